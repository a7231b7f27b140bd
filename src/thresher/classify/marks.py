"""All classifiers asked, their marks weighed by the arbiter and put in order."""

from __future__ import annotations

from array import array

from thresher.classify.arbiter import Arbiter, chances, shipped
from thresher.classify.arbitration import ordered
from thresher.classify.facts import PageFacts
from thresher.classify.table import CLASSIFIERS
from thresher.types import Lines, Mark, Selection


def mark(lines: Lines, probabilities: array[int], selection: Selection) -> list[Mark]:
    """At least one mark for each line, a line's strongest first.

    Args: probabilities: of main text, 0..65535, one a line. selection: the lines of the main text.
    """
    return judged(lines, probabilities, selection, shipped())


def judged(lines: Lines, probabilities: array[int], selection: Selection, arbiter: Arbiter) -> list[Mark]:
    """The same with an arbiter of one's own."""
    page = PageFacts(lines, probabilities, selection)
    found = ruled(page)
    return ordered(page, found, chances(page, found, arbiter))


def ruled(page: PageFacts) -> list[Mark]:
    """What the rules alone say: all marks of all classifiers."""
    return [found for classifier in CLASSIFIERS for found in classifier.mark(page)]
