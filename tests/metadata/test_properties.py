"""What holds on any page."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.metadata.page import lines_of
from thresher.metadata import FIELDS, find
from thresher.types import Finding

ROWS = st.sampled_from(
    """
Home
New bridge will open in spring | Example
New bridge will open in spring
By Jane Doe
Jane Doe and Max Mole
Published 5 March 2024 10:30
Updated 06/03/2024
2024年3月5日
作者：王小明
© 2024 Example Media Ltd.
Copyright 1999-2024 Example
홍길동 기자
Von
Autor:
5 listopada
* The council decided that the new bridge will be opened in the spring, because the work is done.
""".strip().splitlines()
)
PAGES = st.lists(st.one_of(ROWS, st.text(max_size=60)), max_size=25).map("\n".join)


@settings(max_examples=200, deadline=None)
@given(PAGES)
def test_value_stands_in_its_line(text: str) -> None:
    """Title, authors and site name stand in the line that the source names; so do the runners-up."""
    lines, probabilities, selection = lines_of(text)
    for field in ("title", "authors", "sitename"):
        finding = find(field, lines, probabilities, selection)
        found = [(finding.value, finding.line)] if finding.value is not None else []
        for value, line in [*found, *((value, line) for value, line, _ in finding.runners_up)]:
            for part in (value,) if isinstance(value, str) else value:
                assert part in lines.text(line)


@settings(max_examples=100, deadline=None)
@given(PAGES)
def test_findings_are_whole(text: str) -> None:
    """A value has a line of the page and a reason; nothing is empty; a second look finds the same."""
    given_page = lines_of(text)
    for field in FIELDS:
        finding = find(field, *given_page)
        assert finding == find(field, *given_page)
        if finding.value is None:
            assert finding == Finding()
        else:
            assert 0 <= finding.line < len(given_page[0]) and finding.how and finding.value


@pytest.mark.parametrize("field", ["date", "date_modified"])
@settings(max_examples=100, deadline=None)
@given(text=PAGES)
def test_year_of_a_date_is_printed(field: str, text: str) -> None:
    """The line that the source names has the digits of the day."""
    lines, probabilities, selection = lines_of(text)
    finding = find(field, lines, probabilities, selection)
    if finding.value is not None:
        assert any(sign.isdigit() for sign in lines.text(finding.line))
        assert str(finding.value)[:4].isdigit()


def test_unknown_field() -> None:
    """Nothing is found of what text does not tell."""
    assert find("colour", *lines_of("Home")).value is None
