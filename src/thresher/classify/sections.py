"""Sections that a heading opens: comments, related articles. They run until something else begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from thresher.classify.facts import PageFacts
from thresher.types import FLAG

HEADING_WORDS = 8
ENDS = ("copyright", "legal", "newsletter", "consent")
MENU = ("navigation", "contact", "legal")


def headings(page: PageFacts, name: str) -> list[int]:
    """Short dropped lines with a phrase of the class, as headings have it: all of the line, or beside a figure."""
    found = []
    for line in page.bearing(name):
        if page.kept[line] or page.size[line] > HEADING_WORDS:
            continue
        if (
            page.is_whole(line, name)
            or page.digits[line]
            or page.flags[line] & FLAG["ends_colon"]
            or page.size[line] <= 5
        ):
            found.append(line)
    return found


def after(page: PageFacts, head: int, stops: Iterable[int], most: int) -> Iterator[int]:
    """The dropped lines after a heading: up to kept prose, a line of another kind, a footer, or so many lines."""
    barred = set(stops)
    for line in range(head + 1, min(head + 1 + most, page.count)):
        if line in barred or page.prose[line] or page.flags[line] & FLAG["copyright_sign"]:
            return
        if any(page.is_whole(line, name) for name in ENDS):
            return
        if not page.kept[line]:
            yield line


def is_menu(page: PageFacts, line: int) -> bool:
    """Whether a phrase of menus or footers is all of the line."""
    return any(page.is_whole(line, name) for name in MENU)
