"""The generated tables are what their generator makes, and the core's modules are all there."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from thresher import core
from thresher.core import make_tables, tables


@pytest.mark.skipif(
    unicodedata.unidata_version not in Path(core.FOLDER, "tables.py").read_text(encoding="utf-8")[:200],
    reason="this Python has another Unicode version than the one that made the tables",
)
def test_tables_are_up_to_date() -> None:
    """Run `python -m thresher.core.make_tables` when this fails."""
    assert make_tables.render() == Path(core.FOLDER, "tables.py").read_text(encoding="utf-8")


def test_kinds_of_characters() -> None:
    """Some that are easily got wrong."""
    kinds = [make_tables.kind(ord(char)) for char in "é9Ж北。,»·\u00ad\u0301€"]
    assert [
        make_tables.LOWER, make_tables.DIGIT, make_tables.UPPER, make_tables.CJK, make_tables.STOP, make_tables.COMMA, make_tables.QUOTE,
        make_tables.SEPARATOR, make_tables.IGNORE, make_tables.MARK, make_tables.CURRENCY,
    ] == kinds  # fmt: skip


def test_logistic_is_symmetric() -> None:
    """p and 1 - p, rising."""
    assert all(abs(a + b - 65535) <= 1 for a, b in zip(tables.LOGISTIC, reversed(tables.LOGISTIC), strict=True))
    assert sorted(tables.LOGISTIC) == tables.LOGISTIC


def test_every_module_is_built() -> None:
    """In the compiled form all of them are, or none."""
    if core.COMPILED:
        assert all(core.built(name) for name in core.MODULES)
