"""Options refuse nonsense at once and say the range."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, replace

import pytest

from thresher import Options, OptionsError


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
    with pytest.raises(FrozenInstanceError):
        options.mode = "clean"  # type: ignore[misc]
    assert replace(options, mode="clean").mode == "clean"
    with pytest.raises(OptionsError):
        replace(options, mode="cleaner")


def test_every_option_is_described() -> None:
    """In the docstring, by name."""
    assert [field.name for field in fields(Options) if field.name not in (Options.__doc__ or "")] == []
