"""Many pages: in order, a few ahead, errors in their turn."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from thresher import Extractor
from thresher.many import AHEAD

PAGES = [f"Page {number}\n" + "The harvest was late this year, and nobody could say why.\n" * 5 for number in range(40)]


@pytest.mark.parametrize("threads", [0, 1, 2, 5])
def test_order_is_kept(threads: int) -> None:
    """Whatever the number of threads, the results are those of one page at a time."""
    extractor = Extractor()
    urls = [f"https://example.org/{number}" for number in range(len(PAGES))]
    articles = list(extractor.extract_many(PAGES, urls, threads))
    assert urls == [article.url for article in articles]
    assert [extractor.extract(page).text for page in PAGES] == [article.text for article in articles]


def test_reading_ahead_is_bounded() -> None:
    """An endless run of pages is read a few pages further than it is asked for."""
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield PAGES[0]

    articles = Extractor().extract_many(endless(), threads=2)
    for _ in range(3):
        next(articles)
    assert taken <= 3 + 2 * AHEAD
    articles.close()  # type: ignore[attr-defined]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("thresher")]


@pytest.mark.parametrize("threads", [1, 3])
def test_error_comes_in_its_turn(threads: int) -> None:
    """The pages before the wrong one are given first."""
    articles = Extractor().extract_many([PAGES[0], None, PAGES[1]], threads=threads)
    assert next(articles).text
    with pytest.raises(TypeError, match="str or bytes"):
        next(articles)


def test_wrong_arguments_are_told_at_once() -> None:
    """Not when the first page is asked for."""
    extractor = Extractor()
    with pytest.raises(TypeError, match="for one page use extract"):
        extractor.extract_many("page")
    with pytest.raises(TypeError, match="one address a page"):
        extractor.extract_many(["page"], "https://example.org")
    with pytest.raises(ValueError, match="threads must be 0"):
        extractor.extract_many(["page"], threads=-1)


def test_urls_must_be_as_many_as_pages() -> None:
    """Told when the shorter of the two ends."""
    with pytest.raises(ValueError, match="shorter"):
        list(Extractor().extract_many(PAGES[:3], ["https://example.org"], 1))
