"""What may be passed as a page, and what comes of it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from lxml import etree

from thresher.decode import to_source
from thresher.types import Status


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_all_forms_of_bytes_are_alike(kind: type) -> None:
    """bytes, bytearray and memoryview give the same source."""
    page = "Späte Ernte".encode()
    assert to_source(page) == to_source(kind(page))


class Marked(str):
    """A str of another type, as libraries of templates and trees give them; it says other things of itself."""

    def __str__(self) -> str:
        return "another text"


@pytest.mark.parametrize("page", ["Späte Ernte", "<p>Späte Ernte"])
@pytest.mark.parametrize("max_chars", [None, 4])
def test_all_forms_of_str_are_alike(page: str, max_chars: int | None) -> None:
    """str, types derived from it, and the texts that lxml's XPath gives."""
    found = etree.fromstring("<p/>", None)
    found.text = page
    for given in (Marked(page), found.xpath("string()"), found.xpath("text()")[0]):
        assert type(given) is not str
        assert to_source(page, max_chars=max_chars) == to_source(given, max_chars=max_chars)


def test_str_and_its_utf8_have_the_same_buffer() -> None:
    """Only what is told of the encoding differs."""
    text, page = to_source("Späte Ernte"), to_source("Späte Ernte".encode())
    assert text.buffer == page.buffer
    assert (text.is_text, text.chosen_by) == (True, "being str")
    assert (page.is_text, page.chosen_by) == (False, "being valid UTF-8")


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        (None, "pass its text as str or bytes"),
        (7, "pass the page's text"),
        (0.5, "pass the page's text"),
        (["page"], "extract_many"),
        (("page",), "extract_many"),
        ({"text": "page"}, "out of it"),
        (Path("page.txt"), "open the file first"),
        (io.StringIO("page"), "read the file first"),
        (io.BytesIO(b"page"), "read the file first"),
        (object(), "pass the page's text"),
    ],
)
def test_what_is_no_page_is_a_type_error_with_advice(content: object, advice: str) -> None:
    """The message names the type and says what to pass."""
    with pytest.raises(TypeError, match=advice) as error:
        to_source(content)
    assert type(content).__name__ in str(error.value)


def test_html_is_a_kind() -> None:
    """By what the page is, or by what the caller says."""
    page = "<!doctype html><title>Harvest</title>"
    assert [to_source(page, kind).kind for kind in ("auto", "html", "text")] == ["html", "html", "text"]
    assert to_source("plain", "html").kind == "html"
    assert {to_source(page, kind).buffer for kind in ("auto", "html", "text")} == {page.encode()}


def test_unknown_kind_is_an_error() -> None:
    """The message lists the kinds."""
    with pytest.raises(ValueError, match="auto, text, html"):
        to_source("page", "markdown")


def test_lone_surrogates_are_kept_and_told_of() -> None:
    """Each becomes three bytes; nothing raises."""
    source = to_source("a\ud800b")
    assert source.buffer == b"a\xed\xa0\x80b"
    assert "surrogates" in source.notes[0]


def test_binary_has_a_problem_and_no_text() -> None:
    """Its bytes are not kept as if they were text."""
    source = to_source(b"\x89PNG\r\n\x1a\n\x00\x00")
    assert (source.problem, source.buffer) == (Status.BINARY, b"")


@pytest.mark.parametrize("page", ["äbcdé", "äbcdé".encode(), "äbcdé".encode("cp1252"), "äbcdé".encode("utf-16")])
@pytest.mark.parametrize(("limit", "left"), [(1, "ä"), (4, "äbcd"), (5, "äbcdé"), (6, "äbcdé")])
def test_max_chars_cuts_at_a_character(page: str | bytes, limit: int, left: str) -> None:
    """What is left is as many characters, and the page is truncated only if something went."""
    source = to_source(page, max_chars=limit)
    assert left == source.buffer.decode()
    assert (Status.TRUNCATED if limit < 5 else None) == source.problem


def test_page_beyond_the_limit_is_truncated(monkeypatch: pytest.MonkeyPatch) -> None:
    """The cut does not split a character."""
    monkeypatch.setattr("thresher.decode.source.LIMIT_BYTES", 4)
    source = to_source("äää")
    assert ("ää".encode(), Status.TRUNCATED) == (source.buffer, source.problem)


def test_broken_bytes_are_told_of() -> None:
    """The number of replaced sequences is in the notes."""
    assert to_source(b"abc\xff", encoding="utf-8").notes == ("1 broken byte sequence was replaced",)
