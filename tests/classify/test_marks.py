"""The room as a whole: a mark for each line, in order, honest about what the selection kept."""

from __future__ import annotations

from array import array

import pytest
from classify.marked import BODY, lines_of, tags_of
from hypothesis import given
from hypothesis import strategies as st
from stopwatch import least_seconds

from thresher import classify, scan
from thresher.classify import arbiter, measures
from thresher.classify.families import FAMILIES, FAMILY
from thresher.classify.table import CLASSIFIERS
from thresher.types import CONTENT_TAGS, Selection, Source, Tag

PAGE = (
    "Herald\nNews\nSport\nCulture\nBridge opens in the spring\nBy Ada Moss\n3 March 2024\n"
    + BODY
    + "Share this article\nFacebook\n© 2024 Herald\n"
)


def test_each_line_has_a_mark_and_the_strongest_comes_first() -> None:
    """Lines in page order, strengths falling within a line."""
    lines, probabilities, selection = lines_of(PAGE)
    marks = list(classify.mark(lines, probabilities, selection))
    assert set(range(len(lines))) == {mark.line for mark in marks}
    assert marks == sorted(marks, key=lambda mark: (mark.line, -mark.strength))


def test_kept_lines_have_a_content_mark() -> None:
    """Whatever the arbiter thinks of them."""
    lines, probabilities, selection = lines_of(PAGE)
    content = {mark.line for mark in classify.mark(lines, probabilities, selection) if mark.tag in CONTENT_TAGS}
    assert {line for line, kept in enumerate(selection.kept) if kept} <= content


def test_dropped_lines_are_never_body() -> None:
    """They may be of the article's frame, or noise."""
    lines, probabilities, selection = lines_of(PAGE)
    text = {Tag.BODY, Tag.LIST, Tag.TABLE, Tag.CODE, Tag.QUOTE, Tag.HEADING}
    assert all(selection.kept[mark.line] for mark in classify.mark(lines, probabilities, selection) if mark.tag in text)


@pytest.mark.parametrize(
    ("line", "tag"),
    [
        ("News", Tag.NAVIGATION), ("Bridge opens in the spring", Tag.TITLE), ("By Ada Moss", Tag.BYLINE),
        ("3 March 2024", Tag.DATELINE), ("Share this article", Tag.SHARE), ("© 2024 Herald", Tag.COPYRIGHT),
    ],
)  # fmt: skip
def test_a_plain_page(line: str, tag: Tag) -> None:
    """What a reader would say."""
    assert tag is tags_of(PAGE)[line]


@pytest.mark.parametrize("text", ["", "   ", "×", "\x00", "a", "🙂", "\u202e\u200f"])
def test_hardly_a_page(text: str) -> None:
    """No line, or one of no word."""
    lines = scan.to_lines(Source(text.encode()))
    count = len(lines)
    marks = list(classify.mark(lines, array("H", bytes(2 * count)), Selection(bytes(count))))
    assert set(range(count)) == {mark.line for mark in marks}


@given(st.lists(st.text(max_size=60), max_size=25), st.integers(0, 1 << 25))
def test_any_page(rows: list[str], bits: int) -> None:
    """Nothing raises; each line is marked, with a reason, within the bounds of strength."""
    lines = scan.to_lines(Source("\n".join(rows).encode("utf-8", "surrogatepass")))
    kept = bytes(bits >> line & 1 for line in range(len(lines)))
    chances = array("H", [60000 if keep else 1000 for keep in kept])
    marks = list(classify.mark(lines, chances, Selection(kept)))
    assert set(range(len(lines))) == {mark.line for mark in marks}
    assert all(0 <= mark.strength <= 1 and mark.reason for mark in marks)


def test_same_page_same_marks() -> None:
    """Nothing is remembered from page to page."""
    page = lines_of(PAGE)
    first = list(classify.mark(*page))
    list(classify.mark(*lines_of("Reply\n" * 40)))
    assert first == list(classify.mark(*page))


@pytest.mark.parametrize(
    "row",
    [
        "Reply",
        "Share on Facebook",
        "We use cookies",
        "Ada Moss",
        "3 March 2024",
        "1",
        "Home > News > Town",
        "Read more",
        "Tags:",
        "© 2024",
        "Photo: AP",
        "A headline of six words here",
    ],
)
def test_cost_grows_with_the_page(row: str) -> None:
    """Four times the lines, at most about four times the time: no heading is scanned to the end for each line."""

    def cost(count: int) -> float:
        lines = scan.to_lines(Source("\n".join([row] * count).encode()))
        kept = bytes(line % 50 == 0 for line in range(len(lines)))
        chances = array("H", [60000 if keep else 1000 for keep in kept])
        return least_seconds(lambda: list(classify.mark(lines, chances, Selection(kept))), tries=3)

    assert cost(1200) < 7 * cost(300) + 0.02


def test_a_line_of_a_megabyte() -> None:
    """It is judged by its head."""
    lines = scan.to_lines(Source(b"Share this article " * 60000 + b"\n" + b"x" * 1000000 + b"\nHome\nNews"))
    chances = array("H", bytes(2 * len(lines)))
    assert least_seconds(lambda: list(classify.mark(lines, chances, Selection(bytes(len(lines))))), 2) < 2


def test_the_shipped_arbiter_knows_every_family() -> None:
    """Its measures are those of this version."""
    shipped = arbiter.shipped()
    assert list(FAMILIES) == list(shipped.forests)
    assert set(FAMILY) == set(Tag)


def test_measures_have_the_length_of_the_page() -> None:
    """One byte a line and measure, in blocks."""
    from thresher.classify.facts import PageFacts
    from thresher.classify.marks import ruled

    page = PageFacts(*lines_of(PAGE))
    columns = measures.own_columns(page, ruled(page))
    assert set(measures.OWN) == columns.keys()
    assert {page.count} == {len(column) for column in columns.values()}


def test_the_table_names_each_classifier_once() -> None:
    """And says what it marks."""
    assert len(CLASSIFIERS) == len({row.name for row in CLASSIFIERS})
    assert all(row.marks for row in CLASSIFIERS)
