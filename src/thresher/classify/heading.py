"""Headings inside the article: short kept lines above longer ones, or above a list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thresher.classify.facts import PageFacts
from thresher.classify.said import length
from thresher.types import FLAG, Mark, Tag

WORDS = 16
OVER_LIST_WORDS = 6
PROSE_WORDS = 8
SPEAKER = re.compile(r"[^\W\d_]{1,2}\.\s|[^\W\d_]{2,20}[:：]")  # who asks
NOT_A_LABEL = FLAG["terminal"] | FLAG["ends_comma"]


def mark(page: PageFacts) -> Iterator[Mark]:
    """A short line that no full stop ends, right above prose or at the head of short lines below prose."""
    for line in range(page.count):
        if (
            not page.kept[line]
            or page.size[line] > WORDS
            or not page.letters[line]
            or page.flags[line] & FLAG["bullet"]
        ):
            continue
        if page.flags[line] & NOT_A_LABEL and not page.flags[line] & FLAG["question"]:
            continue
        if page.flags[line] & FLAG["question"] and _is_spoken(page, line):
            continue
        after = next((near for near in (line + 1, line + 2) if near < page.count and page.kept[near]), -1)
        if after < 0 or page.flags[line] & FLAG["starts_lower"]:
            continue
        if page.size[after] >= max(PROSE_WORDS, 1.6 * page.size[line]):
            strength = 0.8 if page.is_terminal(after) else 0.6
            yield Mark(line, Tag.HEADING, strength, f"a short line ({length(page, line)}) above a longer one")
        elif page.size[line] <= OVER_LIST_WORDS and _ends_prose(page, line - 1) and not page.digits[line]:
            yield Mark(line, Tag.HEADING, 0.7, f"a short line ({length(page, line)}) between prose and short lines")


def _ends_prose(page: PageFacts, line: int) -> bool:
    """Whether a paragraph stands there, or nothing of the article."""
    return line < 0 or not page.kept[line] or (page.size[line] >= PROSE_WORDS and page.is_terminal(line))


def _is_spoken(page: PageFacts, line: int) -> bool:
    """Whether a quotation mark or a speaker's name opens the line, as in an interview."""
    return bool(page.flags[line] & FLAG["opens_quote"]) or SPEAKER.match(page.text(line)) is not None
