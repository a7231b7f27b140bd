"""The readers that the table of sources names: each gives what one source of a page says, as written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

import regex

from thresher.metadata.date_marks import UPDATED, mark_before
from thresher.metadata.dates import ONLY_CHANGED
from thresher.metadata.html.linked_data import Node, as_text, kind_of, type_of
from thresher.metadata.html.scripts import properties
from thresher.metadata.html.view import HtmlView
from thresher.metadata.tokens import words_of
from thresher.metadata.words import phrases

ADDRESS_DATE = regex.compile(r"[/_\-=.](20\d\d|19\d\d)([/_\-.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
ADDRESS_DAY_FIRST = regex.compile(r"/(0[1-9]|[12]\d|3[01])([_\-.])(0[1-9]|1[0-2])\2(20\d\d)(?=/?$|/)")
ADDRESS_SHORT = regex.compile(r"/(20\d\d)/(1[0-2]|[1-9])/(3[01]|[12]\d|[1-9])(?=/)")  # without zeros, before the headline's words
PUBLISHED_WORDS = re.compile(r"publi|posted|entry-date|created|pubdate|date-?line|timestamp-?orig")
UPDATED_WORDS = re.compile(r"updat|modif|edited|chang|revis")


# How a date was found in the text where markup is the better witness.
LOOSE = frozenset({"the date stands after the main text", "the date nearest to headline and main text", ONLY_CHANGED})
NEWS = "NewsArticle"
DATE_REACH = 15  # lines behind the headline in which the page's own date stands
DATE_SIGNS = "0123456789/.-:, "
MOST_AUTHOR_LINKS = 3  # on one page: more of them belong to a list of articles
FEED_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json", "application/json"})


class Said(NamedTuple):
    """What a source says: its values as written, where they stand, and their line if it is known."""

    values: tuple[str, ...]
    how: str
    line: int = -1


def meta(page: HtmlView, name: str) -> Iterator[Said]:
    """The meta tags of a name, all together."""
    found = page.spans.metas.get(name)
    if found:
        yield Said(tuple(one.content for one in found), found[0].how)


def labelled(page: HtmlView, kind: str) -> Iterator[Said]:
    """The twitter:data whose twitter:label is a phrase of a kind: "Written by", "Verfasst von"."""
    for label in page.spans.metas.get("twitter:label1", []) + page.spans.metas.get("twitter:label2", []):
        if " ".join(words_of(label.content)) in phrases(kind):
            data = page.spans.metas.get(f"twitter:data{label.name[-1]}")
            if data:
                yield Said((data[0].content,), f"{data[0].how}, labelled {label.content}")


def link(page: HtmlView, rel: str) -> Iterator[Said]:
    """The links of a rel, each by itself."""
    for place in page.spans.links.get(rel, ()):
        yield Said((place.given["href"].strip(),), f"link rel={rel}")


def json_ld(page: HtmlView, path: str) -> Iterator[Said]:
    """A property of the page's node of a kind."""
    node, name = _node(page, path)
    if node:
        values = tuple(filter(None, (as_text(value) for value in page.linked.values(node.given, name))))
        if values:
            yield Said(values, f"JSON-LD {node.type}.{name}")


def people(page: HtmlView, path: str) -> Iterator[Said]:
    """The names of a property's values that are no organisations."""
    yield from _named(page, path, organizations=False)


def organizations(page: HtmlView, path: str) -> Iterator[Said]:
    """The names of a property's values that are organisations."""
    yield from _named(page, path, organizations=True)


def _named(page: HtmlView, path: str, organizations: bool) -> Iterator[Said]:
    node, name = _node(page, path)
    if not node:
        return
    values = []
    for value in page.linked.values(node.given, name):
        is_organization = isinstance(value, dict) and kind_of(type_of(value)) in ("organization", "site")
        if is_organization == organizations and (text := as_text(value)):
            values.append(text)
    if values:
        yield Said(tuple(values), f"JSON-LD {node.type}.{name}")


