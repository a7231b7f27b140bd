"""Many pages: in order, a few ahead, errors in their turn."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator

import pytest
from lxml import etree

from thresher import Extractor, Mark, Status
from thresher.many import AHEAD
from thresher.types import Lines

PAGES = [f"Page {number}\n" + "The harvest was late this year, and nobody could say why.\n" * 5 for number in range(40)]


@pytest.mark.parametrize("threads", [0, 1, 2, 5])
def test_order_is_kept(threads: int) -> None:
    """Whatever the number of threads, the results are those of one page at a time."""
    extractor = Extractor()
    urls = [f"https://example.org/{number}" for number in range(len(PAGES))]
    articles = list(extractor.extract_many(PAGES, urls, threads))
    assert urls == [article.url for article in articles]
    assert [extractor.extract(page).text for page in PAGES] == [article.text for article in articles]


@pytest.mark.parametrize(("threads", "own"), [(1, 0), (2, 2)])
def test_one_thread_is_the_callers(threads: int, own: int) -> None:
    """More are started for the run and are gone after it."""
    seen = set()

    class Who:
        name, needs = "who", ()

        def __call__(self, lines: Lines) -> list[Mark]:
            seen.add(threading.current_thread())
            return []

    assert len(PAGES) == len(list(Extractor(classifiers=[Who()]).extract_many(PAGES, threads=threads)))
    assert (threading.current_thread() in seen) == (own == 0)
    assert len(seen - {threading.current_thread()}) <= own
    assert not [thread for thread in threading.enumerate() if thread in seen and thread.name.startswith("thresher")]


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
    with pytest.raises(TypeError, match="str or bytes") as error:
        next(articles)
    assert ["raised for page 1 of extract_many, the first being 0"] == error.value.__notes__


@pytest.mark.parametrize("threads", [1, 3])
def test_error_of_the_callers_iterator_comes_in_its_turn(threads: int) -> None:
    """The pages that were read ahead of it are not lost."""

    def broken() -> Iterator[str]:
        yield from PAGES[:5]
        raise OSError("the dump ends here")

    articles = Extractor().extract_many(broken(), threads=threads)
    assert all(next(articles).text for _ in range(5))
    with pytest.raises(OSError, match="ends here"):
        next(articles)


def test_wrong_arguments_are_told_at_once() -> None:
    """Not when the first page is asked for."""
    extractor = Extractor()
    with pytest.raises(TypeError, match="for one page use extract"):
        extractor.extract_many("page")
    with pytest.raises(TypeError, match="one address a page"):
        extractor.extract_many(["page"], "https://example.org")
    with pytest.raises(TypeError, match="not a file of lines"):
        extractor.extract_many(io.StringIO("a page\nof two lines"))
    with pytest.raises(TypeError, match="not a tree"):
        extractor.extract_many(etree.fromstring("<p>a page<b>of two elements</b></p>"))
    with pytest.raises(TypeError, match="not a mapping, which gives its keys"):
        extractor.extract_many({"https://example.org": "page"})
    with pytest.raises(TypeError, match="several pages, such as a list of them, not NoneType"):
        extractor.extract_many(None)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="kind must be one of auto, text, html"):
        extractor.extract_many(["page"], kind="pdf", errors="article")
    with pytest.raises(ValueError, match="threads must be 0"):
        extractor.extract_many(["page"], threads=-1)


@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize(("urls", "told", "given"), [(1, "fewer urls than pages", 1), (4, "more urls than pages", 3)])
def test_urls_must_be_as_many_as_pages(urls: int, told: str, given: int, threads: int) -> None:
    """Told when the shorter of the two ends, after the pages that have one."""
    articles = Extractor().extract_many(PAGES[:3], ["https://example.org"] * urls, threads)
    assert all(next(articles).text for _ in range(given))
    with pytest.raises(ValueError, match=told):
        next(articles)


@pytest.mark.parametrize("threads", [1, 16])
def test_a_run_goes_on_after_wrong_pages(threads: int) -> None:
    """Where it is asked to: each has an article without text that says what is wrong, in its place."""
    extractor = Extractor()
    wrong = {3: None, 4: 5, 17: ["a page"], 38: object()}
    pages = [wrong.get(number, page) for number, page in enumerate(PAGES)]
    urls = [f"https://example.org/{number}" for number in range(len(PAGES))]
    articles = list(extractor.extract_many(pages, urls, threads, errors="article"))
    assert urls == [article.url for article in articles]
    assert sorted(wrong) == [number for number, article in enumerate(articles) if article.status is Status.FAILED]
    for number, article in enumerate(articles):
        if number not in wrong:
            assert (extractor.extract(PAGES[number]).text, ()) == (article.text, article.warnings)
    assert articles[3].warnings[0].startswith("not read: TypeError: a page is str, bytes, or a tree")


@pytest.mark.parametrize("threads", [1, 16])
def test_a_classifier_that_raises_fails_its_page_alone(threads: int) -> None:
    """And an address of a wrong type too."""

    class Picky:
        name, needs = "picky", ()

        def __call__(self, lines: Lines) -> list[Mark]:
            if lines.text(0) == "Page 7":
                raise RuntimeError("not this one")
            return []

    urls: list[object] = [None] * len(PAGES)
    urls[9] = b"https://example.org"
    extractor = Extractor(classifiers=[Picky()])
    articles = list(extractor.extract_many(PAGES, urls, threads, errors="article"))  # type: ignore[arg-type]
    failed = {number: article.warnings for number, article in enumerate(articles) if article.status is Status.FAILED}
    assert [7, 9] == list(failed)
    assert "RuntimeError: not this one" in failed[7][0]
    assert "url must be str or None" in failed[9][0]


def test_the_article_of_a_wrong_page_is_whole() -> None:
    """Whatever is asked of it answers, and says that nothing is there."""
    (article,) = Extractor().extract_many([None], errors="article")
    assert ("", 0, (), 0.0) == (article.text, len(article.lines), article.authors, article.confidence)
    plain = article.to_dict(lines=True)
    assert ("failed", [], None) == (plain["status"], plain["lines"], plain["title"])
    assert article.to_json(lines=True)
    assert {"encoding"} == set(article.sources)
    assert article.metadata.title is None
    assert "<Article failed: 0 of 0 lines kept>" == repr(article)


@pytest.mark.parametrize("threads", [1, 3])
def test_what_is_not_a_pages_error_ends_the_run(threads: int) -> None:
    """A broken iterator and too few addresses are told, whatever is asked of pages."""

    def broken() -> Iterator[str]:
        yield PAGES[0]
        raise OSError("the dump ends here")

    with pytest.raises(OSError, match="ends here"):
        list(Extractor().extract_many(broken(), threads=threads, errors="article"))
    with pytest.raises(ValueError, match="fewer urls"):
        list(Extractor().extract_many(PAGES, ["https://example.org"], threads, errors="article"))
    with pytest.raises(ValueError, match="errors must be one of raise, article"):
        Extractor().extract_many(PAGES, errors="ignore")


def test_failed_pages_are_not_gathered() -> None:
    """An endless run of wrong pages is read no further ahead than one of good ones."""
    taken = 0

    def endless() -> Iterator[object]:
        nonlocal taken
        while True:
            taken += 1
            yield None

    articles = Extractor().extract_many(endless(), threads=16, errors="article")
    assert all(next(articles).status is Status.FAILED for _ in range(3))
    assert taken <= 3 + 16 * AHEAD
    articles.close()  # type: ignore[attr-defined]
