"""Where the page's footer begins: a block of short lines below the article that rights lines stand in or close."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thresher.classify.facts import PageFacts

RIGHTS = ("copyright", "legal")
RIGHTS_WORDS = 30


def begins(page: PageFacts) -> int:
    """The first line of the footer, or the number of lines where the page has none."""
    rights = [line for line in page.bearing(*RIGHTS) if line > page.last_kept and page.size[line] <= RIGHTS_WORDS]
    rights += [line for line in page.flagged("copyright_sign") if line > page.last_kept]
    if not rights or page.last_kept < 0:
        return page.count
    begin = min(rights)
    while begin - 1 > page.last_kept and page.short[begin - 1] and not page.has(begin - 1, "related"):
        begin -= 1
    return begin
