"""Lines -> probability of main text: a forest over the lines, one a page kind, and one over what these said."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import Any

from thresher import core
from thresher.errors import ModelError
from thresher.features.plans import page_features, plans, united
from thresher.features.second import KIND_COLUMNS, KINDS, SECOND
from thresher.models import Forest, Model
from thresher.scan.lines import TextLines
from thresher.score.confidence import read_calibration
from thresher.score.measured import Measurers

BLOCK = 512  # lines a block, as the core measures them
LARGE = 524288  # lines from which on a page is measured twice rather than its columns kept
PAGE_STRIDE = 32  # the least that the core scores at a time
FIXED = (*SECOND, *KIND_COLUMNS)


class Scorer:
    """The forests of a model, ready to run; immutable, shared by threads.

    `base` names the columns measured of a page, `first` and `second` ask for them by number; those of the second
    look are numbered after them. `again` is the second forest as the model has it: the columns of the second look
    before those few of `base` that it reads, `kept`.

    Raises: ModelError when the model asks for features that this version does not have.
    """

    __slots__ = (
        "again", "again_width", "base", "calibration", "first", "first_width", "kept", "kinds", "model", "plan", "second", "second_width",
    )  # fmt: skip

    def __init__(self, model: Model) -> None:
        self.model = model
        try:
            self.calibration = read_calibration(model.header.get("calibration"))
            if not model.lexicon:
                raise KeyError("the lexicon")
            first, self.again = model.forests["first"], model.forests["second"]
            self.kinds = tuple(model.forests[kind] for kind in KINDS)
            if self.again.features[: len(FIXED)] != FIXED or any(
                kind.features != page_features(model.kind) for kind in self.kinds
            ):
                raise KeyError("columns of the page or of the second look")
            self.base = united(first.features, self.again.features[len(FIXED) :])
            self.plan = plans(self.base)
            if model.kind == "text" and self.plan.html:
                raise KeyError("the lexicon of names")
            self.first = renumbered(first, self.base)
            self.second = renumbered(self.again, (*self.base, *FIXED))
            self.kept = tuple(self.base.index(name) for name in self.again.features[len(FIXED) :])
            width = core.load("forest").columns_read
            self.first_width: int = width(self.first.splits)
            self.second_width: int = width(self.second.splits)
            self.again_width: int = width(self.again.splits)
        except (KeyError, ValueError) as problem:
            raise ModelError(f"model {model.name} {model.version} was made for other features: {problem}") from problem

    def probabilities(self, lines: TextLines) -> array[int]:
        """The probability of main text, 0..65535, of each line."""
        return self.judge(lines)[0]

    def judge(self, lines: TextLines) -> tuple[array[int], tuple[int, ...]]:
        """Each line's probability, 0..65535, and the page's probability, 0..255, of each of KINDS."""
        count = lines.count
        measurer = self.measurer(lines)
        score = core.load("forest").score_parts
        first: list[bytes] = []
        kept: list[tuple[bytes, ...]] = []
        for size, stride in sizes(count):
            parts = measurer.parts(self.plan, stride)
            first.append(score(parts, stride, size, self.first.splits, self.first.leaves, True, self.first_width))
            if count <= BLOCK:
                kept.append(parts)
            elif count <= LARGE:
                kept.append(self._few(parts, stride))
        look: Any = core.load("second").SecondLook(lines.rows, count, b"".join(first))
        kinds = self._kinds(measurer.page_columns() + look.page_columns())
        whole = count <= BLOCK or count > LARGE
        forest, width = (self.second, self.second_width) if whole else (self.again, self.again_width)
        base = iter(kept) if count <= LARGE else self._measured_again(lines)
        second: list[bytes] = []
        for (size, stride), parts in zip(sizes(count), base, strict=True):
            looked = (look.block(stride), b"".join([bytes((kind,)) * stride for kind in kinds]))
            parts = (*parts, *looked) if whole else (*looked, *parts)
            second.append(score(parts, stride, size, forest.splits, forest.leaves, True, width))
        return array("H", core.load("second").probabilities(b"".join(second), count)), kinds

    def _few(self, parts: tuple[bytes, ...], stride: int) -> tuple[bytes, ...]:
        """Of the columns measured those that the second forest reads."""
        columns = b"".join(parts)
        return (b"".join([columns[at * stride : (at + 1) * stride] for at in self.kept]),)

    def _kinds(self, page: bytes) -> tuple[int, ...]:
        """The page's probability, 0..255, of each of KINDS."""
        score = core.load("forest").score_one
        sums = array("i", [score(page, kind.splits, kind.leaves) for kind in self.kinds]).tobytes()
        return tuple([value >> 8 for value in array("H", core.load("second").probabilities(sums, len(self.kinds)))])

    def measurer(self, lines: TextLines) -> Measurers:
        """What measures these lines for the model's plans."""
        return Measurers(lines, self.model.names)

    def _measured_again(self, lines: TextLines) -> Iterator[tuple[bytes, ...]]:
        measurer = self.measurer(lines)
        for _, stride in sizes(lines.count):
            yield measurer.parts(self.plan, stride)


def renumbered(forest: Forest, names: tuple[str, ...]) -> Forest:
    """The same trees over columns of these names."""
    place = [names.index(name) for name in forest.features]
    splits = bytearray(forest.splits)
    for at in range(0, len(splits), 3):
        splits[at : at + 2] = place[splits[at] | splits[at + 1] << 8].to_bytes(2, "little")
    return Forest(names, bytes(splits), forest.leaves)


def sizes(count: int) -> Iterator[tuple[int, int]]:
    """The lines of each block, and the bytes a column of it takes: the next multiple of what the core scores at a time."""
    for at in range(0, count, BLOCK):
        size = min(BLOCK, count - at)
        yield size, (size + PAGE_STRIDE - 1) // PAGE_STRIDE * PAGE_STRIDE
