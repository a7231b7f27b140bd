"""The bylines that an HTML page shows: those of its text, with what the markup around a name says of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, cached_property
from math import log1p

from thresher.core.html_columns import CONTAINER_WORDS, DISTANCE_NAMES, DISTANCES, ROW_WORDS, ROWS
from thresher.core.html_tables import GROUPS
from thresher.metadata.byline_marks import mark_of, parts
from thresher.metadata.bylines import FEWEST_DIGITS, MOST_CHARS, Byline, Bylines, Met, words_of_bylines
from thresher.metadata.headline_text import key
from thresher.metadata.html.people import (
    COLLECTIVE,
    COLLECTIVE_WORDS,
    collective_of,
    is_handle,
    people_of,
    without_site,
)
from thresher.metadata.html.points import BYLINE_POINTS, LEAST_BYLINE
from thresher.metadata.html.profiles import profile_links
from thresher.metadata.html.readers import read
from thresher.metadata.html.titles import site_keys
from thresher.metadata.html.view import HtmlView
from thresher.metadata.names import Names
from thresher.types import CLASSES

HEAD_ROWS = (
    "json-ld article.author", "json-ld post.author", "json-ld page.author", "meta author", "labelled by",
    "meta sailthru.author", "meta dc.creator", "meta article:author",
)  # fmt: skip
MOST_WORDS, FEW_WORDS = 25, 12  # of a line that names its page's authors: with numbers or words for it, without
MOST_EXTRA = 40  # lines that the markup alone brings in
AROUND = (
    "nav", "header", "footer", "aside", "article", "list", "names_nav", "names_footer", "names_sidebar",
    "names_comment", "names_related", "names_meta", "names_author", "names_date", "names_share", "names_review",
    "names_card", "names_title", "names_caption",
)  # fmt: skip
SIGNS_OF_AUTHORS = ("mark", "label", "author link", "named author", "no mark")
BYLINE_MASK = 1 << CLASSES.index("byline")
COLLECTIVE_CHARS = 80
MOST_SHOWN = 4
NEAR = 3  # steps from a line to a container that is named, for the name to speak of the line


@cache
def words_of_html_bylines() -> frozenset[str]:
    """Words by which a line is worth reading, those of desks and teams too."""
    return words_of_bylines() | COLLECTIVE_WORDS


class HtmlBylines(Bylines):
    """The bylines of one page, with the facts of its markup."""

    def __init__(self, page: HtmlView) -> None:
        self.html = page
        self.marked = page.marked
        self.named = {found.line: found for found in page.named.of("author")} if page.named else {}
        self.is_forum = page.has_forum_address
        super().__init__(page.text_finder.page, words_of_html_bylines())
        has_links = (line for line in self.lines if self._word(line, "links"))
        self.links = {line: found for line in has_links if (found := list(profile_links(self._markup_of(line))))}
        self.linked = {key(link.text): link for links in self.links.values() for link in reversed(links)}

    @cached_property
    def head(self) -> set[str]:
        """The keys of all that the head says of authors, names or not."""
        return {key(value) for row in HEAD_ROWS for said in read(self.html, row) for value in said.values}

    def __iter__(self) -> Iterator[Byline]:
        """The bylines, each with how many other names are marked too: many are of authors of what the page lists."""
        found = list(super().__iter__())
        marked = {key(byline.names[0]) for byline in found if any(map(byline.facts.get, SIGNS_OF_AUTHORS))}
        for byline in found:
            byline.facts["marked names"] = log1p(len(marked - {key(byline.names[0])}))
            yield byline

    def _near(self) -> list[int]:
        page, digits = self.page, self.digits
        words, wholes, parts = page.column("words"), page.column("line_classes"), page.column("part_classes")
        near = [
            line
            for line in super()._near()
            if words[line] <= FEW_WORDS
            or (words[line] <= MOST_WORDS and (digits[line] >= FEWEST_DIGITS or (wholes[line] | parts[line]) & BYLINE_MASK))
        ]
        return sorted({*near, *(line for line in sorted(self.named)[:MOST_EXTRA] if self.chars[line] <= MOST_CHARS)})

    def _markup_of(self, line: int) -> bytes:
        """The markup of a line, from the end of the one before."""
        begin = self._word(line - 1, "close") if line else 0
        return self.html.source[begin : self._word(line, "close")]

    def _of_line(self, line: int) -> Iterator[Met]:
        sites = self.html.once(site_keys)
        for met in super()._of_line(line):
            names = tuple(without_site(name, sites) for name in met.names.names)
            yield met._replace(names=met.names._replace(names=names))
        for link in self.links.get(line, ()):
            if names := people_of([link.text], sites):
                yield Met(Names(names, 0, True), f"link to the page of {'a member' if link.is_member else 'an author'}", {})
            elif name := collective_of(link.text):
                yield Met(Names((name,), 0, True), "link to the page of an author", {"collective": 1.0})
        if line not in self.named and line not in self.links and self.chars[line] < COLLECTIVE_CHARS:
            for part, _ in self.parts(line):
                if (COLLECTIVE.search(part) or mark_of(part)[0]) and not people_of([part], sites) and (name := collective_of(part)):
                    yield Met(Names((name,), 0, True), "a desk or an organisation", {"collective": 1.0, "collective mark": float(bool(mark_of(part)[0]))})
        if line in self.named:
            named = self.named[line]
            for part, _ in parts(named.text, self.dates(line)):
                if names := people_of([part], sites):
                    yield Met(Names(names, 0, True), f"element named {named.names}", {"of named element": 1.0})
                    break
                if name := collective_of(part):
                    yield Met(Names((name,), 0, True), f"element named {named.names}", {"collective": 1.0})

    def _worth(self) -> list[int]:
        return sorted({*super()._worth(), *self.links, *(self.named.keys() & set(self.lines))})

    def _markup(self, line: int, names: Names) -> dict[str, float]:
        first = names.names[0]
        link = self.linked.get(key(first))
        here = any(key(one.text) == key(first) for one in self.links.get(line, ()))
        groups = self._word(line, "inline_groups")
        facts = {
            "named author": float(line in self.named),
            "inline author": float(groups >> GROUPS.index("author") & 1),
            "author link": float(here and link is not None and not link.is_member),
            "member link": float(here and link is not None and link.is_member),
            "linked elsewhere": float(link is not None and not here),
            "spelt by address": float(link is not None and link.spelt),
            "first link": float(here and min(self.links) == line),
            "handle": float(is_handle(first)),
            "handle in forum": float(is_handle(first) and self.is_forum),
            "forum": float(self.is_forum),
            "one word in forum": float(" " not in first and self.is_forum),
            "said by head": float(key(first) in self.head),
            "names the site": float(key(first) in self.html.once(site_keys)),
        }
        if self.marked is not None:
            base = 4 * CONTAINER_WORDS * self._word(line, "container") + DISTANCES
            held = self.marked.container_bytes
            for name in AROUND:
                steps = held[base + DISTANCE_NAMES.index(name)]
                facts[f"in {name}"] = float(steps > 0 and (steps <= NEAR or not name.startswith("names")))
        return facts

    def _word(self, line: int, name: str) -> int:
        word, low, bits = ROWS[name]
        assert self.marked is not None
        return self.marked.html_rows[line * ROW_WORDS + word] >> low & (1 << bits) - 1


def points(byline: Byline) -> float:
    """What speaks for a byline of an HTML page."""
    return sum(BYLINE_POINTS.get(fact, 0) * amount for fact, amount in byline.facts.items())


def shown_bylines(page: HtmlView) -> list[Byline]:
    """The bylines with enough points, the best first, each with other names."""
    ranked = sorted(HtmlBylines(page), key=lambda byline: (-points(byline), byline.line))
    found: dict[tuple[str, ...], Byline] = {}
    for byline in ranked:
        if points(byline) < LEAST_BYLINE or len(found) == MOST_SHOWN:
            break
        found.setdefault(byline.names, byline)
    return list(found.values())
