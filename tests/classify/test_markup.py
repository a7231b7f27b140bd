"""On an HTML page the elements say what a kept line is; raw text has none."""

from __future__ import annotations

import pytest

import thresher
from thresher import Line, Options, Tag
from thresher.classify import marks
from thresher.classify.markup import CELL_WORDS, HEADING_WORDS, ITEM_WORDS

PROSE = "The harvest came in three weeks late this year, and nobody in the valley could say why it was so."
OTHER = "Old farmers blamed the wet spring; the young ones, who had read about it, blamed the river instead."
THIRD = "Rye was late this year as well, and the barley that stood beside it did not ripen until October."
TABLE = "<table><tr><th>Year</th><th>Tons</th></tr><tr><td>Wheat in all</td><td>thirteen tons</td></tr></table>"


def page(markup: str) -> str:
    """An article with the markup between two paragraphs of it."""
    return f"<!doctype html><title>Harvest</title><article><p>{PROSE}</p>{markup}<p>{OTHER}</p></article>"


def between(markup: str) -> list[Line]:
    """The lines that the markup gives."""
    lines = thresher.extract(page(markup)).lines
    assert PROSE == lines[0].text
    assert OTHER == lines[-1].text
    return list(lines[1:-1])


@pytest.mark.parametrize(
    ("markup", "tag", "reason"),
    [
        (f"<blockquote>{THIRD[:60]}</blockquote>", Tag.QUOTE, "stands in a block quotation"),
        (f"<blockquote><p>{THIRD[:60]}</p></blockquote>", Tag.QUOTE, "stands in a block quotation"),
        (f"<ul><li>{THIRD}</li></ul>", Tag.LIST, "stands in an item of a list"),
        (f"<h3>{THIRD[:40]}</h3>", Tag.HEADING, "stands in a heading of level 3"),
        (f"<pre>{THIRD}</pre>", Tag.CODE, "stands in preformatted text"),
        (f"<p><code>{THIRD}</code></p>", Tag.CODE, "is set as program code for the most part"),
        (f"<figure><img src=a><figcaption>{THIRD}</figcaption></figure>", Tag.CAPTION, "stands in the caption of a figure"),
        (f"<p>{THIRD[:60]} again</p>", Tag.BODY, "reads as main text"),
    ],
)
def test_element_names_its_line(markup: str, tag: Tag, reason: str) -> None:
    """Whatever the words look like."""
    (line,) = between(markup)
    assert (tag, True) == (line.tag, line.kept)
    assert line.reason.startswith(reason)


def test_cells_of_a_table() -> None:
    """With their place; the option that leaves tables out knows them."""
    cells = between(TABLE)
    kept = [line for line in cells if line.kept]
    assert kept
    assert {Tag.TABLE} == {line.tag for line in kept}
    assert "stands in a cell of a table: row 2, column 1" == next(c.reason for c in kept if c.text == "Wheat in all")
    assert f"{PROSE}\n{OTHER}" == thresher.extract_text(page(TABLE), options=Options(tables=False))


@pytest.mark.parametrize(
    ("before", "after", "tag", "most"),
    [
        ("<table><tr><td>", "</td></tr></table>", Tag.TABLE, CELL_WORDS),
        ("<ul><li>", "</li></ul>", Tag.LIST, ITEM_WORDS),
        ("<h2>", "</h2>", Tag.HEADING, HEADING_WORDS),
    ],
)
def test_what_is_too_long_is_laid_out_by_it(before: str, after: str, tag: Tag, most: int) -> None:
    """An item, a cell or a heading of a whole paragraph is body text; a word less and it is not."""
    text = " ".join((f"{PROSE} {OTHER} " * 9).split()[: most + 1])
    (line,) = between(f"{before}{text}.{after}")
    assert (Tag.BODY, True) == (line.tag, line.kept)
    (line,) = between(f"{before}{text.rsplit(' ', 1)[0]}.{after}")
    assert (tag, True) == (line.tag, line.kept)


def test_a_cell_of_many_lines_is_layout() -> None:
    """As on pages that are one large table."""
    cell = f"<p>Rye was late this year as well.</p><p>{PROSE}</p><p>{OTHER} Again.</p>"
    assert Tag.TABLE not in [line.tag for line in between(f"<table><tr><td>{cell}</td></tr></table>")]


def test_dropped_lines_are_not_content() -> None:
    """An item of a menu is a menu entry."""
    menu = "<nav><ul><li><a href=/>Home</a></li><li><a href=/n>News</a></li></ul></nav>"
    lines = thresher.extract(page("").replace("<article>", f"{menu}<article>")).lines
    assert [(Tag.NAVIGATION, False)] * 2 == [(line.tag, line.kept) for line in lines[:2]]


def test_long_pages_are_read_in_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    """And the markup of a line is its own there too."""
    long = page(f"<p>{PROSE} Again.</p>" * 5 + f"<blockquote>{PROSE[:60]}</blockquote>")
    wanted = thresher.extract(long).lines[-2]
    monkeypatch.setattr(marks, "LONGEST", 4)
    monkeypatch.setattr(marks, "STRETCH", 3)
    line = thresher.extract(long).lines[-2]
    assert (Tag.QUOTE, wanted.reason) == (line.tag, line.reason)
