"""The trainer's lexicon of names is read by the core where the trainer wrote it."""

from __future__ import annotations

import pytest

# What follows is imported only where numpy is (E402): the trainer needs it, the package does not.
np = pytest.importorskip("numpy")
names = pytest.importorskip("benchmarks.train.names")

from thresher.core.html_columns import CONTAINER_WORDS, CONTAINERS  # noqa: E402
from thresher.features.plans import plans  # noqa: E402
from thresher.scan.html import html_lines  # noqa: E402
from thresher.score.measured import Measurers  # noqa: E402
from thresher.types import Source  # noqa: E402

LINES = html_lines(Source(b"<main class=all><div class=story><section id=post><p class=lead>One two three", "html"))
ROOT, MAIN, DIV, SECTION, P = range(5)


def test_the_core_finds_what_the_trainer_wrote() -> None:
    """Names by how far out they stand, paths by what they are of."""
    lexicon = bytearray([128] * names.BUCKETS)
    tokens = np.array(LINES.names, np.uint32)
    boxes = np.frombuffer(LINES.container_bytes, np.uint32).reshape(-1, CONTAINER_WORDS)
    assert 4 == len(tokens)
    for steps, token in enumerate(reversed(tokens)):
        lexicon[names.buckets(np.array([token]), names.NAMES, steps)[0]] = 200 + steps
    for place, box, fact in ((0, P, "name_hash"), (1, SECTION, "name_hash"), (2, P, "name_path"), (3, P, "tag_path")):
        hashed = boxes[box : box + 1, CONTAINERS[fact][0]]
        lexicon[names.buckets(hashed, names.PATHS, place)[0]] = 50 + place
    names_of = ("own_names_mean", "parent_names_low", "grandparent_names_high", "outer_names_mean")
    asked = plans((*names_of, "name_odds", "parent_name_odds", "name_path_odds", "tag_path_odds"))
    assert [200, 201, 202, 203, 50, 51, 52, 53] == list(Measurers(LINES, bytes(lexicon)).block(1, asked)[0])


def test_hits_are_counted_by_distance() -> None:
    """A line of main text counts for every name around it."""
    hits, places = names.hits_and_places(LINES, np.array([0.5]))
    # Four names, and four hashes of the only block with a line.
    assert (4.0, 8.0) == (hits.sum(), places.sum())
