"""All that is known of one page after selection; what costs something is worked out when first asked for."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from thresher.article import tags
from thresher.types import Finding, Lines, Mark, Marks, Selection, Source, Status, Tag

if TYPE_CHECKING:
    from thresher.article.surroundings import Surroundings

T = TypeVar("T")
TAGS = list(Tag)


class Judged:
    """A page and its verdicts.

    `main` are the lines of the main text, `selection` those kept: mode `clean` keeps more. `own` are marks of
    the user's classifiers. `marks`, `find`, `offsets`, `weigh` and `stored` are asked when someone looks, and remember.
    """

    __slots__ = (
        "_seen", "find", "lines", "main", "marks", "offsets", "own", "probabilities", "problem", "selection",
        "source", "stored", "weigh",
    )  # fmt: skip

    def __init__(
        self,
        source: Source,
        lines: Lines,
        probabilities: array[int],
        main: Selection,
        selection: Selection,
        own: list[Mark],
        marks: Callable[[], Marks],
        find: Callable[..., Finding],
        offsets: Callable[[], tuple[array[int], array[int]]],
        weigh: Callable[[], Callable[[int], tuple[tuple[str, float], ...]]],
        problem: Status | None = None,
        stored: Callable[[], tuple[str, str]] = lambda: ("", ""),
    ) -> None:
        self.source = source
        self.lines = lines
        self.probabilities = probabilities
        self.main = main
        self.selection = selection
        self.own = own
        self.marks = marks
        self.find = find
        self.offsets = offsets
        self.weigh = weigh
        self.problem = problem
        self.stored = stored
        self._seen: dict[str, Any] = {}

    def mark(self, line: int) -> Mark | None:
        """The mark that names the line: a user's before a built-in one; of those of a kept line one of content."""
        own = self._once("own", lambda: tags.strongest(self.own)).get(line)
        if own is not None:
            return own
        return tags.first(self.marks().of(line), bool(self.selection.kept[line]))

    def tagged(self, tag: Tag) -> list[int]:
        """The lines of a tag, kept or not, rising; of lines that say the same the kept one."""
        named = self._once("named", lambda: bytes(map(TAGS.index, map(self.tag, range(len(self.lines))))))
        wanted = TAGS.index(tag)
        return [line for line, found in enumerate(named) if found == wanted and line not in self.repeated]

    @property
    def surroundings(self) -> Surroundings:
        from thresher.article.surroundings import Surroundings  # as reasons: for who looks at single lines

        return self._once("surroundings", lambda: Surroundings(self.lines, self.main.kept))

    @property
    def places(self) -> tuple[array[int], array[int]]:
        """First and last offset of each line in the page as it was given."""
        return self.offsets()

    @property
    def unseen(self) -> tuple[str, str]:
        """The text that a page shows no line of, and where it lies; empty strings where a line is kept."""
        if self.problem is not None or self.main.kept.find(1) >= 0 or self.source.kind != "html":
            return "", ""
        return self.stored()

    def found(self, field_name: str) -> Finding:
        """A metadata field and where it was found."""
        return self.find(field_name)

    def best(self, field_name: str) -> Finding:
        """A metadata field and where it was found, without the runners-up: what is not asked for is not looked for."""
        return self.find(field_name, False)

    @property
    def repeated(self) -> dict[int, int]:
        """Lines left out, with the kept line that says the same; none that a user's mark decided otherwise."""
        return self._once("repeated", self._repeated)

    def _repeated(self) -> dict[int, int]:
        kept, own = self.selection.kept, {mark.line for mark in self.own}
        return {line: other for line, other in self.main.repeated if kept[other] and not kept[line] and line not in own}

    def tag(self, line: int) -> Tag:
        mark = self.mark(self.repeated.get(line, line))
        if mark is not None:
            return mark.tag
        return Tag.BODY if self.selection.kept[line] else Tag.OTHER

    def reason(self, line: int) -> str:
        """One sentence that is true of the line: what a classifier said, else what was counted."""
        from thresher.article import reasons

        if self.problem is Status.OVER_BUDGET:
            return "not judged: the time budget was used up"
        if line in self.repeated:
            return reasons.REPEATED
        mark = self.mark(line)
        if mark is not None:
            return mark.reason
        if self.main.kept[line]:
            return reasons.kept(self.surroundings, line)
        if self.selection.kept[line]:
            return reasons.spared(self.surroundings, line)
        return reasons.dropped(self.surroundings, line)

    def _once(self, name: str, make: Callable[[], T]) -> T:
        # Two threads may both work it out; they find the same, so it does not matter whose stays.
        if name not in self._seen:
            self._seen[name] = make()
        found: T = self._seen[name]
        return found
