"""The result of an extraction, and its metadata by itself."""

from collections.abc import Sequence
from typing import NamedTuple

from thresher.article import fields, text
from thresher.article.fixed import Fixed
from thresher.article.judged import Judged
from thresher.article.line import Line, PageLines
from thresher.options import Options
from thresher.types import Finding, Status, Tag


class Metadata(NamedTuple):
    """What a page says of itself. A field that it does not give is None or empty.

    Dates are ISO 8601, as precise as the page is. From `description` on, but for the url, HTML alone tells.
    """

    title: str | None = None
    authors: tuple[str, ...] = ()
    date: str | None = None
    date_modified: str | None = None
    sitename: str | None = None
    hostname: str | None = None
    language: str | None = None
    description: str | None = None
    image: str | None = None
    url: str | None = None
    tags: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    license: str | None = None
    page_kind: str | None = None
    is_free: bool | None = None
    feeds: tuple[str, ...] = ()


class Article(Fixed):
    """The main text of a page, its metadata, and every line of the page with a tag and a reason.

    Metadata, tags and reasons are worked out when first read. An article does not change. It holds the whole page: of
    many pages keep what you need, such as `text`, `metadata` or `to_dict()`, which can be pickled too.
    """

    __slots__ = ("_given_url", "_options", "_page", "page_kind", "provenance")

    _given_url: str | None
    page_kind: str | None
    provenance: str

    def __init__(self, page: Judged, options: Options, url: str | None, page_kind: str | None, provenance: str) -> None:
        """Args: page_kind: one of `features.page.KINDS`, or None where none is likely."""
        given = (url, options, page, page_kind, provenance)
        for name, value in zip(self.__slots__, given, strict=True):
            object.__setattr__(self, name, value)

    _page: Judged
    _options: Options

    @property
    def text(self) -> str:
        """The kept lines in page order, one line break between two; empty where the page has no main text.

        Where no line is kept, a text that the page's JSON holds: `warnings` says so.
        """
        return text.compose(self._page, self._options)

    @property
    def comments(self) -> str:
        """The lines tagged as readers' comments, one line break between two."""
        return self._page.lines.join(self._page.tagged(Tag.COMMENT))

    @property
    def lines(self) -> Sequence[Line]:
        """Every line of the page, in order."""
        return PageLines(self._page)

    @property
    def status(self) -> Status:
        """`ok`, or why there is little text."""
        from thresher.article import status

        page = self._page
        if page.unseen[0]:
            return Status.OK
        return status.judge(page.lines, page.selection.kept, page.problem, lambda: self.is_free)

    @property
    def confidence(self) -> float:
        """The probability, 0 to 1, that the main text is nearly all and little else: a word F1 above 0.9.

        Calibrated out of fold for the model's own choice at `favor="balanced"`; what users' classifiers change is not in it.
        """
        return round(self._page.main.confidence, 4)

    @property
    def usable(self) -> float:
        """The probability, 0 to 1, that the main text is more right than wrong: a word F1 above 0.5; as `confidence`."""
        return round(self._page.main.usable, 4)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a reader should know of how the page was read, a sentence each."""
        from thresher.article import mistakes

        where = self._page.unseen[1]
        unseen = (f"no line of the page is main text; the text is from {where}",) if where else ()
        mistaken = mistakes.told(self._page.source)
        return self._page.source.notes + self._page.lines.notes + mistaken + unseen

    @property
    def title(self) -> str | None:
        """The headline."""
        return self._one("title")

    @property
    def authors(self) -> tuple[str, ...]:
        """The names of the authors, as the page prints them."""
        return self._many("authors")

    @property
    def date(self) -> str | None:
        """When it was published: ISO 8601, as precise as the page is."""
        return self._one("date")

    @property
    def date_modified(self) -> str | None:
        """When it was last changed: ISO 8601, as precise as the page is."""
        return self._one("date_modified")

    @property
    def sitename(self) -> str | None:
        """The name of the site."""
        return self._one("sitename")

    @property
    def hostname(self) -> str | None:
        """The host of the page's address, lower case, without a port."""
        return fields.hostname(self.url)

    @property
    def url(self) -> str | None:
        """The page's canonical address where its HTML names one, else the address that was passed."""
        return self._one("url") or self._given_url

    @property
    def language(self) -> str | None:
        """The language of the text, as an ISO 639 code."""
        return self._one("language")

    @property
    def description(self) -> str | None:
        """What the page says it is about; None for raw text, which does not tell it from the rest."""
        return self._one("description")

    @property
    def image(self) -> str | None:
        """The address of the page's picture; None for raw text."""
        return self._one("image")

    @property
    def tags(self) -> tuple[str, ...]:
        """Keywords; empty for raw text."""
        return self._many("tags")

    @property
    def categories(self) -> tuple[str, ...]:
        """The sections that the page stands in; empty for raw text."""
        return self._many("categories")

    @property
    def license(self) -> str | None:
        """The licence's address, or its name; None for raw text."""
        return self._one("license")

    @property
    def is_free(self) -> bool | None:
        """Whether the page says that it may be read without paying; None where it does not say."""
        value = self._one("is_free")
        return None if value is None else value == "true"

    @property
    def feeds(self) -> tuple[str, ...]:
        """The addresses of the feeds that the page names; empty for raw text."""
        return self._many("feeds")

    @property
    def kind(self) -> str:
        """How the page was read: `text` or `html`."""
        return self._page.source.kind

    @property
    def encoding(self) -> str:
        """The encoding the page came in, by its name in the WHATWG standard; Python lacks a few of these."""
        return self._page.source.encoding

    @property
    def sources(self) -> dict[str, Finding]:
        """For each metadata field that was found: its value, line, how it was found, and the runners-up.

        And for `encoding`: what decided on it.
        """
        source = self._page.source
        found = {name: self._page.found(name) for name in fields.FOUND}
        found["encoding"] = Finding(source.encoding, how=source.chosen_by)
        return {name: finding for name, finding in found.items() if finding.value is not None}

    @property
    def metadata(self) -> Metadata:
        """All fields at once."""
        return Metadata(
            title=self.title,
            authors=self.authors,
            date=self.date,
            date_modified=self.date_modified,
            sitename=self.sitename,
            hostname=self.hostname,
            language=self.language,
            description=self.description,
            image=self.image,
            url=self.url,
            tags=self.tags,
            categories=self.categories,
            license=self.license,
            page_kind=self.page_kind,
            is_free=self.is_free,
            feeds=self.feeds,
        )

    def to_dict(self, *, lines: bool = False) -> dict[str, object]:
        """The article as plain values that JSON can hold; with every line of the page if `lines`."""
        from thresher.article.plain import to_dict

        return to_dict(self, lines)

    def to_json(self, *, lines: bool = False) -> str:
        """`to_dict` as JSON on one line, which UTF-8 can hold: where the page has a lone surrogate it is all ASCII."""
        import json

        plain = self.to_dict(lines=lines)
        written = json.dumps(plain, ensure_ascii=False)
        try:
            written.encode()
        except UnicodeEncodeError:
            return json.dumps(plain)
        return written

    def _one(self, name: str) -> str | None:
        value = self._page.best(name).value
        return value if value is None or isinstance(value, str) else "; ".join(value)

    def _many(self, name: str) -> tuple[str, ...]:
        value = self._page.best(name).value
        if value is None:
            return ()
        return (value,) if isinstance(value, str) else value

    def __repr__(self) -> str:
        kept = sum(self._page.selection.kept)
        return f"<Article {self.status}: {kept} of {len(self._page.lines)} lines kept>"
