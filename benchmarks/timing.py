"""Fair comparisons on a busy machine: interleaved CPU time, least of several, ratios page by page."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

Page = TypeVar("Page", str, bytes)

LEAST_SECONDS = 0.002  # a measurement repeats its call until it is this long
ROUNDS = 5


def ratios(
    texts: Sequence[str], base: Callable[[str], object], work: Callable[[str], object], rounds: int = ROUNDS
) -> list[float]:
    """How many times the CPU time of `base` each text costs in `work`."""
    return [least(text, (base, work), rounds) for text in texts]


def best_times(page: Page, works: Sequence[Callable[[Page], object]], rounds: int = ROUNDS) -> list[float]:
    """The least CPU seconds that each of the works takes for the page, all taken in turns, each round in another order."""
    repeats = [_repeats(work, page) for work in works]
    best = [float("inf")] * len(works)
    for _ in range(rounds):
        for which in random.sample(range(len(works)), len(works)):
            best[which] = min(best[which], cpu_seconds(works[which], page, repeats[which]) / repeats[which])
    return best


def least(text: str, pair: tuple[Callable[[str], object], Callable[[str], object]], rounds: int) -> float:
    """The least time of the second over the least time of the first, taken in random order."""
    first, second = best_times(text, pair, rounds)
    return second / first


def cpu_seconds(call: Callable[[Page], object], text: Page, repeats: int = 1) -> float:
    """CPU time of this thread for so many calls."""
    began = time.thread_time()
    for _ in range(repeats):
        call(text)
    return time.thread_time() - began


def spread(values: Sequence[float]) -> dict[str, float]:
    """Median, 95th percentile and most of some figures."""
    ranked = sorted(values)
    return {
        "median": round(statistics.median(ranked), 3),
        "p95": round(ranked[min(len(ranked) - 1, int(0.95 * len(ranked)))], 3),
        "most": round(ranked[-1], 3),
    }


def _repeats(call: Callable[[Page], object], text: Page) -> int:
    repeats = 1
    while True:
        seconds = cpu_seconds(call, text, repeats)
        if seconds >= LEAST_SECONDS:
            return repeats
        # The clock may be too coarse to see a few calls: at least double.
        repeats = max(2 * repeats, int(repeats * LEAST_SECONDS / max(seconds, 1e-6)))
