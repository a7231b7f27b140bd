"""The table of vetoes is read alike by both forms of the core, and by the sentences that describe it."""

from __future__ import annotations

import random
from array import array
from types import ModuleType

import pytest

from thresher import core

MODULES = [core.load("veto"), core.load_python("veto")]


def row(words: int = 5, flags: int = 0, whole: int = 0, part: int = 0) -> array[int]:
    """A line's row with these facts."""
    numbers = array("I", bytes(64))
    # Neighbours of the classes in their words are set, so that a missing mask shows.
    numbers[3], numbers[9], numbers[10], numbers[11] = words | 7 << 20, flags, whole | 1 << 22, part | 1 << 22
    return numbers


@pytest.mark.parametrize("module", MODULES, ids=["here", "python"])
@pytest.mark.parametrize(
    ("line", "chance", "stays"),
    [
        (row(whole=2), 9, False),  # a phrase of class 2 is all of the line
        (row(part=2), 9, True),
        (row(whole=4), 9, False),  # of class 4 anywhere in it
        (row(part=4), 9, False),
        (row(whole=2), 10, True),  # sure enough
        (row(whole=2, words=6), 9, True),  # too long
        (row(flags=0b01), 9, True),  # one of any_of, but not all_of
        (row(flags=0b101), 9, False),
        (row(flags=0b1101), 9, True),  # none_of
        (row(flags=0b100), 9, True),  # all_of, but none of any_of
    ],
)
def test_conditions(module: ModuleType, line: array[int], chance: int, stays: bool) -> None:
    """Each condition by itself."""
    vetoes = array("I", [2, 0, 5, 0, 0, 0, 10, 0, 4, 99, 0, 0, 0, 10, 0, 0, 99, 0b11, 0b100, 0b1000, 10])
    kept, noticed = module.veto(b"\x01", array("H", [chance]).tobytes(), line.tobytes(), 1, vetoes.tobytes(), 8)
    assert (bytes([stays]), False) == (kept, noticed)


@pytest.mark.parametrize("module", MODULES, ids=["here", "python"])
def test_notice(module: ModuleType) -> None:
    """A notice is seen in kept lines, not in the others."""
    rows = (row(part=8) + row(whole=8)).tobytes()
    chances = bytes(4)
    assert (b"\x01\x00", True) == module.veto(b"\x01\x00", chances, rows, 2, b"", 8)
    assert (b"\x00\x00", False) == module.veto(b"\x00\x00", chances, rows, 2, b"", 8)


def test_equal_on_any_numbers() -> None:
    """Both forms give the same for random columns; sizes that do not fit are refused."""
    chance = random.Random(2)
    for count in (0, 1, 7, 300):
        few = [chance.getrandbits(32) & chance.getrandbits(32) & chance.getrandbits(32) for _ in range(16 * count)]
        given = (
            bytes(chance.randrange(2) for _ in range(count)), chance.randbytes(2 * count), array("I", few).tobytes(), count,
            array("I", [chance.getrandbits(32) & chance.getrandbits(32) & 0xFF for _ in range(21)]).tobytes(), 0x300,
        )  # fmt: skip
        assert MODULES[0].veto(*given) == MODULES[1].veto(*given)
    with pytest.raises(ValueError, match="2 lines"):
        MODULES[0].veto(b"\x01", bytes(4), bytes(128), 2, b"", 0)
