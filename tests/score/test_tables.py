"""A small table of data is kept whole or not at all."""

from __future__ import annotations

from array import array

import pytest
from stopwatch import least_seconds

from thresher.options import Options
from thresher.scan import to_lines
from thresher.score import whole_tables
from thresher.score.tables import CELL_WORDS, MOST_LINES, WHOLE
from thresher.types import Selection, Source

SURE, LIKELY, UNLIKELY = 60000, 45000, 8000
DATA = [["Year", "Tons"], ["2020", "thirteen tons"], ["2021", "eleven tons"], ["2022", "fourteen tons"]]


def table(rows: list[list[str]]) -> str:
    """Rows as a table."""
    return "<table>" + "".join("<tr><td>" + "</td><td>".join(row) + "</td></tr>" for row in rows) + "</table>"


def kept(html: str, keep: str, chance: int = LIKELY, kind: str = "html", favor: str = "balanced") -> str:
    """Which lines stay, `+` for those that do; the same probability for all."""
    lines = to_lines(Source(html.encode(), kind))
    assert len(lines) == len(keep)
    choice = Selection(bytes(mark == "+" for mark in keep))
    chances = array("H", [chance]) * len(lines)
    found = whole_tables(choice, lines, chances, Options(favor=favor)).kept
    return "".join("+" if line else "-" for line in found)


def test_header_joins_the_rows_that_are_kept() -> None:
    """The table is likely, so all of it is kept; what stands around it stays as it was."""
    html = f"<p>Before it.<p>Said of it.{table(DATA)}<p>After it."
    assert "-+" + "+" * 8 + "-" == kept(html, "-+" + "--++++++" + "-")


def test_a_few_cells_of_a_dropped_table_go() -> None:
    """It is not likely."""
    assert "+--------+" == kept(f"<p>Before.{table(DATA)}<p>After.", "+--+-----+", UNLIKELY)


@pytest.mark.parametrize(("chance", "whole"), [(WHOLE + 0.001, True), (WHOLE - 0.001, False)])
def test_the_mean_probability_decides(chance: float, whole: bool) -> None:
    """However much of it was kept."""
    for keep in ("-------+", "+++++++-"):
        assert ("+" if whole else "-") * 8 == kept(table(DATA), keep, round(65535 * chance))


@pytest.mark.parametrize(("keep", "chance"), [("++++++++", UNLIKELY), ("--------", SURE)])
def test_a_whole_table_stays_as_it_is(keep: str, chance: int) -> None:
    """All of it, or none."""
    assert f"+{keep}" == kept(f"<p>Before.{table(DATA)}", f"+{keep}", chance)


@pytest.mark.parametrize(
    ("favor", "put_in", "taken_out"),
    [("balanced", True, True), ("precision", False, True), ("recall", True, False)],
)
def test_what_favor_forbids(favor: str, put_in: bool, taken_out: bool) -> None:
    """Nothing is put in for precision, nothing taken out for recall."""
    assert ("++++++++" if put_in else "--++++++") == kept(table(DATA), "--++++++", LIKELY, favor=favor)
    assert ("+--------" if taken_out else "+-+------") == kept(f"<p>A.{table(DATA)}", "+-+------", UNLIKELY, favor=favor)


@pytest.mark.parametrize(
    "rows",
    [
        [["Year", "2020", "2021", "2022", "2023"]],
        [["Year"], ["2020"], ["2021"], ["2022"], ["2023"]],
        [["Year", "tons " * (CELL_WORDS + 1)], ["2020", "2021"], ["2022", "2023"]],
        [["a", "b"]] * (MOST_LINES // 2 + 1),
    ],
)
def test_what_is_no_small_table_of_data(rows: list[list[str]]) -> None:
    """A single row or column, long texts laid out by a table, a long one."""
    keep = "-" + "+" * (sum(map(len, rows)) - 1)
    assert keep == kept(table(rows), keep, SURE)


def test_a_table_in_a_table_is_judged_by_itself() -> None:
    """The outer one lays out the page: its menu does not join."""
    html = f"<table><tr><td>Home</td><td>News</td></tr><tr><td>{table(DATA)}</td><td>Tail</td></tr></table>"
    assert "--" + "+" * 8 + "-" == kept(html, "--" + "--++++++" + "-", SURE)


def test_a_table_that_begins_with_one_lays_out_the_page() -> None:
    """The outer table has the same first line as the one in its first cell."""
    html = f"<table><tr><td>{table(DATA)}</td><td>Tail</td></tr><tr><td>Home</td><td>News</td></tr></table>"
    assert "+" * 8 + "---" == kept(html, "--++++++" + "---", SURE)


@pytest.mark.parametrize(("words", "data"), [(CELL_WORDS, True), (CELL_WORDS + 1, False)])
def test_how_long_a_cell_of_data_is(words: int, data: bool) -> None:
    """Of more words it is a text that the table lays out."""
    rows = [["Year", "tons " * words], ["2020", "2021"]]
    assert ("++++" if data else "-+++") == kept(table(rows), "-+++", SURE)


def test_raw_text_has_no_tables() -> None:
    """Whatever it quotes."""
    text = "<table>\n" + "\n".join(cell for row in DATA for cell in row)
    assert "---++++++" == kept(text, "---++++++", SURE, kind="text")


def test_many_tables_within_each_other_cost_no_more() -> None:
    """Four times the depth takes at most eight times as long, and what a busy machine adds."""

    def seconds(depth: int) -> float:
        lines = to_lines(Source(("<table><tr><td>a</td><td>" * depth + table(DATA)).encode(), "html"))
        choice = Selection(b"\1\0" * (len(lines) // 2) + b"\1" * (len(lines) % 2))
        chances = array("H", [LIKELY]) * len(lines)
        return least_seconds(lambda: whole_tables(choice, lines, chances, Options()))

    assert seconds(8000) <= 8 * seconds(2000) + 0.01
