"""Properties that a page's scripts hold outside of JSON-LD: `"datePublished":"2024-05-01"` in the state of an app."""

from __future__ import annotations

from collections.abc import Iterator

import regex

MOST_FOUND = 5  # of a property: further ones are of other pages
QUOTE = rb'(?:\\?"|&quot;|&#34;)'  # as it stands, in a string, or in an attribute
VALUE = regex.compile(
    rb"%(quote)s?\s{0,3}[:=]\s{0,3}%(quote)s([^\"\\&]{8,40})%(quote)s|%(quote)s?\s{0,3}:\s{0,3}(\d{10}(?:\d{3})?)(?!\d)" % {b"quote": QUOTE}
)
NAMES: dict[str, tuple[bytes, ...]] = {
    "published": (
        b"datePublished", b"publishedAt", b"published_at", b"publishDate", b"publish_date", b"publishedDate",
        b"published_time", b"firstPublishedAt", b"firstPublishedDate", b"publicationDate", b"dateFirstPublished",
        b"date_published", b"publishedOn", b"originalPublishDate", b"first_published_at", b"pubDate", b"displayDate",
        b"created-timestamp",
    ),
    "modified": (b"dateModified", b"modifiedAt", b"modified_at", b"updatedAt", b"updated_at", b"lastModified"),
}  # fmt: skip
COMMON = (b"ubli", b"odif", b"pdate")  # parts that most names share: looked for once for all of them
MOST_PLACES = 2000


def properties(source: bytes, kind: str) -> Iterator[tuple[str, str]]:
    """The names and values of the properties of a kind, in the order of NAMES; values of strings and of seconds."""
    places: dict[bytes, list[int]] = {}
    for name in NAMES[kind]:
        common = next((part for part in COMMON if part in name), name)
        if common not in places:
            places[common] = list(_places(source, common))
        before, found = name.index(common), 0
        for place in places[common]:
            if place >= before and source.startswith(name, place - before):
                match = VALUE.match(source, place - before + len(name))
                if match:
                    yield name.decode(), (match.group(1) or match.group(2)).decode("utf-8", "replace")
                found += 1
                if found == MOST_FOUND:
                    break


def _places(source: bytes, text: bytes) -> Iterator[int]:
    """Where a text stands, at most MOST_PLACES times."""
    at = source.find(text)
    for _ in range(MOST_PLACES):
        if at < 0:
            return
        yield at
        at = source.find(text, at + len(text))
