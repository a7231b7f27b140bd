"""Many pages on several threads: results in the order of the pages, a bounded number in flight."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Future

    from thresher.article import Article
    from thresher.pipeline import Extractor

AHEAD = 4  # pages in flight a thread: enough to keep it busy, few enough to stay small


def extract_many(
    extractor: Extractor,
    contents: Iterable[object],
    urls: Iterable[str | None] | None,
    threads: int,
    kind: str,
) -> Iterator[Article]:
    """The articles of the pages in their order; arguments are checked now, pages when their turn comes."""
    if isinstance(contents, (str, bytes, bytearray, memoryview)):
        raise TypeError("extract_many takes several pages, such as a list of them; for one page use extract")
    if isinstance(urls, str):
        raise TypeError("urls must be one address a page, such as a list of them, or None")
    if not isinstance(threads, int) or isinstance(threads, bool) or threads < 0:
        raise ValueError(f"threads must be 0 (one a processor) or more; got {threads!r}")
    pages = _paired(iter(contents), None if urls is None else iter(urls))
    count = threads or processors()
    if count == 1:
        return (extractor.extract(content, url, kind=kind) for content, url in pages)
    return _threaded(extractor, pages, count, kind)


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _paired(contents: Iterator[object], urls: Iterator[str | None] | None) -> Iterator[tuple[object, str | None]]:
    if urls is None:
        return ((content, None) for content in contents)
    return zip(contents, urls, strict=True)


def _threaded(
    extractor: Extractor, pages: Iterator[tuple[object, str | None]], threads: int, kind: str
) -> Iterator[Article]:
    from concurrent.futures import ThreadPoolExecutor

    waiting: deque[Future[Article]] = deque()
    pool = ThreadPoolExecutor(threads, thread_name_prefix="thresher")
    try:
        for content, url in pages:
            waiting.append(pool.submit(extractor.extract, content, url, kind=kind))
            if len(waiting) >= AHEAD * threads:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
