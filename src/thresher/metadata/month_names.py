"""The month that words name, in which calendar, and the day it makes with a number and a year."""

from datetime import date
from typing import NamedTuple

from thresher.metadata.calendars import BUDDHIST_OFFSET, from_solar_hijri
from thresher.metadata.reader import Language, Reader
from thresher.metadata.words import month_openings, months, solar_hijri_months

LONGEST_FORM = 3  # words: "tháng mười hai"
SURE_LENGTH = 4  # letters: shorter forms are words of other languages too (pro, set, mai, mac)
MONTH_WORDS = frozenset({"tháng", "thg"})  # Vietnamese: the number follows
FIRST_YEAR, LAST_YEAR = 1900, 2100


class Month(NamedTuple):
    """A month by number, and the calendar of its year.

    "" is ours, "thai" ours or with Buddhist years, "iranian" the Solar Hijri one.
    """

    number: int
    calendar: str = ""


def month_at(reader: Reader, at: int, first: bool = False) -> tuple[Month | None, int]:
    """The month named at a token, and the token after it. A name given twice (آذار/مارس) is one month.

    Args: first: it begins the date, so that any signs may stand before it: "LONDON -- March 5, 2023".
    """
    month, after = _one_month(reader, at, first)
    if month and after < len(reader.run) and reader.gap(after) == "/":
        again, beyond = _one_month(reader, after, False)
        if again == month:
            return month, beyond
    return month, after


def _one_month(reader: Reader, at: int, first: bool) -> tuple[Month | None, int]:
    word = reader.word(at)
    is_word_for_month, may_open = word in MONTH_WORDS, word in month_openings()
    if not (is_word_for_month or may_open) or not (first or reader.near(at)):
        return None, at
    if is_word_for_month and 1 <= reader.number(at + 1) <= 12:
        return Month(reader.number(at + 1)), at + 2
    if not may_open:
        return None, at
    for length in range(min(LONGEST_FORM, len(reader.run) - at), 0, -1):
        month = named(" ".join(token.text for token in reader.run[at : at + length]), reader.language)
        if month:
            return month, at + length
    return None, at


def named(form: str, language: Language) -> Month | None:
    """The month of a printed form; none where languages differ and the page's own does not tell."""
    by_language = months().get(form)
    if by_language is None:
        iranian = solar_hijri_months().get(form)
        return Month(iranian["fa"], "iranian") if iranian else None
    numbers = set(by_language.values())
    short = len(form) < SURE_LENGTH and "en" not in by_language and form.isascii()
    number = by_language.get(language()) if short or len(numbers) > 1 else numbers.pop()
    return Month(number, "thai" if "th" in by_language else "") if number else None


def day_of(year: int, month: Month, day: int) -> date | None:
    """The day, None if the calendar has no such day."""
    if month.calendar == "iranian":
        return from_solar_hijri(year, month.number, day)
    if month.calendar == "thai" and year > LAST_YEAR:
        year -= BUDDHIST_OFFSET
    try:
        return date(year, month.number, day) if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        return None
