"""Which lines of a rendering stand in the gold text: an in-order word alignment."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from benchmarks.metrics import words

GRAM = 3
MOST_PLACES = 10  # a gram more frequent than this in the gold anchors nothing
SHORTEST_RUN = 5  # grams in a row that count out of order
WIDEST_GAP = 600  # words between two anchors that are still compared one by one
GAP_EDGE = 300  # of a wider page gap only its two ends are compared
SHORT_LINE = 2  # words; such a line must fit its neighbourhood to count
FREE = -1

Point = tuple[int, int]  # a place in the page, a place in the gold


def label_lines(lines: Sequence[str], gold: str) -> tuple[list[float], list[int]]:
    """Share of each line's words that align with the gold (0..1), and each line's number of words."""
    number: dict[str, int] = {}

    def numbered(text: str) -> list[int]:
        return [number.setdefault(word, len(number)) for word in words(text)]

    gold_lines = [numbered(line) for line in gold.splitlines()]
    target = [word for line in gold_lines for word in line]
    page_lines = [numbered(line) for line in lines]
    page = [word for line in page_lines for word in line]
    match = align(page, target)
    whole = {tuple(line) for line in gold_lines if 0 < len(line) <= SHORT_LINE}
    shares, start = [], 0
    for line in page_lines:
        end = start + len(line)
        hits = sum(place != FREE for place in match[start:end])
        if len(line) <= SHORT_LINE and hits and not (
            hits == len(line) and (tuple(line) in whole or _joins(match, start, end))
        ):
            hits = 0
        shares.append(hits / len(line) if line else 0.0)
        start = end
    return shares, [len(line) for line in page_lines]


def align(page: Sequence[int], gold: Sequence[int]) -> list[int]:
    """For each word of the page its place in the gold, or -1; each gold word is used once."""
    match, used = [FREE] * len(page), [False] * len(gold)

    def take(i: int, j: int) -> None:
        if match[i] == FREE and not used[j]:
            match[i], used[j] = j, True

    points = _shared_grams(page, gold)
    chain = _longest_chain(points)
    for i, j in chain:
        for step in range(GRAM):
            take(i + step, j + step)
    anchors = [(i, j) for i, j in enumerate(match) if j != FREE]
    for i, j in _stray_grams(points, match, used):
        for step in range(GRAM):
            take(i + step, j + step)
    for i, j in _gap_words(page, gold, anchors):
        take(i, j)
    return match


def _shared_grams(page: Sequence[int], gold: Sequence[int]) -> list[Point]:
    """Where page and gold have the same gram: by page place, then falling gold place."""
    places: dict[tuple[int, ...], list[int]] = {}
    for j, gram in enumerate(zip(gold, gold[1:], gold[2:], strict=False)):
        places.setdefault(gram, []).append(j)
    points: list[Point] = []
    for i, gram in enumerate(zip(page, page[1:], page[2:], strict=False)):
        found = places.get(gram)
        if found and len(found) <= MOST_PLACES:
            points.extend((i, j) for j in reversed(found))
    return points


def _longest_chain(points: Sequence[Point]) -> list[Point]:
    """The longest run of points that rises in both places."""
    ends: list[int] = []  # least gold place that ends a chain of each length
    holder: list[int] = []
    before: list[int] = []
    for index, (_, j) in enumerate(points):
        length = bisect_left(ends, j)
        before.append(holder[length - 1] if length else FREE)
        if length == len(ends):
            ends.append(j)
            holder.append(index)
        else:
            ends[length] = j
            holder[length] = index
    chain = []
    index = holder[-1] if holder else FREE
    while index != FREE:
        chain.append(points[index])
        index = before[index]
    chain.reverse()
    return chain


def _stray_grams(points: Sequence[Point], match: Sequence[int], used: Sequence[bool]) -> list[Point]:
    """Grams of long runs outside the chain (text that page and gold order differently), longest run first."""
    length: dict[Point, int] = {}
    for i, j in points:
        if match[i] == FREE and not used[j]:
            length[i, j] = length.get((i - 1, j - 1), 0) + 1
    ends = [
        (run, i, j) for (i, j), run in length.items()
        if run >= SHORTEST_RUN and (i + 1, j + 1) not in length
    ]
    ends.sort(key=lambda end: (-end[0], end[1], end[2]))
    return [(i - step, j - step) for run, i, j in ends for step in range(run - 1, -1, -1)]


def _gap_words(page: Sequence[int], gold: Sequence[int], anchors: Sequence[Point]) -> list[Point]:
    """Single words in the same order between two anchors."""
    pairs: list[Point] = []
    bounds = [(-1, -1), *anchors, (len(page), len(gold))]
    for (i1, j1), (i2, j2) in pairwise(bounds):
        if i2 - i1 <= 1 or j2 - j1 <= 1 or j2 - j1 - 1 > WIDEST_GAP:
            continue
        pieces = [(i1 + 1, i2)]
        if i2 - i1 - 1 > WIDEST_GAP:
            pieces = [(i1 + 1, i1 + 1 + GAP_EDGE), (i2 - GAP_EDGE, i2)]
        between = gold[j1 + 1 : j2]
        wanted = set(between)
        for start, end in pieces:
            if wanted.isdisjoint(page[start:end]):
                continue
            same = SequenceMatcher(None, page[start:end], between, autojunk=False)
            pairs.extend(
                (start + a + step, j1 + 1 + b + step)
                for a, b, size in same.get_matching_blocks() for step in range(size)
            )
    return pairs


def _joins(match: Sequence[int], start: int, end: int) -> bool:
    """True where the word before or after the line continues the line's place in the gold."""
    if start > 0 and match[start - 1] != FREE and match[start - 1] == match[start] - 1:
        return True
    return end < len(match) and match[end] != FREE and match[end] == match[end - 1] + 1
