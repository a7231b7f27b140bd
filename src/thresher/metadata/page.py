"""A page as the metadata rules see it: its lines, how likely each is main text, and where that stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any, TypeVar

from thresher.metadata.date_formats import DateSpan, dates_in
from thresher.metadata.reader import Language
from thresher.metadata.tokens import words_of
from thresher.types import CLASS, FLAG, Finding, Lines, Selection

GAP_LINES = 20  # kept lines further apart than this belong to different parts of the page
READ_CHARS = 400  # of a line: what metadata reads stands at its beginning
SURE = 32768  # half of the scale of probabilities
T = TypeVar("T")
KEPT_LINES = 5000  # enough to tell where the body is


class Unknown:
    """A language that is not known, and whether someone asked for it."""

    __slots__ = ("is_asked",)

    def __init__(self) -> None:
        self.is_asked = False

    def __call__(self) -> str:
        self.is_asked = True
        return ""


class PageView:
    """What the rules of this room may look at; facts are worked out when asked, and remembered."""

    __slots__ = (
        "_body", "_columns", "_dates", "_known", "_texts", "_words", "date_order", "headline", "kept", "known_days", "lines",
        "probabilities",
    )  # fmt: skip
    headline: Callable[[], Finding | None]  # what markup says is the headline; None where it does not say
    known_days: Callable[[], frozenset[date]]  # days that the page names outside of its text
    date_order: Callable[[], str]  # dmy, mdy or ymd, by the page's country; "" if unknown

    def __init__(self, lines: Lines, probabilities: Sequence[int], selection: Selection) -> None:
        self.lines = lines
        self.probabilities = probabilities
        self.kept = selection.kept
        self.headline = lambda: None
        self.known_days = frozenset
        self.date_order = str
        self._texts: dict[int, str] = {}
        self._dates: dict[int, tuple[list[DateSpan], bool]] = {}
        self._words: dict[int, list[str]] = {}
        self._columns: dict[str, Sequence[int]] = {}
        self._known: dict[Callable[[PageView], Any], Any] = {}
        self._body: range | None = None

    def __len__(self) -> int:
        return len(self.lines)

    def text(self, number: int) -> str:
        """The beginning of a line, at most READ_CHARS characters; a longer line is not decoded as a whole."""
        found = self._texts.get(number)
        if found is None:
            if self.column("chars")[number] <= READ_CHARS or self.lines.source.kind == "html":
                found = self.lines.text(number)[:READ_CHARS]
            else:
                start = self.lines.start(number)
                end = min(self.lines.end(number), start + 4 * READ_CHARS)
                found = " ".join(self.lines.source.buffer[start:end].decode("utf-8", "ignore").split())[:READ_CHARS]
            self._texts[number] = found
        return found

    def read(self, numbers: Iterable[int]) -> None:
        """Reads lines that are wanted all: at once that costs less than one by one."""
        wanted = [number for number in numbers if number not in self._texts]
        if wanted:
            texts = self.lines.join(wanted).split("\n")
            self._texts.update((number, text[:READ_CHARS]) for number, text in zip(wanted, texts, strict=True))

    def words(self, number: int) -> list[str]:
        """The words of the beginning of a line, plain."""
        found = self._words.get(number)
        if found is None:
            found = self._words[number] = words_of(self.text(number))
        return found

    def dates(self, number: int, language: Language) -> list[DateSpan]:
        """The dates that a line prints; read once, unless a form is doubtful and the languages asked about differ."""
        found = self._dates.get(number)
        if found is None:
            asked = Unknown()
            found = self._dates[number] = list(dates_in(self.text(number), asked)), asked.is_asked
        spans, is_doubtful = found
        return list(dates_in(self.text(number), language)) if is_doubtful else spans

    def column(self, name: str) -> Sequence[int]:
        """One integer a line."""
        found = self._columns.get(name)
        if found is None:
            found = self._columns[name] = self.lines.column(name)
        return found

    def flag(self, name: str, number: int) -> bool:
        """Whether a line has a fact of FLAGS."""
        return bool(self.column("flags")[number] & FLAG[name])

    def has_class(self, name: str, number: int) -> bool:
        """Whether a phrase of a vocabulary class stands in the line, or is all of it."""
        return bool(
            (self.column("part_classes")[number] | self.column("line_classes")[number]) & CLASS[name]
        )

    @property
    def body(self) -> range:
        """Where the main text is: the kept lines with the most words and no wide gap; empty if none is."""
        if self._body is None:
            self._body = self._largest_part()
        return self._body

    def _largest_part(self) -> range:
        words, best, best_words = self.column("words"), range(0), 0
        first = last = self.kept.find(1)
        held = count = 0
        while last >= 0 and count < KEPT_LINES:
            held += words[last] * self.probabilities[last]
            count += 1
            following = self.kept.find(1, last + 1)
            if following < 0 or following - last > GAP_LINES:
                if held > best_words:
                    best, best_words = range(first, last + 1), held
                first, held = following, 0
            last = following
        return best

    def once(self, rule: Callable[[PageView], T]) -> T:
        """What a rule says of this page, worked out once however many fields ask."""
        if rule not in self._known:
            self._known[rule] = rule(self)
        found: T = self._known[rule]
        return found

    def kept_in(self, part: range) -> Iterator[int]:
        """The kept lines of a part of the page, rising."""
        at = self.kept.find(1, part.start, part.stop)
        while at >= 0:
            yield at
            at = self.kept.find(1, at + 1, part.stop)
