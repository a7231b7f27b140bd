"""What a kept line is within the article: every kept line is at least body; shape and neighbours say more."""

from __future__ import annotations

from collections.abc import Iterator

from thresher.classify import kinds
from thresher.classify.facts import PageFacts
from thresher.classify.said import length
from thresher.types import FLAG, Mark, Tag

FEW_WORDS = 8


def mark(page: PageFacts) -> Iterator[Mark]:
    """Body for each kept line; an entry on a page that lists."""
    listing = kinds.is_listing(page)
    for line in range(page.count):
        if not page.kept[line]:
            continue
        end = ", ends like a sentence" if page.is_terminal(line) else ""
        yield Mark(
            line,
            Tag.BODY,
            0.5 if page.size[line] < FEW_WORDS else 0.65,
            f"reads as main text: {length(page, line)}{end}",
        )
        if listing:
            price = "with a price, " if page.flags[line] & FLAG["price"] else ""
            yield Mark(line, Tag.LIST, 0.62, f"{price}on a page of many short kept lines: an entry")
