"""How long a piece of work takes, told so that a busy machine does not decide a test."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

TRIES = 5


def least_seconds(work: Callable[[], object], enough: float = 0.0, tries: int = TRIES) -> float:
    """The processor time of the work in seconds, the least of some tries; the first under `enough` ends them.

    The collector rests meanwhile: it walks what all tests before have left, which is no cost of the work.
    """
    best = float("inf")
    was_on = gc.isenabled()
    gc.disable()
    try:
        for _ in range(tries):
            began = time.process_time()
            work()
            best = min(best, time.process_time() - began)
            if best < enough:
                break
    finally:
        if was_on:
            gc.enable()
    return best
