"""Pages made to be slow: time grows no faster than the page."""

import pytest
from stopwatch import least_seconds

from tests.metadata.page import lines_of
from thresher.metadata import FIELDS, find

SMALL, GROWTH = 2000, 8  # rows or repetitions, and how many times as many
SLACK = 3  # of the growth of time over the growth of the page: machines are busy

ROWS = [
    "By Jane Doe and Max Mole, Rosa Roe & Sam Poe",
    "Published 05/03/2024 10:30 Updated 06/03/2024 11:30",
    "5 de de de marzo de de 2024",
    "| - : » « | - : »",
    "© 2024 © 2024 Example Ltd. Ltd. Ltd.",
    "2024年3月5日作者：王小明記者",
    "mar mar mar mar 2024",
]
RUNS = ["1.", "mar ", "By ", "| ", "a-", "© ", "年", "Jane ", ", ", "2024-03-05T10:30 ", "(((((", "é"]


def seconds(text: str) -> float:
    """The time of all fields."""
    page = lines_of(text)

    def look() -> None:
        for field in FIELDS:
            find(field, *page)

    return least_seconds(look, tries=3)


@pytest.mark.parametrize("row", ROWS)
def test_many_lines(row: str) -> None:
    """So many rows of one kind."""
    find("language", *lines_of(row))  # tables are read before the clock runs
    small, large = seconds("\n".join([row] * SMALL)), seconds("\n".join([row] * SMALL * GROWTH))
    assert large <= SLACK * GROWTH * max(small, 0.002)


@pytest.mark.parametrize("run", RUNS)
def test_long_line(run: str) -> None:
    """One line of repetitions, kept and not."""
    for mark in ("", "* "):
        small, large = seconds(mark + run * SMALL), seconds(mark + run * SMALL * GROWTH)
        assert large <= SLACK * GROWTH * max(small, 0.002)


@pytest.mark.parametrize("text", ["\x00\x01\x02", "\ud800\udfff abc def ghi", "🙂 " * 50, "\u202e\u200b", " "])
def test_odd_characters(text: str) -> None:
    """An answer or none, never an exception."""
    for field in FIELDS:
        find(field, *lines_of(text))
