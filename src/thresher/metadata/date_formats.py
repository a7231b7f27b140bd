"""The dates that a line prints: in numbers or with month names, in the orders of 43 languages."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

import regex

from thresher.metadata.calendars import ERAS, REPUBLIC_OFFSET
from thresher.metadata.clock import Clock, time_after, time_before
from thresher.metadata.month_names import LAST_YEAR, MONTH_WORDS, Month, day_of, month_at
from thresher.metadata.reader import Language, Reader
from thresher.metadata.tokens import Token, parted_words, tokens
from thresher.metadata.words import month_openings

READ_CHARS = 400  # of a line: a date stands at its beginning, or the line is prose
YEAR_MARKS, MONTH_MARKS, DAY_MARKS = ("年", "년"), ("月", "월"), ("日", "일", "号", "號")
# What a line has that prints a date without a month's name: two separators between numbers, or a sign for 'year'.
BY_NUMBERS = regex.compile(r"\p{Nd}\s?+[-/.–]\s?+\p{Nd}++\s?+[-/.–]\s?+\p{Nd}|[年년]")
REPUBLIC = ("民國", "民国")
THAI_DIGITS, PERSIAN_DIGITS = range(0x0E50, 0x0E5A), range(0x06F0, 0x06FA)
SHORT_YEAR_SIGNS = ("-", "'", "/")  # before a year of two digits behind a month's name


class DateSpan(NamedTuple):
    """A date in a line: the day, the other day it could be, where it stands, and the time if one is given."""

    day: date
    other: date | None  # the reading with day and month exchanged, where both are possible
    start: int
    end: int
    form: str  # "year first", "day first", "month first", "numbers", "short year", "month only"
    time: Clock | None = None

    def iso(self) -> str:
        """ISO 8601, as precise as printed."""
        if self.form == "month only":
            return f"{self.day:%Y-%m}"
        return self.day.isoformat() + (self.time.iso() if self.time else "")


class Found(NamedTuple):
    """What a format found: the day, its other reading, its form, and the token after it."""

    day: date
    other: date | None
    form: str
    after: int


def dates_in(line: str, language: Language) -> Iterator[DateSpan]:
    """The dates of a line, from left to right."""
    line = line[:READ_CHARS]
    by_name = not (month_openings().isdisjoint(found := parted_words(line)) and MONTH_WORDS.isdisjoint(found))
    if not (by_name or BY_NUMBERS.search(line)):
        return
    run = tokens(line)
    reader = Reader(line, run, language)
    at = 0
    while at < len(run):
        for rule in _rules(run, at, by_name):
            if met := rule(reader, at):
                break
        else:
            at += 1
            continue
        time = time_after(reader, met.after) or time_before(reader, at)
        yield DateSpan(met.day, met.other, run[at].start, run[met.after - 1].end, met.form, time)
        at = met.after


def east_asian(reader: Reader, at: int) -> Found | None:
    """2024年3月5日, 2024년 3월 5일, 民國113年3月5日, 令和6年3月5日."""
    marks = ((at + 1, YEAR_MARKS), (at + 3, MONTH_MARKS), (at + 5, DAY_MARKS))
    if not all(reader.word(place).startswith(mark) for place, mark in marks):
        return None
    year, month, day = reader.number(at), reader.number(at + 2), reader.number(at + 4)
    if reader.digits(at) < 4:
        before = reader.word(at - 1) if at else ""
        starts = [first for era, first in ERAS.items() if before.endswith(era)]
        year += REPUBLIC_OFFSET if before.endswith(REPUBLIC) else starts[0] if starts else 0
    found = day_of(year, Month(month), day)
    return Found(found, None, "year first", at + 6) if found else None


def year_first(reader: Reader, at: int) -> Found | None:
    """2024-03-05, 2024/3/5, 2024. 3. 5., and Iranian or Buddhist years in the same order."""
    if reader.digits(at) != 4 or reader.digits(at + 2) > 2 or not reader.three_numbers(at):
        return None
    found = _in_numbers(reader, at, reader.number(at), reader.number(at + 1), reader.number(at + 2))
    return Found(found, None, "year first", at + 3) if found else None


def year_last(reader: Reader, at: int) -> Found | None:
    """05.03.2024, 3/5/24: day and month in either order."""
    if (
        max(reader.digits(at), reader.digits(at + 1)) > 2
        or reader.digits(at + 2) not in (2, 4)
        or not reader.three_numbers(at)
    ):
        return None
    year = reader.number(at + 2) if reader.digits(at + 2) == 4 else full_year(reader.number(at + 2))
    by_day = _in_numbers(reader, at, year, reader.number(at + 1), reader.number(at))
    by_month = _in_numbers(reader, at, year, reader.number(at), reader.number(at + 1))
    if by_day is None and by_month is None:
        return None
    if by_day and reader.gap(at + 1) == ".":
        by_month = None  # no language puts the month first before a full stop
    form = "numbers" if by_day and by_month else "day first" if by_day else "month first"
    other = by_month if by_day and by_month != by_day else None
    return Found(by_day or by_month or date.min, other, "short year" if reader.digits(at + 2) == 2 else form, at + 3)


def day_month(reader: Reader, at: int) -> Found | None:
    """5 March 2024, 5. März 2024, 5 de marzo de 2024, ngày 5 tháng 3 năm 2024, 5 มีนาคม 2567."""
    if not 1 <= reader.number(at) <= 31:
        return None
    month, after = month_at(reader, reader.skip(at + 1))
    return _with_year(reader, reader.number(at), month, reader.skip(after), "day first") if month else None


def year_month_day(reader: Reader, at: int) -> Found | None:
    """2024. március 5., 2024 m. kovo 5 d., 2024. gada 5. marts."""
    if reader.digits(at) != 4:
        return None
    nearby = reader.skip(at + 1)
    month, after = month_at(reader, nearby)
    day = after
    if month is None:
        day = nearby
        month, after = month_at(reader, reader.skip(nearby + 1))
    if month is None or not 1 <= reader.number(day) <= 31 or not reader.near(day):
        return None
    found = day_of(reader.number(at), month, reader.number(day))
    return Found(found, None, "year first", max(day + 1, after)) if found else None


def month_day(reader: Reader, at: int) -> Found | None:
    """March 5, 2024; Mar 05 10:30:00 2024; and March 2024 where no day stands before it."""
    month, day = month_at(reader, at, first=True)
    if month is None or not reader.near(day):
        return None
    if 1 <= reader.number(day) <= 31 and reader.digits(day) < 3:
        year = reader.skip(day + 1)
        clock = time_after(reader, day + 1)
        if clock and reader.digits(clock.after) == 4:
            year = clock.after
        return _with_year(reader, reader.number(day), month, year, "month first")
    year = reader.skip(day)
    if reader.digits(year) != 4 or (at and reader.number(at - 1) > 0):
        return None
    return _with_year(reader, 1, month, year, "month only")


Rules = tuple[Callable[[Reader, int], Found | None], ...]
BEFORE_NUMBER: Rules = (year_first, year_last, year_month_day)
BEFORE_WORD: Rules = (day_month, year_month_day)
BEFORE_YEAR_MARK: Rules = (east_asian, *BEFORE_WORD)
OF_WORDS: Rules = (month_day,)


def _rules(run: list[Token], at: int, by_name: bool) -> Rules:
    """The formats that may begin at a token. Args: by_name: whether a word of the line may name a month."""
    if run[at].number is None:
        # Most words name no month: asking the format of each costs the slowest pages a twentieth of their metadata.
        return OF_WORDS if by_name and (run[at].text in month_openings() or run[at].text in MONTH_WORDS) else ()
    if at + 1 == len(run):
        return ()
    if run[at + 1].number is not None:
        return BEFORE_NUMBER
    if run[at + 1].text.startswith(YEAR_MARKS):
        return BEFORE_YEAR_MARK
    return BEFORE_WORD if by_name else ()


def _with_year(reader: Reader, day: int, month: Month, at: int, form: str) -> Found | None:
    """The date of a day and month with the year at a token.

    Two digits make a year where a sign before them or the line's end behind them says so.
    """
    digits, year = reader.digits(at), reader.number(at)
    if digits not in (2, 4) or len(reader.gap(at)) > 2:
        return None
    if digits == 2:
        if form == "month only" or not (reader.gap(at) in SHORT_YEAR_SIGNS or at == len(reader.run) - 1):
            return None
        form, year = "short year", year + 2500 if month.calendar == "thai" else full_year(year)
    found = day_of(year, month, day)
    return Found(found, None, form, at + 1) if found else None


def _in_numbers(reader: Reader, at: int, year: int, month: int, day: int) -> date | None:
    """The day of a date in numbers; years of other calendars where digits or the page's language say so."""
    if year < 1500:
        persian = ord(reader.run[at].text[0]) in PERSIAN_DIGITS or reader.language() == "fa"
        return day_of(year, Month(month, "iranian"), day) if persian else None
    if year > LAST_YEAR:
        thai = ord(reader.run[at].text[0]) in THAI_DIGITS or reader.language() == "th"
        return day_of(year, Month(month, "thai"), day) if thai else None
    return day_of(year, Month(month), day)


def full_year(year: int) -> int:
    """The year that two digits mean: 95 to 99 are of the last century, all others of this one."""
    return year + (1900 if year >= 95 else 2000)
