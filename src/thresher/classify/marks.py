"""All classifiers asked, their marks in order."""

from __future__ import annotations

from array import array

from thresher.classify.arbitration import ordered
from thresher.classify.facts import PageFacts
from thresher.classify.table import CLASSIFIERS
from thresher.types import Lines, Mark, Selection


def mark(lines: Lines, probabilities: array[int], selection: Selection) -> list[Mark]:
    """At least one mark for each line, a line's strongest first.

    Args: probabilities: of main text, 0..65535, one a line. selection: the lines of the main text.
    """
    page = PageFacts(lines, probabilities, selection)
    return ordered(page, [found for classifier in CLASSIFIERS for found in classifier.mark(page)])
