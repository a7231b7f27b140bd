"""When the page was published and when it was last changed."""

from thresher.metadata.date_lines import Dated, dates_of, tells_of_changes
from thresher.metadata.date_marks import UPDATED
from thresher.metadata.page import PageView
from thresher.metadata.points import DATE_POINTS, LEAST_DATE
from thresher.types import Finding

RUNNERS_UP = 3
ONLY_CHANGED = "the page tells only when it was changed"
WORD_OF_UPDATE = 30  # points that the word itself is worth: wherever it stands, the page says that it was changed
OF_PUBLICATION = (
    UPDATED,
    "later than its neighbour",
    "first of line",
    "third of line",
)  # facts, no matter for updates


def find_published(page: PageView) -> Finding | None:
    """When the page was published, as precise as printed; when it was changed where it tells no more, and says so."""
    found = _best([dated for dated in page.once(dates_of) if dated.mark != UPDATED], LEAST_DATE)
    changed = None if found else page.once(find_modified)
    return changed._replace(how=ONLY_CHANGED, runners_up=()) if changed else found


def find_modified(page: PageView) -> Finding | None:
    """When the page was changed, as precise as printed: a date whose words say so."""
    if not page.once(tells_of_changes):
        return None
    return _best([dated for dated in page.once(dates_of) if dated.mark == UPDATED], LEAST_DATE - WORD_OF_UPDATE)


def points(dated: Dated) -> float:
    """What speaks for a date; of an update, its place alone."""
    left_out = OF_PUBLICATION if dated.mark == UPDATED else ()
    return sum(DATE_POINTS.get(fact, 0) * amount for fact, amount in dated.facts.items() if fact not in left_out)


def _best(found: list[Dated], least: int) -> Finding | None:
    """The date with the most points, the earlier line among equals; None where all have fewer than the least."""
    ranked = sorted(found, key=lambda dated: (-points(dated), dated.line, dated.span.start))
    if not ranked or points(ranked[0]) < least:
        return None
    best = ranked[0]
    others: list[tuple[str, int, str]] = []
    for dated in ranked[1:]:
        if dated.span.iso() not in (best.span.iso(), *(value for value, _, _ in others)) and len(others) < RUNNERS_UP:
            others.append((dated.span.iso(), dated.line, reason(dated)))
    return Finding(best.span.iso(), best.line, reason(best), tuple(others))


def reason(dated: Dated) -> str:
    """Why this date, as a sentence."""
    if dated.mark:
        return f"a word for '{dated.mark}' stands before the date"
    for fact, why in REASONS.items():
        if dated.facts.get(fact):
            return why
    return "the date nearest to headline and main text"


REASONS = {
    "dateline": "the date opens the text",
    "just after headline": "the date stands just after the headline",
    "just before headline": "the date stands just before the headline",
    "just before body": "the date stands just before the main text",
    "after body": "the date stands after the main text",
}
