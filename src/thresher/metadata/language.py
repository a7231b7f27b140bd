"""The language of the main text: by its script, else by its function words and letters; the same on every machine."""

from collections import Counter
from functools import cache
from math import log
from typing import NamedTuple

from thresher.metadata.page import PageView
from thresher.metadata.scripts import dominant_script
from thresher.metadata.tokens import words_of
from thresher.metadata.words import phrases
from thresher.types import Finding

SAMPLE_CHARS = 1200  # more changes few verdicts
FEWEST_WORDS = 3
FEWEST_CHARS = 6  # of a script without spaces
STOP_SHARE = 0.12  # of the words of running text: lists of names and codes stay below
LEAD = 1.15  # how much more the best language must score than the next

# Letters that one language, or a few, write and their neighbours do not.
LETTERS = {
    "ß": "de", "œ": "fr", "ñ": "es gl eu tl", "¿": "es gl", "ã": "pt", "õ": "pt et", "ă": "ro vi", "ț": "ro",
    "ţ": "ro", "ș": "ro", "ł": "pl", "ż": "pl mt", "ő": "hu", "ű": "hu", "ř": "cs", "ě": "cs",
    "ů": "cs", "ľ": "sk", "ĺ": "sk", "ŕ": "sk", "ô": "sk fr vi", "đ": "hr sr vi", "ư": "vi",
    "ơ": "vi", "ğ": "tr az", "ı": "tr az", "ø": "da no", "æ": "da no is", "å": "sv no da", "ā": "lv",
    "ķ": "lv", "ļ": "lv", "ņ": "lv", "ė": "lt", "ų": "lt", "į": "lt", "і": "uk be kk", "ї": "uk",
    "є": "uk", "ґ": "uk", "ы": "ru be kk mn", "э": "ru be mn", "ё": "ru be", "ђ": "sr", "ћ": "sr", "џ": "sr mk",
    "љ": "sr mk", "њ": "sr mk", "ј": "sr mk", "پ": "fa ur", "گ": "fa ur", "ژ": "fa", "ٹ": "ur", "ڈ": "ur",
    "ں": "ur", "ے": "ur", "ہ": "ur", "ة": "ar", "ى": "ar", "ə": "az", "þ": "is", "ð": "is", "ŵ": "cy",
    "ŷ": "cy", "ĝ": "eo", "ŝ": "eo", "ŭ": "eo", "ĉ": "eo", "ħ": "mt", "ġ": "mt", "ў": "be", "ќ": "mk",
    "ѓ": "mk", "ѕ": "mk", "қ": "kk", "ұ": "kk", "ң": "kk", "ә": "kk", "ө": "mn kk", "ү": "mn kk",
}  # fmt: skip
WRITTEN_IN = {
    "Cyrillic": frozenset("be bg kk mk mn ru sr uk".split()),
    "Arabic": frozenset({"ar", "fa", "ur"}),
    "Devanagari": frozenset({"hi", "mr", "ne"}),
    "Bengali": frozenset({"bn"}),
}
LATIN = frozenset(
    "en af az ca cs cy da de eo es et eu fi fr ga gl ha hr hu id is it lt lv ms mt nl no pl pt ro sk sl so sq sr sv sw "
    "tl tr uz vi".split(),
)


class Verdict(NamedTuple):
    """A language by ISO 639-1 code, and what decided it."""

    code: str
    how: str


def find(page: PageView) -> Finding | None:
    """The language of the kept lines, of all lines where none is kept; None for less than three words."""
    _, line = page.once(sample_of)
    verdict = page.once(verdict_of)
    return Finding(verdict.code, line, verdict.how) if verdict else None


def verdict_of(page: PageView) -> Verdict | None:
    """The language by script, else by words; None for too little text or no clear lead."""
    sample, _ = page.once(sample_of)
    if not _enough(sample):
        return None
    script, code = dominant_script(sample)
    return Verdict(code, f"most letters are {script}") if code else by_words(sample, script)


def judged(page: PageView) -> str:
    """The language of the text, "" when unknown."""
    verdict = page.once(verdict_of)
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
    """Whether a text has a few words, or signs of a script without spaces."""
    beginning = sample[:400]
    words = 0
    for word in beginning.split():
        words += word.isalpha() or any(map(str.isalpha, word))
        if words == FEWEST_WORDS:
            return True
    return sum("\u0e00" <= sign < "\uac00" for sign in beginning) >= FEWEST_CHARS


def by_words(sample: str, script: str) -> Verdict | None:
    """The language of a script whose function words and letters are met most, if the lead is clear."""
    words = words_of(sample)
    if not words or not script:
        return None
    counts = Counter(words)
    allowed = WRITTEN_IN.get(script, LATIN)
    scores, met = _scores(counts, allowed)
    for letter in sorted(LETTERS.keys() & sample) if not sample.isascii() else ():
        codes = LETTERS[letter].split()
        for code in codes:
            if code in scores:
                scores[code] += sample.count(letter) / len(codes)
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
    having = weights_in(allowed)
    for word, count in counts.items():
        if word in having:
            codes, weight = having[word]
            for code in codes:
                scores[code] += count * weight
                met[code] += count
    return scores, met


@cache
def weights_in(allowed: frozenset[str]) -> dict[str, tuple[tuple[str, ...], float]]:
    """The function words of some languages: which of them have it, and what it weighs for each."""
    found = {}
    for word, all_codes in phrases("stop").items():
        if codes := tuple(sorted(all_codes & allowed)):
            found[word] = codes, 0.1 + log(len(allowed) / len(codes))
    return found
