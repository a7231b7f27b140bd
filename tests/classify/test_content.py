"""What a kept line is within the article."""

from __future__ import annotations

import pytest
from classify.marked import BODY, marks_of

from thresher.types import Tag


def test_every_kept_line_is_at_least_body() -> None:
    """And nothing else is."""
    marks = marks_of("content", "Menu\n" + BODY + "Footer")
    assert {Tag.BODY} == {mark.tag for mark in marks.values()}
    assert 3 == len(marks)


def test_a_heading_stands_above_prose() -> None:
    """Short, no full stop, kept."""
    mark = marks_of("heading", "+ What it costs\n" + BODY)["What it costs"]
    assert (Tag.HEADING, "a short line (3 words) above a longer one") == (mark.tag, mark.reason)


@pytest.mark.parametrize("line", ["It was cheap.", "and so on"])
def test_short_sentences_are_no_headings(line: str) -> None:
    """A full stop ends a sentence, a small letter goes on with one."""
    assert line not in marks_of("heading", f"{BODY}+ {line}\n{BODY}")


def test_a_heading_above_a_list() -> None:
    """After a paragraph, before short lines."""
    marks = marks_of("heading", BODY + "+ Ingredients\n+ flour\n+ eggs\n+ milk\n+ salt\n")
    assert Tag.HEADING is marks["Ingredients"].tag
    assert "flour" not in marks


def test_items_of_a_list() -> None:
    """Bullets, numbers, runs without a full stop."""
    marks = marks_of(
        "items", BODY + "+ • two eggs\n+ 1. Beat the eggs\n+ Range: 40 km\n+ Weight: light\n+ Deck: maple\n"
    )
    assert {Tag.LIST} == {mark.tag for mark in marks.values()}
    assert "begins with a bullet" == marks["• two eggs"].reason


@pytest.mark.parametrize("line", ["– Jeg skrek så høyt jeg kunne, sier han.", "— Вы опоздали, — сказала она."])
def test_a_dash_before_a_sentence_must_stay_body(line: str) -> None:
    """Direct speech in most of Europe; three in a row are a list."""
    assert line not in marks_of("items", f"{BODY}+ {line}\n{BODY}")
    rows = "+ – Beat the eggs.\n+ – Add the milk.\n+ – Wait for an hour.\n"
    assert Tag.LIST is marks_of("items", BODY + rows)["– Add the milk."].tag


@pytest.mark.parametrize("line", ["MARCO: E gli altri, dove sono?", "P. ¿Qué lee estos días?", "“On which train?”"])
def test_a_question_that_somebody_asks_is_no_heading(line: str) -> None:
    """A speaker's name or a quotation mark opens it; a question alone may be a heading."""
    assert line not in marks_of("heading", f"+ {line}\n{BODY}")
    assert "What will it cost?" in marks_of("heading", f"+ What will it cost?\n{BODY}")


def test_lines_of_a_poem_must_stay_body() -> None:
    """They end in commas and stops, each on a line of its own."""
    poem = "+ My father mended nets by ear,\n+ the needle ticking in the dark,\n+ and if a mesh was out of true,\n+ he heard it like a distant bark.\n"
    assert {} == marks_of("items", BODY + poem)


def test_rows_of_figures() -> None:
    """The same number of numbers in each."""
    marks = marks_of("items", BODY + "+ Corrow 1,870 1,540\n+ Garrow 2,110 1,930\n+ Tull 940 870\n")
    assert Tag.TABLE is marks["Garrow 2,110 1,930"].tag


@pytest.mark.parametrize(
    "line", ["const x = f(a, b);", "$ make install PREFIX=/usr", ">>> print(a[0])", "if (a == b) { return c; }"]
)
def test_program_code(line: str) -> None:
    """Signs tell it."""
    assert Tag.CODE is marks_of("quote", f"{BODY}+ {line}")[line].tag


@pytest.mark.parametrize("line", ["He paid $40 (and a bit more) for it; she did not.", "“No,” he said, and left."])
def test_prose_with_signs_must_stay_body(line: str) -> None:
    """A bracket or a quotation mark is not enough."""
    assert {} == marks_of("quote", f"{BODY}+ {line}")


def test_a_quotation_from_end_to_end() -> None:
    """In the marks of any language."""
    line = "«Мы ждали этого моста девять лет и дождались, хотя никто не верил»"
    assert Tag.QUOTE is marks_of("quote", f"{BODY}+ {line}")[line].tag
