"""The metadata of an HTML page, a field at a time: what its sources say, cleaned, the best first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from thresher.metadata.headline_text import key
from thresher.metadata.html.addresses import host_of
from thresher.metadata.html.cleaning import Value, cleaner
from thresher.metadata.html.headings import headlines, points
from thresher.metadata.html.people import is_handle
from thresher.metadata.html.readers import speaking
from thresher.metadata.html.sources import SOURCES
from thresher.metadata.html.titles import SLUG_WORDS, site_keys, slug_words
from thresher.metadata.html.view import HtmlView
from thresher.types import Finding, Lines, Selection

RUNNERS_UP = 3
OF_TEXT = ("text ", "loose-text ", "named ", "script ", "byline", "desk ")  # readers that are asked only where no other source has spoken
NOTHING = Finding()


class Candidate(NamedTuple):
    """A clean value with the row of the table that gave it."""

    value: Value
    how: str
    line: int
    source: str


class HtmlFinder:
    """Finds the fields of one HTML page; nothing of it is parsed before a field is asked for.

    Args: source: the page in UTF-8. spans: as `scan_html` gives them, 32-bit integers. lines, probabilities,
        selection: as for `metadata.Finder`, which gives what the markup does not. url: the page's address, if known.
    """

    __slots__ = ("_best", "_found", "page")

    def __init__(
        self,
        source: bytes,
        spans: memoryview,
        lines: Lines,
        probabilities: Sequence[int],
        selection: Selection,
        url: str | None = None,
    ) -> None:
        self.page = HtmlView(source, spans, lines, probabilities, selection, url)
        self._found: dict[str, Finding] = {}
        self._best: dict[str, Finding] = {}

    def __call__(self, field: str) -> Finding:
        """A field, where it stands, and what else the page says; without a value where it says nothing.

        Raises: KeyError for a name that is not a field, nothing for what the page holds.
        """
        if field not in self._found:
            self._found[field] = self._hostname() if field == "hostname" else finding(self._ranked(field))
        return self._found[field]

    def best(self, field: str) -> Finding:
        """A field as the call gives it, without the runners-up: sources behind the first that answers are not read."""
        if field in self._found:
            return self._found[field]._replace(runners_up=())
        if field not in self._best:
            self._best[field] = self._hostname() if field == "hostname" else finding(self._ranked(field, 1))
        return self._best[field]

    def _ranked(self, field: str, wanted: int = RUNNERS_UP + 1) -> list[Candidate]:
        """The candidates of a field that differ, the best first; the first of them, if no more are wanted."""
        return self._by_points()[:wanted] if field == "title" else self._by_rank(field, wanted)

    def candidates(self, field: str) -> Iterator[Candidate]:
        """What each source says of a field, cleaned, in the order of the table. Text is read only when reached."""
        if field == "authors" and self._is_of_many():
            return
        spoken, page = False, self.page
        for row in speaking(page, SOURCES[field]):
            if spoken and row.source.startswith(OF_TEXT):
                continue
            clean = cleaner(field, row.source)
            for said in row.reader(page, row.argument):
                value = clean(page, said)
                if not value or (field == "authors" and not self._is_written(row.source, said.how, value)):
                    continue
                spoken = spoken or not self._is_weak(value)
                yield Candidate(value, said.how, said.line, row.source)

    def _is_written(self, source: str, how: str, value: Value) -> bool:
        """Whether names may be of authors: those that little speaks for only on pages with a date, as articles have."""
        names = value if isinstance(value, tuple) else (value,)
        unsure = source.startswith("desk ") or (source != "byline" and key(names[0]) in self.page.once(site_keys))
        sure = not unsure
        return sure or (self.best("date").value is not None and self._is_article())

    def _is_of_many(self) -> bool:
        """Whether the page is a site's front page or a product's: those it names are authors of what it lists."""
        return self.page.is_front or self.best("page_kind").value == "product"

    def _is_article(self) -> bool:
        """Whether the page says that it is an article, or its address spells a headline."""
        return self.best("page_kind").value == "article" or len(slug_words(self.page)) >= SLUG_WORDS

    def _by_rank(self, field: str, wanted: int) -> list[Candidate]:
        """The first candidates that differ; names of accounts stand behind all others, but on forums."""
        found: list[Candidate] = []
        for candidate in self.candidates(field):
            if all(candidate.value != other.value for other in found):
                found.append(candidate)
            if len(found) > RUNNERS_UP or (wanted == 1 and not self._is_weak(candidate.value)):
                break
        return sorted(found, key=lambda candidate: self._is_weak(candidate.value))[:wanted]

    def _is_weak(self, value: Value) -> bool:
        """Whether a value names an account where a person's name may yet be found: on forums none will be."""
        is_account = isinstance(value, tuple) and len(value) == 1 and is_handle(value[0])
        return is_account and not self.page.is_forum

    def _by_points(self) -> list[Candidate]:
        """The headlines that differ, the one with the most points first."""
        found = sorted(headlines(self.page), key=lambda headline: -points(headline))
        return [Candidate(one.value, one.how, one.line, "") for one in found]

    def _hostname(self) -> Finding:
        host = host_of(self.page.address)
        given = "the address given" if self.page.url else "the page's canonical address"
        return Finding(host, -1, given) if host else NOTHING


def finding(ranked: list[Candidate]) -> Finding:
    """The first candidate as a finding, with the next ones as runners-up."""
    if not ranked:
        return NOTHING
    best, others = ranked[0], ranked[1 : RUNNERS_UP + 1]
    return Finding(best.value, best.line, best.how, tuple((one.value, one.line, one.how) for one in others))


