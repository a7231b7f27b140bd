"""What the markup of an HTML page calls a line: a heading, an item, a cell, a quotation, code, a caption."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from itertools import groupby

from thresher.classify.arbitration import SURE
from thresher.classify.facts import PageFacts
from thresher.types import Mark, Tag

USUAL = 0.8
FAR, BELOW = 0.3, 2  # of a caption above the headline, or more lines below the text
# Phrases that say what a line is wherever it stands, among comments too.
FURNITURE = (
    "advertisement", "share", "control", "newsletter", "consent", "legal", "copyright", "pagination", "related", "paywall",
)  # fmt: skip
MOSTLY = 128  # of 255
ITEM_WORDS = 90  # a longer line in an item is a text that a list lays out
CELL_WORDS, CELL_LINES = 30, 2  # a cell that holds more lays out the page
HEADING_WORDS = 30


def mark(page: PageFacts) -> Iterator[Mark]:
    """The kept lines that the markup names, every caption, and the lines of readers' comments."""
    if page.markup is None:
        return
    cells = _cell_lines(page.markup)
    forum = page.is_forum
    for line, caption in enumerate(page.markup["caption"]):
        if caption:
            # Beside a dropped line's teaser or share bar it is one word among others, and teasers have pictures too.
            near = page.top <= line <= page.last_kept + BELOW
            strength = SURE if page.kept[line] else USUAL if near else FAR
            yield Mark(line, Tag.CAPTION, strength, "stands in the caption of a figure or table")
        elif page.kept[line]:
            facts = {name: values[line] for name, values in page.markup.items()}
            yield from _kept(line, facts, page.size[line], cells[line])
        elif page.markup["comment"][line] and not forum and not any(page.is_whole(line, name) for name in FURNITURE):
            yield Mark(line, Tag.COMMENT, SURE, "stands in a block whose class or id names comments")


def _kept(line: int, facts: dict[str, int], words: float, together: int) -> Iterator[Mark]:
    """The mark of the innermost thing that a line stands in, as far as sizes tell."""
    if facts["heading"] and words <= HEADING_WORDS:
        yield Mark(line, Tag.HEADING, SURE, f"stands in a heading of level {facts['heading']}")
    elif facts["preformatted"]:
        yield Mark(line, Tag.CODE, SURE, "stands in preformatted text")
    elif facts["code_share"] > MOSTLY:
        yield Mark(line, Tag.CODE, SURE, "is set as program code for the most part")
    elif facts["cell"] and words <= CELL_WORDS and together <= CELL_LINES:
        place = f"row {facts['table_row'] + 1}, column {facts['table_column'] + 1}"
        yield Mark(line, Tag.TABLE, SURE, f"stands in a cell of a table: {place}")
    elif facts["quotes"]:
        yield Mark(line, Tag.QUOTE, SURE, "stands in a block quotation")
    elif facts["item"] and words <= ITEM_WORDS:
        yield Mark(line, Tag.LIST, SURE, "stands in an item of a list")


def _cell_lines(markup: dict[str, array[int]]) -> list[int]:
    """For each line how many lines its cell holds; where there is no cell it does not matter."""
    counts: list[int] = []
    places = zip(markup["cell"], markup["table_row"], markup["table_column"], strict=True)
    for _, run in groupby(places):
        lines = len(list(run))
        counts += [lines] * lines
    return counts
