"""Advertising: its label, what stands right below it, offers in per cent."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thresher.classify.facts import FLAG, PageFacts
from thresher.classify.said import follows, is_phrase
from thresher.types import Mark, Tag

BELOW = 2
WORDS = 25
LABEL_WORDS = 5
MENU_LINES = 5  # among so many short lines the word is a link to the advertising department
PER_CENT = re.compile(r"\d ?[%％]|[%٪] ?\d|\d折")


def mark(page: PageFacts) -> Iterator[Mark]:
    """Labels that open a short line; dropped lines below a label; dropped lines that offer so many per cent."""
    for line in range(page.count):
        if page.kept[line] or not page.words[line] > 1 or page.size[line] > LABEL_WORDS:
            continue
        hit = page.opening(line, "advertisement")
        if hit and page.run[line] < MENU_LINES:
            yield Mark(line, Tag.ADVERTISEMENT, 0.6, f"{is_phrase(hit)}, at the head of a short line")
    for line in page.bearing("advertisement"):
        if page.kept[line] or page.size[line] > LABEL_WORDS or page.run[line] >= MENU_LINES or line >= page.footer:
            continue
        yield Mark(line, Tag.ADVERTISEMENT, 0.8, "an advertising label, in no menu")
        for after in range(line + 1, min(line + 1 + BELOW, page.count)):
            if page.kept[after] or page.size[after] > WORDS or page.has(after, "advertisement"):
                break
            sells = page.flags[after] & FLAG["price"] or page.has(after, "shop")
            yield Mark(after, Tag.ADVERTISEMENT, 0.5 if sells else 0.3, follows(page, after, line, "the label"))
    for line in range(page.count):
        if not page.kept[line] and page.digits[line] and 3 <= page.size[line] <= WORDS and page.letters[line] > 8:
            if PER_CENT.search(page.text(line)) and not page.has_date(line):
                yield Mark(line, Tag.ADVERTISEMENT, 0.45, "an offer in per cent, outside the main text")
