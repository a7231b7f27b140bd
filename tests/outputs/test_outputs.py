"""Each rendering writes what it says."""

from __future__ import annotations

import json

import pytest

import thresher
from thresher.outputs import FORMATS
from thresher.outputs.lines import LEAST_WIDTH, WIDTH, render, safe

PAGE = "Menu\n" + "The harvest was late this year, and nobody in the valley could say when it would come.\n" * 3


def test_text_ends_in_a_line_break() -> None:
    """Nothing at all where there is no text."""
    article = thresher.extract(PAGE)
    assert f"{article.text}\n" == FORMATS["text"](article)
    assert FORMATS["text"](thresher.extract("")) == ""


def test_json_is_one_line() -> None:
    """That holds what to_dict gives."""
    article = thresher.extract(PAGE)
    shown = FORMATS["json"](article)
    assert shown.count("\n") == 1
    assert article.to_dict() == json.loads(shown)


def test_lines_shows_every_line() -> None:
    """A row a line, with its tag and a plus where it is kept."""
    article = thresher.extract(PAGE)
    rows = render(article).splitlines()
    assert len(article.lines) == len(rows)
    for row, line in zip(rows, article.lines, strict=True):
        assert ("+" if line.kept else " ") == row[0]
        assert line.tag in row
        assert f"{line.probability:.2f}" in row


def test_colours_only_when_asked() -> None:
    """And then each row ends them."""
    article = thresher.extract(PAGE)
    assert "\x1b" not in render(article)
    assert all("\x1b[0m" in row for row in render(article, colour=True).splitlines())


def test_page_cannot_steer_the_terminal() -> None:
    """Escape sequences and bidi controls of a page are not written."""
    assert safe("\x1b[31mred\u202e\n\tx") == "\ufffd[31mred\ufffd\n\tx"
    assert "\x1b" not in render(thresher.extract("a \x1b[31mred word"))


@pytest.mark.parametrize("width", [LEAST_WIDTH, 120, WIDTH])
def test_rows_are_cut_to_the_width(width: int) -> None:
    """A line of any length takes one row of it."""
    rows = render(thresher.extract("word " * 5000), width=width).splitlines()
    assert rows
    assert all(len(row) == width for row in rows)
