"""Trees over columns: how many they ask for, and what does not fit."""

from __future__ import annotations

from array import array
from types import ModuleType

import pytest

from thresher import core

MODULES = [core.load("forest"), core.load_python("forest")]
TREE = bytes((0, 0, 7, 1, 0, 8, 2, 0, 9, 1, 0, 10, 0, 0, 11, 2, 0, 255))
LEAVES = bytes(range(64)) + bytes(64)


@pytest.mark.parametrize("module", MODULES, ids=["here", "python"])
def test_columns_read(module: ModuleType) -> None:
    """One more than the highest number; none by no tree."""
    assert [3, 0] == [module.columns_read(TREE), module.columns_read(b"")]
    assert 771 == module.columns_read(TREE[:-3] + bytes((2, 3, 255)))


@pytest.mark.parametrize("module", MODULES, ids=["here", "python"])
def test_answers_number_a_leaf(module: ModuleType) -> None:
    """The first question is the highest bit; by both roads."""
    lines = [(8, 0, 0), (12, 11, 10), (0, 9, 0)]
    columns = b"".join(bytes(line[k] for line in lines).ljust(32, b"\0") for k in range(3))
    for wide in (True, False):
        sums = array("i", module.score(columns, 32, 3, TREE * 2, LEAVES * 2, wide))
        assert [2 * 0b100000, 2 * 0b111110, 2 * 0b010000] == sums.tolist()


@pytest.mark.parametrize("module", MODULES, ids=["here", "python"])
def test_what_does_not_fit_is_an_error(module: ModuleType) -> None:
    """Columns, a stride, lines, leaves."""
    columns = bytes(3 * 32)
    for wrong in ((bytes(64), 32, 1, TREE, LEAVES), (columns, 16, 1, TREE, LEAVES), (columns, 32, 33, TREE, LEAVES), (columns, 32, 1, TREE, b"")):
        with pytest.raises(ValueError):
            module.score(*wrong)
