"""The rules that people clean text dumps with: lines in, the kept ones out."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from benchmarks.metrics import spaceless_share, words

TERMINAL = tuple(".!?。！？؟।")  # sentence ends of Latin, Greek, Cyrillic, Chinese, Arabic and Indic scripts
CLOSING = "\"'”’»)]」』）"
ELLIPSES = ("...", "…")
COUNTER = re.compile(r"[\d.,\s]+[kKmM]?\s*(?:views?|likes?|shares?|comments?|votes?)?", re.I)
LEAST_WORDS_C4 = 5
LEAST_WORDS_FINEWEB = 4
LEAST_LETTER_SHARE = 0.6
MOSTLY_SPACELESS = 0.5  # from here on a line has no spaces to find stop words by


def keep_all(lines: Sequence[str]) -> list[str]:
    """Every line."""
    return list(lines)


def c4(lines: Sequence[str]) -> list[str]:
    """Sentences of five words or more without code, after the line rule of the C4 corpus."""
    return [
        line for line in lines
        if _ends_sentence(line) and len(words(line)) >= LEAST_WORDS_C4
        and "javascript" not in line.lower() and "{" not in line
    ]


def fineweb(lines: Sequence[str]) -> list[str]:
    """Wordy new lines that are prose by letters, stop words or their end, after FineWeb's line filters."""
    kept: list[str] = []
    seen: set[str] = set()
    for line in lines:
        key = line.strip().lower()
        if key not in seen and _like_prose(line):
            kept.append(line)
        seen.add(key)
    return kept


RULES: dict[str, Callable[[Sequence[str]], list[str]]] = {
    "keep all": keep_all, "C4 rule": c4, "FineWeb-like rule": fineweb,
}


def _ends_sentence(line: str) -> bool:
    end = line.rstrip().rstrip(CLOSING)
    return end.endswith(TERMINAL) and not end.endswith(ELLIPSES)


def _like_prose(line: str) -> bool:
    found = words(line)
    letters = sum(map(str.isalpha, line))
    visible = len(line) - sum(map(str.isspace, line))
    if (
        len(found) < LEAST_WORDS_FINEWEB or letters < LEAST_LETTER_SHARE * visible
        or line.isupper() or line.rstrip().endswith(ELLIPSES) or COUNTER.fullmatch(line.strip())
    ):
        return False
    return (
        _ends_sentence(line) or spaceless_share(line) > MOSTLY_SPACELESS
        or not stop_words().isdisjoint(found)
    )


@cache
def stop_words() -> frozenset[str]:
    """The union of jusText's lists for the languages of the sets; empty without that package."""
    try:
        from justext import get_stoplist
    except ImportError:
        return frozenset()
    return frozenset().union(*(get_stoplist(name) for name in ("English", "Greek", "Polish", "Russian")))
