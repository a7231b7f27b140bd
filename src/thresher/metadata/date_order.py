"""Day before month or month before day, where a date in numbers can be read both ways."""

from collections import Counter
from datetime import date

from thresher.metadata.date_formats import DateSpan
from thresher.metadata.reader import Language
from thresher.metadata.words import date_orders


def settled(
    spans: list[DateSpan], language: Language, known: frozenset[date] = frozenset(), usual: str = ""
) -> list[DateSpan]:
    """The same dates; an ambiguous one is read in the order of the page's others, else of its country or language.

    Args: known: days that the page names elsewhere. usual: how the page's country orders dates, "" if unknown.
    """
    if not any(span.other for span in spans):
        return spans
    certain = {span.day for span in spans if span.other is None} | known
    order = _shown_order(spans) or usual or date_orders().get(language(), "dmy")
    return [_settle(span, certain, order) for span in spans]


def _settle(span: DateSpan, certain: set[date], order: str) -> DateSpan:
    if span.other is None:
        return span
    month_first = span.day not in certain and (order == "mdy" or span.other in certain)
    return span._replace(day=span.other if month_first else span.day, other=None)


def _shown_order(spans: list[DateSpan]) -> str:
    """The order of the page's dates that can be read in one way only; "" where they do not tell."""
    forms = Counter(span.form for span in spans if span.other is None)
    if forms["day first"] == forms["month first"]:
        return ""
    return "dmy" if forms["day first"] > forms["month first"] else "mdy"
