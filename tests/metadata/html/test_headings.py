"""The headline of a page: several sources that agree, and what each alone is worth."""

import pytest
from html_page import BODY, field, finder, linked

from thresher.metadata.headline_text import key
from thresher.metadata.html.headings import are_same, headlines

URL = "https://www.exampletimes.org/news/bridge-opens-in-spring"
LONG = "New bridge over the river opens in spring"


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (f"<title>Bridges</title><h1>{LONG}</h1>", LONG),
        (f"<meta property=og:title content='Why we love bridges'><title>{LONG}</title><h1>{LONG}</h1>", LONG),
        (linked(f'{{"@type":"NewsArticle","headline":"{LONG}"}}') + f"<title>{LONG}</title><h1>News</h1>", LONG),
        (f"<meta property=og:title content='{LONG}'><title>{LONG} - Example Times</title><h1>Example Times</h1>", LONG),
        ("<h1>橋が春に開通</h1><title>橋が春に開通 | 例</title>", "橋が春に開通"),
    ],
)  # fmt: skip
def test_headline(markup: str, expected: str) -> None:
    """What most speaks for, not who speaks first."""
    assert expected == field("title", markup + BODY, URL).value


def test_section_is_cut_where_the_address_says_so() -> None:
    """A part behind a bar goes where the address spells the rest; without an address it stays."""
    page = "<title>Bridge opens in spring | Trams and trains for all | City desk</title>" + BODY
    found = [one.value for one in headlines(finder(page, URL).page)]
    assert "Bridge opens in spring" in found
    assert "Bridge opens in spring" not in [one.value for one in headlines(finder(page).page)]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Bridge opens", "BRIDGE OPENS!", True),
        ("Bridge opens", "Bridge opens now", True),  # 11 of 14 letters
        ("Bridge opens", "Bridge opens today", False),  # 11 of 16
        ("", "", False),
    ],
)
def test_same(one: str, other: str, same: bool) -> None:
    """Equal letters, or one within the other at three quarters of its length."""
    assert same == are_same(key(one), key(other))
