"""Which features weighed most in a line's probability, for whoever asks why."""

from __future__ import annotations

from thresher.scan.lines import TextLines
from thresher.score.forest import BLOCK, Scorer

DEPTH = 6
LEAF_UNIT = 512  # steps to a unit of log-odds
SHOWN = 5


class Weigher:
    """Splits a line's log-odds in the first forest among its features.

    Each answer of a tree moves the mean of the leaves that are still open; the move is the asked feature's (the path
    method of Saabas, 2014, with leaves of equal weight). The second forest, which reads probabilities, is left out.
    """

    __slots__ = ("_columns", "_count", "_scorer")

    def __init__(self, scorer: Scorer, lines: TextLines) -> None:
        measurer = scorer.measurer(lines)
        self._scorer = scorer
        self._count = lines.count
        self._columns: list[bytes] = [measurer.block(BLOCK, scorer.plan)[0] for _ in range(0, lines.count, BLOCK)]

    def __call__(self, number: int) -> tuple[tuple[str, float], ...]:
        """The SHOWN features that moved line `number` most, with the log-odds they moved it by, strongest first.

        Raises: IndexError for a line that is not there.
        """
        if not 0 <= number < self._count:
            raise IndexError(f"line {number} of {self._count}")
        block, at = self._columns[number // BLOCK], number % BLOCK
        forest = self._scorer.first
        moved: dict[int, float] = {}
        for tree in range(len(forest.splits) // 18):
            leaves = leaf_values(forest.leaves, tree)
            mean = sum(leaves) / len(leaves)
            for question in range(DEPTH):
                place = tree * 18 + question * 3
                column = forest.splits[place] | forest.splits[place + 1] << 8
                half = len(leaves) // 2
                leaves = leaves[half:] if block[column * BLOCK + at] > forest.splits[place + 2] else leaves[:half]
                after = sum(leaves) / len(leaves)
                moved[column] = moved.get(column, 0.0) + after - mean
                mean = after
        ranked = sorted(moved.items(), key=lambda item: (-abs(item[1]), item[0]))
        return tuple((forest.features[column], round(move / LEAF_UNIT, 3)) for column, move in ranked[:SHOWN])


def leaf_values(leaves: bytes, tree: int) -> list[int]:
    """The 64 leaves of a tree, the answers' highest bit first, in LEAF_UNIT of log-odds."""
    low, high = leaves[tree * 128 : tree * 128 + 64], leaves[tree * 128 + 64 : tree * 128 + 128]
    return [(a | b << 8) - (b >> 7 << 16) for a, b in zip(low, high, strict=True)]
