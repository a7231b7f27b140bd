"""Which line is the headline: it stands above the main text and often opens the page as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thresher.classify.facts import PageFacts

REACH = 16  # lines above the first anchor
FEWEST_WORDS, MOST_WORDS = 2, 30
SHORTEST_CHARS = 6
COVERS = 0.5  # of the document's title that a headline has at least
SURE = 12.0  # what agreement with the page's first line is worth
FURNITURE = (
    "share", "byline", "dateline", "caption", "comment", "control", "consent", "copyright", "breadcrumb", "pagination",
    "advertisement", "paywall", "newsletter",
)  # fmt: skip


def folded(text: str) -> str:
    """Letters and digits only, lower case."""
    return "".join(char for char in text.lower() if char.isalnum())


def find(page: PageFacts) -> int:
    """The line that reads most like a headline, at or above the first anchor; -1 where none does.

    A headline agrees with the page's first line, or stands close above the text, has several words and no full stop.
    """
    end = min(page.first_prose, page.count - 1)
    if end < 0:
        return -1
    opening = folded(page.text(0))
    best, chosen = 2.0, -1
    for line in range(end, max(-1, end - 10 * REACH), -1):
        size = page.size[line]
        if not FEWEST_WORDS <= size <= MOST_WORDS or page.chars[line] < SHORTEST_CHARS:
            continue
        agrees = line > 0 and _agrees(folded(page.text(line)), opening)
        if line < end - REACH and not agrees:
            continue
        worth = _worth(page, line, end) + (SURE if agrees else 0.0)
        if worth > best:
            best, chosen = worth, line
    return chosen


def find_document_title(page: PageFacts) -> int:
    """0 where the first line holds the headline, or the headline holds it; else -1."""
    line = page.title_line
    if line <= 0:
        return line
    return 0 if _agrees(folded(page.text(line)), folded(page.text(0))) else -1


def _agrees(text: str, opening: str) -> bool:
    short, long = sorted((text, opening), key=len)
    return bool(short) and len(short) >= COVERS * len(long) and short in long


def _worth(page: PageFacts, line: int, end: int) -> float:
    worth = min(page.size[line], 9.0) - 0.6 * (end - line)
    if page.is_terminal(line) and not page.text(line).endswith(("?", "!")):
        worth -= 6.0
    if page.has_date(line) and page.size[line] < 8:
        worth -= 6.0
    if any(page.has(line, name) for name in FURNITURE):
        worth -= 5.0
    if page.copies[page.line_hash[line]] > 1:
        worth += 1.0
    if line == page.first_prose:
        worth -= 3.0
    return worth
