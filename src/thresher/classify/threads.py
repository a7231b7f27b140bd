"""The blocks of an HTML page that its author calls comments."""

from __future__ import annotations

from array import array
from itertools import accumulate
from typing import Any

from thresher.core.html_tables import GROUPS

COMMENT = 1 << GROUPS.index("comment")
POSTS_SHARE = 0.1  # of the kept lines
COLUMNS = ("own_groups", "first_line", "last_line", "class_start", "class_bytes", "id_start", "id_bytes")


def comment_lines(lines: Any, kept: bytes) -> array[int]:
    """For each line of an HTML page 1 if it stands below the first kept line in such a block that holds no kept line.

    A block with kept lines is the page's own text: a forum, or a body whose class says that comments are open. Where
    blocks below the first kept line hold a good part of all kept lines, they are posts, and no block is of comments.
    A block of one line without letters counts comments.
    """
    found = array("B", bytes(len(kept)))
    posts = bytearray(len(kept))
    before = [0, *accumulate(kept)]
    letters = lines.column("letters")
    page = lines.source.buffer
    for groups, first, last, *names in zip(*map(lines.container_column, COLUMNS), strict=True):
        if not groups & COMMENT or not before[first] or _asks(page, *names):
            continue
        if before[first] != before[last]:
            posts[first:last] = kept[first:last]
        elif last - first > 1 or letters[first]:
            found[first:last] = array("B", b"\x01") * (last - first)
    if sum(posts) >= POSTS_SHARE * before[-1]:
        return array("B", bytes(len(kept)))
    return found


def _asks(page: bytes, class_start: int, class_bytes: int, id_start: int, id_bytes: int) -> bool:
    """Whether its names speak of feedback and not of comments: a form that asks whether the page helped."""
    names = page[class_start : class_start + class_bytes] + b" " + page[id_start : id_start + id_bytes]
    return b"feedback" in names.lower() and b"comment" not in names.lower()
