"""What marks change in the selection: users' marks overrule it, and mode `clean` turns it round."""

from __future__ import annotations

from collections.abc import Callable

from thresher.article.tags import strongest
from thresher.options import Options
from thresher.types import NOISE_TAGS, Mark, Selection

DECISIVE = 0.5  # from this strength a user's mark decides whether its line is kept


def overrule(choice: Selection, own: list[Mark]) -> Selection:
    """The selection after users' decisive marks: content kept, noise dropped; a line's strongest counts."""
    return _decided(choice, own) if own else choice


def clean(main: Selection, own: list[Mark], marks: Callable[[], list[Mark]], options: Options) -> Selection:
    """The lines to keep: the main text; in mode `clean` also lines whose strongest mark is not noise."""
    if options.mode != "clean":
        return main
    kept = bytearray(b"\x01" * len(main.kept))
    for mark in strongest(marks()).values():
        if mark.tag in NOISE_TAGS:
            kept[mark.line] = main.kept[mark.line]
    return _decided(main._replace(kept=bytes(kept)), own)


def _decided(selection: Selection, own: list[Mark]) -> Selection:
    kept = bytearray(selection.kept)
    for mark in strongest(own).values():
        if mark.strength >= DECISIVE:
            kept[mark.line] = mark.tag not in NOISE_TAGS
    return selection._replace(kept=bytes(kept))
