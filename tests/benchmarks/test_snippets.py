"""The lines that snippets tell of."""

from __future__ import annotations

import pytest

pytest.importorskip("numpy", reason="numpy is for benchmarks and training alone")

from benchmarks.train.snippets import labels

PAGE = ["Home", "The river rose in the", "night. Nobody slept.", "Read more: the river", "Home"]


@pytest.mark.parametrize(
    ("wanted", "unwanted", "found"),
    [
        ([], [], {}),
        (["rose in the night."], [], {1: True, 2: True}),
        ([], ["Home"], {0: False, 4: False}),
        (["Home"], [], {}),  # stands twice: who knows which
        ([], ["sle"], {}),  # too short
        ([], ["rose"], {}),  # a small part of its line
        (["nobody slept"], ["Nobody slept."], {2: True}),
        (["not there"], ["nor there"], {}),
    ],
)
def test_labels(wanted: list[str], unwanted: list[str], found: dict[int, bool]) -> None:
    """Letters and digits count, wherever the lines are cut."""
    assert labels(PAGE, wanted, unwanted) == found
