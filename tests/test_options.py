"""Options refuse nonsense at once and say the range."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thresher import Options, OptionsError
from thresher.options import CHOICES, LIMITS, SELECTORS, SWITCHES


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"mode": "all"}, "mode must be one of article, clean"),
        ({"mode": None}, "mode must be one of article, clean"),
        ({"favor": "speed"}, "favor must be one of balanced, precision, recall"),
        ({"title": 1}, "title must be True or False; got 1"),
        ({"tables": "yes"}, "tables must be True or False"),
        ({"max_chars": 0}, "max_chars must be None or at least 1"),
        ({"max_chars": 10.0}, "max_chars must be None or at least 1"),
        ({"time_budget_ms": -5}, "time_budget_ms must be None or at least 1"),
        ({"within": 1}, "within must be a CSS selector or an XPath as str, or a tuple of them; got 1"),
        ({"prune": ["p"]}, "prune must be a CSS selector"),
        ({"prune": ("p", " ")}, "prune must not hold an empty selector"),
        ({"within": ""}, "within must not hold an empty selector"),
        ({"time_budget_ms": True}, "time_budget_ms must be None or at least 1"),
    ],
)
def test_value_out_of_range(wrong: dict[str, object], told: str) -> None:
    """The message names the option and what it may be; it is a ValueError too."""
    with pytest.raises(OptionsError, match=told) as error:
        Options(**wrong)  # type: ignore[arg-type]
    assert isinstance(error.value, ValueError)


def test_options_are_frozen_and_changed_by_replacement() -> None:
    """And the replaced ones are checked as well."""
    options = Options()
    with pytest.raises(AttributeError, match="use replace"):
        options.mode = "clean"
    with pytest.raises(AttributeError, match="mode stays as it is"):
        del options.mode
    assert "clean" == options.replace(mode="clean").mode
    with pytest.raises(OptionsError):
        options.replace(mode="cleaner")


def test_options_as_they_are_unless_asked() -> None:
    """What the README's table of options gives first."""
    assert Options().to_dict() == {
        "mode": "article", "favor": "balanced", "title": False, "captions": False, "comments": False, "tables": True,
        "max_chars": None, "time_budget_ms": None, "within": (), "prune": (),
    }  # fmt: skip


def test_equal_options_are_equal() -> None:
    """By value, also as keys and after pickling; to nothing else."""
    assert Options() not in (Options().to_dict(), None)
    one, two = Options(favor="recall"), Options().replace(favor="recall")
    assert one == two != Options()
    assert 1 == len({one, two, pickle.loads(pickle.dumps(one))})
    assert "favor='recall'" in repr(one)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            **{name: st.sampled_from(values) for name, values in CHOICES.items()},
            **{name: st.booleans() for name in SWITCHES},
            **{name: st.none() | st.integers(1, 10**9) for name in LIMITS},
            **{name: st.sampled_from(("p", ("p", "ul"), ())) for name in SELECTORS},
        },
    )
)
def test_options_come_back_as_they_were(chosen: dict[str, Any]) -> None:
    """From their dict, their repr, a pickle, a copy, and by replacement; and unequal where one value differs."""
    options = Options(**chosen)
    again = (
        Options(**options.to_dict()),
        eval(repr(options), {"Options": Options}),
        pickle.loads(pickle.dumps(options)),
        copy.deepcopy(options),
        Options().replace(**chosen),
    )
    assert {options} == set(again)
    assert options != options.replace(tables=not options.tables)


def test_one_selector_is_a_tuple_of_one() -> None:
    """And equal to it."""
    assert Options(within="p") == Options(within=("p",)) == Options().replace(within="p")
    assert Options(within="p").within == ("p",)


def test_every_option_is_described() -> None:
    """In the docstring, by name."""
    assert [name for name in Options.__slots__ if name not in (Options.__doc__ or "")] == []
