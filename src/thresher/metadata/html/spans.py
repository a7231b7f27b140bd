"""The places of a page that metadata is read from, sorted by kind; a tag is parsed when someone asks for its kind."""

from __future__ import annotations

import re
from functools import cached_property
from html import unescape
from typing import NamedTuple

from thresher.core.html_columns import SPAN_KINDS, SPAN_WORDS
from thresher.metadata.html.attributes import attributes

MOST = 600  # of a kind are read: a page with more of them is a list or hostile
WORDS = 4  # of a span behind its kind: where it starts, its content starts and ends, its row
TEXT_BYTES = 2000  # of an element's content
READ_RELS = re.compile(rb"(?i)canonical|image_src|licen|alternate|&")  # what `sources.py` asks of link elements: style sheets are many
MARKUP = re.compile(r"<(?:!--(?:[^-]++|-(?!->))*+-->|(?:script|style)\b[^>]*+>[^<]*+|[^>]*+>)")
INVISIBLE = dict.fromkeys([0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF])


class Place(NamedTuple):
    """An element: its attributes, where its content stands, its text's line."""

    given: dict[str, str]
    start: int
    inside: int
    end: int
    row: int


class Meta(NamedTuple):
    """What a meta tag says, and by which attribute it is named."""

    content: str
    by: str
    name: str

    @property
    def how(self) -> str:
        """The tag, as its author wrote it."""
        return f"meta {self.by}={self.name}"


class Spans:
    """Args: source: the page in UTF-8. spans: as `scan_html` gives them, SPAN_WORDS integers each."""

    def __init__(self, source: bytes, spans: memoryview) -> None:
        self.source = source
        self._of: dict[str, list[int]] = {}
        kinds, *self._words = (spans[word::SPAN_WORDS].tolist() for word in range(1 + WORDS))
        for at, kind in enumerate(kinds):
            numbers = self._of.setdefault(SPAN_KINDS[kind], [])
            if len(numbers) < MOST:
                numbers.append(at)
        self._places: dict[str, list[Place]] = {}

    def places(self, kind: str) -> list[Place]:
        """The elements of a kind of SPAN_KINDS, in page order, at most MOST."""
        found = self._places.get(kind)
        if found is None:
            found = self._places[kind] = []
            starts, insides, ends, rows = self._words
            for at in self._of.get(kind, ()):
                start, inside = starts[at], insides[at]
                given = {} if kind in ("title", "json-ld", "json") else self._attributes(kind, start, inside)
                found.append(Place(given, start, inside, ends[at], rows[at]))
        return found

    def _attributes(self, kind: str, start: int, inside: int) -> dict[str, str]:
        # Of <html> only the beginning is noted.
        tag = self.source[start : inside if inside > start else self.source.find(b">", start) + 1]
        return {} if kind == "link" and not READ_RELS.search(tag) else attributes(tag)

    def text(self, place: Place) -> str:
        """What an element's content shows, white space folded, markup left out."""
        return shown(self.source[place.inside : min(place.end, place.inside + TEXT_BYTES)])

    @cached_property
    def metas(self) -> dict[str, list[Meta]]:
        """The meta tags with content, by each of their names as `named` spells it."""
        found: dict[str, list[Meta]] = {}
        for place in self.places("meta"):
            content = " ".join(place.given.get("content", "").split())
            if not content:
                continue
            for attribute in ("property", "name", "itemprop", "http-equiv"):
                for name in place.given.get(attribute, "").split()[:8]:
                    found.setdefault(named(name), []).append(Meta(content, attribute, name))
        return found

    @cached_property
    def links(self) -> dict[str, list[Place]]:
        """The link elements with an address, by each word of their rel."""
        found: dict[str, list[Place]] = {}
        for place in self.places("link"):
            if place.given.get("href", "").strip():
                for word in place.given.get("rel", "").lower().split()[:8]:
                    found.setdefault(word, []).append(place)
        return found

    @cached_property
    def title(self) -> str:
        """The text of the title element."""
        places = self.places("title")
        if not places:
            return ""
        first = places[0]
        return visible(self.source[first.inside : min(first.end, first.inside + TEXT_BYTES)].decode("utf-8", "ignore"))

    @cached_property
    def language(self) -> str:
        """The lang attribute of the html element, as written."""
        for place in self.places("html"):
            if found := (place.given.get("lang") or place.given.get("xml:lang") or "").strip():
                return found
        return ""

    @cached_property
    def base(self) -> str:
        """The href of the first base element that has one."""
        return next((href for place in self.places("base") if (href := place.given.get("href", "").strip())), "")


def named(name: str) -> str:
    """One spelling of a meta tag's name: lower case; Dublin Core as `dc.title`, of both its vocabularies."""
    folded = name.lower()
    if folded.startswith(("dc.", "dc:", "dcterms.", "dcterms:", "dct:", "dct.")):
        return "dc." + folded.replace(":", ".").split(".", 1)[1]
    return folded


def shown(content: bytes) -> str:
    """What the content of an element shows, white space folded, markup left out."""
    inner = content.decode("utf-8", "ignore")
    return visible(MARKUP.sub(" ", inner) if "<" in inner else inner)


def visible(text: str) -> str:
    """A text with its references decoded and its white space folded, what prints nothing left out."""
    text = unescape(text) if "&" in text else text
    return " ".join((text if text.isascii() else text.translate(INVISIBLE)).split())
