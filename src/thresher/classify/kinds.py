"""What kind of page it is, by counts: a thread of a forum, a listing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thresher.types import FLAG

if TYPE_CHECKING:
    from thresher.classify.facts import PageFacts

FORUM_LINES = 4
FORUM_SHARE = 0.02
ALONE = 2
LISTING_LINES = 12
PROSE_SHARE = 0.25
ENDED_SHARE = 0.3


def is_forum(page: PageFacts) -> bool:
    """Whether words of forums stand on several lines, some of them no words of comments, and not only below the text."""
    lines = page.bearing("forum")
    alone = [line for line in lines if not page.has(line, "comment")]
    among = [line for line in lines if line < page.last_prose]
    return (
        len(lines) >= max(FORUM_LINES, FORUM_SHARE * page.count)
        and len(alone) >= ALONE
        and 3 * len(among) >= len(lines)
    )


def is_listing(page: PageFacts) -> bool:
    """Whether the kept lines are many, few of them prose, and few end like sentences or parts of them."""
    kept = [line for line in range(page.count) if page.kept[line]]
    ended = sum(bool(page.flags[line] & (FLAG["terminal"] | FLAG["ends_comma"])) for line in kept)
    return (
        len(kept) >= LISTING_LINES and sum(page.prose) <= PROSE_SHARE * len(kept) and ended <= ENDED_SHARE * len(kept)
    )
