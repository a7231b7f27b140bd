"""The words that open or close a byline, and the parts of a line that they stand in."""

from collections.abc import Iterator
from functools import cache

import regex

from thresher.metadata.date_formats import DateSpan
from thresher.metadata.names import Names, names_at_start
from thresher.metadata.tokens import fold
from thresher.metadata.words import may_open, openings, phrases

CUT = regex.compile(r" ?[|•·⋅›»｜]++ ?| [-–—/~+]++ |//|(?<=\p{Ll}{3}[.!?]) ")
SIGNS = " \t:：/／╱|｜丨-–—.,，＝=_*•·［【〔（([\"'“"
COLONS = frozenset(":：/／╱|｜丨＝=")
OPENING = "([（［【〔*\"'“ "
BEFORE_NAME = regex.compile(r"[\s(（\[［【〔=＝/／·・|:：,，]")
UNSPACED = "\u0e00"  # scripts from Thai on: words are not divided by spaces
UNSPACED_HAN = "\u2e80"  # Chinese and Japanese


def parts(text: str, spans: list[DateSpan]) -> Iterator[tuple[str, bool]]:
    """The parts of a line between separators and dates, and whether it is the first."""
    start = 0
    cuts = sorted([*((span.start, span.end) for span in spans), *(match.span() for match in CUT.finditer(text))])
    for left, right in [*cuts, (len(text), len(text))]:
        if part := text[start:left].strip():
            yield part, start == 0
        start = max(start, right)


def mark_of(part: str) -> tuple[str, str, bool]:
    """The mark that a part of a line begins with, what follows it, and whether a colon stands between."""
    folded = fold(part)
    head = folded.lstrip(OPENING)
    skipped = len(folded) - len(head)
    for mark in may_open("marks", head):
        if not head.startswith(mark):
            continue
        rest = part[skipped + len(mark) :]
        name = rest.lstrip(SIGNS)
        colon = any(sign in COLONS for sign in rest[: len(rest) - len(name)])
        if _parted(mark, part[skipped : skipped + len(mark)], rest) and (colon or _needs_no_colon(mark, rest)):
            return mark, name, colon
    return "", "", False


@cache
def inner_mark() -> "regex.Pattern[str]":
    """The marks of unspaced scripts that may stand anywhere: with a colon, or as a title before a name."""
    marks = [mark for mark in openings("by") if mark[0] >= UNSPACED_HAN and len(mark) > 1]
    titles = [mark for mark in marks if mark in phrases("bare")]
    return regex.compile(f"({'|'.join(map(regex.escape, marks))}) ?[:：]|({'|'.join(map(regex.escape, titles))})[ 　]")


def inner_marks(part: str) -> Iterator[tuple[str, str]]:
    """The marks inside a part of a line, each with what follows it."""
    if part.isascii():
        return
    for match in inner_mark().finditer(part, 1):
        yield match.group(1) or match.group(2), part[match.end() :].lstrip(SIGNS)


def _parted(mark: str, printed: str, rest: str) -> bool:
    """Whether a mark is a word by itself; "ByJane Doe" is how a link without spaces around it is printed."""
    return not rest[:1].isalpha() or mark[-1] >= UNSPACED or (printed == "By" and rest[:1].isupper())


def _needs_no_colon(mark: str, rest: str) -> bool:
    known = mark in phrases("bare") or mark in phrases("weak_by") or " " in mark
    return known or (mark[-1] >= UNSPACED and rest[:1] in SIGNS)


def name_before(text: str) -> Names | None:
    """The one name that ends a text."""
    word = BEFORE_NAME.split(text.rstrip())[-1]
    names = names_at_start(word) if word else None
    return names if names and names.names and names.end == len(word) else None
