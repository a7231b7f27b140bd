"""All classifiers asked, their marks weighed by the arbiter and put in order: for the lines that someone looks at."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from thresher.classify.arbiter import Arbiter, chances, shipped
from thresher.classify.arbitration import Ordered
from thresher.classify.facts import PageFacts
from thresher.classify.stretch import part
from thresher.classify.table import CLASSIFIERS
from thresher.types import Lines, Mark, Selection

LONGEST = 16384  # lines of a page that is judged in one piece; of a longer one each STRETCH by itself, when asked for
STRETCH = 4096


class Marks:
    """The marks of a page: at least one for each line, a line's strongest first.

    Args: probabilities: of main text, 0..65535, one a line. selection: the lines of the main text.
    """

    __slots__ = ("_held", "_whole", "arbiter", "size")

    def __init__(self, lines: Lines, probabilities: array[int], selection: Selection, arbiter: Arbiter) -> None:
        self.arbiter = arbiter
        self.size = STRETCH if len(lines) > LONGEST else max(1, len(lines))
        self._whole = PageFacts(lines, probabilities, selection)
        # The stretch looked at last. Two threads may look at two of them: each works with its own.
        self._held: tuple[int, Ordered] | None = None

    def of(self, line: int) -> Iterator[Mark]:
        """The line's marks, strongest first; each is worked out when it is taken."""
        number, place = divmod(line, self.size)
        held = self._held
        if held is None or held[0] != number:
            held = self._held = (number, self._judge(number))
        begin = number * self.size
        for mark in held[1].of(place):
            yield mark._replace(line=line) if begin else mark

    def __iter__(self) -> Iterator[Mark]:
        for line in range(self._whole.count):
            yield from self.of(line)

    def _judge(self, number: int) -> Ordered:
        whole = self._whole
        begin = number * self.size
        page = whole if self.size >= whole.count else part(whole, begin, min(begin + self.size, whole.count))
        found = ruled(page)
        return Ordered(page, found, chances(page, found, self.arbiter))


def mark(lines: Lines, probabilities: array[int], selection: Selection) -> Marks:
    """The marks of a page, by the package's own arbiter."""
    return judged(lines, probabilities, selection, shipped())


def judged(lines: Lines, probabilities: array[int], selection: Selection, arbiter: Arbiter) -> Marks:
    """The same with an arbiter of one's own."""
    return Marks(lines, probabilities, selection, arbiter)


def ruled(page: PageFacts) -> list[Mark]:
    """What the rules alone say: all marks of all classifiers."""
    return [found for classifier in CLASSIFIERS for found in classifier.mark(page)]
