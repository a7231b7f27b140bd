"""Lines -> probability of main text: a forest over the lines, one a page kind, and one over what these said."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import Any

from thresher import core
from thresher.errors import ModelError
from thresher.features.plans import page_features, plans
from thresher.features.second import KIND_COLUMNS, KINDS, SECOND
from thresher.models import Forest, Model
from thresher.scan.lines import TextLines
from thresher.score.confidence import read_calibration
from thresher.score.measured import Measurers

BLOCK = 512  # lines a block, as the core measures them
LARGE = 65536  # lines from which on a page is measured twice rather than its columns kept
PAGE_STRIDE = 32  # the least that the core scores at a time


class Scorer:
    """The forests of a model, ready to run; immutable, shared by threads.

    Raises: ModelError when the model asks for features that this version does not have.
    """

    __slots__ = (
        "calibration",
        "first",
        "first_width",
        "kinds",
        "model",
        "plan",
        "second",
        "second_plan",
        "second_width",
    )

    def __init__(self, model: Model) -> None:
        self.model = model
        try:
            self.calibration = read_calibration(model.header.get("calibration"))
            if not model.lexicon:
                raise KeyError("the lexicon")
            self.first: Forest = model.forests["first"]
            self.second: Forest = model.forests["second"]
            self.kinds = tuple(model.forests[kind] for kind in KINDS)
            fixed = (*SECOND, *KIND_COLUMNS)
            if self.second.features[: len(fixed)] != fixed or any(
                kind.features != page_features(model.kind) for kind in self.kinds
            ):
                raise KeyError("columns of the page or of the second look")
            width = core.load("forest").columns_read
            self.first_width: int = width(self.first.splits)
            self.second_width: int = width(self.second.splits)
            self.plan = plans(self.first.features)
            self.second_plan = plans(self.second.features[len(fixed) :])
            if model.kind == "text" and (self.plan.html or self.second_plan.html):
                raise KeyError("the lexicon of names")
        except (KeyError, ValueError) as problem:
            raise ModelError(f"model {model.name} {model.version} was made for other features: {problem}") from problem

    def probabilities(self, lines: TextLines) -> array[int]:
        """The probability of main text, 0..65535 for 0..1, of each line."""
        return self.judge(lines)[0]

    def judge(self, lines: TextLines) -> tuple[array[int], tuple[int, ...]]:
        """Each line's probability, 0..65535, and the page's probability, 0..255, of each of KINDS."""
        measurer = self.measurer(lines)
        score = core.load("forest").score
        first: list[bytes] = []
        kept: list[bytes] = []
        for size, stride in sizes(lines.count):
            columns, again = measurer.block(stride, self.plan, self.second_plan)
            first.append(score(columns, stride, size, self.first.splits, self.first.leaves, True, self.first_width))
            if lines.count <= LARGE:
                kept.append(again)
        look: Any = core.load("second").SecondLook(lines.rows, lines.count, b"".join(first))
        kinds = self._kinds(measurer.page_columns() + look.page_columns())
        base = iter(kept) if kept else self._measured_again(lines)
        second: list[bytes] = []
        for size, stride in sizes(lines.count):
            columns = b"".join([look.block(stride), *[bytes((kind,)) * stride for kind in kinds], next(base)])
            second.append(score(columns, stride, size, self.second.splits, self.second.leaves, True, self.second_width))
        return array("H", core.load("second").probabilities(b"".join(second), lines.count)), kinds

    def _kinds(self, page: bytes) -> tuple[int, ...]:
        """The page's probability, 0..255, of each of KINDS."""
        score = core.load("forest").score_one
        sums = array("i", [score(page, kind.splits, kind.leaves) for kind in self.kinds]).tobytes()
        return tuple([value >> 8 for value in array("H", core.load("second").probabilities(sums, len(self.kinds)))])

    def measurer(self, lines: TextLines) -> Measurers:
        """What measures these lines for the model's plans."""
        return Measurers(lines, self.model.names)

    def _measured_again(self, lines: TextLines) -> Iterator[bytes]:
        measurer = self.measurer(lines)
        for _, stride in sizes(lines.count):
            yield measurer.block(stride, self.second_plan)[0]


def sizes(count: int) -> Iterator[tuple[int, int]]:
    """The lines of each block, and the bytes a column of it takes: the next multiple of what the core scores at a time."""
    for at in range(0, count, BLOCK):
        size = min(BLOCK, count - at)
        yield size, (size + PAGE_STRIDE - 1) // PAGE_STRIDE * PAGE_STRIDE
