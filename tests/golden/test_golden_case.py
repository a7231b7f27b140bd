"""The form of a case file: what is read, what is refused, what an update may change."""

from __future__ import annotations

from pathlib import Path

import pytest
from golden_case import CaseError, Row, Verdict, page_lines, parse, read_all, render, write
from golden_totals import Totals, raise_floors, read_floors, totals

FILE = """\
why: a bar in the title must not end the row
lang: en
=== page
Late harvest | The Herald

  Two\tcells
A sentence.
=== lines
- title         | Late harvest | The Herald
+ table         ~ - related | Two cells
+ body          | A sentence.
"""


def test_parts_are_read() -> None:
    case = parse(FILE, "x")

    assert (case.why, case.lang, case.layout) == ("a bar in the title must not end the row", "en", "")
    assert Row(Verdict(False, "title"), None, "Late harvest | The Herald") == case.rows[0]
    assert Row(Verdict(True, "table"), Verdict(False, "related"), "Two cells") == case.rows[1]
    assert page_lines(case) == ["Late harvest | The Herald", "Two cells", "A sentence."]


def test_written_file_equals_the_one_read() -> None:
    assert render(parse(FILE, "x")) == FILE


def test_wrapped_paragraphs_are_one_line() -> None:
    page = "=== page\na b\nc\n\nd\n"
    case = parse(f"why: w\nlang: en\nlines: wrapped\n{page}=== lines\n+ body | a b c\n+ body | d\n", "x")

    assert page_lines(case) == ["a b c", "d"]


@pytest.mark.parametrize(("row", "whole"), [("c d.", True), ("c", False)])
def test_rows_of_an_endless_line_hold_all_of_it(row: str, whole: bool) -> None:
    case = parse(
        f"why: w\nlang: en\nlines: split\n=== page\na b.  c d.\n=== lines\n+ body | a b.\n+ body | {row}\n",
        "x",
    )

    assert (page_lines(case) == [row.text for row in case.rows]) is whole


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("why: w\nlang: en\n=== lines\n+ body | a\n", "=== page"),
        ("why: w\n=== page\na\n=== lines\n+ body | a\n", "'lang'"),
        ("why: w\nlang: en\nlines: long\n=== page\na\n=== lines\n", "wrapped"),
        ("why: w\nlang: en\nsource: s\n=== page\na\n=== lines\n", "x:3"),
        ("why: w\nlang: en\n=== page\na\n=== lines\n* body | a\n", "x:6"),
        ("why: w\nlang: en\n=== page\na\n=== lines\n+ body ~ related | a\n", "x:6"),
    ],
)
def test_bad_file_is_refused_with_its_place(source: str, words: str) -> None:
    with pytest.raises(CaseError, match=words):
        parse(source, "x")


def test_update_changes_fault_notes_only(tmp_path: Path) -> None:
    """What a line should be, and the page, stay; a cured fault goes, a new one comes."""

    case = parse(FILE, "x")
    now = [Verdict(False, "title"), Verdict(True, "table"), Verdict(False, "body")]
    write(case.with_faults(now), tmp_path)
    [again] = read_all(tmp_path)

    assert (case.page, [row.right for row in case.rows]) == (again.page, [row.right for row in again.rows])
    assert [None, None, Verdict(False, "body")] == [row.fault for row in again.rows]


def test_update_refuses_another_number_of_lines() -> None:
    with pytest.raises(ValueError, match="argument"):
        parse(FILE, "x").with_faults([Verdict(True, "body")])


def test_totals_count_tags_and_kept_marks_apart() -> None:
    found = [Verdict(True, "title"), Verdict(True, "body"), Verdict(True, "body")]

    now = totals([(parse(FILE, "x"), found)])

    assert now == Totals(pages=1, lines=3, right_tags=2, right_families=3, right_kept=2, faults=2)


def test_floors_rise_and_never_sink(tmp_path: Path) -> None:
    path = tmp_path / "totals.json"
    raise_floors(Totals(pages=1, lines=1000, right_tags=705, right_kept=909), path)
    raise_floors(Totals(pages=1, lines=1000, right_tags=799, right_kept=100), path)

    assert read_floors(path) == {"right_kept_share": 0.9, "right_tags_share": 0.79}
