"""Hostile markup: time grows with the page and no faster."""

from __future__ import annotations

import time

import pytest

from benchmarks.hostile_html import SHAPES
from thresher import core

pytestmark = pytest.mark.skipif(not core.COMPILED, reason="only the compiled scanner is fast enough to be timed")
SMALL, FACTOR = 100_000, 8
SLACK = 3.0  # times more than in proportion: machines are busy, and large tables cost page faults
LEAST_SECONDS = 0.004  # what the small page counts at least


def seconds(page: bytes) -> float:
    """The least CPU time of three scans."""
    scan = core.load("scan_html").scan_html
    best = float("inf")
    for _ in range(3):
        began = time.thread_time()
        scan(page)
        best = min(best, time.thread_time() - began)
    return best


@pytest.mark.parametrize("name", SHAPES)
def test_linear(name: str) -> None:
    """Eight times the page, eight times the time."""
    small, large = (SHAPES[name](size).encode() for size in (SMALL, SMALL * FACTOR))
    assert seconds(large) < SLACK * FACTOR * max(seconds(small), LEAST_SECONDS)
