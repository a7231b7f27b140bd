"""Which line is the headline."""

from __future__ import annotations

import pytest
from classify.marked import BODY, marks_of, page_of

from thresher.types import Tag

MENU = "Herald\nNews\nSport\nWeather\n"


def headline(text: str) -> str:
    """The line that is taken for the headline."""
    page = page_of(text)
    return page.text(page.title_line) if page.title_line >= 0 else ""


@pytest.mark.parametrize(
    "title",
    [
        "Bridge opens in the spring",
        "Мост откроют весной этого года",
        "新しい橋は春に開通する見込み",
        "الجسر الجديد يفتح في الربيع",
    ],
)
def test_the_line_above_the_text(title: str) -> None:
    """Below a menu, with author and date under it."""
    assert title == headline(f"{MENU}{title}\nBy Ada Moss\n3 March 2024\n{BODY}")


def test_a_document_title_and_its_headline() -> None:
    """A WET page opens with the document's title; both are titles."""
    marks = marks_of("title", f"Bridge opens in the spring - Herald\n{MENU}Bridge opens in the spring\n{BODY}")
    assert {"Bridge opens in the spring - Herald", "Bridge opens in the spring"} == marks.keys()
    assert "the headline: agrees with the first line of the page" == marks["Bridge opens in the spring"].reason


@pytest.mark.parametrize(
    "caption",
    [
        "The piers in low water. Photo: Tom Arkwell",
        "Die Pfeiler bei Niedrigwasser. Foto: Jost Wiemann",
        "The new piers at low water in the morning, getty images",
    ],
)
def test_a_caption_is_no_headline(caption: str) -> None:
    """It stands nearer to the text than the headline does."""
    assert "Bridge opens in the spring" == headline(f"{MENU}Bridge opens in the spring\nBy Ada Moss\n{caption}\n{BODY}")


def test_a_standfirst_is_no_headline() -> None:
    """The line above it has the better place."""
    assert "Bridge opens in the spring" == headline(
        f"{MENU}Home > Local\nBridge opens in the spring\nThe town waited nine years for it and paid less than planned\nAda Moss\n{BODY}"
    )


def test_a_page_without_headline() -> None:
    """Nothing above the text: no title is marked."""
    assert {} == marks_of("title", BODY)
    assert Tag.TITLE not in {mark.tag for mark in marks_of("title", "Loading...\n" + BODY).values()}
