"""The dates near the headline and the main text, each with what speaks for its being the page's own."""

from math import log1p
from typing import NamedTuple

from thresher.metadata import language, title
from thresher.metadata.date_formats import DateSpan
from thresher.metadata.date_marks import PUBLISHED, UPDATED, mark_before
from thresher.metadata.date_order import settled
from thresher.metadata.page import PageView
from thresher.metadata.words import telling_words

TOP_LINES = 100
HEADLINE_REACH = (10, 40)  # lines before and after the headline that are read for dates
BODY_REACH = (60, 40)  # before and after the beginning of the main text
END_REACH = (3, 30)  # before and after its end
LABEL_CHARS = 40  # a line of at most so many characters before a date may be its label: "Published"
DATELINE_CHARS, DATELINE_ENDS = 45, frozenset("-–—:.)/|„“\"»«")  # before a date that opens a paragraph; what follows it
FIRST_LINES = 15  # the top of a page
FEWEST_DIGITS = 3  # 5 Mar 24
EARLIEST = 1995  # dates before it are believed only where a word says "published"
LONG_WORDS, SENTENCE_WORDS = 25, 12  # a line with more words is a paragraph, with a full stop a sentence


class Dated(NamedTuple):
    """A date, its line, its mark (UPDATED, PUBLISHED or ""), and the facts that points are given for."""

    line: int
    span: DateSpan
    mark: str
    facts: dict[str, float]


def dates_of(page: PageView) -> list[Dated]:
    """The dates that may be the page's, in page order; none from a copyright line."""

    def language_of() -> str:
        return page.once(language.judged)

    headline = page.once(title.find)
    at = headline.line if headline else -1
    digits = page.column("digits")
    places: list[int] = []
    spans: list[DateSpan] = []
    for line in _near(page, at):
        if digits[line] >= FEWEST_DIGITS and not page.flag("copyright_sign", line):
            met = page.dates(line, language_of)
            places += [line] * len(met)
            spans += met
    by_line: dict[int, list[DateSpan]] = {}
    for line, span in zip(places, settled(spans, language_of, page.known_days(), page.date_order()), strict=True):
        by_line.setdefault(line, []).append(span)
    found = [_dated(page, line, at, met, number) for line, met in by_line.items() for number in range(len(met))]
    return [dated for dated in found if _believable(dated)]


def tells_of_changes(page: PageView) -> bool:
    """Whether a date read here may have a word for 'updated' before it, in its line or alone in the one before."""
    headline, digits = page.once(title.find), page.column("digits")
    for line in _near(page, headline.line if headline else -1):
        if digits[line] >= FEWEST_DIGITS and (_may_say_updated(page, line) or (line and _may_say_updated(page, line - 1))):
            return True
    return False


def _may_say_updated(page: PageView, line: int) -> bool:
    return not page.text(line).isascii() or not telling_words(UPDATED).isdisjoint(page.words(line))


def _believable(dated: Dated) -> bool:
    """Old dates need a word for 'published' before them, months without a day any mark."""
    return (dated.span.day.year >= EARLIEST or dated.mark == PUBLISHED) and (
        dated.span.form != "month only" or bool(dated.mark)
    )


def _near(page: PageView, headline: int) -> list[int]:
    """The lines that are read for dates, rising."""
    numbers = set(range(min(TOP_LINES, len(page))))
    for place, (before, after) in (
        (headline, HEADLINE_REACH),
        (page.body.start, BODY_REACH),
        (page.body.stop, END_REACH),
    ):
        if place >= 0:
            numbers.update(range(max(0, place - before), min(len(page), place + after)))
    return sorted(numbers)


def _mark(page: PageView, line: int, spans: list[DateSpan], number: int) -> str:
    start = spans[number - 1].end if number else 0
    before = page.text(line)[start : spans[number].start]
    mark = mark_before(before)
    if (
        not mark
        and number == 0
        and line
        and not before.strip(" :-–|•·")
        and page.column("chars")[line - 1] <= LABEL_CHARS
    ):
        mark = mark_before(page.text(line - 1))
    return mark


def _is_dateline(text: str, span: DateSpan) -> bool:
    """Whether a date opens a paragraph, alone or behind a place: "BOSTON (AP) — March 5, 2024 —", "12.11.2021: "."""
    after = text[span.end :].lstrip()[:1]
    return span.start <= DATELINE_CHARS and after in DATELINE_ENDS


def _dated(page: PageView, line: int, headline: int, spans: list[DateSpan], number: int) -> Dated:
    span, body, text, words = spans[number], page.body, page.text(line), page.column("words")[line]
    mark, behind = _mark(page, line, spans, number), line - headline
    facts = {
        mark or "no mark": 1.0,
        span.form: 1.0,
        "time": float(span.time is not None),
        "share of line": (span.end - span.start) / len(text),
        "first of line": float(number == 0),
        "begins line": float(span.start == 0),
        "third of line": float(number > 1),
        "later than its neighbour": float(any(other.day < span.day for other in spans)),
        "paragraph": float(words > LONG_WORDS),
        "dateline": float(
            number == 0 and words > SENTENCE_WORDS and 0 <= line - body.start <= 4 and _is_dateline(text, span)
        ),
        "sentence": float(words > SENTENCE_WORDS and page.flag("terminal", line)),
        "kept": float(page.kept[line]),
        "among the first": float(line < FIRST_LINES and line < max(1, body.stop)),
        "before body": float(line < body.start),
        "just before body": float(0 < body.start - line <= 6),
        "beginning of body": float(0 <= line - body.start <= 4),
        "in body": float(body.start < line < body.stop),
        "after body": float(line >= body.stop),
        "lines after body": log1p(max(0, line - body.stop)),
        "lines to body": log1p(abs(line - body.start)),
        "beside by": float(" by " in f" {text.lower()}" or page.has_class("byline", line)),
        "related phrase": float(page.has_class("related", line)),
        "comment phrase": float(page.has_class("comment", line)),
    }
    if headline > 0 or (headline == 0 and page.headline()):
        facts |= {
            "headline known": 1.0,
            "headline itself": float(behind == 0),
            "just after headline": float(0 < behind <= 6),
            "soon after headline": float(6 < behind <= 20),
            "just before headline": float(-4 <= behind < 0),
            "lines to headline": log1p(abs(behind)),
        }
    return Dated(line, span, mark, facts)
