"""What a choice lets expect, as a probability that it is right."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thresher.decode import to_source
from thresher.models import shipped
from thresher.options import Options
from thresher.scan import to_lines
from thresher.score import select
from thresher.score.confidence import TERMS, Calibration, read_calibration, sure, terms

ALL = 65535
LEVEL = Calibration((0.0,) * TERMS, (1.0, *(0.0,) * (TERMS - 1)))


@given(st.integers(1, 2**20), st.integers(0, ALL), st.integers(0, 2**40))
def test_terms_are_finite_and_sure_is_a_probability(size: int, chance: int, rest: int) -> None:
    """Whatever the page."""
    hit = size * chance
    found = terms(size, hit, hit + rest)
    assert len(found) == TERMS
    assert 0 <= sure(found, [0.1] * TERMS) <= 1


def test_better_choices_are_surer() -> None:
    """With the shipped weights: all but certain lines against doubtful ones."""
    for kind in ("text", "html"):
        calibration = read_calibration(shipped(kind).header.get("calibration"))
        assert calibration is not None
        good, doubtful = (terms(400, int(400 * ALL * share), int(420 * ALL * share)) for share in (0.98, 0.6))
        assert sure(good, calibration.good) > 0.8 > 0.5 > sure(doubtful, calibration.good)
        assert sure(good, calibration.usable) > sure(doubtful, calibration.usable)
        assert sure(doubtful, calibration.usable) > sure(doubtful, calibration.good)


def test_selection_has_both() -> None:
    """By the weights; without any, the expected F1; of nothing kept, nothing."""
    lines = to_lines(to_source("One line of words.\n\nAnother line.", "text"))
    chances = array("H", [ALL, 0])
    found = select(lines, chances, Options(), LEVEL)
    assert (found.confidence, round(found.usable, 3)) == (0.5, 0.731)
    assert select(lines, chances, Options())[1:3] == (1.0, 1.0)
    assert select(lines, array("H", [0, 0]), Options(), LEVEL)[1:3] == (0.0, 0.0)


@pytest.mark.parametrize("made", [{}, {"good": [1.0]}, {"good": [1.0], "usable": [1.0]}, 7, {"good": 1, "usable": 2}])
def test_damaged_calibration(made: object) -> None:
    """Is an error, never a guess."""
    with pytest.raises(ValueError, match="calibration"):
        read_calibration(made)
