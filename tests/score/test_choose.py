"""The lines kept are those that make the expected F1 greatest."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thresher import core
from thresher.decode import to_source
from thresher.scan import to_lines

LINE = st.tuples(st.integers(0, 65535), st.integers(1, 60))


def expected_f1(lines: list[tuple[int, int]], kept: set[int]) -> float:
    """2 hit / (kept + wanted), by the probabilities."""
    wanted = sum(p * n for p, n in lines) / 65535
    size = sum(n for k, (_, n) in enumerate(lines) if k in kept)
    hit = sum(p * n for k, (p, n) in enumerate(lines) if k in kept) / 65535
    return 2 * hit / (size + wanted) if size + wanted else 0.0


def choice(lines: list[tuple[int, int]], weight: int = 256) -> set[int]:
    """The lines that the core keeps."""
    scanned = to_lines(to_source("\n\n".join("w " * n for _, n in lines), "text"))
    kept, _, _, _ = core.load("choose").choose(
        array("H", [p for p, _ in lines]).tobytes(), scanned.rows, scanned.count, weight
    )
    return {number for number, keep in enumerate(kept) if keep}


@given(st.lists(LINE, min_size=1, max_size=30))
def test_no_other_threshold_is_much_better(lines: list[tuple[int, int]]) -> None:
    """Within what 1024 steps of probability and whole 256ths of a word allow."""
    best = max(expected_f1(lines, {k for k, (p, _) in enumerate(lines) if p >= t}) for t, _ in lines)
    assert expected_f1(lines, choice(lines)) >= best - 0.005


@given(st.lists(LINE, min_size=1, max_size=30))
def test_favor_moves_one_way(lines: list[tuple[int, int]]) -> None:
    """What precision keeps, balanced keeps; what balanced keeps, recall keeps."""
    assert choice(lines, 120) <= choice(lines, 256) <= choice(lines, 560)


@pytest.mark.parametrize(
    ("lines", "kept"), [([(60000, 50), (60000, 40), (500, 3)], {0, 1}), ([(0, 10)], set()), ([(65535, 1)], {0})]
)
def test_examples(lines: list[tuple[int, int]], kept: set[int]) -> None:
    """Prose is kept, a menu is not."""
    assert kept == choice(lines)
