"""Bytes in an unknown encoding -> UTF-8, and what decided.

In this order: the byte order mark; what the caller says; NULs that only UTF-16 has so; being valid UTF-8; what the page
declares; its letters.
UTF-8 that holds more than a few characters beyond ASCII is never valid by chance, so it also overrules a caller or a
page that names another encoding. What a page declares is overruled by its letters where it gives no text and they do.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable
from typing import NamedTuple

from thresher import core
from thresher.decode.declared import declared
from thresher.decode.labels import name_of
from thresher.decode.sniff import is_html
from thresher.decode.whatwg import CODECS, REPLACED, to_text

# What the core's look at all bytes tells, as bits.
WIDE, BROKEN, NUL, ESCAPE, REPLACED_THERE = 1, 2, 4, 8, 16

# Longest first: the mark of UTF-32-LE begins with that of UTF-16-LE.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
)

UTF32_SAMPLE = 4096  # bytes, whole characters

UTF16_SAMPLE, UTF16_NULS = 4096, 8  # bytes; the fewest NULs that are no accident
UTF16_SHARE = 0.1  # of the characters, at least, are ASCII: a text of any script but those without spaces has so many

# Good multi-byte characters to each broken one that still speak for UTF-8: a page cut or glued by bytes.
GOOD_TO_BROKEN = 4
# The same where the page says that it is UTF-8.
GOOD_TO_BROKEN_AS_TOLD = 1
# Multi-byte characters that do not come about by chance: two of GBK may be valid UTF-8 as well.
NOT_BY_CHANCE = 4


class Decoded(NamedTuple):
    """UTF-8, the encoding it came in, what decided, bytes skipped before it, sequences replaced.

    clean: no NUL and no U+FFFD stand in the buffer; None where nobody looked.
    """

    buffer: bytes
    encoding: str
    chosen_by: str
    skipped: int = 0
    broken: int = 0
    clean: bool | None = None


def to_utf8(page: bytes, encoding: str | None, html: Callable[[bytes], bool] = is_html) -> Decoded:
    """The page as UTF-8. Names are those of the WHATWG standard, or Python's for what it leaves out.

    Args: encoding: a label that the caller knows, such as an HTTP charset. html: whether the page is HTML, so that what it
        declares counts; asked of a page that is not UTF-8.
    Raises ValueError for an `encoding` that is none of text; never for what the page holds.
    """
    told = None if encoding is None else resolve(encoding)
    for mark, name in BYTE_ORDER_MARKS:
        if page.startswith(mark) and not (name.startswith("utf-32") and _is_utf16(page, name)):
            return _read(page, name, "its byte order mark", len(mark))
    if told is not None:
        if told != "utf-8" and not page.isascii() and _is_utf8(page) and _wide(page) >= NOT_BY_CHANCE:
            return Decoded(page, "utf-8", f"being valid UTF-8, which the encoding argument ({encoding}) is not")
        return _read(page, told, "the encoding argument", 0)
    unmarked = _unmarked_utf16(page)
    if unmarked is not None:
        return _read(page, unmarked, "its NULs, which stand where UTF-16 has them", 0)
    facts = core.load("utf8").check(page)
    if not facts & BROKEN:
        if facts & (WIDE | ESCAPE) == ESCAPE and b"\x1b$" in page:
            text = to_text(page, "iso-2022-jp")
            if REPLACED not in text:
                return Decoded(text.encode(), "iso-2022-jp", "its escapes into Japanese")
        return Decoded(page, "utf-8", "being valid UTF-8", clean=not facts & (NUL | REPLACED_THERE))
    return _not_utf8(page, html)


def resolve(encoding: str) -> str:
    """The encoding of a label, by the standard, else by Python. Raises ValueError unless it is one of text."""
    if not isinstance(encoding, str):
        raise TypeError(f"encoding must be a str such as 'utf-8', or None; got {type(encoding).__name__}")
    name = name_of(encoding)
    if name is not None and name != "replacement":
        return name
    try:
        b"a".decode(encoding, "replace")
        found = codecs.lookup(encoding).name
    except (LookupError, UnicodeError, ValueError) as error:
        raise ValueError(
            f"there is no text encoding {encoding!r}; pass a name such as 'utf-8', or None to find it"
        ) from error
    of_python = {codec: own for own, codec in CODECS.items()}
    return of_python.get(found) or name_of(found.replace("_", "-")) or found


def _is_utf16(page: bytes, name: str) -> bool:
    """Whether what begins like UTF-32 is UTF-16 with NUL for its first character: it holds no code points then."""
    try:
        page[4 : min(len(page), UTF32_SAMPLE) // 4 * 4].decode(name)
    except UnicodeDecodeError:
        return True
    return False


def _unmarked_utf16(page: bytes) -> str | None:
    """The form of UTF-16 that a page without a byte order mark is in; None where it is in none, or nearly all CJK."""
    sample = page[:UTF16_SAMPLE]
    if sample.count(0) < UTF16_NULS:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if min(even, odd) or max(even, odd) < UTF16_SHARE * len(sample) / 2:
        return None
    return "utf-16be" if even else "utf-16le"


def _not_utf8(page: bytes, html: Callable[[bytes], bool]) -> Decoded:
    """A page that is not valid UTF-8: as it declares, or as its letters say."""
    from thresher.decode import detect

    said = declared(page) if html(page) else None
    as_told = said is not None and said[0] == "utf-8"
    nearly = _nearly_utf8(page, GOOD_TO_BROKEN_AS_TOLD if as_told else GOOD_TO_BROKEN)
    if nearly is not None:
        return nearly._replace(chosen_by=said[1]) if as_told and said else nearly
    if said is not None and not as_told and not detect.is_garbage(page, said[0]):
        return _read(page, said[0], said[1], 0)
    guess = detect.detect(page)
    return _read(page, guess.encoding, detect.reason(guess), 0)


def _is_utf8(page: bytes) -> bool:
    return not core.load("utf8").check(page) & BROKEN


def _wide(page: bytes) -> int:
    """The number of characters beyond ASCII of a page in valid UTF-8."""
    return len(page.translate(None, NO_LEADS))


# All bytes but those that begin a character of two and more bytes.
NO_LEADS = bytes(byte for byte in range(256) if byte < 0xC0)


def _read(page: bytes, encoding: str, chosen_by: str, skipped: int) -> Decoded:
    """The page read as told, broken sequences replaced by U+FFFD; valid UTF-8 is not copied twice."""
    rest = page[skipped:]
    if encoding == "utf-8":
        facts = core.load("utf8").check(rest)
        if not facts & BROKEN:
            return Decoded(rest, encoding, chosen_by, skipped, clean=not facts & (NUL | REPLACED_THERE))
    text = to_text(rest, encoding)
    return Decoded(text.encode("utf-8", "surrogatepass"), encoding, chosen_by, skipped, text.count(REPLACED))


def _nearly_utf8(page: bytes, good_to_broken: int) -> Decoded | None:
    """The page as UTF-8 with replacements where it is clearly meant to be; None where it is not."""
    text = page.decode("utf-8", "replace")
    buffer = text.encode()
    broken = text.count(REPLACED)
    if _wide(buffer) - broken < good_to_broken * broken:
        return None
    return Decoded(buffer, "utf-8", "being nearly valid UTF-8", 0, broken)