def _node(page: HtmlView, path: str) -> tuple[Node | None, str]:
    kind, _, name = path.partition(".")
    return page.linked.best.get(kind), name


def item(page: HtmlView, path: str) -> Iterator[Said]:
    """A microdata property of the page's objects of a kind; `any` for all that tell of the page."""
    kind, _, name = path.partition(".")
    for found in page.items.get(name, ()):
        if found.value and found.of_page and (kind == "any" or kind_of(found.owner) == kind):
            value = found.text if name in ("author", "creator", "name", "headline") else found.value
            if value:
                yield Said((value,), f"itemprop={name}" + (f" of {found.owner}" if found.owner else ""), found.row)


def rel(page: HtmlView, word: str) -> Iterator[Said]:
    """The texts of the links in the text whose rel has a word; tags all together, of many authors none."""
    places = [place for place in page.spans.places("rel") if word in place.given.get("rel", "").lower().split()]
    texts = {text: place.row for place in reversed(places) if (text := page.spans.text(place))}
    if word != "author" and texts:
        yield Said(tuple(reversed(texts)), f"a rel={word}", min(texts.values()))
    elif len(texts) <= MOST_AUTHOR_LINKS:
        for text in reversed(texts):
            yield Said((text,), f"a rel={word}", texts[text])


def time(page: HtmlView, kind: str) -> Iterator[Said]:
    """The time elements: those whose names say that they are of publication, or all that do not say the contrary."""
    found: list[tuple[bool, Said]] = []
    for place in page.spans.places("time"):
        given = place.given
        names = f"{given.get('class', '')} {given.get('id', '')} {given.get('title', '')}".lower()
        published = "pubdate" in given or bool(PUBLISHED_WORDS.search(names))
        updated = bool(UPDATED_WORDS.search(names))
        if {"published": published, "updated": updated and not published, "any": not updated}[kind]:
            value = given.get("datetime", "").strip() or page.spans.text(place)
            if value:
                far = not page.headline_line <= place.row < page.headline_line + DATE_REACH
                found.append((page.is_of_others(place.row) or far, Said((value,), "time element", place.row)))
    yield from (said for _, said in sorted(found, key=lambda one: one[0]))


def heading(page: HtmlView, _: str) -> Iterator[Said]:
    """The headings of level 1."""
    for text, line in page.headings:
        yield Said((text,), "h1", line)


def byline(page: HtmlView, _: str) -> Iterator[Said]:
    """The names that the page shows, the best byline first."""
    from thresher.metadata.html.visible import shown_bylines

    for found in page.once(shown_bylines):
        yield Said(found.names, found.how, found.line)


def desk(page: HtmlView, name: str) -> Iterator[Said]:
    """The desks and agencies that a news article's linked data names."""
    node = page.linked.best.get("article")
    if node and node.type.endswith(NEWS):
        for said in json_ld(page, f"article.{name}"):
            yield said._replace(how=f"{said.how}, no person")


def named(page: HtmlView, kind: str) -> Iterator[Said]:
    """The lines whose markup names them."""
    for found in page.named.of(kind) if page.named else ():
        if kind == "date" and (page.is_of_others(found.line) or mark_before(found.text.rstrip(DATE_SIGNS)) == UPDATED):
            continue
        yield Said((found.text,), f"element named {found.names}", found.line)


def script(page: HtmlView, kind: str) -> Iterator[Said]:
    """The properties of a kind in the page's scripts."""
    for name, value in properties(page.source, kind):
        yield Said((value,), f"{name} in a script")


def title(page: HtmlView, _: str) -> Iterator[Said]:
    """The title element."""
    if page.spans.title:
        yield Said((page.spans.title,), "title element")


