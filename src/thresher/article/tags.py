"""Which mark gives a line its tag."""

from __future__ import annotations

from collections.abc import Iterable

from thresher.types import CONTENT_TAGS, Mark


def first(marks: Iterable[Mark], kept: bool) -> Mark | None:
    """Of a line's marks, strongest first, the one that names it: of a kept line the first one of content."""
    return next((mark for mark in marks if not kept or mark.tag in CONTENT_TAGS), None)


def strongest(marks: Iterable[Mark]) -> dict[int, Mark]:
    """The strongest mark of each line that has one; of two alike the first."""
    found: dict[int, Mark] = {}
    for mark in marks:
        if mark.line not in found or mark.strength > found[mark.line].strength:
            found[mark.line] = mark
    return found
