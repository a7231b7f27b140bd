"""The blocks of an HTML page that its author calls comments."""

from __future__ import annotations

from array import array
from itertools import accumulate
from typing import Any

from thresher.core.html_tables import GROUPS

COMMENT = 1 << GROUPS.index("comment")
COLUMNS = ("own_groups", "first_line", "last_line", "class_start", "class_bytes", "id_start", "id_bytes")


def comment_lines(lines: Any, kept: bytes) -> array[int]:
    """For each line of an HTML page 1 if it stands below the first kept line in such a block that holds no kept line.

    A block with kept lines is the page's own text: a forum, or a body whose class says that comments are open.
    """
    found = array("B", bytes(len(kept)))
    before = [0, *accumulate(kept)]
    page = lines.source.buffer
    for groups, first, last, *names in zip(*map(lines.container_column, COLUMNS), strict=True):
        if groups & COMMENT and before[first] == before[last] and before[first] and not _asks(page, *names):
            found[first:last] = array("B", b"\x01") * (last - first)
    return found


def _asks(page: bytes, class_start: int, class_bytes: int, id_start: int, id_bytes: int) -> bool:
    """Whether its names speak of feedback and not of comments: a form that asks whether the page helped."""
    names = page[class_start : class_start + class_bytes] + b" " + page[id_start : id_start + id_bytes]
    return b"feedback" in names.lower() and b"comment" not in names.lower()
