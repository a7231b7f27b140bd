"""Days of other calendars."""

from datetime import date

import pytest

from thresher.metadata.calendars import from_solar_hijri

NEW_YEARS = [
    (1376, date(1997, 3, 21)),
    (1400, date(2021, 3, 21)),
    (1403, date(2024, 3, 20)),
    (1409, date(2030, 3, 21)),
]


@pytest.mark.parametrize(("year", "day"), NEW_YEARS)
def test_new_year(year: int, day: date) -> None:
    """The first of Farvardin falls on 20 or 21 March."""
    assert day == from_solar_hijri(year, 1, 1)


def test_last_day_of_leap_and_common_years() -> None:
    """Esfand has 30 days in leap years only."""
    assert date(2025, 3, 20) == from_solar_hijri(1403, 12, 30)
    assert from_solar_hijri(1402, 12, 30) is None


@pytest.mark.parametrize(
    ("year", "month", "day"), [(1374, 1, 1), (1429, 1, 1), (1400, 13, 1), (1400, 7, 31), (1400, 1, 0)]
)
def test_day_that_is_not(year: int, month: int, day: int) -> None:
    """None for a day out of range."""
    assert from_solar_hijri(year, month, day) is None
