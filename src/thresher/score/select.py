"""Probabilities -> the lines kept, by expected F1; `favor` weighs what is wanted against what is kept."""

from __future__ import annotations

from array import array

from thresher import core
from thresher.options import Options
from thresher.scan.lines import TextLines
from thresher.score.confidence import Calibration, sure, terms
from thresher.types import Selection

# Of the words wanted, in 256ths of those kept, in the F-measure that the choice maximises: less keeps fewer lines.
WEIGHTS = {"precision": 120, "balanced": 256, "recall": 560}


def select(
    lines: TextLines, probabilities: array[int], options: Options, calibration: Calibration | None = None
) -> Selection:
    """The lines that make the main text: those most probable, as many as make the expected F1 greatest.

    Args: probabilities: 0..65535, one a line.
    Returns: a Selection. Without a calibration both its probabilities are the F1 that those of the lines let expect.
    """
    kept, size, hit, total = core.load("choose").choose(
        probabilities.tobytes(), lines.rows, lines.count, WEIGHTS[options.favor]
    )
    if not size:
        return Selection(kept)
    if calibration is None:
        expected = min(1.0, 2 * hit / (size * 65535 + total))
        return Selection(kept, expected, expected)
    found = terms(size, hit, total)
    good = sure(found, calibration.good)
    return Selection(kept, good, max(good, sure(found, calibration.usable)))  # fitted apart, they may cross on tiny pages
