"""The people who wrote the page: the names of its best byline, or nobody."""

from thresher.metadata.bylines import Byline, Bylines
from thresher.metadata.page import PageView
from thresher.metadata.points import AUTHOR_POINTS, LEAST_AUTHOR
from thresher.types import Finding

RUNNERS_UP = 3


def find(page: PageView) -> Finding | None:
    """The names of the authors, as printed; None where no line names them clearly."""
    ranked = sorted(Bylines(page), key=lambda byline: (-points(byline), byline.line))
    if not ranked or points(ranked[0]) < LEAST_AUTHOR:
        return None
    best = ranked[0]
    others: dict[tuple[str, ...], Byline] = {}
    for other in ranked[1:]:
        if other.names != best.names and len(others) < RUNNERS_UP:
            others.setdefault(other.names, other)
    return Finding(
        best.names,
        best.line,
        best.how,
        tuple((other.names, other.line, other.how) for other in others.values()),
    )


def points(byline: Byline) -> float:
    """What speaks for a byline."""
    return sum(AUTHOR_POINTS.get(fact, 0) * amount for fact, amount in byline.facts.items())
