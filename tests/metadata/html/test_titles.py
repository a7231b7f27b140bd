"""Site names and sections are taken off a headline where the page itself tells them."""

import pytest
from html_page import field

SITE = "<meta property=og:site_name content='Example Times'>"


@pytest.mark.parametrize(
    ("markup", "url", "expected"),
    [
        (f"{SITE}<title>Bridge opens | Example Times</title>", None, "Bridge opens"),
        (f"{SITE}<title>Bridge opens - Example Times</title>", None, "Bridge opens"),
        (f"{SITE}<title>Example Times: Bridge opens</title>", None, "Example Times: Bridge opens"),
        (f"{SITE}<title>Example Times | Bridge opens</title>", None, "Bridge opens"),
        (f"{SITE}<title>Bridge opens | City | Example Times</title><h1>Bridge opens</h1>", None, "Bridge opens"),
        (f"{SITE}<title>Well-known bridge – a 3-day visit | Example Times</title>", None,
         "Well-known bridge – a 3-day visit"),
        ("<title>Bridge opens | exampletimes.org</title>", "https://www.exampletimes.org/a", "Bridge opens"),
        ("<title>Bridge opens | Example Times</title>", "https://www.exampletimes.org/a", "Bridge opens"),
        ("<title>Bridge opens | City</title>", "https://www.exampletimes.org/a", "Bridge opens | City"),
        (f"{SITE}<title>橋が開通 | Example Times</title>", None, "橋が開通"),
        (f"{SITE}<title>Мост открыт — Example Times</title>", None, "Мост открыт"),
        (f"{SITE}<title>AT&amp;amp;T buys &quot;it&quot;</title>", None, 'AT&T buys "it"'),
        (f"{SITE}<title>Example Times</title>", None, "Example Times"),
        ("<title>untitled</title>", None, None),
    ],
)  # fmt: skip
def test_bare_title(markup: str, url: str | None, expected: str | None) -> None:
    """Case is kept, references are decoded."""
    assert expected == field("title", markup, url).value


def test_the_headline_that_most_sources_give() -> None:
    """Two that agree outweigh one."""
    page = "<title>Bridge opens in spring</title><h1>Bridge opens in spring</h1><meta property=og:title content='City news'>"
    assert "Bridge opens in spring" == field("title", page).value


def test_the_address_spells_the_headline() -> None:
    """Where sources differ, the words of the address speak."""
    page = "<meta property=og:title content='Things to see'><h1>Bridge opens in the spring</h1>"
    assert "Bridge opens in the spring" == field("title", page, "https://e.org/a/bridge-opens-the-spring").value
