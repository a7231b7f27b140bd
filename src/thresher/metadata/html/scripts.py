"""Properties that a page's scripts hold outside of JSON-LD: `"datePublished":"2024-05-01"` in the state of an app."""

from __future__ import annotations

from collections.abc import Iterator

import regex

MOST_FOUND = 5  # of a property: further ones are of other pages
VALUE = regex.compile(rb'\\?"?\s{0,3}:\s{0,3}\\?"([^"\\]{8,40})\\?"|\\?"?\s{0,3}:\s{0,3}(\d{10}(?:\d{3})?)(?!\d)')
NAMES: dict[str, tuple[bytes, ...]] = {
    "published": (
        b"datePublished", b"publishedAt", b"published_at", b"publishDate", b"publish_date", b"publishedDate",
        b"published_time", b"firstPublishedAt", b"firstPublishedDate", b"publicationDate", b"dateFirstPublished",
        b"date_published", b"publishedOn", b"originalPublishDate", b"first_published_at", b"pubDate", b"displayDate",
    ),
    "modified": (b"dateModified", b"modifiedAt", b"modified_at", b"updatedAt", b"updated_at", b"lastModified"),
}  # fmt: skip


def properties(source: bytes, kind: str) -> Iterator[tuple[str, str]]:
    """The names and values of the properties of a kind, in the order of NAMES; values of strings and of seconds."""
    for name in NAMES[kind]:
        at, found = source.find(name), 0
        while at >= 0 and found < MOST_FOUND:
            match = VALUE.match(source, at + len(name))
            if match:
                yield name.decode(), (match.group(1) or match.group(2)).decode("utf-8", "replace")
            found += 1
            at = source.find(name, at + len(name))
