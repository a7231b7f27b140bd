"""The network's layers where the core runs as plain Python: many lines in one large int.

A row is an int with 64 bits for each of its numbers; Python multiplies it by a weight in one go, some fifty times faster
than a loop over the numbers. What is added up may be below zero for a while; an offset sees to it that no number of
the result is, so that none borrows of the next.
"""

import sys
from array import array
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

BYTES = 8  # of a number
OFFSET = 1 << 62
TOP = 4095  # of a channel


class Shape(NamedTuple):
    """Where the cells of some lines stand: channels, cells from one pair of channels to the next, the first cell, lines."""

    hidden: int
    pitch: int
    at: int
    lines: int


def row(values: Iterable[int]) -> int:
    """Numbers of 0 to 2**63 as a row."""
    return int.from_bytes(array("Q", list(values)).tobytes(), sys.byteorder)


def weighted(rows: Sequence[int], weights: Sequence[int], bias: int, count: int) -> list[int]:
    """bias + sum of weight * row, of each of count places; a result lies within 2**62 of zero."""
    total = _ones(count) * (OFFSET + bias)
    for weight, numbers in zip(weights, rows, strict=True):
        total += weight * numbers
    return [value - OFFSET for value in array("Q", total.to_bytes(BYTES * count, sys.byteorder))]


def input_layer(cells: Any, columns: Sequence[Any], weights: Any, bias: Any, shift: int, shape: Shape) -> None:
    """The input layer over some lines, written to cells. Args: columns: bytes of the lines; the others as `core.network` has them."""
    given = [row(column[: shape.lines]) for column in columns]
    for o in range(shape.hidden):
        found = weighted(given, weights[o * len(given) : (o + 1) * len(given)], bias[o], shape.lines)
        cells[_of(o, 0, shape)] = array("h", [min(max(total >> shift, 0), TOP) for total in found])


def inner_layer(
    cells: Any, other: Any, weights: Any, bias: Any, shift: int, width: int, reach: int, shape: Shape
) -> None:
    """Another layer, from cells to other. Args: as `core.network` has them; the page's share is in bias."""
    many, step = 3 * width, (shape.hidden - width) // 2
    given = [
        row(cells[_of(tap * step + k, (tap - 1) * reach, shape)]) for tap in range(3) for k in range(width)
    ]
    for o in range(shape.hidden):
        found = weighted(given, weights[many * o : many * (o + 1)], bias[o], shape.lines)
        place = _of(o, 0, shape)
        other[place] = array("h", [
            min(before + min(max(total >> shift, 0), TOP), TOP) for before, total in zip(cells[place], found, strict=True)
        ])  # fmt: skip


def _of(channel: int, lines: int, shape: Shape) -> slice:
    """The cells of a channel, so many lines on."""
    first = (channel >> 1) * shape.pitch + shape.at + (channel & 1) + 2 * lines
    return slice(first, first + 2 * shape.lines, 2)


@lru_cache(maxsize=64)
def _ones(count: int) -> int:
    return row([1] * count)
