"""HTML, text that quotes HTML, and files of other kinds are told apart."""

from __future__ import annotations

import gzip

import pytest

from thresher.decode import to_source
from thresher.decode.sniff import CONTROL_SHARE, MANY_TAGS, is_html
from thresher.types import Status

HTML = [
    "<!doctype html><title>Harvest</title><p>Late this year.",
    "\n\n <!-- a note --> <!DOCTYPE html>\n<html lang=en>",
    '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head></head>',
    "<html><body>Late this year.</body></html>",
    "<p>The harvest was late.</p><p>It rained.</p>",
    '<div class="a"><a href="/b">One</a></div>',
    "Stray words, then markup: " + "<li><a href='/x'>menu</a></li>" * MANY_TAGS,
]
TEXT = [
    "",
    "The harvest was late this year.",
    "<!DOCTYPE html> is the first line of every document.",
    "Use <b> and </b> to make a word bold.",
    "<div> is the most common element of all.",
    "1 < 2 and 3 > 2; a <- b",
    "<jane@example.org> wrote: thanks",
    "<rss><channel><item>not a page</item></channel></rss>",
    "A lesson on lists. " * 40 + "<ul>\n<li>one</li>\n<li>two</li>\n</ul>",
]


@pytest.mark.parametrize("page", HTML)
def test_html_is_seen(page: str) -> None:
    """By how it opens, or by the share of tags in it."""
    assert is_html(page.encode())


@pytest.mark.parametrize("page", TEXT)
def test_text_that_quotes_tags_is_text(page: str) -> None:
    """A tag or two in running text do not make a page HTML."""
    assert not is_html(page.encode())


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
    ],
)
def test_files_of_other_kinds_are_binary(page: str | bytes) -> None:
    """By how they begin, or by what they are full of; decoded by force they stay binary."""
    assert Status.BINARY is to_source(page).problem


@pytest.mark.parametrize(
    "page",
    [
        b"",
        b"A PDF begins with %PDF-1.7.",
        b"%PDF-1.7 is how it begins.",
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
