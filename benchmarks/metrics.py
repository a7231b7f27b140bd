"""How much of the gold text a text holds, by words."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

# Scripts written without spaces between words: each character counts as a word.
# Han, kana, bopomofo, Hangul syllables; Thai, Lao, Myanmar, Khmer.
SPACELESS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
    "\u3005-\u3007\u3021-\u3029\u3041-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U000323af"
)
WORD = re.compile(rf"[^\W{SPACELESS}]+|(?=\w)[{SPACELESS}]")
ALONE = re.compile(rf"(?=\w)[{SPACELESS}]")


class Score(NamedTuple):
    """Precision, recall and their harmonic mean, each 0..1."""

    precision: float
    recall: float
    f1: float


def words(text: str) -> list[str]:
    """The lower-cased words of a text, in order."""
    return WORD.findall(text.lower())


def spaceless_share(text: str) -> float:
    """Share of the words that are characters of a script without spaces."""
    return len(ALONE.findall(text)) / max(1, len(WORD.findall(text)))


def word_score(text: str, gold: str) -> Score:
    """Bag-of-words score of a text; 1 where both have no word, 0 where only one has none."""
    return bag_score(Counter(words(text)), Counter(words(gold)))


def bag_score(found: Counter[str], gold: Counter[str]) -> Score:
    """The same for words that are counted already."""
    found_words, gold_words = found.total(), gold.total()
    if not found_words and not gold_words:
        return Score(1.0, 1.0, 1.0)
    if not found_words or not gold_words:
        return Score(0.0, 0.0, 0.0)
    shared = (found & gold).total()
    precision, recall = shared / found_words, shared / gold_words
    return Score(precision, recall, 2 * precision * recall / (precision + recall) if shared else 0.0)


def mean(scores: list[Score]) -> Score:
    """The mean of each part over pages; zeros where there is no page."""
    if not scores:
        return Score(0.0, 0.0, 0.0)
    return Score(*(sum(part) / len(scores) for part in zip(*scores, strict=True)))
