"""Bare numbers: of views, votes, comments, minutes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thresher.classify.facts import PageFacts
from thresher.classify.said import is_phrase
from thresher.types import FLAG, Mark, Tag

SIGNED_CHARS = 40
DEGREES = re.compile(r"\d ?[°º˚] ?[CF]?\b|\d ?℃|\d ?[°º˚]")
RATING = re.compile(r"(?:\d[.,]\d(?: ?/ ?\d{1,2})? ?)?\(\d[\d.,]* ?[^\W\d]*\)")  # "4.6 (58 reviews)", "(41)"
WORDS = 6
FEW_WORDS = 3
SHORT_RUN = 5
NOT_A_COUNT = FLAG["date"] | FLAG["time"] | FLAG["price"] | FLAG["email"] | FLAG["url"]


def mark(page: PageFacts) -> Iterator[Mark]:
    """Lines of digits alone, and short lines where a counted thing stands beside digits."""
    for line in range(page.count):
        if page.digits[line] and not page.kept[line] and page.chars[line] <= SIGNED_CHARS:
            text = page.text(line)
            if RATING.fullmatch(text):
                yield Mark(line, Tag.COUNTER, 0.75, "a rating, or how many gave one")
                continue
            if DEGREES.search(text):
                yield Mark(line, Tag.OTHER, 0.7, "a temperature")
            elif not page.letters[line] and text.endswith(("%", "٪", "％")):
                yield Mark(line, Tag.OTHER, 0.6, "a figure in per cent and nothing else")
    for line in page.flagged("hashtag"):
        if page.flags[line] & FLAG["no_letters"] and page.digits[line]:
            yield Mark(line, Tag.COUNTER, 0.7, "the number of a post")
    for line in range(page.count):
        if not page.digits[line] or page.kept[line] or page.size[line] > WORDS:
            continue
        if (
            not page.letters[line]
            and page.digits[line] <= 6
            and not page.flags[line] & NOT_A_COUNT
            and page.numbers[line] <= 2
        ):
            yield Mark(line, Tag.COUNTER, 0.6, "a number and nothing else")
        elif (
            page.flags[line] & FLAG["starts_digit"]
            and page.is_whole(line, "share")
            and (liked := page.phrase(line, "share"))
        ):
            yield Mark(line, Tag.COUNTER, 0.75, f"{is_phrase(page, liked)}, beside a number")
        elif page.has(line, "counter"):
            hit = page.phrase(line, "counter")
            if hit:
                yield Mark(line, Tag.COUNTER, 0.55, f"{is_phrase(page, hit)}, beside a number")
        elif (
            page.words[line] <= FEW_WORDS
            and page.numbers[line] == 1
            and not page.flags[line] & NOT_A_COUNT
            and page.run[line] <= SHORT_RUN
        ):
            if page.flags[line] & FLAG["starts_digit"]:
                yield Mark(line, Tag.COUNTER, 0.5, "a number before a word or two, in no menu")
