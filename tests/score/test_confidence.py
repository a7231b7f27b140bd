"""What a choice lets expect, as a probability that it is right."""

from __future__ import annotations

from array import array
from math import log, log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thresher import extract
from thresher.decode import to_source
from thresher.models import shipped
from thresher.options import Options
from thresher.scan import to_lines
from thresher.score import select
from thresher.score.confidence import TERMS, Calibration, read_calibration, sure, terms
from thresher.score.scorers import Scorers, calibration, words

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


def test_terms_of_a_choice() -> None:
    """Ten words kept, all of them main text, of twenty on the page: a word F1 of 2/3, precision 1, recall 1/2."""
    one, f1, precision, recall, words, squared, f1_squared = terms(10, 10 * ALL, 20 * ALL)
    odds = [log((share + 0.01) / (1.01 - share)) for share in (2 / 3, 1, 1 / 2)]
    assert [f1, precision, recall] == pytest.approx(odds)
    assert (1.0, log2(11), f1 * f1) == (one, words, f1_squared)
    assert squared == pytest.approx(words * words / 10)


def test_the_shipped_weights_are_used() -> None:
    """The probability that an article tells is what they make of the choice."""
    scorer = Scorers().of(to_source(""))
    assert scorer.calibration is not None and scorer.calibration is calibration(scorer)
    lines = to_lines(to_source("One line of words.\n\nAnother line.", "text"), words(scorer))
    chances = scorer.probabilities(lines)
    article = extract("One line of words.\n\nAnother line.", kind="text")
    assert article.confidence == round(select(lines, chances, Options(), scorer.calibration).confidence, 4)


def test_what_is_good_is_usable() -> None:
    """The two are fitted apart; an F1 above .9 is above .5 all the same."""
    lines = to_lines(to_source("One line of words.", "text"))
    weights = Calibration((2.0, *(0.0,) * (TERMS - 1)), (1.0, *(0.0,) * (TERMS - 1)))
    found = select(lines, array("H", [ALL]), Options(), weights)
    assert found.confidence == found.usable == pytest.approx(0.881, abs=0.001)


def test_without_weights_it_is_the_expected_f1() -> None:
    """Of a line that is kept and main text by half: 2 * 1/2 of what is kept and what is to be expected."""
    lines = to_lines(to_source("One line of words.", "text"))
    chance = 39321
    expected = 2 * chance / ALL / (1 + chance / ALL)
    assert select(lines, array("H", [chance]), Options())[1:3] == pytest.approx((expected, expected), abs=0.01)


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
