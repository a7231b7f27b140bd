"""Which mark gives a line its tag."""

from __future__ import annotations

from collections.abc import Iterable

from thresher.types import CONTENT_TAGS, Mark


def choose(kept: bytes, own: Iterable[Mark], built_in: Iterable[Mark]) -> dict[int, Mark]:
    """The mark that names each line, by line number; a line without one is missing.

    A user's mark comes before a built-in one. Of the built-in ones a kept line takes its strongest content
    mark, any other line its strongest of all.
    """
    fitting = (mark for mark in built_in if not kept[mark.line] or mark.tag in CONTENT_TAGS)
    return strongest(fitting) | strongest(own)


def strongest(marks: Iterable[Mark]) -> dict[int, Mark]:
    """The strongest mark of each line that has one; of two alike the first."""
    found: dict[int, Mark] = {}
    for mark in marks:
        if mark.line not in found or mark.strength > found[mark.line].strength:
            found[mark.line] = mark
    return found
