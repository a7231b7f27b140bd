"""A small table of HTML stays whole or goes whole: half of one tells what the table does not."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import Any

from thresher.options import Options
from thresher.types import Selection

MOST_LINES = 100
LEAST_ROWS, LEAST_COLUMNS = 2, 2  # fewer lay out the page
CELL_WORDS = 30  # of a line in a cell; more are a text that the table lays out
CERTAIN = 65535
WHOLE = 0.4  # the mean probability of its words from which on a table is kept


def whole_tables(choice: Selection, lines: Any, probabilities: array[int], options: Options) -> Selection:
    """The selection with all lines of a table that is likely text, and none of one that is not, where it was kept in part.

    Of tables of data, up to MOST_LINES lines; of those within each other the innermost. Out of fold
    (`benchmarks.facts`) 83 pages change, and no mean by more than .00001: WCXB's HTML .87154, DAnIEL's .93665 to .93664. It is
    for the reader, not for the score; limits of .45 and .5 gave as much with earlier models. Nothing is put in where
    `favor` is `precision`, nothing taken out where it is `recall`.
    """
    if lines.source.kind != "html" or choice.kept.find(1) < 0:
        return choice
    made = bytearray(choice.kept)
    for begin, end in _tables(lines, choice.kept):
        words = [lines.value("words", line) for line in range(begin, end)]
        total = max(1, sum(words))
        chance = sum(map(int.__mul__, words, probabilities[begin:end])) / total / CERTAIN
        if chance >= WHOLE and options.favor != "precision":
            made[begin:end] = b"\x01" * (end - begin)
        elif chance < WHOLE and options.favor != "recall":
            made[begin:end] = bytes(end - begin)
    return choice if made == choice.kept else choice._replace(kept=bytes(made))


def _tables(lines: Any, kept: bytes) -> Iterator[tuple[int, int]]:
    """The first line and the one after the last of each small table of data that is kept in part."""
    inner = len(kept)  # where the table begins that was looked at before: a container stands before those it holds
    for table in reversed(lines.containers_of("table")):
        begin, end = lines.container_value("first_line", table), lines.container_value("last_line", table)
        if begin >= end:
            continue
        holds_table, inner = begin <= inner < end, begin
        if not holds_table and end - begin <= MOST_LINES and 0 < kept.count(1, begin, end) < end - begin:
            if _is_data(lines, begin, end):
                yield begin, end


def _is_data(lines: Any, begin: int, end: int) -> bool:
    """Whether its lines are short, and stand in cells of some rows and columns."""
    if any(lines.value("words", line) > CELL_WORDS for line in range(begin, end)):
        return False
    boxes = {lines.markup_value("container", line) for line in range(begin, end)}
    cells = [box for box in boxes if lines.container_value("cell", box)]
    rows, columns = ({lines.container_value(name, box) for box in cells} for name in ("table_row", "table_column"))
    return len(rows) >= LEAST_ROWS and len(columns) >= LEAST_COLUMNS
