"""Lists and tables inside the article: bullets, numbers, runs of lines without a full stop, rows of figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from thresher.classify.facts import PageFacts
from thresher.classify.said import number
from thresher.types import FLAG, Mark, Tag

ITEM_WORDS = 30
BULLET_WORDS = 90
FEWEST = 3
ROW_WORDS = 14
ROW_FIGURES = 2
DASHES = ("–", "—", "-", "―")
NOT_AN_ITEM = FLAG["terminal"] | FLAG["ends_comma"]


def mark(page: PageFacts) -> Iterator[Mark]:
    """Items and rows among the kept lines."""
    for line in range(page.count):
        if not page.kept[line]:
            continue
        if page.flags[line] & FLAG["bullet"] and page.size[line] <= BULLET_WORDS and not _is_speech(page, line):
            yield Mark(line, Tag.LIST, 0.78, "begins with a bullet")
        elif page.flags[line] & FLAG["list_number"] and page.size[line] <= BULLET_WORDS:
            yield Mark(line, Tag.LIST, 0.7, "begins with a number of a list")
        elif page.tabs[line] and page.size[line] <= 2 * ITEM_WORDS:
            yield Mark(line, Tag.TABLE, 0.8, f"cells parted by {number(page.tabs[line], 'tab')}")
    for begin, end in _runs(page, lambda line: page.size[line] <= ITEM_WORDS and not page.flags[line] & NOT_AN_ITEM):
        for line in range(begin, end):
            yield Mark(line, Tag.LIST, 0.67, f"one of {number(end - begin, 'kept line')} in a row without a full stop")
    figures = {line: _figures(page.text(line)) for line in range(page.count) if _may_be_row(page, line)}
    for begin, end in _runs(page, lambda line: figures.get(line, 0) >= ROW_FIGURES):
        if len({figures[line] for line in range(begin, end)}) <= 1 + (end - begin) // 4:
            for line in range(begin, end):
                yield Mark(
                    line, Tag.TABLE, 0.72, f"one of {number(end - begin, 'line')} in a row with {figures[line]} figures"
                )


def _is_speech(page: PageFacts, line: int) -> bool:
    """Whether a dash opens a sentence, and not a row of bulleted lines: direct speech in most of Europe."""
    if not page.is_terminal(line) or not page.text(line).startswith(DASHES):
        return False
    bulleted = [page.flags[near] & FLAG["bullet"] for near in range(max(0, line - 1), min(page.count, line + 2))]
    return sum(map(bool, bulleted)) < FEWEST


def _may_be_row(page: PageFacts, line: int) -> bool:
    return (
        bool(page.kept[line])
        and page.numbers[line] >= ROW_FIGURES
        and page.size[line] <= ROW_WORDS
        and not page.is_terminal(line)
    )


def _figures(text: str) -> int:
    """Words that begin with a digit, or with a sign and a digit."""
    return sum(word[0].isdigit() or word[1:2].isdigit() for word in text.split())


def _runs(page: PageFacts, holds: Callable[[int], bool]) -> Iterator[tuple[int, int]]:
    """First line and end of each run of kept lines for which something holds."""
    begin = 0
    for line in range(page.count + 1):
        if line < page.count and page.kept[line] and holds(line):
            continue
        if line - begin >= FEWEST:
            yield begin, line
        begin = line + 1
