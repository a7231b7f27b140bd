"""The language of the main text: by its script, a detector where one is installed, or its function words."""

import importlib
from collections.abc import Callable
from math import log
from typing import Any, NamedTuple

from thresher.metadata.page import PageView
from thresher.metadata.scripts import dominant_script
from thresher.metadata.tokens import words_of
from thresher.metadata.words import phrases
from thresher.types import Finding

SAMPLE_CHARS = 3000  # more changes no verdict
FEWEST_WORDS = 3
FEWEST_CHARS = 6  # of a script without spaces
STOP_SHARE = 0.12  # of the words of running text: lists of names and codes stay below
LEAD = 1.15  # how much more the best language must score than the next
CERTAIN = 6.0  # of py3langid: its first answer's logarithm above the second's, 400 times likelier

# Letters that one language, or a few, write and their neighbours do not.
LETTERS = {
    "ß": "de", "œ": "fr", "ñ": "es", "¿": "es", "ã": "pt", "õ": "pt et", "ă": "ro vi", "ț": "ro",
    "ţ": "ro", "ș": "ro", "ł": "pl", "ż": "pl", "ő": "hu", "ű": "hu", "ř": "cs", "ě": "cs",
    "ů": "cs", "ľ": "sk", "ĺ": "sk", "ŕ": "sk", "ô": "sk fr vi", "đ": "hr sr vi", "ư": "vi",
    "ơ": "vi", "ğ": "tr", "ı": "tr", "ø": "da no", "æ": "da no", "å": "sv no da", "ā": "lv",
    "ķ": "lv", "ļ": "lv", "ņ": "lv", "ė": "lt", "ų": "lt", "į": "lt", "і": "uk", "ї": "uk",
    "є": "uk", "ґ": "uk", "ы": "ru", "э": "ru", "ё": "ru", "ђ": "sr", "ћ": "sr", "џ": "sr",
    "љ": "sr", "њ": "sr", "ј": "sr", "پ": "fa ur", "گ": "fa ur", "ژ": "fa", "ٹ": "ur", "ڈ": "ur",
    "ں": "ur", "ے": "ur", "ہ": "ur", "ة": "ar", "ى": "ar",
}  # fmt: skip
WRITTEN_IN = {
    "Cyrillic": frozenset({"bg", "ru", "sr", "uk"}),
    "Arabic": frozenset({"ar", "fa", "ur"}),
    "Devanagari": frozenset({"hi"}),
    "Bengali": frozenset({"bn"}),
}
LATIN = frozenset(
    "en ca cs da de es et fi fr hr hu id it lt lv ms nl no pl pt ro sk sl sr sv tr vi".split(),
)
NONE: frozenset[str] = frozenset()


class Verdict(NamedTuple):
    """A language by ISO 639-1 code, and what decided it."""

    code: str
    how: str


def find(page: PageView) -> Finding | None:
    """The language of the kept lines, of all lines where none is kept; None for less than three words."""
    sample, line = sample_of(page)
    if not _enough(sample):
        return None
    verdicts = [verdict] if (verdict := by_script(sample)) else [*filter(None, (by_detector(sample), by_words(sample)))]
    if not verdicts:
        return None
    others = tuple((other.code, line, other.how) for other in verdicts[1:] if other.code != verdicts[0].code)
    return Finding(verdicts[0].code, line, verdicts[0].how, others)


def judged(page: PageView) -> str:
    """The language by script and words alone, "" when unknown: dates are read by it on every machine."""
    sample, _ = sample_of(page)
    verdict = (by_script(sample) or by_words(sample)) if _enough(sample) else None
    return verdict.code if verdict else ""


def sample_of(page: PageView) -> tuple[str, int]:
    """The beginning of the main text, at most SAMPLE_CHARS, and the line where it begins."""
    parts: list[str] = []
    held, first = 0, -1
    at = page.kept.find(1)
    numbers = range(len(page)) if at < 0 else page.kept_in(range(at, len(page)))
    for line in numbers:
        text = page.text(line)
        first = line if first < 0 and text else first
        parts.append(text)
        held += len(text)
        if held >= SAMPLE_CHARS:
            break
    return "\n".join(parts)[:SAMPLE_CHARS], first


def _enough(sample: str) -> bool:
    words = sum(any(map(str.isalpha, word)) for word in sample[:400].split())
    unspaced = sum("\u0e00" <= sign < "\uac00" for sign in sample[:400])
    return words >= FEWEST_WORDS or unspaced >= FEWEST_CHARS


def by_script(sample: str) -> Verdict | None:
    """The language that alone is written in the script of most letters."""
    script, code = dominant_script(sample)
    return Verdict(code, f"most letters are {script}") if code else None


def by_words(sample: str) -> Verdict | None:
    """The language whose function words and letters are met most, if the lead is clear."""
    words = words_of(sample)
    script, _ = dominant_script(sample)
    if not words or not script:
        return None
    counts: dict[str, int] = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    allowed = WRITTEN_IN.get(script, LATIN)
    scores, met = _scores(counts, allowed)
    for letter, codes in LETTERS.items():
        times = sample.count(letter)
        for code in codes.split() if times else ():
            if code in scores:
                scores[code] += times * len(codes.split()) ** -1.0
    ranked = sorted(scores, key=lambda code: (-scores[code], code))
    best = ranked[0]
    lead = scores[best] / scores[ranked[1]] if len(ranked) > 1 and scores[ranked[1]] else LEAD
    if met[best] < STOP_SHARE * len(words) or met[best] < 2 or lead < LEAD:
        return None
    return Verdict(best, f"{met[best]} of {len(words)} words are function words of this language")


def _scores(counts: dict[str, int], allowed: frozenset[str]) -> tuple[dict[str, float], dict[str, int]]:
    """The weight and number of each language's function words; words of few languages weigh more."""
    scores: dict[str, float] = dict.fromkeys(sorted(allowed), 0.0)
    met = dict.fromkeys(scores, 0)
    having = phrases("stop")
    for word, count in counts.items():
        codes = having.get(word, NONE) & allowed
        for code in codes:
            scores[code] += count * (0.1 + log(len(allowed) / len(codes)))
            met[code] += count
    return scores, met


def by_detector(sample: str) -> Verdict | None:
    """What the first installed detector says, if it is sure."""
    for name, ask in DETECTORS.items():
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        try:
            code = ask(module, sample)
        except Exception:  # a detector that fails on a page has no answer
            code = ""
        return Verdict(code, f"{name} is sure of it") if code else None
    return None


def _pycld2(module: Any, sample: str) -> str:
    sure, _, details = module.detect(_printable(sample).encode("utf-8", "ignore"), isPlainText=True)
    code = str(details[0][1]).split("-")[0]
    code = {"iw": "he", "jw": "jv", "in": "id", "nb": "no", "nn": "no"}.get(code, code)
    return code if sure and len(code) == 2 and code != "un" else ""


def _py3langid(module: Any, sample: str) -> str:
    (first, best), (_, second) = module.rank(_printable(sample))[:2]
    return {"nb": "no", "nn": "no"}.get(first, str(first)) if best - second > CERTAIN else ""


def _printable(sample: str) -> str:
    """The sample without control characters and lone surrogates, on which detectors stumble."""
    return "".join(sign if sign.isprintable() else " " for sign in sample)


DETECTORS: dict[str, Callable[[Any, str], str]] = {"pycld2": _pycld2, "py3langid": _py3langid}
