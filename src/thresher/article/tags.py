"""Which mark gives a line its tag."""

from __future__ import annotations

from collections.abc import Iterable

from thresher.types import CONTENT_TAGS, Mark


def choose(kept: bytes, own: Iterable[Mark], built_in: Iterable[Mark]) -> dict[int, Mark]:
    """The mark that names each line, by line number; a line without one is missing.

    A user's mark comes before a built-in one. Of the built-in ones a kept line takes its strongest content
    mark, any other line its strongest of all.
    """
    chosen = {
        mark.line: mark for mark in sorted(built_in, key=_weakest_first) if _fits(kept[mark.line], mark)
    }
    chosen.update((mark.line, mark) for mark in sorted(own, key=_weakest_first))
    return chosen


def _weakest_first(mark: Mark) -> float:
    return mark.strength


def _fits(kept: int, mark: Mark) -> bool:
    return not kept or mark.tag in CONTENT_TAGS
