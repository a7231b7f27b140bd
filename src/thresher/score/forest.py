"""Lines -> probability of main text: two forests, the second over what the first said of the lines around."""

from __future__ import annotations

from array import array
from typing import Any

from thresher import core
from thresher.errors import ModelError
from thresher.features.second import SECOND
from thresher.features.table import plan
from thresher.models import Forest, Model
from thresher.scan.lines import TextLines

BLOCK = 512  # lines a block, as the core measures them


class Scorer:
    """The forests of a model, ready to run; immutable, shared by threads.

    Raises: ModelError when the model asks for features that this version does not have.
    """

    __slots__ = ("first", "model", "plan", "second", "second_base")

    def __init__(self, model: Model) -> None:
        self.model = model
        try:
            self.first: Forest = model.forests["first"]
            self.second: Forest = model.forests["second"]
            # The second forest reads the second look's columns, then some of the first forest's features.
            base = self.second.features[len(SECOND) :]
            if self.second.features[: len(SECOND)] != SECOND:
                raise KeyError("columns of the second look")
            self.plan = plan(self.first.features)
            self.second_base = tuple(self.first.features.index(name) for name in base)
        except (KeyError, ValueError) as problem:
            raise ModelError(f"model {model.name} {model.version} was made for other features: {problem}") from problem

    def first_sums(self, lines: TextLines) -> tuple[bytes, list[bytes]]:
        """The first forest's sums, 4 bytes a line, and for each block the columns that the second reads again."""
        measurer: Any = core.load("measure").Measurer(lines.rows, lines.count, lines.tokens)
        score = core.load("forest").score
        sums: list[bytes] = []
        kept: list[bytes] = []
        left = lines.count
        while left > 0:
            columns: bytes = measurer.block(self.plan)
            sums.append(score(columns, BLOCK, min(left, BLOCK), self.first.splits, self.first.leaves))
            kept.append(b"".join([columns[at * BLOCK : (at + 1) * BLOCK] for at in self.second_base]))
            left -= BLOCK
        return b"".join(sums), kept

    def second_sums(self, lines: TextLines, sums: bytes, kept: list[bytes]) -> bytes:
        """The second forest's sums, 4 bytes a line."""
        look: Any = core.load("second").SecondLook(lines.rows, lines.count, sums)
        score = core.load("forest").score
        result: list[bytes] = []
        left = lines.count
        for base in kept:
            result.append(score(look.block() + base, BLOCK, min(left, BLOCK), self.second.splits, self.second.leaves))
            left -= BLOCK
        return b"".join(result)

    def probabilities(self, lines: TextLines) -> array[int]:
        """The probability of main text, 0..65535 for 0..1, of each line."""
        sums, kept = self.first_sums(lines)
        final = self.second_sums(lines, sums, kept)
        return array("H", core.load("second").probabilities(final, lines.count))
