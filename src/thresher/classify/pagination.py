"""Page numbers, and the words beside them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from thresher.classify.facts import PageFacts
from thresher.classify.said import number
from thresher.types import FLAG, Mark, Tag

NUMBERS = re.compile(r"\d{1,4}")
FEWEST = 3  # page numbers in a row
FEW_WORDS = 14


def mark(page: PageFacts) -> Iterator[Mark]:
    """A line of rising numbers, and rising numbers a line each."""
    for line in range(page.count):
        if page.numbers[line] >= FEWEST and page.size[line] <= FEW_WORDS and page.letters[line] <= 25:
            rising = _rising(page.text(line))
            if rising >= FEWEST:
                yield Mark(line, Tag.PAGINATION, 0.85, f"{rising} page numbers in a row")
    begin = 0
    for line in range(page.count + 1):
        if line < page.count and line > begin and _value(page, line) == _value(page, begin) + line - begin:
            continue
        if line - begin >= FEWEST and _value(page, begin) >= 0:
            for member in range(begin, line):
                yield Mark(member, Tag.PAGINATION, 0.8, f"one of {number(line - begin, 'line')} that count up by one")
        begin = line


def _rising(text: str) -> int:
    """How many of the line's numbers follow the one before them by one."""
    values = [int(found) for found in NUMBERS.findall(text)]
    steps = sum(after == before + 1 for before, after in itertools.pairwise(values))
    return steps + 1 if 2 * steps >= len(values) else 0


def _value(page: PageFacts, line: int) -> int:
    """The small number that is all of the line, far below 0 for another line."""
    if not page.flags[line] & FLAG["no_letters"] or not 1 <= page.digits[line] <= 4 or page.chars[line] > 8:
        return -(1 << 30)
    found = NUMBERS.search(page.text(line))
    return int(found[0]) if found else -(1 << 30)
