"""A judged page for the tests of this room, made from its lines and the numbers of those kept."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping

from thresher.article.judged import Judged
from thresher.testing import make_lines
from thresher.types import Finding, Mark, Selection, Source, Status


class Given:
    """Marks as a test gives them: those of a line strongest first."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        self.marks = sorted(marks, key=lambda mark: -mark.strength)

    def of(self, line: int) -> Iterator[Mark]:
        return (mark for mark in self.marks if mark.line == line)

    def __iter__(self) -> Iterator[Mark]:
        return iter(self.marks)


def judged(
    text: str,
    kept: Iterable[int] = (),
    *,
    spared: Iterable[int] = (),
    marks: Iterable[Mark] = (),
    own: Iterable[Mark] = (),
    found: Mapping[str, Finding] | None = None,
    problem: Status | None = None,
    source: Source | None = None,
) -> Judged:
    """The page with these lines kept as main text, those `spared` by mode clean, and these marks."""
    lines = make_lines(text)
    main = bytes(line in set(kept) for line in range(len(lines)))
    both = bytes(line in {*kept, *spared} for line in range(len(lines)))
    return Judged(
        source or lines.source,
        lines,
        array("H", [65535 if line else 0 for line in main]),
        Selection(main, 0.5),
        Selection(both, 0.5),
        list(own),
        lambda: Given(marks),
        lambda name, all_of_it=True: (found or {}).get(name, Finding()),
        lambda: (lines.column("start"), lines.column("end")),
        lambda: lambda line: (("words", 1.0),),
        problem,
    )
