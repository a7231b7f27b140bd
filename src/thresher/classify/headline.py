"""Which line is the headline: it stands above the main text and often opens the page as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thresher.types import FLAG

if TYPE_CHECKING:
    from thresher.classify.facts import PageFacts

REACH = 14  # lines above the first anchor
FAR = 160  # lines above it in which a line may agree with the page's first
FEWEST_WORDS, MOST_WORDS = 1.0, 30.0
SHORTEST_CHARS = 4
COVERS = 0.5  # of the document's title that a headline has at least
BELOW = 3  # lines under a headline in which its author and date stand
SURE = 12.0  # what agreement with the page's first line is worth
LEAST = 1.0
SAID_TWICE_WORDS = 4
SITE_WORDS = 4  # the name of a site has fewer
TITLE_WORDS = 3  # of a page's first line that is more than the site's name
NO_WORDS = FLAG["url"] | FLAG["email"] | FLAG["no_letters"] | FLAG["price"]
FURNITURE = (
    "share", "byline", "dateline", "caption", "comment", "control", "consent", "copyright", "breadcrumb", "pagination",
    "advertisement", "paywall", "newsletter", "topics",
)  # fmt: skip


def folded(text: str) -> str:
    """Letters and digits only, lower case."""
    return "".join(char for char in text.lower() if char.isalnum())


def find(page: PageFacts) -> int:
    """The line that reads most like a headline, at or above the first anchor; -1 where none does.

    A headline agrees with the page's first line, or stands above the text with its author and date below; it has
    several words, no full stop and no photo credit.
    """
    end = min(page.first_prose, page.count - 1)
    if end < 0:
        return -1
    opening = folded(page.text(0)) if page.size[0] >= TITLE_WORDS else ""
    best, chosen = LEAST, -1
    for line in range(end, max(-1, end - FAR), -1):
        size = page.size[line]
        if not FEWEST_WORDS <= size <= MOST_WORDS or page.chars[line] < SHORTEST_CHARS or page.flags[line] & NO_WORDS:
            continue
        agrees = line > 0 and _agrees(folded(page.text(line)), opening)
        if line < end - REACH and not agrees:
            continue
        worth = _worth(page, line, end) + (SURE if agrees else 0.0)
        if worth > best:
            best, chosen = worth, line
    return chosen


def find_marked(page: PageFacts) -> int:
    """The only heading of level 1 at or above the first anchor of HTML, -1 where there is none, or several.

    A word or two far above the text are the site's name.
    """
    end = min(page.first_prose, page.count - 1)
    if end < 0 or page.markup is None:
        return -1
    found = [line for line, level in enumerate(page.markup["heading"][: end + 1]) if level == 1 and page.letters[line]]
    if not found or len({page.line_hash[line] for line in found}) > 1:
        return -1
    line = found[-1]
    return line if end - line <= REACH or page.size[line] >= SITE_WORDS else -1


def find_document_title(page: PageFacts) -> int:
    """0 where the first line holds the headline, or the headline holds it; else -1."""
    line = page.title_line
    if line <= 0 or page.size[0] < TITLE_WORDS:
        return 0 if line == 0 else -1
    return 0 if _agrees(folded(page.text(line)), folded(page.text(0))) else -1


def _agrees(text: str, opening: str) -> bool:
    short, long = sorted((text, opening), key=len)
    return bool(short) and len(short) >= COVERS * len(long) and short in long


def _worth(page: PageFacts, line: int, end: int) -> float:
    size = page.size[line]
    worth = min(size, 8.0) - 0.35 * (end - line)
    if page.is_terminal(line) and not page.text(line).endswith(("?", "!", "…", "？", "！")):
        worth -= 6.0
    elif page.sents[line]:
        worth -= 2.0  # a sentence and a rest: a caption with its credit
    if page.has_date(line) and page.size[line] < 8:
        worth -= 6.0
    if page.run[line] >= 6 and page.size[line] < 4:
        worth -= 3.0
    if any(page.has(line, name) for name in FURNITURE) or page.named_by(line):
        worth -= 5.0
    if any(_signs(page, near) for near in range(line + 1, min(line + 1 + BELOW, end))):
        worth += min(5.0, size)
    if line and _signs(page, line - 1):
        worth -= 2.0
    if line and page.separators[line - 1] and page.text(line - 1).endswith(page.text(line)):
        worth += 6.0  # a chain of sections ends with it
    if line and page.separators[line - 1] and page.size[line - 1] <= 12:
        worth += 3.0  # a chain of sections stands above it
    if line and _is_candidate(page, line - 1):
        worth -= 3.0  # the line above has the better place
    if page.separators[line] > 1:
        worth -= 4.0
    if size < 2:
        worth -= 1.0
    if page.copies[page.line_hash[line]] > 1:
        worth += 1.0
    if line == page.first_prose:
        worth -= 3.0
    if _is_said_twice(page, line) or (line and _is_said_twice(page, line - 1)):
        worth -= 8.0  # a picture's alternative text, and its caption
    if page.text(line).casefold().startswith("copyright "):
        worth -= 8.0
    return worth


def _is_candidate(page: PageFacts, line: int) -> bool:
    """Whether the line has the length of a headline and stands in no menu."""
    size = page.size[line]
    return 4 <= size <= 16 and (size >= 5 or page.run[line] <= 4) and not page.separators[line] and not page.sents[line]


def _is_said_twice(page: PageFacts, line: int) -> bool:
    """Whether the next line says the same and goes on."""
    return (
        page.size[line] > SAID_TWICE_WORDS and line + 1 < page.count and page.text(line + 1).startswith(page.text(line))
    )


def _signs(page: PageFacts, line: int) -> bool:
    """Whether the line is short and tells an author or a date."""
    return page.size[line] <= 14 and (
        page.has_date(line) or page.named_by(line) is not None or page.has(line, "byline")
    )
