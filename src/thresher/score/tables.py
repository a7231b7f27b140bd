"""A small table of HTML stays whole or goes whole: half of one tells what the table does not."""

from __future__ import annotations

from array import array
from itertools import accumulate
from typing import Any

from thresher.options import Options
from thresher.types import Selection

MOST_LINES = 100
LEAST_ROWS, LEAST_COLUMNS = 2, 2  # fewer lay out the page
CELL_WORDS = 30  # of a line in a cell; more are a text that the table lays out
CERTAIN = 65535
# Of a table's words: the share that is kept, and the mean probability. Between the two pairs it stays as it is.
WHOLE_SHARE, WHOLE_CHANCE = 0.7, 0.55
NONE_SHARE, NONE_CHANCE = 0.5, 0.4


def whole_tables(choice: Selection, lines: Any, probabilities: array[int], options: Options) -> Selection:
    """The selection with all lines of a table of which most is kept, and none of one of which little is.

    Of tables of data, up to MOST_LINES lines; of those within each other the innermost. Out of fold (`benchmarks.facts`)
    72 pages change: word F1 on WCXB's HTML .87266 to .87271, on DAnIEL's the same. Nothing is put in where `favor` is `precision`, nothing
    taken out where it is `recall`.
    """
    if lines.source.kind != "html" or choice.kept.find(1) < 0 or not _names_table(lines.source.buffer):
        return choice
    made = bytearray(choice.kept)
    for begin, end in _tables(lines, choice.kept):
        words = [lines.value("words", line) for line in range(begin, end)]
        total = max(1, sum(words))
        share = sum(map(int.__mul__, words, choice.kept[begin:end])) / total
        chance = sum(map(int.__mul__, words, probabilities[begin:end])) / total / CERTAIN
        if share >= WHOLE_SHARE and chance >= WHOLE_CHANCE and options.favor != "precision":
            made[begin:end] = b"\x01" * (end - begin)
        elif share < NONE_SHARE and chance < NONE_CHANCE and options.favor != "recall":
            made[begin:end] = bytes(end - begin)
    return choice if made == choice.kept else choice._replace(kept=bytes(made))


def _names_table(page: bytes) -> bool:
    """Whether the page may have a table: most have none, and are told by a search through their bytes."""
    return b"<table" in page or b"<TABLE" in page


def _tables(lines: Any, kept: bytes) -> list[tuple[int, int]]:
    """The first line and the one after the last of each small table of data that is kept in part."""
    from thresher.core.elements import ELEMENTS  # raw text needs it not

    table = [name for name, _ in ELEMENTS].index("table")
    columns = ("tag", "first_line", "last_line")
    boxes = list(zip(*map(lines.container_column, columns), strict=True))
    before = [0, *accumulate(kept)]
    found: list[tuple[int, int]] = []
    inner = len(kept)  # where the table begins that was looked at before: a container stands before those it holds
    for tag, begin, end in reversed(boxes):
        if tag != table or begin >= end:
            continue
        holds_table, inner = begin <= inner < end, begin
        if not holds_table and end - begin <= MOST_LINES and 0 < before[end] - before[begin] < end - begin:
            found.append((begin, end))
    if not found:
        return found
    container = lines.markup("container")
    facts = {name: lines.container_column(name) for name in ("cell", "table_row", "table_column")}
    return [
        (begin, end)
        for begin, end in found
        if all(lines.value("words", line) <= CELL_WORDS for line in range(begin, end))
        and all(
            len({facts[name][box] for box in container[begin:end] if facts["cell"][box]}) >= least
            for name, least in (("table_row", LEAST_ROWS), ("table_column", LEAST_COLUMNS))
        )
    ]
