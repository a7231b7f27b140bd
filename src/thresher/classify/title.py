"""The headline, and the title of the document above it."""

from __future__ import annotations

from collections.abc import Iterator

from thresher.classify import headline
from thresher.classify.facts import PageFacts
from thresher.classify.said import length, number
from thresher.types import Mark, Tag

COPIES = 3  # a headline that stands more often than this is a menu word


def mark(page: PageFacts) -> Iterator[Mark]:
    """The headline, its copies above it, and a first line that holds it."""
    line = page.title_line
    if line < 0:
        return
    held = page.document_title == 0 and line > 0
    if headline.find_marked(page) == line:
        yield Mark(line, Tag.TITLE, 0.98, "the only heading of level 1 above the text")
    elif held:
        yield Mark(0, Tag.TITLE, 0.9, f"opens the page and holds the headline of line {line}")
        yield Mark(line, Tag.TITLE, 0.9, "the headline: agrees with the first line of the page")
    else:
        above = page.first_prose - line
        where = f"{number(above, 'line')} above the text" if above > 0 else "at the head of the text"
        yield Mark(line, Tag.TITLE, 0.65, f"reads as a headline: {length(page, line)}, {where}")
    if page.copies[page.line_hash[line]] <= COPIES:
        for copy in range(1, page.first_prose):
            if copy != line and page.line_hash[copy] == page.line_hash[line]:
                yield Mark(copy, Tag.TITLE, 0.5, "the headline once more")
