"""The tagged pages as HTML: which scanned line of a page holds a line that was tagged in its rendering."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

from benchmarks.corpus import load_html
from benchmarks.sets.tags import TaggedPage
from thresher.decode import to_source
from thresher.scan import TextLines, to_lines

HOLDS = 0.5  # of a tagged line's letters that a shorter scanned line has at least to stand for it


class HtmlPage(NamedTuple):
    """A tagged page scanned from its HTML.

    chances: 0..65535, out of fold, one a scanned line. places: tagged line -> scanned line; lines without one are left out.
    """

    page: TaggedPage
    lines: TextLines
    chances: array[int]
    places: dict[int, int]


def scanned(pages: list[TaggedPage], corpus: Path) -> Iterator[HtmlPage]:
    """The pages' HTML, scanned and judged by models that saw no page of the domain."""
    from benchmarks.tags import letters
    from benchmarks.train.tag_lines import chances_of, read_sums

    sums = read_sums(corpus, "oof_html.pkl")
    for name in sorted({page.set for page in pages}):
        htmls = load_html(name, corpus)
        for page in pages:
            if page.set == name:
                lines = to_lines(to_source(htmls[page.id], "html"))
                chances = chances_of(sums[name, page.id, "html"])
                if len(chances) != len(lines):
                    raise SystemExit(f"{page.id}: {len(chances)} probabilities, but {len(lines)} lines are scanned")
                places = align(list(map(letters, page.lines)), [letters(lines.text(k)) for k in range(len(lines))])
                yield HtmlPage(page, lines, chances, places)


def align(tagged: list[str], found: list[str]) -> dict[int, int]:
    """Tagged line -> scanned line, in page order on both sides: the same letters, else a line that holds the other."""
    places: dict[int, int] = {}
    matcher = SequenceMatcher(None, tagged, found, autojunk=False)
    for what, begin, end, first, last in matcher.get_opcodes():
        if what == "equal":
            places |= {begin + step: first + step for step in range(end - begin)}
            continue
        at = first
        for line in range(begin, end):
            place = next((k for k in range(at, last) if _alike(tagged[line], found[k])), None)
            if place is not None:
                places[line] = at = place
    return {line: place for line, place in places.items() if tagged[line]}


def _alike(tagged: str, found: str) -> bool:
    if not tagged or not found:
        return False
    return tagged in found or (found in tagged and len(found) >= HOLDS * len(tagged))
