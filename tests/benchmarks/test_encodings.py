"""The pages that encodings are measured on are what they are said to be."""

from __future__ import annotations

import pytest

from benchmarks.alphabets import letters
from benchmarks.encodings import declaring, right, same, written
from benchmarks.kinds import fragments, listing

PAGE = "<html><body><div><p>Łąki są żółte.</p></div><p>Żniwa były późne.</p><p>Tak.</p></body></html>"


def test_pages_are_written_in_every_encoding_of_their_language() -> None:
    """With what an encoding lacks as a reference."""
    pages = list(written("daniel", "pl", PAGE + "\u65e5"))
    assert ["windows-1250", "iso-8859-2"] == [page.encoding for page in pages]
    assert all(page.page.endswith(b"&#26085;") for page in pages)
    assert all(right(page) and same(page, page.encoding) for page in pages)
    assert not same(pages[0], "iso-8859-2")


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        ("<meta charset=utf-8>", "<meta charset=big5>"),
        ('<meta content="text/html; charset = UTF-8">', '<meta content="text/html; charset = big5">'),
        ("<p>", '<meta charset="big5"><p>'),
    ],
)
def test_declarations_are_put_in_place(page: str, wanted: str) -> None:
    """Or added where there is none."""
    assert wanted == declaring(page, "big5")


def test_letters_come_in_groups_by_frequency() -> None:
    """Those that an encoding has not are left out, rare ones come last."""
    assert "ą ż - - ł" == letters("ą" * 90 + "ż" * 9 + "ж" + "a" * 99, "windows-1250", "łą")


def test_fragments_and_listings() -> None:
    """A fragment has tags, a listing stands within its text."""
    for _, fragment in fragments(PAGE * 20):
        assert "<" in fragment
    text = "\n".join(["a line of text"] * 40)
    assert "<div>" in listing(text, PAGE * 20)
