"""The headline: the line, or part of the document's title line, that most speaks for."""

from thresher.metadata.headlines import Candidate, candidates
from thresher.metadata.page import PageView
from thresher.metadata.points import LEAST_TITLE, TITLE_POINTS
from thresher.types import Finding

RUNNERS_UP = 3


def find(page: PageView) -> Finding | None:
    """The headline of a page, None where no line looks like one; where markup names one, no line is judged."""
    if given := page.headline():
        return given
    scored = sorted(((score(candidate), -at, candidate) for at, candidate in enumerate(candidates(page))), reverse=True)
    if not scored or scored[0][0] < LEAST_TITLE:
        return None
    best = _bare([candidate for *_, candidate in scored])
    others: dict[str, Candidate] = {}
    for _, _, other in scored[1:]:
        if other.text != best.text and len(others) < RUNNERS_UP:
            others.setdefault(other.text, other)
    return Finding(
        best.text,
        best.line,
        reason(best),
        tuple((other.text, other.line, reason(other)) for other in others.values()),
    )


def _bare(ranked: list[Candidate]) -> Candidate:
    """The best candidate; for a part of the first line the line that is this text alone, if there is one."""
    best = ranked[0]
    if "part of first line" in best.facts:
        return next((other for other in ranked if other.text == best.text and other.line), best)
    return best


def score(candidate: Candidate) -> float:
    """The points of a candidate."""
    return sum(TITLE_POINTS.get(fact, 0) * amount for fact, amount in candidate.facts.items())


def reason(candidate: Candidate) -> str:
    """What most speaks for a candidate, as a sentence."""
    facts = candidate.facts
    if candidate.line == 0 and facts.get("part of first line"):
        return "part of the first line, cut at its separator"
    if facts.get("equals first line") or facts.get("head of first line"):
        return "the page's first line and this line are the same headline"
    if candidate.line == 0:
        return "the page's first line"
    return "reads like a headline and stands before the main text"
