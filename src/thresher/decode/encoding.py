"""Bytes in an unknown encoding -> UTF-8, and what decided."""

from __future__ import annotations

import codecs
from typing import NamedTuple

# Longest first: the mark of UTF-32-LE begins with that of UTF-16-LE.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Good multi-byte characters to each broken one that still speak for UTF-8: a page cut or glued by bytes.
GOOD_TO_BROKEN = 4


class Decoded(NamedTuple):
    """UTF-8, the encoding it came in, what decided, bytes skipped before it, sequences replaced."""

    buffer: bytes
    encoding: str
    chosen_by: str
    skipped: int = 0
    broken: int = 0


def to_utf8(page: bytes, encoding: str | None) -> Decoded:
    """The page as UTF-8: by its byte order mark, else `encoding`, else UTF-8, else windows-1252.

    Raises ValueError for an `encoding` that is none of text; never for what the page holds.
    """
    if encoding is not None:
        check(encoding)
    for mark, name in BYTE_ORDER_MARKS:
        if page.startswith(mark):
            return _read(page, name, "its byte order mark", len(mark))
    if encoding is not None:
        return _read(page, codecs.lookup(encoding).name, "the encoding argument", 0)
    if page.isascii() or _is_utf8(page):
        return Decoded(page, "utf-8", "being valid UTF-8")
    return _nearly_utf8(page) or Decoded(
        codecs.charmap_decode(page, "strict", windows_1252())[0].encode(),
        "windows-1252",
        "not being UTF-8: windows-1252 is the most common of the others",
    )


def windows_1252() -> str:
    """The 256 characters of the code page; its five open bytes are C1 controls (WHATWG encoding standard)."""
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256))


def check(encoding: str) -> None:
    """Raise ValueError unless `encoding` names a text encoding that replaces what it cannot read."""
    if not isinstance(encoding, str):
        raise TypeError(f"encoding must be a str such as 'utf-8', or None; got {type(encoding).__name__}")
    try:
        b"a".decode(encoding, "replace")
    except (LookupError, UnicodeError, ValueError) as error:
        raise ValueError(
            f"Python knows no text encoding {encoding!r}; pass a name such as 'utf-8', or None to find it"
        ) from error


def _is_utf8(page: bytes) -> bool:
    try:
        page.decode()
    except UnicodeDecodeError:
        return False
    return True


def _read(page: bytes, encoding: str, chosen_by: str, skipped: int) -> Decoded:
    """The page read as told, broken sequences replaced by U+FFFD; valid UTF-8 is not copied twice."""
    rest = page[skipped:]
    if encoding == "utf-8" and (rest.isascii() or _is_utf8(rest)):
        return Decoded(rest, encoding, chosen_by, skipped)
    text = rest.decode(encoding, "replace")
    return Decoded(text.encode("utf-8", "surrogatepass"), encoding, chosen_by, skipped, text.count("\ufffd"))


def _nearly_utf8(page: bytes) -> Decoded | None:
    """The page as UTF-8 with replacements where it is clearly meant to be; None where it is not."""
    text = page.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    good = sum(1 for character in text if character > "\x7f") - broken
    if good < GOOD_TO_BROKEN * broken:
        return None
    return Decoded(text.encode(), "utf-8", "being nearly valid UTF-8", 0, broken)
