"""Which features weighed most in a line's probability, for whoever asks why."""

from __future__ import annotations

from array import array
from itertools import accumulate
from typing import Any

from thresher import core
from thresher.models import Forest, Network
from thresher.scan.lines import TextLines
from thresher.score.scorer import Scorer

BLOCK = 512  # lines a block, as the core measures them
DEPTH = 6
UNIT = 512  # steps to a unit of log-odds
TOP = 4095  # of a channel
SHOWN = 5


class Weigher:
    """What each feature of a line added to its log-odds: the weighted mean of what it did in the forest and in the network.

    In a tree each answer moves the mean of the leaves that are still open; the move is the asked feature's (the path
    method of Saabas, 2014, with leaves of equal weight). For its channels as they stand a network is a sum: of each
    feature what it lies off the usual, times what reaches the output of it (gradient times input: Shrikumar et al.,
    2017). The neighbours' share and the page's are left out.
    """

    __slots__ = ("_columns", "_count", "_forest", "_made", "_network")

    def __init__(self, scorer: Scorer, lines: TextLines) -> None:
        assert scorer.model.network is not None, "a scorer has a network"
        self._network = scorer.model.network
        self._forest = scorer.model.forests["lines"]
        self._count = lines.count
        measurer = scorer.measurer(lines)
        sizes = [min(BLOCK, lines.count - at) for at in range(0, lines.count, BLOCK)]
        blocks = [measurer.block(BLOCK, scorer.plan)[0] for _ in sizes]
        many = len(self._network.features)
        self._columns = b"".join(
            block[k * BLOCK : k * BLOCK + size] for k in range(many) for block, size in zip(blocks, sizes, strict=True)
        )
        net = self._network
        self._made: Any = core.load("network").Network(many, net.hidden, net.width, net.reach, net.numbers, net.weights)

    def __call__(self, number: int) -> tuple[tuple[str, float], ...]:
        """The SHOWN features that moved line `number` most, with the log-odds they moved it by, strongest first.

        Raises: IndexError for a line that is not there.
        """
        if not 0 <= number < self._count:
            raise IndexError(f"line {number} of {self._count}")
        channels = core.load("network").activations(self._made, self._columns, self._count, number)
        slopes = input_slopes(self._network, channels)
        values = self._columns[number :: self._count]
        share = self._network.share
        moves = tree_moves(self._forest, values)
        moved = {
            name: (move * (4 - share) + slope * (value - usual) * share) / 4
            for name, move, slope, value, usual in zip(
                self._network.features, moves, slopes, values, self._network.usual, strict=True
            )
        }
        ranked = sorted(moved.items(), key=lambda item: (-abs(item[1]), item[0]))
        return tuple((name, round(move, 3)) for name, move in ranked[:SHOWN])


def tree_moves(forest: Forest, values: bytes) -> list[float]:
    """The log-odds by which each feature of a line moved the forest's sum. Args: values: of the features, a byte each."""
    moved = [0.0] * len(values)
    for tree in range(len(forest.splits) // 18):
        leaves = leaf_values(forest.leaves, tree)
        mean = sum(leaves) / len(leaves)
        for question in range(DEPTH):
            place = tree * 18 + question * 3
            column = forest.splits[place] | forest.splits[place + 1] << 8
            half = len(leaves) // 2
            leaves = leaves[half:] if values[column] > forest.splits[place + 2] else leaves[:half]
            after = sum(leaves) / len(leaves)
            moved[column] += (after - mean) / UNIT
            mean = after
    return moved


def leaf_values(leaves: bytes, tree: int) -> list[int]:
    """The 64 leaves of a tree, the answers' highest bit first, in UNIT of log-odds."""
    low, high = leaves[tree * 128 : tree * 128 + 64], leaves[tree * 128 + 64 : tree * 128 + 128]
    return [(a | b << 8) - (b >> 7 << 16) for a, b in zip(low, high, strict=True)]


def input_slopes(network: Network, channels: list[list[int]]) -> list[float]:
    """By how much log-odds change with a step of each feature of the line that has these channels, neighbours as they are.

    Args: channels: after the input layer and after each other, as `core.network.activations` gives them.
    """
    hidden, width, layers = network.hidden, network.width, len(network.reach)
    shifts = array("i", network.numbers)[: layers + 2]
    weights = array("h", network.weights)
    inputs = (len(network.features) + 1) // 2 * 2
    starts = list(accumulate([hidden * inputs, *[hidden * (3 * width + 2 * hidden)] * layers], initial=0))
    slope = [weight / (1 << shifts[-1]) / UNIT for weight in weights[starts[-1] : starts[-1] + hidden]]
    for layer in range(layers, 0, -1):
        scale = 1 / (1 << shifts[layer])
        before, after = channels[layer - 1], channels[layer]
        # A channel passes on what it had, and what the layer found where it found something.
        found = [slope[o] if before[o] < after[o] < TOP else 0.0 for o in range(hidden)]
        # The channels that a layer reads of the line itself.
        first, own = (hidden - width) // 2, [weights[starts[layer] + (3 * o + 1) * width :][:width] for o in range(hidden)]
        for k in range(width):
            slope[first + k] += scale * sum(found[o] * own[o][k] for o in range(hidden) if found[o])
    scale = 1 / (1 << shifts[0])
    open_ones = [o for o in range(hidden) if 0 < channels[0][o] < TOP]
    return [
        scale * sum(slope[o] * weights[o * inputs + k] for o in open_ones) for k in range(len(network.features))
    ]
