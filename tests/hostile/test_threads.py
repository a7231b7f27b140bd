"""Threads: the interpreter lock is released while a page is worked on, and an extractor may be shared."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from thresher import Extractor
from thresher.core import COMPILED

PROSE = "The harvest was late this year, and nobody in the valley could say when it would come.\n"


@pytest.mark.skipif(not COMPILED, reason="interpreted code holds the lock")
def test_other_threads_run_while_a_page_is_scanned() -> None:
    """No wait of the main thread is as long as half of the extraction."""
    page = PROSE * 400_000
    extractor = Extractor()
    waits = []
    for _ in range(3):
        worker = threading.Thread(target=extractor.extract, args=(page,))
        worker.start()
        begin = last = time.perf_counter()
        longest = 0.0
        while worker.is_alive():
            now = time.perf_counter()
            longest = max(longest, now - last)
            last = now
        waits.append(longest / (last - begin))
    assert min(waits) < 0.5


def test_one_extractor_for_many_threads() -> None:
    """Each page gets the article that it gets alone."""
    extractor = Extractor()
    pages = [f"Page {number}\n{PROSE * (number % 7)}" for number in range(60)]
    alone = [extractor.extract(page).to_json(lines=True) for page in pages]
    with ThreadPoolExecutor(8) as pool:
        assert alone == list(pool.map(lambda page: extractor.extract(page).to_json(lines=True), pages))
