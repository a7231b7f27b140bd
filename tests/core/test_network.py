"""The convolutional network of the second stage: the same by every road, and what it is meant to be."""

from __future__ import annotations

import random
from array import array
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thresher import core
from thresher.core import lanes

HERE, PYTHON = core.load("network"), core.load_python("network")
SHIFTS = 4  # bits after the point of each layer here
ONE = 1 << SHIFTS


def made(
    columns: int, hidden: int, width: int, reach: tuple[int, ...], seed: int
) -> tuple[int, int, int, tuple[int, ...], bytes, bytes]:
    """A network of random numbers."""
    numbers = random.Random(seed)
    layers = len(reach)
    biases = [numbers.randrange(-3000, 3000) for _ in range((layers + 1) * hidden + 1)]
    count = hidden * ((columns + 1) // 2 * 2) + layers * hidden * (3 * width + 2 * hidden) + hidden
    weights = [numbers.randrange(-500, 500) for _ in range(count)]
    return (
        columns, hidden, width, reach, array("i", [12] + [11] * layers + [10, *biases]).tobytes(), array("h", weights).tobytes(),
    )  # fmt: skip


def page(columns: int, count: int, seed: int) -> bytes:
    """Random columns of so many lines."""
    return random.Random(seed).randbytes(columns * count)


def found(module: ModuleType, network: tuple[Any, ...], columns: bytes, wide: bool = True) -> list[int]:
    """The sums that a module's network gives."""
    return array("i", module.sums(module.Network(*network), columns, len(columns) // network[0], wide)).tolist()


@settings(max_examples=25, deadline=None)
@given(
    columns=st.integers(1, 9),
    hidden=st.sampled_from([6, 12]),
    part=st.sampled_from([1, 3]),
    reach=st.lists(st.integers(1, 5), min_size=1, max_size=3).map(tuple),
    count=st.integers(1, 70),
    seed=st.integers(0, 1000),
)
def test_every_road_gives_the_same(
    columns: int, hidden: int, part: int, reach: tuple[int, ...], count: int, seed: int
) -> None:
    """Wide, plain and interpreted, for odd and even numbers of columns and of lines."""
    network = made(columns, hidden, hidden // part, reach, seed)
    lines = page(columns, count, seed)
    wide = found(HERE, network, lines)
    assert wide == found(HERE, network, lines, wide=False)
    assert wide == found(PYTHON, network, lines)


@pytest.mark.parametrize("count", [511, 512, 513, 8192, 8193, 9000])
def test_blocks_and_segments_fit_together(count: int) -> None:
    """Pages of one block, of several, and longer than what sees itself."""
    network = made(3, 6, 2, (1, 2), 5)
    lines = page(3, count, count)
    wide = found(HERE, network, lines)
    assert len(wide) == count
    assert wide == found(HERE, network, lines, wide=False)


def weights_of(size: int, values: dict[int, int]) -> list[int]:
    """Zeros but for the weights named by their places."""
    return [values.get(place, 0) for place in range(size)]


def simple(width: int, layer: dict[int, int]) -> tuple[int, int, int, tuple[int, ...], bytes, bytes]:
    """Each of six channels is the column itself, the layer looks two lines away; the output is channel 0."""
    inputs = weights_of(2 * 6, {2 * k: ONE for k in range(6)})
    weights = [*inputs, *weights_of(6 * (3 * width + 2 * 6), layer), *weights_of(6, {0: ONE})]
    return 1, 6, width, (2,), array("i", [SHIFTS, SHIFTS, SHIFTS, *[0] * 13]).tobytes(), array("h", weights).tobytes()


@pytest.mark.parametrize("width", [6, 2])
@pytest.mark.parametrize("module", [HERE, PYTHON])
def test_the_sums_are_what_the_weights_say(module: ModuleType, width: int) -> None:
    """A layer sees channels of the line before, of the line itself, of the line after, the page's mean and its highest."""
    column = bytes([10, 0, 0, 7, 0, 1])
    assert found(module, simple(width, {}), column) == [10, 0, 0, 7, 0, 1]
    for tap, sums in enumerate([[10, 0, 10, 7, 0, 8], [20, 0, 0, 14, 0, 2], [10, 7, 0, 8, 0, 1]]):
        for channel in range(width):
            assert found(module, simple(width, {tap * width + channel: ONE}), column) == sums
    mean, highest = simple(width, {6 * 3 * width: ONE}), simple(width, {6 * 3 * width + 6: ONE})
    assert found(module, mean, column) == [13, 3, 3, 10, 3, 4]
    assert found(module, highest, column) == [20, 10, 10, 17, 10, 11]


def test_a_third_of_the_channels_is_read_of_each_line() -> None:
    """Others of each: together all, in their order."""
    for channel in range(6):
        alone = weights_of(12, {2 * channel: ONE})
        weights = [*alone, *weights_of(6 * 18, dict.fromkeys(range(6), ONE)), *weights_of(6, {0: ONE})]
        network = (1, 6, 2, (1,), array("i", [SHIFTS, SHIFTS, SHIFTS, *[0] * 13]).tobytes(), array("h", weights).tobytes())
        own = 9 if channel == 0 else 0
        seen = [0, own, 0]
        seen[2 - channel // 2] += 9
        for module in (HERE, PYTHON):
            assert found(module, network, bytes([0, 9, 0])) == seen


@pytest.mark.parametrize("module", [HERE, PYTHON])
def test_sizes_that_do_not_fit_are_an_error(module: ModuleType) -> None:
    """Of the network, and of the page."""
    columns, hidden, width, reach, numbers, weights = made(3, 6, 2, (1,), 1)
    for wrong in (
        (0, hidden, width, reach, numbers, weights),
        (columns, 8, width, reach, numbers, weights),
        (columns, hidden, 3, reach, numbers, weights),
        (columns, hidden, width, (), numbers, weights),
        (columns, hidden, width, (65,), numbers, weights),
        (columns, hidden, width, reach, numbers[4:], weights),
        (columns, hidden, width, reach, numbers, weights[2:]),
    ):
        with pytest.raises(ValueError, match="do not fit"):
            module.Network(*wrong)
    network = module.Network(columns, hidden, width, reach, numbers, weights)
    with pytest.raises(ValueError, match="do not fit"):
        module.sums(network, bytes(5), 2)
    assert module.sums(network, b"", 0) == b""


@pytest.mark.parametrize("module", [HERE, PYTHON])
def test_a_line_is_followed_through_the_layers(module: ModuleType) -> None:
    """Its channels after each, the same as the sums are made of; no other line."""
    network = module.Network(*simple(2, {4: ONE}))
    followed = module.activations(network, bytes([10, 0, 0, 7, 0, 1]), 6, 1)
    assert followed == [[0] * 6, [7, *[0] * 5]]
    for line in (-1, 6):
        with pytest.raises(ValueError, match="of 6"):
            module.activations(network, bytes(6), 6, line)


def test_a_line_of_a_later_segment_is_followed() -> None:
    """Past the lines that see each other."""
    network = HERE.Network(*simple(2, {}))
    column = bytes(8192) + bytes([3, 9])
    assert [[9] * 6] * 2 == HERE.activations(network, column, 8194, 8193)


@given(
    rows=st.lists(st.lists(st.integers(0, 4095), min_size=5, max_size=5), min_size=1, max_size=9),
    seed=st.integers(0, 1000),
    bias=st.integers(-(2**31), 2**31 - 1),
)
def test_rows_are_weighted_each_by_itself(rows: list[list[int]], seed: int, bias: int) -> None:
    """No number borrows of its neighbour, whatever the signs."""
    weights = [random.Random(seed + k).randrange(-32768, 32768) for k in range(len(rows))]
    expected = [bias + sum(w * r[k] for w, r in zip(weights, rows, strict=True)) for k in range(5)]
    assert expected == lanes.weighted([lanes.row(r) for r in rows], weights, bias, 5)
