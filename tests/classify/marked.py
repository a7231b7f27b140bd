"""A page for the tests of this room: rows that begin with '+ ' are main text."""

from __future__ import annotations

from array import array

from thresher import classify, scan
from thresher.classify.facts import PageFacts
from thresher.classify.table import CLASSIFIERS
from thresher.types import Lines, Mark, Selection, Source, Tag

KEPT = "+ "
LIKELY, UNLIKELY = 60000, 3000

BODY = """
+ The city council decided yesterday that the new bridge will be opened in the spring, as it is nearly done.
+ It costs less than the council had planned, the mayor said, and it will carry trams as well as bicycles.
+ Work began two years ago, and the river was low enough in both summers to finish the piers ahead of time.
"""


def lines_of(text: str) -> tuple[Lines, array[int], Selection]:
    """The lines of a text, how likely each is main text, and those kept. Blank rows are left out."""
    rows = [row.strip() for row in text.strip().split("\n") if row.strip()]
    lines = scan.to_lines(Source("\n\n".join(row.removeprefix(KEPT) for row in rows).encode()))
    assert len(lines) == len(rows), "the scanner sees other lines"
    kept = [row.startswith(KEPT) for row in rows]
    return lines, array("H", [LIKELY if keep else UNLIKELY for keep in kept]), Selection(bytes(kept))


def page_of(text: str) -> PageFacts:
    """What classifiers ask about the text."""
    return PageFacts(*lines_of(text))


def marks_of(name: str, text: str) -> dict[str, Mark]:
    """The strongest mark that the named classifier gives each line, by the line's text; the last line of alike ones."""
    page = page_of(text)
    classifier = next(row for row in CLASSIFIERS if row.name == name)
    strongest: dict[int, Mark] = {}
    for mark in classifier.mark(page):
        assert 0 <= mark.strength <= 1
        assert mark.reason
        if mark.line not in strongest or mark.strength > strongest[mark.line].strength:
            strongest[mark.line] = mark
    return {page.text(line): mark for line, mark in strongest.items()}


def tags_of(text: str) -> dict[str, Tag]:
    """What the room as a whole calls each line first, by the line's text."""
    lines, probabilities, selection = lines_of(text)
    found: dict[str, Tag] = {}
    for mark in reversed(list(classify.mark(lines, probabilities, selection))):
        found[lines.text(mark.line)] = mark.tag
    return found
