"""Bare numbers: of views, votes, comments, minutes."""

from __future__ import annotations

from collections.abc import Iterator

from thresher.classify.facts import FLAG, PageFacts
from thresher.classify.said import is_phrase
from thresher.types import Mark, Tag

WORDS = 6
FEW_WORDS = 3
SHORT_RUN = 5
NOT_A_COUNT = FLAG["date"] | FLAG["time"] | FLAG["price"] | FLAG["email"] | FLAG["url"]


def mark(page: PageFacts) -> Iterator[Mark]:
    """Lines of digits alone, and short lines where a counted thing stands beside digits."""
    for line in page.flagged("hashtag"):
        if page.flags[line] & FLAG["no_letters"] and page.digits[line]:
            yield Mark(line, Tag.COUNTER, 0.7, "the number of a post")
    for line in range(page.count):
        if not page.digits[line] or page.kept[line] or page.size[line] > WORDS:
            continue
        if not page.letters[line] and page.digits[line] <= 6 and not page.flags[line] & NOT_A_COUNT and page.numbers[line] <= 2:
            yield Mark(line, Tag.COUNTER, 0.6, "a number and nothing else")
        elif page.has(line, "counter"):
            hit = page.phrase(line, "counter")
            if hit:
                yield Mark(line, Tag.COUNTER, 0.55, f"{is_phrase(hit)}, beside a number")
        elif page.words[line] <= FEW_WORDS and page.numbers[line] == 1 and not page.flags[line] & NOT_A_COUNT and page.run[line] <= SHORT_RUN:
            if page.flags[line] & FLAG["starts_digit"]:
                yield Mark(line, Tag.COUNTER, 0.5, "a number before a word or two, in no menu")
