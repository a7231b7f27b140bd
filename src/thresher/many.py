"""Many pages on several threads: results in the order of the pages, a bounded number in flight."""

from __future__ import annotations

import os
from array import array
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from typing import TYPE_CHECKING

from thresher.options import KINDS
from thresher.types import Finding, Mark, Selection, Source, Status

if TYPE_CHECKING:
    from concurrent.futures import Future

    from thresher.article import Article
    from thresher.pipeline import Extractor

AHEAD = 4  # pages in flight a thread: enough to keep it busy, few enough to stay small
ERRORS = ("raise", "article")


def extract_many(
    extractor: Extractor,
    contents: Iterable[object],
    urls: Iterable[str | None] | None,
    threads: int,
    kind: str,
    errors: str = "raise",
) -> Iterator[Article]:
    """The articles of the pages in their order; arguments are checked now, pages when their turn comes."""
    if errors not in ERRORS:
        raise ValueError(f"errors must be one of {', '.join(ERRORS)}; got {errors!r}")
    if isinstance(contents, (str, bytes, bytearray, memoryview)):
        raise TypeError("extract_many takes several pages, such as a list of them; for one page use extract")
    if hasattr(contents, "read"):
        raise TypeError("extract_many takes several pages, not a file of lines; for one page use extract(file.read())")
    if hasattr(contents, "xpath"):
        raise TypeError("extract_many takes several pages, not a tree, which gives its children; for one page use extract")
    if isinstance(contents, Mapping):
        raise TypeError("extract_many takes several pages, not a mapping, which gives its keys; pass its values()")
    if not isinstance(contents, Iterable):
        raise TypeError(f"extract_many takes several pages, such as a list of them, not {type(contents).__name__}")
    if kind not in KINDS:
        raise ValueError(f"kind must be one of {', '.join(KINDS)}; got {kind!r}")
    if isinstance(urls, str):
        raise TypeError("urls must be one address a page, such as a list of them, or None")
    if not isinstance(threads, int) or isinstance(threads, bool) or threads < 0:
        raise ValueError(f"threads must be 0 (one a processor) or more; got {threads!r}")
    pages = _paired(iter(contents), None if urls is None else iter(urls))
    workers = threads or processors()
    if workers == 1:
        return (_one(extractor, number, page, kind, errors) for number, page in enumerate(pages))
    return _threaded(extractor, pages, workers, kind, errors)


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _paired(contents: Iterator[object], urls: Iterator[str | None] | None) -> Iterator[tuple[object, str | None]]:
    if urls is None:
        return ((content, None) for content in contents)
    return _zipped(contents, urls)


def _zipped(contents: Iterator[object], urls: Iterator[str | None]) -> Iterator[tuple[object, str | None]]:
    nothing = object()
    for content in contents:
        url = next(urls, nothing)
        if url is nothing:
            raise ValueError("there are fewer urls than pages; give one a page, None where it is not known")
        yield content, url  # type: ignore[misc]
    if next(urls, nothing) is not nothing:
        raise ValueError("there are more urls than pages; give one a page")


def _one(extractor: Extractor, number: int, page: tuple[object, str | None], kind: str, errors: str) -> Article:
    """The article of one page; what it raises is noted to be of that page, or told by an article without text."""
    try:
        return extractor.extract(*page, kind=kind)
    except Exception as error:
        if errors == "article":
            return failed(extractor, page[1], error)
        error.add_note(f"raised for page {number} of extract_many, the first being 0")
        raise


class NoMarks(tuple[Mark, ...]):
    """Marks of a page without lines."""

    __slots__ = ()

    def of(self, line: int) -> tuple[Mark, ...]:
        """None."""
        return ()


def failed(extractor: Extractor, url: object, error: Exception) -> Article:
    """The article of a page that raised: no lines, status `failed`, and a warning that says what was raised."""
    from thresher import article, scan

    told = f"not read: {type(error).__name__}: {error}"
    source = Source(b"", chosen_by="nothing: the page was not read", problem=Status.FAILED, notes=(told,))
    return article.assemble(
        source=source,
        lines=scan.to_lines(source),
        probabilities=array("H"),
        main=Selection(b""),
        selection=Selection(b""),
        own=[],
        marks=NoMarks,
        find=lambda *_: Finding(),
        offsets=lambda: (array("I"), array("I")),
        weigh=lambda: lambda _: (),
        stored=lambda: ("", ""),
        page_kind=None,
        problem=None,
        options=extractor.options,
        url=url if isinstance(url, str) else None,
        provenance=extractor.provenance,
    )


def _threaded(
    extractor: Extractor, pages: Iterator[tuple[object, str | None]], threads: int, kind: str, errors: str
) -> Iterator[Article]:
    from concurrent.futures import ThreadPoolExecutor

    waiting: deque[Future[Article]] = deque()
    pool = ThreadPoolExecutor(threads, thread_name_prefix="thresher")
    problem: Exception | None = None
    try:
        for number in count():
            try:
                page = next(pages)
            except StopIteration:
                break
            except Exception as error:  # of the caller's iterator: the pages before it are given first
                problem = error
                break
            waiting.append(pool.submit(_one, extractor, number, page, kind, errors))
            if len(waiting) >= AHEAD * threads:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
        if problem is not None:
            raise problem
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
