"""What comes first of a line's marks, where the arbiter says one thing and a rule another."""

from __future__ import annotations

from array import array

import pytest
from classify.marked import BODY, page_of

from thresher.classify.arbitration import Ordered
from thresher.classify.families import FAMILIES
from thresher.classify.sections import HEADING_WORDS
from thresher.types import Mark, Tag

TEASER = "Ferry sinks at its mooring in the night"


def first_tag(head: str, below: str, arbiter: dict[str, str]) -> Tag:
    """The first tag of a heading below the text, marked as a teaser heading, with a line below it.

    Args: arbiter: the family that it holds the most likely, of these lines; of others `other`.
    """
    page = page_of(f"{BODY}{head}\n{below}\n")
    texts = [page.text(line) for line in range(page.count)]
    chances = {
        family: array("H", [50000 if arbiter.get(text, "other") == family else 500 for text in texts]) for family in FAMILIES
    }
    line = texts.index(head)
    marks = [Mark(line, Tag.RELATED, 0.6, "is a teaser phrase"), Mark(line, Tag.NAVIGATION, 0.9, "is short")]
    return next(Ordered(page, marks, chances).of(line)).tag


@pytest.mark.parametrize(
    ("head", "below", "tag"),
    [
        ("Read also", "related", Tag.RELATED),
        ("Read also", "navigation", Tag.NAVIGATION),
        ("Our own ferry", "related", Tag.NAVIGATION),
        ("Read also " + "and see " * HEADING_WORDS, "related", Tag.NAVIGATION),
    ],
)
def test_a_teaser_phrase_above_a_teaser_is_its_heading(head: str, below: str, tag: Tag) -> None:
    """A menu entry that says the same has no teaser below it; no other words, nor a long line, are raised so."""
    assert tag is first_tag(head.strip(), TEASER, {head.strip(): "navigation", TEASER: below})


def test_nothing_stands_below_the_last_line() -> None:
    """So a teaser phrase there stays what the arbiter says."""
    assert Tag.NAVIGATION is first_tag("Read also", "", {"Read also": "navigation"})
