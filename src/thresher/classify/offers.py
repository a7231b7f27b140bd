"""Newsletters, subscriptions, log-in boxes: lines beside an offer belong to it."""

from __future__ import annotations

from collections.abc import Iterator

from thresher.classify.facts import PageFacts
from thresher.classify.said import follows
from thresher.types import Mark, Tag

NEAR = 2
WORDS = 40
FEW_WORDS = 3
MENU_LINES = 4  # short lines after an offer that are rather a menu
KINDS = (
    ("newsletter", Tag.NEWSLETTER, "the newsletter line"),
    ("paywall", Tag.PAYWALL, "the subscription line"),
)


def mark(page: PageFacts) -> Iterator[Mark]:
    """Dropped lines just after an offer, more surely between two lines of one."""
    for name, tag, what in KINDS:
        offers = [line for line in page.bearing(name) if not page.kept[line]]
        known = set(offers)
        for line in offers:
            for after in range(line + 1, min(line + 1 + NEAR, page.count)):
                if after in known or page.kept[after] or page.size[after] > WORDS:
                    break
                closed = any(later in known for later in range(after + 1, after + 1 + NEAR))
                if not closed and (page.run[after] >= MENU_LINES or page.size[after] < FEW_WORDS):
                    break
                yield Mark(after, tag, 0.6 if closed else 0.3, follows(page, after, line, what))
