"""Word scores against examples worked by hand."""

from __future__ import annotations

from collections import Counter

import pytest

from benchmarks.metrics import Score, bag_score, mean, spaceless_share, word_score, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("— · …", []),
        ("The cat's 9 lives", ["the", "cat", "s", "9", "lives"]),
        ("Straße ÉTÉ", ["straße", "été"]),
        ("snake_case", ["snake_case"]),
        ("北京2024年", ["北", "京", "2024", "年"]),
        ("カタカナと漢字", ["カ", "タ", "カ", "ナ", "と", "漢", "字"]),
        ("한국어", ["한", "국", "어"]),
        ("ไทย", ["ไ", "ท", "ย"]),
        ("，。「」", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    """A word is a run of letters and digits, or one character of a script without spaces."""
    assert expected == words(text)


@pytest.mark.parametrize(
    ("text", "gold", "precision", "recall", "f1"),
    [
        ("", "", 1, 1, 1),
        ("...", "—", 1, 1, 1),
        ("a", "", 0, 0, 0),
        ("", "a", 0, 0, 0),
        ("a b", "c d", 0, 0, 0),
        ("a b c d", "a b", 1 / 2, 1, 2 / 3),
        ("a", "a b c d", 1, 1 / 4, 2 / 5),
        ("a a a b", "a b b", 2 / 4, 2 / 3, 4 / 7),  # repeated words count as often as both have them
        ("B A", "a b", 1, 1, 1),  # order and case do not count
        ("新聞", "新闻", 1 / 2, 1 / 2, 1 / 2),
    ],
)
def test_word_score(text: str, gold: str, precision: float, recall: float, f1: float) -> None:
    """Shared words over the text's words, over the gold's words, and their harmonic mean."""
    assert pytest.approx((precision, recall, f1)) == word_score(text, gold)


def test_counted_words_score_as_texts_do() -> None:
    """The score of a text is the score of its counted words."""
    text, gold = "to be or not to be", "to be is to do"
    assert bag_score(Counter(words(text)), Counter(words(gold))) == word_score(text, gold)


def test_mean_of_scores() -> None:
    """Each part is averaged by itself; no page gives zeros."""
    assert Score(0.75, 0.5, 0.5) == mean([Score(1.0, 0.5, 0.4), Score(0.5, 0.5, 0.6)])
    assert Score(0.0, 0.0, 0.0) == mean([])


def test_spaceless_share() -> None:
    """Characters of scripts without spaces, over all words."""
    assert spaceless_share("我 love") == 0.5
    assert spaceless_share("") == 0.0
