"""Bytes in each encoding come out as UTF-8, with what decided told."""

from __future__ import annotations

import codecs

import pytest

from thresher.decode.encoding import GOOD_TO_BROKEN, check, to_utf8

TEXT = "Grüße, café: \u65e5\u672c\u8a9e \U0001f600"


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_byte_order_mark_decides_even_against_the_argument(mark: bytes, codec: str) -> None:
    """The mark is skipped, its encoding used."""
    decoded = to_utf8(mark + TEXT.encode(codec), "koi8-r")
    assert (TEXT.encode(), codec, len(mark), 0) == (
        decoded.buffer,
        decoded.encoding,
        decoded.skipped,
        decoded.broken,
    )
    assert decoded.chosen_by == "its byte order mark"


@pytest.mark.parametrize("codec", ["gb18030", "koi8-r", "shift_jis", "iso8859-7", "utf-16-le"])
def test_argument_decides_without_a_mark(codec: str) -> None:
    """The page is read in the encoding that the caller names."""
    text = TEXT.encode(codec, "ignore").decode(codec)
    decoded = to_utf8(text.encode(codec), codec)
    assert (text.encode(), codec) == (decoded.buffer, decoded.encoding)
    assert decoded.chosen_by == "the encoding argument"


def test_valid_utf8_is_taken_as_it_is() -> None:
    """The buffer is the page itself."""
    page = TEXT.encode()
    assert page is to_utf8(page, None).buffer


def test_legacy_page_is_taken_for_windows_1252() -> None:
    """Every byte gives one character, also the five that the code page leaves open."""
    page = bytes(range(0x80, 0x100))
    decoded = to_utf8(page, None)
    assert decoded.encoding == "windows-1252"
    text = decoded.buffer.decode()
    assert (len(text), text[0], text[1], text[-1]) == (128, "\u20ac", "\x81", "\xff")


@pytest.mark.parametrize(("good", "encoding"), [(GOOD_TO_BROKEN - 1, "windows-1252"), (GOOD_TO_BROKEN, "utf-8")])
def test_a_few_broken_sequences_do_not_make_a_legacy_page(good: int, encoding: str) -> None:
    """A page cut within a character stays UTF-8 when enough good ones speak for it."""
    assert encoding == to_utf8("é".encode() * good + b"\xc3", None).encoding


@pytest.mark.parametrize("name", ["no-such", "base64", "rot13", "idna", ""])
def test_unknown_encoding_is_an_error_that_says_what_to_pass(name: str) -> None:
    """Codecs that are none of text count as unknown."""
    with pytest.raises(ValueError, match="such as 'utf-8'"):
        check(name)


def test_encoding_must_be_a_name() -> None:
    """A codec object or a number is a TypeError."""
    with pytest.raises(TypeError, match="must be a str"):
        check(8)  # type: ignore[arg-type]
