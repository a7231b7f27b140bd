"""Trees over other columns: numbered anew by the core."""

from __future__ import annotations

from array import array
from types import ModuleType

import pytest

from thresher import core

MODULES = [core.load("forest"), core.load_python("forest")]
TREE = bytes((0, 0, 7, 1, 0, 8, 2, 0, 9, 1, 0, 10, 0, 0, 11, 2, 0, 255))


@pytest.mark.parametrize("module", MODULES, ids=["here", "python"])
def test_trees_are_numbered_anew(module: ModuleType) -> None:
    """Columns change, borders stay."""
    places = array("H", (5, 0, 770)).tobytes()
    assert bytes((5, 0, 7, 0, 0, 8, 2, 3, 9, 0, 0, 10, 5, 0, 11, 2, 3, 255)) == module.renumber(TREE, places)
    with pytest.raises(ValueError):
        module.renumber(TREE, places[:4])


@pytest.mark.parametrize("module", MODULES, ids=["here", "python"])
def test_columns_read(module: ModuleType) -> None:
    """One more than the highest number; none by no tree."""
    assert [3, 0] == [module.columns_read(TREE), module.columns_read(b"")]
    assert 771 == module.columns_read(module.renumber(TREE, array("H", (5, 0, 770)).tobytes()))
