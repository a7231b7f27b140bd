"""Years and days of other calendars, as days of ours."""

from datetime import date, timedelta

BUDDHIST_OFFSET = 543  # Thailand: 2567 is 2024
REPUBLIC_OFFSET = 1911  # Taiwan: 民國113 is 2024
ERAS = {"令和": 2018, "平成": 1988}  # Japan: the year before the first of the era

# Iran: the equinox sets the leap years; a year begins on 20 or 21 March.
NEW_YEAR_1375 = date(1996, 3, 20)
LEAP_YEARS = frozenset({1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428})
FIRST_YEAR, LAST_YEAR = 1375, 1428


def from_solar_hijri(year: int, month: int, day: int) -> date | None:
    """The day of our calendar, or None for a day that the Iranian calendar of 1375 to 1428 does not have."""
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12):
        return None
    longest = 31 if month <= 6 else 30 if month < 12 or year in LEAP_YEARS else 29
    if not 1 <= day <= longest:
        return None
    years = 365 * (year - FIRST_YEAR) + sum(leap < year for leap in LEAP_YEARS)
    return NEW_YEAR_1375 + timedelta(days=years + 31 * min(month - 1, 6) + 30 * max(month - 7, 0) + day - 1)
