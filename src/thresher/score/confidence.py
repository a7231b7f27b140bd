"""How likely a choice of lines is right: the probability that its word F1 is above a limit, by what the lines let expect."""

from collections.abc import Sequence
from math import exp, log, log2
from operator import mul
from typing import NamedTuple

GOOD, USABLE = 0.9, 0.5  # word F1
TERMS = 7
EDGE = 0.01  # keeps log-odds finite


class Calibration(NamedTuple):
    """Weights of `terms` in the log-odds that a choice is above GOOD, and above USABLE; the model file has them.

    Fitted on choices out of fold (`benchmarks/train/confidence.py`), a logistic regression for each.
    """

    good: tuple[float, ...]
    usable: tuple[float, ...]


def read_calibration(made: object) -> Calibration | None:
    """What a model's header says under `calibration`; None where it says nothing.

    Raises: ValueError for what is no calibration.
    """
    if made is None:
        return None
    try:
        weights = dict(made) if isinstance(made, dict) else {}
        found = Calibration(*(tuple(map(float, weights[name])) for name in Calibration._fields))
    except (KeyError, TypeError) as problem:
        raise ValueError(f"its calibration: {problem}") from problem
    if any(len(row) != TERMS for row in found):
        raise ValueError(f"its calibration has not {TERMS} weights each")
    return found


def terms(size: int, hit: int, total: int) -> tuple[float, ...]:
    """What the probability rests on: log-odds of the expected F1, precision and recall, and the number of words.

    Args: size: words kept, 1 or more. hit, total: words expected to be main text among them, and on the page, in 65535ths.
    """
    f1 = _odds(2 * hit / (size * 65535 + total))
    words = log2(1 + size)
    return (1.0, f1, _odds(hit / (size * 65535)), _odds(hit / total if total else 0.0), words, words * words / 10, f1 * f1)


def sure(found: Sequence[float], weights: Sequence[float]) -> float:
    """The probability, 0 to 1."""
    return 1 / (1 + exp(-sum(map(mul, found, weights))))


def _odds(share: float) -> float:
    return log((share + EDGE) / (1 + EDGE - share))