def address(page: HtmlView, _: str) -> Iterator[Said]:
    """The date in the page's address."""
    match = ADDRESS_DATE.search(page.address)
    if match:
        yield Said(("-".join(match.group(1, 3, 4)),), "the address")
    elif match := ADDRESS_SHORT.search(page.address):
        year, month, day = match.groups()
        yield Said((f"{year}-{month:>02}-{day:>02}",), "the address")
    elif match := ADDRESS_DAY_FIRST.search(page.address):
        yield Said(("-".join(match.group(4, 3, 1)),), "the address")


def text(page: HtmlView, field: str) -> Iterator[Said]:
    """What the text says, by its own rules."""
    found = page.text_finder(field)
    if found.value and found.how not in LOOSE:
        yield Said((found.value,) if isinstance(found.value, str) else found.value, found.how, found.line)


def loose_text(page: HtmlView, field: str) -> Iterator[Said]:
    """What the text says in a place that little speaks for."""
    found = page.text_finder(field)
    if isinstance(found.value, str) and found.how in LOOSE:
        yield Said((found.value,), found.how, found.line)


def given(page: HtmlView, _: str) -> Iterator[Said]:
    """The address that was given with the page."""
    if page.url:
        yield Said((page.url,), "the address given")


def html_lang(page: HtmlView, _: str) -> Iterator[Said]:
    """The language that the html element declares."""
    if page.spans.language:
        yield Said((page.spans.language,), "html lang")


def node_kind(page: HtmlView, _: str) -> Iterator[Said]:
    """The kind of the page's first node that tells of what it holds."""
    for kind in ("article", "post"):
        if node := page.linked.best.get(kind):
            yield Said((kind,), f"JSON-LD {node.type}")


def feed(page: HtmlView, _: str) -> Iterator[Said]:
    """The feeds that the page names, all together."""
    found = [
        place.given["href"]
        for place in page.spans.links.get("alternate", ())
        if place.given.get("type", "").lower().partition(";")[0].strip() in FEED_TYPES
    ]
    if found:
        yield Said(tuple(found), "link rel=alternate")


READERS: dict[str, Callable[[HtmlView, str], Iterator[Said]]] = {
    "meta": meta, "labelled": labelled, "link": link, "json-ld": json_ld, "people": people, "organizations": organizations, "item": item,
    "rel": rel, "byline": byline, "desk": desk, "named": named, "script": script, "time": time, "h1": heading, "title": title, "address": address, "text": text, "loose-text": loose_text, "given": given,
    "html-lang": html_lang, "node-kind": node_kind, "feed": feed,
}  # fmt: skip


# Where a reader finds what its argument names: an attribute of the page that holds names. It is not asked for others.
HELD_IN = {
    "meta": "metas", "link": "links", "json-ld": "nodes_of_page", "people": "nodes_of_page",
    "organizations": "nodes_of_page", "item": "items",
}  # fmt: skip


class Row(NamedTuple):
    """A row of the table of sources, made ready: its reader and argument, and where a page holds what it reads."""

    source: str
    reader: Callable[[HtmlView, str], Iterator[Said]]
    argument: str
    held_in: str  # an attribute of the page; "" for a reader that must be asked
    name: str  # what is looked for there


def speaking(page: HtmlView, sources: tuple[str, ...]) -> Iterator[Row]:
    """The rows that may say something of a page, each looked up when it is reached."""
    for row in rows_of(sources):
        if not row.held_in or row.name in getattr(page, row.held_in):
            yield row


def read(page: HtmlView, source: str) -> Iterator[Said]:
    """What a source of the table says of a page."""
    row = row_of(source)
    return row.reader(page, row.argument)


@cache
def row_of(source: str) -> Row:
    """A row of the table by its text."""
    reader, _, argument = source.partition(" ")
    kind, _, name = argument.partition(".")
    held_in = HELD_IN.get(reader, "")
    wanted = kind if held_in == "nodes_of_page" else name if held_in == "items" else argument
    return Row(source, READERS[reader], argument, held_in, wanted)


@cache
def rows_of(sources: tuple[str, ...]) -> tuple[Row, ...]:
    """The rows of a field."""
    return tuple([row_of(source) for source in sources])
