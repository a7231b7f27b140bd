"""What a feature weighs is what a line's log-odds change by when the feature does, as long as no channel opens or closes."""

from __future__ import annotations

import random
from array import array

import pytest

from thresher import core, extract
from thresher.decode import to_source
from thresher.models import Forest, Network, read_model
from thresher.scan import to_lines
from thresher.score.scorer import Scorer
from thresher.score.weigh import SHOWN, UNIT, Weigher, input_slopes, tree_moves

HIDDEN, LAYERS, COLUMNS, LINES = 6, 3, 5, 9
STEP = 30


def network(seed: int, width: int) -> Network:
    """Random numbers; large biases keep every channel open, the output is fine enough to see a step."""
    numbers = random.Random(seed)
    weights = [numbers.randrange(-9, 10) for _ in range(HIDDEN * 6)]
    weights += [numbers.randrange(-20, 21) for _ in range(LAYERS * HIDDEN * (3 * width + 2 * HIDDEN) + HIDDEN)]
    biases = [numbers.randrange(6000, 8000) for _ in range(HIDDEN)] + [60_000] * (LAYERS * HIDDEN)
    shifts = [2, 9, 9, 9, 2]
    names = tuple(f"feature {k}" for k in range(COLUMNS))
    return Network(
        names, bytes(COLUMNS), HIDDEN, width, (1, 3, 9), 2,
        array("i", [*shifts, *biases, 0]).tobytes(), array("h", weights).tobytes(),
    )  # fmt: skip


@pytest.mark.parametrize("width", [HIDDEN, HIDDEN // 3])
@pytest.mark.parametrize("seed", range(5))
def test_a_slope_is_what_a_step_changes(seed: int, width: int) -> None:
    """Of each feature; the page's mean and highest, which a step moves too, are kept out by weights of zero."""
    learnt = network(seed, width)
    weights = array("h", learnt.weights)
    for layer in range(LAYERS):
        start = HIDDEN * 6 + layer * HIDDEN * (3 * width + 2 * HIDDEN) + 3 * HIDDEN * width
        weights[start : start + 2 * HIDDEN * HIDDEN] = array("h", [0] * (2 * HIDDEN * HIDDEN))
    learnt = learnt._replace(weights=weights.tobytes())
    module = core.load("network")
    made = module.Network(COLUMNS, HIDDEN, width, learnt.reach, learnt.numbers, learnt.weights)
    columns = bytearray(random.Random(seed).randrange(100, 150) for _ in range(COLUMNS * LINES))
    line = 4
    slopes = input_slopes(learnt, module.activations(made, bytes(columns), LINES, line))

    def odds() -> float:
        return array("i", module.sums(made, bytes(columns), LINES))[line] / UNIT

    for feature, slope in enumerate(slopes):
        was = odds()
        columns[feature * LINES + line] += STEP
        assert odds() - was == pytest.approx(STEP * slope, rel=0.1, abs=0.03)
        columns[feature * LINES + line] -= STEP
    assert max(map(abs, slopes)) * STEP > 0.1


def test_what_the_trees_moved_adds_up() -> None:
    """From the mean of all leaves to the leaf that the line comes to, tree by tree."""
    numbers = random.Random(3)
    trees = 7
    splits = bytes(part for _ in range(trees * 6) for part in (numbers.randrange(COLUMNS), 0, numbers.randrange(256)))
    values = [[numbers.randrange(-2000, 2000) for _ in range(64)] for _ in range(trees)]
    leaves = b"".join(
        bytes(value & 255 for value in tree) + bytes(value >> 8 & 255 for value in tree) for tree in values
    )
    line = bytes(numbers.randrange(256) for _ in range(COLUMNS))
    columns = b"".join(bytes([value]) * 32 for value in line)
    reached = array("i", core.load("forest").score(columns, 32, 1, splits, leaves))[0]
    means = sum(sum(tree) / 64 for tree in values)
    moved = tree_moves(Forest(("a", "b", "c", "d", "e"), splits, leaves), line)
    assert (reached - means) / UNIT == pytest.approx(sum(moved))
    assert all(moved)


@pytest.mark.parametrize("number", [-1, 2])
def test_a_line_that_is_not_there(number: int) -> None:
    """Is an error, not another line."""
    lines = to_lines(to_source("The harvest was late.\nNobody could say why.", "text"))
    weigher = Weigher(Scorer(read_model()), lines)
    assert SHOWN == len(weigher(1))
    with pytest.raises(IndexError, match=f"line {number} of 2"):
        weigher(number)


def test_a_line_tells_what_weighed() -> None:
    """The strongest first, by name; a long sentence of prose is taken for text by what it is itself."""
    prose = "The harvest was late this year, and nobody in the valley could say when it would come. "
    article = extract("Home\nNews\nSport\n" + f"{prose * 2}\n" * 5 + "Share this article\nContact")
    told = article.lines[4].why
    assert len(told) == SHOWN
    assert sorted(map(abs, (weight for _, weight in told)), reverse=True) == [abs(weight) for _, weight in told]
    assert sum(weight for _, weight in told) > 0
