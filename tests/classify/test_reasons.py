"""Reasons are true: what they quote stands on the page, what they count can be counted."""

from __future__ import annotations

import re
from array import array

import pytest
from golden_case import Case, read_all

from thresher import classify, scan
from thresher.types import Lines, Mark, Selection, Source

LIKELY, UNLIKELY = 60000, 3000
QUOTED = re.compile(r'"([^"]+)"')
ROW = re.compile(r"one of (\d+) ")
ABOVE = re.compile(r'^[^"]*"(.*?)…?" (\d+) lines? before$')


def judged(case: Case) -> tuple[Lines, list[Mark]]:
    """The case's lines and marks, with the right lines kept."""
    lines = scan.to_lines(Source(case.page.encode()))
    kept = bytes(row.right.kept for row in case.rows) if len(case.rows) == len(lines) else bytes(len(lines))
    chances = array("H", [LIKELY if keep else UNLIKELY for keep in kept])
    return lines, list(classify.mark(lines, chances, Selection(kept)))


@pytest.mark.parametrize("case", read_all(), ids=lambda case: case.name)
def test_reasons_of_a_page(case: Case) -> None:
    """Of all marks, not only of those shown."""
    lines, marks = judged(case)
    texts = [lines.text(line) for line in range(len(lines))]
    whole = "\n".join(texts)
    for mark in marks:
        for quoted in QUOTED.findall(mark.reason.replace('""', '"')):
            assert quoted.rstrip("…:") in whole or '"' in whole, mark
        for count in ROW.findall(mark.reason):
            assert int(count) <= len(texts), mark
        for text, distance in ABOVE.findall(mark.reason):
            assert texts[mark.line - int(distance)].startswith(text), mark
