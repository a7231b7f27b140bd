"""Floods of metadata take little time, and leave what stands before them readable."""

import pytest
from html_page import BODY, finder
from stopwatch import TRIES, least_seconds

from thresher.metadata.html.sources import SOURCES

FLOODS = {
    "meta": "<meta name=keywords content='a,b'>",
    "meta names": "<meta name='author author author author author' content=x>",
    "link": "<link rel='canonical alternate' type=application/rss+xml href=/a>",
    "time": "<time class=published>March</time>",
    "item": "<i itemprop=author>x</i>",
    "nested items": "<div itemscope itemprop=author>",
    "rel": "<a rel='author tag' href=/a>x</a>",
    "json-ld": '<script type=application/ld+json>{"@id":1}</script>',
    "attributes": "<meta " + "a=b " * 20 + ">",
    "classes": "<p class='author byline date'>x",
    "dates in scripts": "<script>datePublished:x</script>",
    "open links": "<a href=/authors/x>",
    "links to members": "<p><a href=/users/x>Ann An</a>",
    "bylines": "<p class=author>By An An",
    "headings": "<h1>Bridge | a - b",
}


def seconds(page: str, fields: list[str], enough: float) -> float:
    """The time of these fields, the scan of the page apart; each try looks anew."""
    finders = iter([finder(page) for _ in range(TRIES)])

    def look() -> None:
        found = next(finders)
        for field in fields:
            found(field)

    return least_seconds(look, enough)


@pytest.mark.parametrize("name", FLOODS)
def test_floods(name: str) -> None:
    """400 kB of one element: every field of the markup, in a time that allows for a slow machine."""
    flood = FLOODS[name]
    page = "<meta name=description content='A bridge'>" + BODY + flood * (400_000 // len(flood))
    fields = [field for field in SOURCES if field != "language"]
    assert seconds(page, fields, 0.4) < 0.4
    assert "A bridge" == finder(page)("description").value


def test_long_values() -> None:
    """One value of 400 kB."""
    page = "<title>" + "a - " * 100_000 + "</title><meta name=author content='" + "Jane, " * 70_000 + "'>"
    assert seconds(page, ["title", "authors", "tags"], 0.3) < 0.3


LINKED = {
    "open brackets": "[" * 400_000,
    "deep": "[" * 200_000 + "]" * 200_000,
    "empty lists": "[" + "[]," * 130_000 + "[]]",
    "objects": "[" + "{}," * 130_000 + "{}]",
    "as deep as is read": ("[" * 39 + "]" * 39 + ",") * 5000,
    "blocks": '{"@type":"Article"}</script><script type=application/ld+json>' * 10_000,
    "people": '{"@type":"Article","author":[' + '{"@type":"Person","name":"Jane Doe"},' * 9000 + "1]}",
}


@pytest.mark.parametrize("name", LINKED)
def test_linked_data(name: str) -> None:
    """400 kB of JSON-LD: the fields that it could tell, in a time that allows for a slow machine."""
    page = f"<script type=application/ld+json>{LINKED[name]}</script>" + BODY
    assert seconds(page, ["authors", "date", "tags"], 0.2) < 0.2
