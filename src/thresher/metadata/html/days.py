"""Dates as markup writes them: ISO 8601 in its many spellings, RFC 2822, seconds since 1970, or as a text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import regex

from thresher.metadata.date_formats import dates_in
from thresher.metadata.date_order import settled

FIRST_YEAR, LAST_YEAR = 1995, 2099
MOST_CHARS = 80
ISO = regex.compile(
    r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?+|/(\d{1,2})/(\d{1,2})|(\d{2})(\d{2})(?!\d)|\.(\d{1,2})\.(\d{1,2}))"
    r"(?:(?:[Tt]\s*+|\s++(?:-\s++|at\s++)?+)(\d{1,2}):?+(\d{2})(?::?+(\d{2}))?+(?:[.,]\d++)?+\s*+"
    r"(Z|z|UTC|GMT|[+\-−]\d{1,2}(?::?+\d{2})?+)?+\s*+([AaPp][Mm])?+)?+"
)
MAIL = regex.compile(r"\d:\d{2} [+-]\d{4}$")  # RFC 2822: Tue, 05 Mar 2024 10:30:00 +0100
SECONDS = regex.compile(r"\d{10}(?:\d{3})?")


def iso_date(written: str, language: Callable[[], str], order: Callable[[], str] = str) -> str:
    """ISO 8601, as precise as written; "" for what is no date of FIRST_YEAR to LAST_YEAR. Never raises.

    Args: order: dmy or mdy, in which the page's country writes dates in numbers; "" if unknown.
    """
    written = " ".join(written[:MOST_CHARS].strip(" \"'").split())
    if SECONDS.fullmatch(written):
        return _of_seconds(int(written[:10]))
    match = ISO.match(written)
    if match:
        return _of_match(match)
    if MAIL.search(written):
        return _of_mail(written)
    for span in settled(list(dates_in(written, language)), language, usual=order()):
        found = span.iso()
        return found if FIRST_YEAR <= int(found[:4]) <= LAST_YEAR else ""
    return ""


def _of_seconds(seconds: int) -> str:
    found = datetime.fromtimestamp(seconds, UTC)
    return f"{found:%Y-%m-%dT%H:%M:%S}Z" if FIRST_YEAR <= found.year <= LAST_YEAR else ""


def _of_mail(written: str) -> str:
    try:
        found = parsedate_to_datetime(written)
    except (ValueError, TypeError, OverflowError):
        return ""
    return found.isoformat() if FIRST_YEAR <= found.year <= LAST_YEAR else ""


def _of_match(match: regex.Match[str]) -> str:
    year = match.group(1)
    month, day = next(((match.group(at), match.group(at + 1)) for at in (2, 4, 6, 8) if match.group(at)), (None, None))
    if month is None or not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return ""
    if day is None:
        return f"{year}-{int(month):02}" if 1 <= int(month) <= 12 else ""
    try:
        found = datetime(int(year), int(month), int(day))
    except ValueError:
        return ""
    return f"{found:%Y-%m-%d}{_time(match)}"


def _time(match: regex.Match[str]) -> str:
    hour, minute, second, zone, half = match.group(10, 11, 12, 13, 14)
    if hour is None:
        return ""
    hours = int(hour)
    if half and hours <= 12:
        hours = hours % 12 + (12 if half.lower() == "pm" else 0)
    if hours > 23 or int(minute) > 59 or int(second or 0) > 60:
        return ""
    seconds = f":{second}" if second else ""
    return f"T{hours:02}:{minute}{seconds}{_zone(zone)}"


def _zone(written: str | None) -> str:
    if not written:
        return ""
    if written.upper() in ("Z", "UTC", "GMT"):
        return "Z"
    sign, digits = written[0].replace("−", "-"), written[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
    return f"{sign}{int(hours):02}:{minutes}" if int(hours) <= 14 and int(minutes) < 60 else ""
