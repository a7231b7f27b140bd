"""One line of a page with its verdict, and all of them as a sequence; each fact is worked out when read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from thresher.article.fixed import Fixed
from thresher.article.judged import Judged
from thresher.types import Tag

FULL = 65535  # the integer that stands for a probability of 1


class Line(Fixed):
    """A line of the page: what it says, what it is, whether it is kept, and why."""

    __slots__ = ("_page", "number")

    number: int

    def __init__(self, page: Judged, number: int) -> None:
        object.__setattr__(self, "_page", page)
        object.__setattr__(self, "number", number)

    _page: Judged

    @property
    def text(self) -> str:
        """The line's text, runs of white space as one space."""
        return self._page.lines.text(self.number)

    @property
    def tag(self) -> Tag:
        """What the line is."""
        return self._page.tag(self.number)

    @property
    def kept(self) -> bool:
        """Whether the line is part of the text."""
        return bool(self._page.selection.kept[self.number])

    @property
    def probability(self) -> float:
        """How likely the line is main text, 0 to 1."""
        return round(self._page.probabilities[self.number] / FULL, 4)

    @property
    def reason(self) -> str:
        """A short sentence that tells why the line has its tag, or why it was kept or dropped."""
        return self._page.reason(self.number)

    @property
    def start(self) -> int:
        """Where the line begins in the page: in characters of a str, in bytes of bytes."""
        return self._page.places[0][self.number]

    @property
    def end(self) -> int:
        """Where the line ends in the page, counted as `start` is; the first offset after it."""
        return self._page.places[1][self.number]

    @property
    def why(self) -> tuple[tuple[str, float], ...]:
        """The features that weighed most in the probability: name and log-odds, strongest first."""
        return self._page.weigh()(self.number)

    def to_dict(self) -> dict[str, object]:
        """The line as plain values, without `why`."""
        return {
            "number": self.number,
            "text": self.text,
            "tag": str(self.tag),
            "kept": self.kept,
            "probability": self.probability,
            "reason": self.reason,
            "start": self.start,
            "end": self.end,
        }

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Line) and self.to_dict() == other.to_dict()

    def __hash__(self) -> int:
        return hash((self.number, self.text))

    def __repr__(self) -> str:
        kept = "kept" if self.kept else "dropped"
        return f"<Line {self.number} {self.tag}, {kept}: {self.text[:60]!r}>"


class PageLines(Sequence[Line]):
    """The lines of a page in page order; a line is made when it is asked for."""

    __slots__ = ("_page",)

    def __init__(self, page: Judged) -> None:
        self._page = page

    def __len__(self) -> int:
        return len(self._page.lines)

    @overload
    def __getitem__(self, index: int) -> Line: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Line, ...]: ...
    def __getitem__(self, index: int | slice) -> Line | tuple[Line, ...]:
        if isinstance(index, slice):
            return tuple(Line(self._page, number) for number in range(*index.indices(len(self))))
        try:
            return Line(self._page, range(len(self))[index])
        except IndexError:
            raise IndexError(f"there is no line {index}: the page has {len(self)}") from None
        except TypeError:
            raise TypeError(f"a line is asked for by its number or several by a slice, not {type(index).__name__}") from None

    def __repr__(self) -> str:
        return f"<{len(self)} lines>"
