"""The time of day beside a date, with its zone where one is named."""

from typing import NamedTuple

from thresher.metadata.reader import Reader
from thresher.metadata.zones import zone_at

MORNING = ("am", "上午", "오전", "午前", "ص", "πμ")
AFTERNOON = ("pm", "下午", "오후", "午後", "م", "مساء", "μμ")
HOUR_MARKS = ("h", "時", "时", "点", "點", "시", "u")
MINUTE_MARKS = ("分", "분", "min")
OCLOCK = ("uhr", "uur", "น")
# Before a time whose hour and minute are parted by a full stop, which is elsewhere a part of a date.
BEFORE_FULL_STOP = frozenset("klo kl klokken um ore alle às at godz v kell plkst ob u o".split())
COLONS = (":", "：")
BETWEEN = 3  # words that may stand between a date and its time: "at", "klo", a weekday
TIME_TOKENS = 5  # hour, minute, second, half of the day: the most that stand before a date
GAP_CHARS = 4  # between a time and the date behind it: " | "


class Clock(NamedTuple):
    """A time: hour, minute, seconds or -1, zone as ISO prints it or empty, and the token after it."""

    hour: int
    minute: int
    second: int
    zone: str
    after: int

    def iso(self) -> str:
        """The part of ISO 8601 from the T on."""
        seconds = f":{self.second:02}" if self.second >= 0 else ""
        return f"T{self.hour:02}:{self.minute:02}{seconds}{self.zone}"


def time_after(reader: Reader, at: int) -> Clock | None:
    """The time that stands at a token or follows within a few words."""
    for start in range(at, min(at + BETWEEN + 1, len(reader.run))):
        clock = time_at(reader, start)
        if clock or reader.run[start].number is not None:
            return clock
    return None


def time_before(reader: Reader, at: int) -> Clock | None:
    """The time that stands right before a token, at most one word between them."""
    for start in range(max(at - TIME_TOKENS, 0), at - 1):
        clock = time_at(reader, start)
        if clock and at - 1 <= clock.after <= at:
            gap = reader.line[reader.run[clock.after - 1].end : reader.run[at].start]
            if clock.after == at or len(gap.strip()) <= GAP_CHARS:
                return clock
    return None


def time_at(reader: Reader, at: int) -> Clock | None:
    """The time that begins at a token."""
    hour = reader.number(at)
    after = _minute_place(reader, at)
    minute = reader.number(after)
    if not (0 <= hour <= 23 and reader.digits(at) < 3 and 0 <= minute <= 59 and reader.digits(after) == 2):
        return None
    second, after = _second(reader, after + 1)
    half, after = _half(reader, at, after)
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    if reader.word(after) in OCLOCK:
        after += 1
    iso = at > 0 and reader.word(at - 1) == "t" and reader.glued(at)
    zone, after = zone_at(reader, after, iso)
    return Clock(hour, minute, second, zone, after)


def _minute_place(reader: Reader, at: int) -> int:
    """The token of the minutes behind an hour; past the end where there are none."""
    nowhere = len(reader.run)
    if at + 1 >= nowhere:
        return nowhere
    if reader.word(at + 1) in HOUR_MARKS and not reader.gap(at + 1):
        return at + 2
    sign = reader.gap(at + 1)
    full_stop = sign == "." and ((at > 0 and reader.word(at - 1) in BEFORE_FULL_STOP) or reader.word(at + 2) in OCLOCK)
    return at + 1 if sign in COLONS or full_stop else nowhere


def _second(reader: Reader, at: int) -> tuple[int, int]:
    """The seconds at a token, -1 where there are none, and the token after them and their fraction."""
    if reader.word(at) in MINUTE_MARKS:
        return -1, at + 1
    if not (0 <= reader.number(at) <= 59 and reader.gap(at) in COLONS):
        return -1, at
    fraction = reader.digits(at + 1) and reader.gap(at + 1) == "."
    return reader.number(at), at + 2 if fraction else at + 1


def _half(reader: Reader, hour: int, at: int) -> tuple[str, int]:
    """Which half of the day the words around a time say, and the token after them."""
    before = reader.word(hour - 1) if hour else ""
    for half, words in (("am", MORNING), ("pm", AFTERNOON)):
        if before and not before.isascii() and before.endswith(words):
            return half, at
        if reader.word(at) in words:
            return half, at + 1
        if reader.word(at) + reader.word(at + 1) in words and len(reader.word(at)) == 1:
            return half, at + 2  # a. m.
    return "", at
