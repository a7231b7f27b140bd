"""What travels between the rooms: tags, states, and the plain frozen things each stage gives.

Named tuples, not dataclasses: importing those takes longer than the extraction of a page. Where a first page needs a
named tuple, its module does not postpone annotations: typing would compile each anew, 5 ms in all.
"""

from array import array
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple, Protocol


class Tag(StrEnum):
    """What a line is. The first twelve are content, the others noise."""

    TITLE = "title"
    BYLINE = "byline"
    DATELINE = "dateline"
    HEADING = "heading"
    BODY = "body"
    LIST = "list"
    TABLE = "table"
    QUOTE = "quote"
    CODE = "code"
    CAPTION = "caption"
    TOPICS = "topics"
    AUTHOR_BIO = "author-bio"
    NAVIGATION = "navigation"
    BREADCRUMB = "breadcrumb"
    PAGINATION = "pagination"
    FOOTER = "footer"
    COPYRIGHT = "copyright"
    LEGAL = "legal"
    CONSENT = "consent"
    NEWSLETTER = "newsletter"
    ADVERTISEMENT = "advertisement"
    SHARE = "share"
    RELATED = "related"
    COMMENT = "comment"
    PAYWALL = "paywall"
    CONTROL = "control"
    CONTACT = "contact"
    COUNTER = "counter"
    OTHER = "other"


CONTENT_TAGS = frozenset(list(Tag)[:12])
NOISE_TAGS = frozenset(Tag) - CONTENT_TAGS


class Status(StrEnum):
    """What became of a page; all but `ok` say why there is little text."""

    OK = "ok"
    EMPTY = "empty"
    NO_TEXT = "no-text"
    TOO_SHORT = "too-short"
    LISTING = "listing"
    CONSENT_ONLY = "consent-only"
    PAYWALL = "paywall"
    NEEDS_JAVASCRIPT = "needs-javascript"
    BLOCKED = "blocked"
    BINARY = "binary"
    TRUNCATED = "truncated"
    OVER_BUDGET = "over-budget"
    FAILED = "failed"


# Vocabulary classes: class k is bit k of the columns line_classes and part_classes.
CLASSES = (
    "navigation", "breadcrumb", "pagination", "share", "advertisement", "related", "newsletter", "consent",
    "copyright", "legal", "comment", "paywall", "control", "contact", "counter", "byline", "dateline",
    "caption", "topics", "author-bio", "forum", "shop",
)  # fmt: skip

# Yes-or-no facts of a line: flag k is bit k of the column flags.
FLAGS = (
    "terminal", "ends_colon", "ends_more", "starts_lower", "starts_upper", "starts_digit", "bullet",
    "list_number", "url", "email", "price", "date", "time", "year", "hashtag", "question", "no_letters",
    "copyright_sign", "handle", "opens_quote", "pipe_end", "month", "ago", "folds", "unwrapped", "split",
    "rtl", "ends_comma",
)  # fmt: skip

CLASS = {name: 1 << bit for bit, name in enumerate(CLASSES)}
FLAG = {name: 1 << bit for bit, name in enumerate(FLAGS)}

# Integer columns of Lines, one entry a line: counts, offsets in the source's buffer, bit masks.
COLUMNS = (
    "start", "end", "chars", "words", "digits", "letters", "upper", "nonlatin", "cjk", "stops", "punct",
    "commas", "sents", "title_words", "max_word", "separators", "quotes", "symbols", "parens", "numbers",
    "blank_before", "indent", "tabs", "shape", "line_hash", "line_classes", "part_classes", "flags",
)  # fmt: skip


class Source(NamedTuple):
    """A page as UTF-8 bytes, with its kind and encoding and what decided them.

    A lone surrogate of a str stands in the buffer as the three bytes that `surrogatepass` writes. `given` is
    the page as it came where the buffer is not a part of it, `skipped` the length of the byte order mark left
    out, `notes` what a reader should know of the decoding.
    """

    buffer: bytes
    kind: str = "text"
    encoding: str = "utf-8"
    chosen_by: str = "given as str"
    is_text: bool = True
    problem: Status | None = None
    given: bytes | None = None
    skipped: int = 0
    notes: tuple[str, ...] = ()


class Hit(NamedTuple):
    """A vocabulary phrase found in a line: its words, class, language, and whether it is all of the line."""

    text: str
    name: str
    language: str
    whole_line: bool


class Lines(Protocol):
    """A page as columns: one row a line, in page order. `scan.to_lines` makes it."""

    @property
    def source(self) -> Source: ...

    @property
    def buffer(self) -> bytes:
        """The page's text in UTF-8: the source's buffer, or what can be seen of its HTML."""
        ...

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader should know of how the lines were found, a sentence each."""
        ...

    def __len__(self) -> int: ...

    def text(self, number: int) -> str:
        """The line's text, white space folded to single spaces, characters that print nothing left out."""
        ...

    def numbers(self, kept: bytes) -> "array[int]":
        """The numbers of the lines that have 1 in `kept`, rising."""
        ...

    def join(self, numbers: Iterable[int]) -> str:
        """The texts of these lines, one line break between two."""
        ...

    def start(self, number: int) -> int:
        """Where the line begins in the source's buffer, in bytes."""
        ...

    def end(self, number: int) -> int:
        """Where the line ends in the source's buffer, in bytes."""
        ...

    def column(self, name: str) -> "array[int]":
        """One integer a line; `name` is one of COLUMNS."""
        ...

    def value(self, name: str, number: int) -> int:
        """One line's entry of a column: cheaper than the column where few lines are asked about."""
        ...

    def flag(self, name: str, number: int) -> bool:
        """Whether the line has a fact; `name` is one of FLAGS."""
        ...

    def hits(self, number: int) -> list[Hit]:
        """The vocabulary phrases of the line, worked out when asked."""
        ...


class Mark(NamedTuple):
    """What a classifier says of one line: a tag, how strongly (0 to 1), and a sentence for the reader."""

    line: int
    tag: Tag
    strength: float
    reason: str


class Marks(Protocol):
    """The marks of a page's lines, worked out when asked."""

    def of(self, line: int) -> Iterable[Mark]:
        """Those of one line, strongest first."""
        ...

    def __iter__(self) -> Iterator[Mark]:
        """Those of all lines, in page order."""
        ...


class Selection(NamedTuple):
    """The lines that are kept: one byte a line, 1 for kept.

    `confidence` and `usable` are probabilities that the word F1 of the choice is above .9, and above .5. `repeated` are
    pairs: a line left out, and the kept line before it that says the same.
    """

    kept: bytes
    confidence: float = 0.0
    usable: float = 0.0
    repeated: tuple[tuple[int, int], ...] = ()


class Finding(NamedTuple):
    """A metadata field: its value, the line it stands in, how it was found, and what came next.

    `value` is None and `line` -1 where the page does not say; runners-up are (value, line, how), best first.
    """

    value: str | tuple[str, ...] | None = None
    line: int = -1
    how: str = ""
    runners_up: tuple[tuple[str | tuple[str, ...], int, str], ...] = ()
