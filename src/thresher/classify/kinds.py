"""What kind of page it is, by counts: a thread of a forum, a shop, a listing."""

from __future__ import annotations

from thresher.classify.facts import FLAG, PageFacts

FORUM_LINES = 4
FORUM_SHARE = 0.02
LISTING_LINES = 12
PROSE_SHARE = 0.25


def is_forum(page: PageFacts) -> bool:
    """Whether words of forums stand on several lines and not chiefly comments below an article."""
    lines = page.bearing("forum")
    return len(lines) >= max(FORUM_LINES, FORUM_SHARE * page.count) and len(lines) > len(page.bearing("comment")) / 3


def is_listing(page: PageFacts) -> bool:
    """Whether the kept lines are many and few of them prose."""
    kept = sum(page.kept)
    return kept >= LISTING_LINES and sum(page.prose) <= PROSE_SHARE * kept


def is_shop(page: PageFacts) -> bool:
    """Whether prices and words of shops stand on the page."""
    prices = sum(bool(flags & FLAG["price"]) for flags in page.flags)
    return prices >= 1 and len(page.bearing("shop")) >= 2
