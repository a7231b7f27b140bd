"""Which lines are put together."""

from __future__ import annotations

from array import array
from types import ModuleType

import pytest

from thresher import core


@pytest.mark.parametrize("module", [core.load("join"), core.load_python("join")], ids=["here", "python"])
@pytest.mark.parametrize(
    ("kept", "expected"), [(b"", []), (b"\0\0", []), (b"\1\0\1\1\0", [0, 2, 3]), (b"\0" * 300 + b"\1", [300])]
)
def test_numbers(module: ModuleType, kept: bytes, expected: list[int]) -> None:
    """Those with 1, in order."""
    assert expected == list(array("I", module.numbers(kept)))
