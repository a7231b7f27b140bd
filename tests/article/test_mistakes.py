"""The name of a page passed for the page is told."""

from __future__ import annotations

from pathlib import Path

import pytest

import thresher

ADDRESSES = ["https://example.org/late-harvest", "http://example.org", "HTTPS://Example.org/a?b=c\n", "www.example.org/a"]
PATHS = ["page.html", "seeds/euronews-belgorod.txt", "/home/ann/My pages/a.htm", "C:\\pages\\late harvest.html", "~/a.pdf", "CC.wet.gz"]
PAGES = [
    "",
    "See https://example.org for more.",
    "https://example.org\nhttps://example.org/b",
    "The notes are in readme.txt",
    "and/or",
    "1/2",
    "example.org",
    "file",
    "<p>https://example.org</p><p>page.html</p>",
    "The harvest was late this year, and nobody could say why.",
]


@pytest.mark.parametrize("name", ADDRESSES)
@pytest.mark.parametrize("form", [str, str.encode])
def test_an_address_is_no_page(name: str, form: type) -> None:
    """It is not fetched, and the article says so."""
    article = thresher.extract(form(name))
    assert thresher.Status.OK != article.status
    assert ("the page is an address and nothing else; Thresher fetches none: pass the content of the page",) == article.warnings


@pytest.mark.parametrize("name", PATHS)
def test_a_path_is_no_page(name: str) -> None:
    """It is not opened, whether there is such a file or not."""
    (warning,) = thresher.extract(name).warnings
    assert "pass the content of the file" in warning


def test_the_advice_helps() -> None:
    """What the warning says to write gives the article."""
    path = Path(__file__).parent.parent.parent / "seeds" / "euronews-belgorod.txt"
    assert thresher.extract(str(path)).warnings
    article = thresher.extract(path.read_bytes())
    assert ("ok", ()) == (article.status, article.warnings)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_a_page(page: str) -> None:
    """However short, and though it names an address or a file."""
    assert () == thresher.extract(page).warnings
