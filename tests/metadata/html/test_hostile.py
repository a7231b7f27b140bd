"""Floods of metadata take little time, and leave what stands before them readable."""

import time

import pytest
from html_page import BODY, finder

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


@pytest.mark.parametrize("name", FLOODS)
def test_floods(name: str) -> None:
    """400 kB of one element: every field of the markup, in a time that allows for a slow machine."""
    flood = FLOODS[name]
    found = finder("<meta name=description content='A bridge'>" + BODY + flood * (400_000 // len(flood)))
    began = time.process_time()
    for field in (field for field in SOURCES if field != "language"):
        found(field)
    assert time.process_time() - began < 0.4
    assert "A bridge" == found("description").value


def test_long_values() -> None:
    """One value of 400 kB."""
    found = finder("<title>" + "a - " * 100_000 + "</title><meta name=author content='" + "Jane, " * 70_000 + "'>")
    began = time.process_time()
    for field in ("title", "authors", "tags"):
        found(field)
    assert time.process_time() - began < 0.3


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
    found = finder(f"<script type=application/ld+json>{LINKED[name]}</script>" + BODY)
    began = time.process_time()
    for field in ("authors", "date", "tags"):
        found(field)
    assert time.process_time() - began < 0.2
