"""Which features weighed most in a line's probability: what it would lose with the page's usual value instead."""

from __future__ import annotations

from array import array
from typing import Any

from thresher import core
from thresher.scan.lines import TextLines
from thresher.score.forest import BLOCK, Scorer

TOLD = 5  # features told of a line
ODDS = 512  # a forest's sums are in this part of log-odds
STEP = 32  # the core takes lines in multiples of this


class Weigher:
    """The features of all lines of a page, measured once; called with a line it tells which weighed most."""

    __slots__ = ("blocks", "names", "scorer", "usual")

    def __init__(self, scorer: Scorer, lines: TextLines) -> None:
        self.scorer = scorer
        self.names = scorer.first.features
        measurer: Any = core.load("measure").Measurer(lines.rows, lines.count, lines.tokens)
        self.blocks: list[bytes] = [measurer.block(scorer.plan) for _ in range(0, lines.count, BLOCK)]
        self.usual = bytes(self._median(feature, lines.count) for feature in range(len(self.names)))

    def __call__(self, line: int) -> tuple[tuple[str, float], ...]:
        """Feature and log-odds, strongest first: how much the line's own value moved the first forest's sum.

        A feature with the value that the middle line of the page has moves nothing.
        """
        block, place = self.blocks[line // BLOCK], line % BLOCK
        own = block[place::BLOCK]
        weights: list[tuple[str, float]] = []
        for first in range(0, len(own), BLOCK - 1):
            weights += self._weights(own, range(first, min(first + BLOCK - 1, len(own))))
        strongest = sorted(weights, key=lambda weight: -abs(weight[1]))[:TOLD]
        return tuple((name, weight) for name, weight in strongest if weight)

    def _weights(self, own: bytes, features: range) -> list[tuple[str, float]]:
        """One row as the line is, and one for each of these features with its usual value, all scored at once."""
        rows = len(features) + 1
        stride = -(-rows // STEP) * STEP
        columns = bytearray().join(bytes([value]) * stride for value in own)
        for row, feature in enumerate(features, 1):
            columns[feature * stride + row] = self.usual[feature]
        first = self.scorer.first
        sums = array("i", core.load("forest").score(bytes(columns), stride, rows, first.splits, first.leaves))
        return [
            (self.names[feature], (sums[0] - sums[row]) / ODDS) for row, feature in enumerate(features, 1)
        ]

    def _median(self, feature: int, count: int) -> int:
        """The value of the page's middle line when its lines are sorted by this feature."""
        parts = (block[feature * BLOCK : (feature + 1) * BLOCK] for block in self.blocks)
        return sorted(b"".join(parts)[:count])[count // 2]
