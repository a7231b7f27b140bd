"""Tagged lines of a rendering found again among the lines of the page's HTML."""

from __future__ import annotations

from benchmarks.tags_html import align


def test_the_same_lines_have_the_same_order() -> None:
    """A line that stands twice is found twice."""
    assert {0: 0, 1: 1, 2: 3} == align(["news", "bridge", "news"], ["news", "bridge", "weather", "news"])


def test_a_line_may_be_a_part_of_the_other() -> None:
    """Two tagged lines in one scanned line, and a tagged line of which a scanned one holds most."""
    assert {0: 0, 1: 0, 2: 1} == align(["home", "news", "thebridgeopens"], ["homenews", "thebridge"])


def test_what_is_not_there_has_no_place() -> None:
    """Nor has a tagged line of which little is there, or nothing at all."""
    assert {1: 1} == align(["gone", "here", "alonglineofwords", ""], ["new", "here", "words"])
