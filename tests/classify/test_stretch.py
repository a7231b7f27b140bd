"""Pages too long to judge in one piece: a stretch at a time, with the article's place in mind."""

from __future__ import annotations

import subprocess
import sys
from array import array

import pytest
from marked import BODY, lines_of

from thresher import classify
from thresher.classify import marks
from thresher.classify.facts import PageFacts
from thresher.classify.stretch import part
from thresher.core import COMPILED
from thresher.types import CONTENT_TAGS, Tag

PAGE = (
    "Home\nNews\nSport\nThe bridge opens in spring\nBy Ada Moss\n"
    + BODY
    + "Comments\nMore news\n© 2026 The Valley Post\nHome"
)
MANY = 1_000_000 if COMPILED else 20_000


def in_stretches(text: str, size: int, monkeypatch: pytest.MonkeyPatch) -> tuple[marks.Marks, bytes]:
    """The marks of a page judged in stretches of so many lines, and the lines kept."""
    monkeypatch.setattr(marks, "LONGEST", 0)
    monkeypatch.setattr(marks, "STRETCH", size)
    page = lines_of(text)
    return classify.mark(*page), page[2].kept


@pytest.mark.parametrize("size", [1, 2, 3, 5, 100])
def test_every_line_has_a_mark_with_its_number(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A content mark where it is kept; the same whichever line is asked first."""
    found, kept = in_stretches(PAGE, size, monkeypatch)
    for line in reversed(range(len(kept))):
        of_line = list(found.of(line))
        assert {line} == {mark.line for mark in of_line}
        assert not kept[line] or any(mark.tag in CONTENT_TAGS for mark in of_line)
    assert [mark for line in range(len(kept)) for mark in found.of(line)] == list(found)


def test_one_stretch_is_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """No part is told from the whole."""
    whole = list(classify.mark(*lines_of(PAGE)))
    found, kept = in_stretches(PAGE, 100, monkeypatch)
    assert 100 > len(kept)
    assert whole == list(found)


def test_the_headline_is_that_of_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stretch below it has no headline of its own, nor a footer before that of the page."""
    found, _ = in_stretches(PAGE, 4, monkeypatch)
    assert [3] == [mark.line for mark in found if mark.tag is Tag.TITLE]
    assert not any("page without main text" in mark.reason for mark in found)


def test_places_of_a_part() -> None:
    """Counted from its first line; -1 for all before it."""
    whole = PageFacts(*lines_of(PAGE))
    page = part(whole, 4, 8)
    assert (3, 5) == (whole.title_line, whole.first_prose)
    assert (-1, 1, whole.last_prose - 4) == (page.title_line, page.first_prose, page.last_prose)
    assert whole.size[4:8] == page.size
    assert array("I", whole.words[4:8]) == page.words


def test_one_line_of_a_million() -> None:
    """Costs no more memory than the columns of the page."""
    program = (
        "import resource, sys, thresher;"
        "article = thresher.extract('word\\n' * int(sys.argv[1]), kind='text'); article.status;"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss;"
        "assert article.lines[-1].tag and article.lines[-1].reason;"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(MANY)], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 200_000
