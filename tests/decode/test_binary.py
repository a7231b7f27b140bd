"""Files of other kinds are told from text, whatever text they could be read as."""

from __future__ import annotations

import bz2
import gzip
import lzma

import pytest

import thresher
from thresher.decode import to_source
from thresher.decode.binary import CONTROL_SHARE
from thresher.types import Status

PAGE = b"The harvest was late this year."


@pytest.mark.parametrize(
    "page",
    [
        b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        b"PK\x03\x04\x14\x00\x00\x00",
        gzip.compress(b"The harvest was late this year."),
        b"\x00" * 100,
        bytes(range(256)) * 8,
        b"\xff\xd8\xff\xe0\x00\x10JFIF".decode("utf-8", "replace"),
        b"wOF2\x00\x01\x00\x00\x00\x00",
        b"\x00\x01\x00\x00\x00\x0e\x00\x80",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"BM\x36\x00\x00\x00\x00\x00\x00\x00",
        b"\x00\x00\x00\x20ftypisom\x00\x00\x02\x00",
        b"file.txt" + bytes(249) + b"ustar\x0000",
        b"RIFF\x24\x00\x00\x00WEBPVP8 ",
    ],
)
def test_files_of_other_kinds_are_binary(page: str | bytes) -> None:
    """By how they begin, or by what they are full of; decoded by force they stay binary."""
    assert Status.BINARY is to_source(page).problem


@pytest.mark.parametrize(
    ("page", "name"),
    [
        (gzip.compress(PAGE), "gzip"),
        (bz2.compress(PAGE), "bzip2"),
        (lzma.compress(PAGE), "xz"),
        (b"PK\x03\x04\x14\x00\x00\x00", "ZIP"),
        (b"\x28\xb5\x2f\xfd\x04\x00\xf9\x00", "Zstandard"),
    ],
)
def test_a_compressed_page_is_told(page: bytes, name: str) -> None:
    """It was not decompressed before it came here; an image has nothing to decompress."""
    assert (f"the page is compressed ({name}); pass what it holds",) == to_source(page).notes
    assert name in thresher.extract(page).warnings[0]
    assert () == to_source(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR").notes


@pytest.mark.parametrize(
    "page",
    [
        b"",
        b"A PDF begins with %PDF-1.7.",
        b"%PDF-1.7 is how it begins.",
        b"BMW and MZ are no files, OTTO is a name.",
        "ID3 für alle: GIF89a".encode(),
        "Grüße".encode("cp1252"),
        "\u65e5\u672c\u8a9e\u306e\u30da\u30fc\u30b8".encode("iso2022_jp"),
        "\x1fµ",
        b"a page with one \x00 in it, as broken programs write them",
    ],
)
def test_text_is_not_binary(page: bytes) -> None:
    """A quoted beginning, a legacy encoding or a stray NUL is no sign of a file of another kind."""
    assert to_source(page).problem is None


@pytest.mark.parametrize(("nuls", "binary"), [(4, False), (5, False), (6, True)])
def test_control_characters_at_the_limit(nuls: int, binary: bool) -> None:
    """A page is binary above the share, not at it."""
    assert CONTROL_SHARE == 0.05
    page = "a" * (100 - nuls) + "\x00" * nuls
    for form in (page, page.encode(), page.encode("utf-16")):
        assert binary is (to_source(form).problem is Status.BINARY)
