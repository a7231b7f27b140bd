"""An HTML page as the metadata rules see it: its places, linked data, headings and addresses, each read when asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

import regex

from thresher.core.html_columns import CONTAINER_WORDS, CONTAINERS, DISTANCE_NAMES, DISTANCES, ROW_WORDS, ROWS
from thresher.metadata.html.addresses import absolute, host_of, page_key
from thresher.metadata.html.items import Item, items_of
from thresher.metadata.html.linked_data import MOST_BYTES, LinkedData, Node, as_text
from thresher.metadata.html.named import MarkedLines, NamedLines, marked
from thresher.metadata.html.spans import Meta, Place, Spans
from thresher.metadata.table import Finder
from thresher.types import Finding, Lines, Selection

T = TypeVar("T")
FORUM = regex.compile(
    r"(?i)forum|thread|topic|/questions?/|community|discuss|/comments/|\bbbs\b|/t/|showthread|viewtopic|/post/|board"
)
MOST_HEADINGS = 5
HEADING_CHARS = 400
HEADING_REACH = 60  # lines from a headline to the main text, at most
DAY_FIRST = frozenset("gb uk ie au nz in za sg my ke ng gh pk".split())  # countries that write English and the day first
DAY_METAS = ("article:published_time", "article:modified_time", "og:updated_time", "date", "dc.date")
ASIDE = ("nav", "footer", "aside")  # wherever a line stands in them
OTHERS = ("names_card", "names_related", "names_sidebar", "names_comment", "names_footer")
NEAR = 4  # steps to them


class HtmlView:
    """Args: source: the page in UTF-8. spans: as `scan_html` gives them. url: the page's address, if known."""

    def __init__(
        self,
        source: bytes,
        spans: memoryview,
        lines: Lines,
        probabilities: Sequence[int],
        selection: Selection,
        url: str | None = None,
    ) -> None:
        self.source = source
        self.spans = Spans(source, spans)
        self.lines = lines
        self.url = url if url and "//" in url else f"https://{url}" if url else ""
        self.text_finder = Finder(lines, probabilities, selection)
        self.text_finder.page.headline = lambda: self.headline
        self.text_finder.page.known_days = lambda: self.known_days
        self.text_finder.page.date_order = lambda: self.date_order
        self._known: dict[Callable[[HtmlView], Any], Any] = {}

    def once(self, rule: Callable[[HtmlView], T]) -> T:
        """What a rule says of this page, worked out once."""
        if rule not in self._known:
            self._known[rule] = rule(self)
        found: T = self._known[rule]
        return found

    @cached_property
    def address(self) -> str:
        """The page's own address: the one given, else what link rel=canonical or og:url say; "" if none."""
        if self.url:
            return self.url
        links = [place.given["href"] for place in self.spans.links.get("canonical", ())]
        metas = [meta.content for meta in self.spans.metas.get("og:url", ())]
        return next((found for one in (*links, *metas) if (found := absolute(one, ""))), "")

    @cached_property
    def is_front(self) -> bool:
        """Whether the page's own address is that of its site's front page."""
        return bool(self.address) and page_key(self.address).partition("?")[0].count("/") == 0

    @cached_property
    def has_forum_address(self) -> bool:
        """Whether the page's address is like those of threads."""
        return bool(FORUM.search(self.address))

    @cached_property
    def is_forum(self) -> bool:
        """Whether the page's data tell of a thread; where they tell of neither thread nor article, its address does."""
        told = self.linked.best
        return "post" in told or (self.has_forum_address and "article" not in told)

    @cached_property
    def base(self) -> str:
        """What the page's addresses are relative to."""
        return absolute(self.spans.base, self.address) or self.address

    @cached_property
    def linked(self) -> LinkedData:
        """The JSON-LD of the page."""
        blocks, left = [], MOST_BYTES
        for place in self.spans.places("json-ld"):
            left -= place.end - place.inside
            if left < 0:
                break
            blocks.append(self.source[place.inside : place.end].decode("utf-8", "replace"))
        return LinkedData(blocks, self.address)

    @cached_property
    def metas(self) -> dict[str, list[Meta]]:
        """The meta tags by name."""
        return self.spans.metas

    @cached_property
    def links(self) -> dict[str, list[Place]]:
        """The link elements by words of their rel."""
        return self.spans.links

    @cached_property
    def nodes_of_page(self) -> dict[str, Node]:
        """The nodes of the linked data that tell of this page, by kind."""
        return self.linked.best

    @cached_property
    def items(self) -> dict[str, list[Item]]:
        """The microdata properties of the page by name."""
        return items_of(self.spans)

    @cached_property
    def marked(self) -> MarkedLines | None:
        """The lines with what their markup says; None where only the page's text is known."""
        return marked(self.lines)

    @cached_property
    def named(self) -> NamedLines | None:
        """The lines whose markup names them; None where only the page's text is known."""
        return NamedLines(self.marked, self.source) if self.marked else None

    def around(self, line: int, name: str) -> int:
        """Steps from a line to the nearest container of DISTANCE_NAMES, 1 for its own, 0 for none."""
        lines = self.marked
        if lines is None or not 0 <= line < len(self.lines):
            return 0
        word, _, _ = ROWS["container"]
        container = lines.html_rows[line * ROW_WORDS + word]
        return lines.container_bytes[4 * CONTAINER_WORDS * container + DISTANCES + DISTANCE_NAMES.index(name)]

    def is_of_others(self, line: int) -> bool:
        """Whether a line stands in a list of other articles, in comments, or beside the page's own content."""
        return any(self.around(line, name) for name in ASIDE) or any(0 < self.around(line, name) <= NEAR for name in OTHERS)

    @cached_property
    def known_days(self) -> frozenset[date]:
        """The days that the page's head tells in ISO 8601."""
        written = [meta.content for name in DAY_METAS for meta in self.spans.metas.get(name, ())]
        for kind in ("article", "post", "page"):
            if node := self.linked.best.get(kind):
                written += [as_text(node.given.get(name)) for name in ("datePublished", "dateModified", "dateCreated")]
        written += [place.given.get("datetime", "") for place in self.spans.places("time")]
        found = set()
        for text in written:
            try:
                found.add(date.fromisoformat(text[:10]))
            except ValueError:
                continue
        return frozenset(found)

    @cached_property
    def date_order(self) -> str:
        """How the page's country orders a date in numbers, where its language does not tell: dmy, or "" if unknown."""
        region = self.spans.language.replace("_", "-").lower().rpartition("-")[2]
        country = host_of(self.address).rpartition(".")[2]
        return "dmy" if region in DAY_FIRST or (country in DAY_FIRST and "us" not in region) else ""

    @cached_property
    def headline(self) -> Finding | None:
        """The heading of level 1 that stands for the page: the nearest before the main text, else the first."""
        if not self.headings:
            return None
        start = self.text_finder.page.body.start
        before = [heading for heading in self.headings if start - HEADING_REACH <= heading[1] <= start]
        text, line = before[-1] if before else self.headings[0]
        return Finding(text, line, "h1")

    @property
    def headline_line(self) -> int:
        """The line of the headline; -1 where no heading tells."""
        return self.headline.line if self.headline else -1

    @cached_property
    def headings(self) -> list[tuple[str, int]]:
        """The texts of the first headings of level 1 and the lines they begin in."""
        if self.marked is None:
            return []
        found: list[tuple[str, int]] = []
        last = -1, -1
        word, low, bits = CONTAINERS["heading"]
        mask, first = (1 << bits) - 1 << low, 1 << low
        levels = self.marked.containers[word::CONTAINER_WORDS].tolist()
        of_first = {container for container, held in enumerate(levels) if held & mask == first}
        if not of_first:
            return []
        for line, container in enumerate(self.marked.html_rows[ROWS["container"][0] :: ROW_WORDS].tolist()):
            if container not in of_first:
                continue
            text = self.lines.text(line)
            if found and last == (line - 1, container):
                found[-1] = (f"{found[-1][0]} {text}"[:HEADING_CHARS], found[-1][1])
            elif len(found) == MOST_HEADINGS:
                break
            elif text:
                found.append((text[:HEADING_CHARS], line))
            last = line, container
        return found
