"""Text of pictures and videos: credits, and lines beside a credit."""

from __future__ import annotations

from collections.abc import Iterator

from thresher.classify.facts import FLAG, PageFacts
from thresher.classify.said import follows, is_phrase, opens
from thresher.types import Mark, Tag

WORDS = 60
CREDIT_WORDS = 10
FEWEST_WORDS = 4


def mark(page: PageFacts) -> Iterator[Mark]:
    """Lines with a photo credit in or near the article; the line above a short credit; a line said twice."""
    for line in page.bearing("caption"):
        hit = page.phrase(line, "caption")
        if hit is None or page.size[line] > WORDS or not _is_near(page, line):
            continue
        yield Mark(line, Tag.CAPTION, 0.8 if page.size[line] <= CREDIT_WORDS else 0.65, is_phrase(hit))
        yield from _above(page, line)
    for line, hit in page.led_by("caption"):
        if page.size[line] <= WORDS and _is_near(page, line):
            yield Mark(line, Tag.CAPTION, 0.75, opens(hit))
    for line in page.flagged("copyright_sign"):
        if page.size[line] <= CREDIT_WORDS and page.title_line <= line <= page.last_prose and not page.flags[line] & FLAG["year"]:
            yield Mark(line, Tag.CAPTION, 0.75, "a copyright sign inside the article, as photo credits have")


def _above(page: PageFacts, credit: int) -> Iterator[Mark]:
    """A sentence right above a short credit, or one that the credit line repeats and goes on."""
    line = credit - 1
    if line <= page.title_line or page.size[line] < FEWEST_WORDS or page.size[line] > WORDS:
        return
    if page.text(credit).startswith(page.text(line)):
        yield Mark(line, Tag.CAPTION, 0.85, "the next line says the same and adds a credit")
    elif page.size[credit] <= CREDIT_WORDS and not page.prose[line] and not page.has_date(line):
        yield Mark(line, Tag.CAPTION, 0.5, "stands right above a photo credit")
    elif page.size[credit] <= CREDIT_WORDS and line < page.first_prose:
        yield Mark(line, Tag.CAPTION, 0.5, follows(page, credit, line, "the line"))


def _is_near(page: PageFacts, line: int) -> bool:
    return page.top - 4 <= line <= page.last_prose + 2
