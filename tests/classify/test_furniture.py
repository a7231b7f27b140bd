"""Menus, breadcrumbs, page numbers, counters, buttons, advertising labels."""

from __future__ import annotations

import pytest
from classify.marked import BODY, marks_of

from thresher.types import Tag


def test_short_lines_in_a_row() -> None:
    """The reason counts them and tells where they stand."""
    words = "Bridges\nRivers\nTowns\nFerries\nTrams\n"
    mark = marks_of("navigation", words + BODY)["Towns"]
    assert (Tag.NAVIGATION, "one of 5 short lines in a row, before the main text") == (mark.tag, mark.reason)


def test_short_lines_about_the_rights_line_are_footer() -> None:
    """Below the article, with a copyright line among them."""
    marks = marks_of("navigation", BODY + "Our house\nOur people\nOur ferries\n© 2024 Herald")
    assert Tag.FOOTER is marks["Our people"].tag


def test_links_glued_in_one_line() -> None:
    """Signs between words, and few function words."""
    line = "Карта города | Знакомства | Реклама | Недвижимость"
    assert Tag.NAVIGATION is marks_of("navigation", line + "\n" + BODY)[line].tag


def test_kept_short_lines_must_stay_text() -> None:
    """A list of ingredients is no menu."""
    assert {} == marks_of("navigation", "+ Flour\n+ Eggs\n+ Milk\n+ Salt\n" + BODY)


@pytest.mark.parametrize(
    "line", ["Home > Staff > Hydrology", "Главная / Город / Транспорт", "凤凰网天津站 > 车市 > 正文"]
)
def test_a_chain_of_sections(line: str) -> None:
    """Above the headline."""
    mark = marks_of("breadcrumb", f"Herald\n{line}\nBridge opens in the spring\n{BODY}")[line]
    assert (Tag.BREADCRUMB, "a chain of 3 sections") == (mark.tag, mark.reason)


def test_a_comparison_in_prose_is_no_chain() -> None:
    """Signs in a sentence."""
    assert {} == marks_of(
        "breadcrumb", "+ The test is whether a < b or a > b holds for the two of them, and that is all.\n" + BODY
    )


@pytest.mark.parametrize("line", ["1 2 3 4", "1 2 3 下一页", "« 4 5 6 7 »"])
def test_page_numbers(line: str) -> None:
    """Numbers that count up by one."""
    assert Tag.PAGINATION is marks_of("pagination", BODY + line)[line].tag


@pytest.mark.parametrize("line", ["4 1 9 2", "12 300 7 45", "3,5 4,5"])
def test_other_numbers_are_no_pages(line: str) -> None:
    """A table's row does not count up."""
    assert line not in marks_of("pagination", BODY + line)


def test_page_numbers_a_line_each() -> None:
    """As a column of links."""
    marks = marks_of("pagination", BODY + "1\n2\n3\n4")
    assert "one of 4 lines that count up by one" == marks["2"].reason


@pytest.mark.parametrize("line", ["8", "(7672)", "3 min", "#4", "(41 Bewertungen)", "4.6 (58 reviews)", "4,7/5 (63 avis)"])
def test_counters(line: str) -> None:
    """A number, or a number before a word."""
    assert Tag.COUNTER is marks_of("counter", BODY + line)[line].tag


@pytest.mark.parametrize("line", ["03.03.2012", "$34.98", "16:54", "+ 42"])
def test_dates_prices_and_kept_numbers_are_no_counters(line: str) -> None:
    """They say something else."""
    assert line.removeprefix("+ ") not in marks_of("counter", BODY + line)


@pytest.mark.parametrize(
    ("line", "tag"), [("×", Tag.CONTROL), ("▲", Tag.CONTROL), ("|", Tag.OTHER), ("label.custom.product", Tag.OTHER)]
)
def test_signs_and_names_of_fields(line: str, tag: Tag) -> None:
    """No word stands there."""
    assert tag is marks_of("control", BODY + line)[line].tag


@pytest.mark.parametrize("line", ["ADVERTISEMENT", "Anzeige", "REKLAMA Czytaj dalej"])
def test_an_advertising_label(line: str) -> None:
    """Alone between paragraphs."""
    assert Tag.ADVERTISEMENT is marks_of("advertisement", BODY + line + "\n" + BODY)[line].tag


def test_a_label_that_comes_again_and_again_stands_over_advertisements() -> None:
    """Also among short lines; twice may be a menu and a footer."""
    block = "Promoted\nShoes\nBoots\nHats\nScarves\nGloves\n"
    assert Tag.ADVERTISEMENT is marks_of("advertisement", BODY + 3 * block)["Promoted"].tag
    assert "Promoted" not in marks_of("advertisement", BODY + 2 * block)


def test_a_link_to_the_advertising_department_is_no_label() -> None:
    """It stands between links of the site."""
    mark = marks_of("advertisement", BODY + "Kontakt\nReklama\nO nas")["Reklama"]
    assert Tag.NAVIGATION is mark.tag
    assert "but stands between links of the site" in mark.reason


@pytest.mark.parametrize(("above", "below", "is_link"), [("Sport", "Log in", True), ("Most read", "Log in", False), ("Sport", BODY, False)])
def test_advertising_in_a_menu_is_a_link(above: str, below: str, is_link: bool) -> None:
    """Between a whole phrase of menus and a short line; below a heading it is a label."""
    marks = marks_of("advertisement", f"Herald\nNews\nPolitics\n{above}\nAdvertisement\n{below}\nHelp\n{BODY}")
    found = marks.get("Advertisement")
    assert is_link == (found is not None and found.tag is Tag.NAVIGATION and found.strength > 0.9)
