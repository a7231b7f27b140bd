"""The table of features is the core's: as many columns, in the same order, and honest names."""

from __future__ import annotations

from importlib import import_module

import pytest

from thresher import core
from thresher.decode import to_source
from thresher.features.table import BASE, NUMBER, OWN, features, plan
from thresher.scan import to_lines

PAGE = "Harvest late in the valley\nBy Ann Lee\nMarch 5, 2024\n" + "\n".join(
    "The harvest was late this year, and nobody in the valley could say when it would come." for _ in range(3)
)


def value(name: str, line: int, page: str = PAGE) -> int:
    """A feature of a line."""
    lines = to_lines(to_source(page, "text"))
    block: bytes = core.load("measure").Measurer(lines.rows, lines.count, lines.tokens).block(plan((name,)))
    return block[line]


def test_columns_are_as_many_as_the_core_writes() -> None:
    """The table and the core agree."""
    core.load_python("measure")  # and its parts with it
    state = import_module("thresher.core.measured_text.state")
    assert (state.OWN, state.COLUMNS) == (len(OWN), len(BASE))


def test_names_are_unique() -> None:
    """A model names its features."""
    names = [feature.name for feature in features()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("name", "line", "expected"),
    [
        ("words", 1, 3),
        ("date", 2, 255),
        ("terminal", 3, 255),
        ("long", 3, 255),
        ("copies", 3, 3),
        ("first_copy", 3, 255),
        ("first_copy", 4, 0),
        ("date_since", 3, 1),
        ("long_until", 0, 3),
        ("long_since", 4, 1),
        ("long_since", 3, 200),
        ("title_cover", 0, 255),
        ("position", 0, 0),
        ("prose_after_share", 2, 255),
        ("prose_before_share", 3, 0),
        ("page_longs", 0, 3),
        ("words_before_1", 2, 3),
        ("words_before_1", 0, 0),
        ("terminal_mean_after_2", 2, 255),
        ("terminal_mean_before_2", 4, 127),
    ],
)
def test_values(name: str, line: int, expected: int) -> None:
    """Worked out by hand on a page of six lines."""
    assert expected == value(name, line)


def test_an_unknown_feature_is_an_error() -> None:
    """Never a guess."""
    with pytest.raises(KeyError):
        plan(("wrods",))


def test_numbers_are_the_order() -> None:
    """A column's number is its place."""
    assert [column.name for column in BASE] == list(NUMBER)
