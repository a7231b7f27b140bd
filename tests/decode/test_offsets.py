"""Offsets point into the page as it was given."""

from __future__ import annotations

import pytest

from thresher.decode import to_offsets, to_source
from thresher.scan import to_lines

PAGE = "Grüße aus dem Norden\r\n\r\n  \u65e5\u672c\u8a9e und \U0001f600 am Ende  \nlast"


def cut(page: str | bytes, encoding: str | None = None) -> list[str | bytes]:
    """Each line of the page by its offsets."""
    source = to_source(page, "text", encoding)
    starts, ends = to_offsets(source, to_lines(source))
    return [page[start:end] for start, end in zip(starts, ends, strict=True)]


def wanted(page: str) -> list[str]:
    return [line.strip() for line in page.splitlines() if line.strip()]


def test_characters_of_a_str() -> None:
    """Also where characters have more than one byte in UTF-8, and where one is a lone surrogate."""
    assert wanted(PAGE) == cut(PAGE)
    assert cut("\ud800 one\ntwo") == ["\ud800 one", "two"]


@pytest.mark.parametrize(
    ("codec", "reads"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-32", "utf-32-le"),
        ("gb18030", "gb18030"),
        ("cp1252", "cp1252"),
        ("shift_jis", "shift_jis"),
    ],
)
def test_bytes_of_bytes(codec: str, reads: str) -> None:
    """In every encoding, with and without a byte order mark."""
    text = PAGE.encode(codec, "ignore").decode(codec)
    page = text.encode(codec)
    named = None if codec.startswith("utf") else codec
    assert wanted(text) == [part.decode(reads) for part in cut(page, named) if isinstance(part, bytes)]
