"""Advertising: the label, and what stands right below it."""

from __future__ import annotations

from collections.abc import Iterator

from thresher.classify.facts import FLAG, PageFacts
from thresher.classify.said import follows
from thresher.types import Mark, Tag

BELOW = 2
WORDS = 25


def mark(page: PageFacts) -> Iterator[Mark]:
    """Dropped lines below an advertising label; price offers do so more surely."""
    for line in page.bearing("advertisement"):
        if page.kept[line] or page.size[line] > 6:
            continue
        for after in range(line + 1, min(line + 1 + BELOW, page.count)):
            if page.kept[after] or page.size[after] > WORDS or page.has(after, "advertisement"):
                break
            sells = page.flags[after] & FLAG["price"] or page.has(after, "shop")
            yield Mark(after, Tag.ADVERTISEMENT, 0.5 if sells else 0.3, follows(page, after, line, "the label"))
