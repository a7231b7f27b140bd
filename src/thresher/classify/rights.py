"""Who owns the page and how to reach them: copyright, legal and contact lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thresher.classify.facts import PageFacts
from thresher.classify.said import follows
from thresher.types import FLAG, Mark, Tag

PHONE = re.compile(r"(?<![\d.,:/-])(?:\+|\(?\d)[\d\s().\-/‑–]{7,20}\d(?![\d:%])")
POSTCODE = re.compile(
    r"\b(?:[A-Z]{2} ?\d{5}|\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{2}-\d{3}|〒 ?\d{3}-\d{4})\b"
)
GROUP = re.compile(r"\d{3}")
PHONE_DIGITS = range(8, 16)
FEW_WORDS = 8
LINE_WORDS = 16
NOTICE_WORDS = 10  # a line of a rights notice that goes on
AFTER = 3  # lines that a notice goes on for
ADDRESS_LINES = 3


def mark(page: PageFacts) -> Iterator[Mark]:
    """Copyright signs and what follows them; telephone numbers, e-mail addresses, postal addresses."""
    yield from _copyright(page)
    yield from _contact(page)


def _copyright(page: PageFacts) -> Iterator[Mark]:
    for line in range(page.count):
        if (
            not page.kept[line]
            and 1 < page.size[line] <= FEW_WORDS
            and page.text(line).casefold().startswith("copyright ")
        ):
            yield Mark(line, Tag.COPYRIGHT, 0.85, '"Copyright" opens a short line')
    for line in page.flagged("copyright_sign"):
        if page.kept[line] and page.size[line] > LINE_WORDS:
            continue
        inside = page.first_prose < line < page.last_prose
        yield Mark(line, Tag.COPYRIGHT, 0.4 if inside else 0.9, "has a copyright sign")
        for after in range(line + 1, min(line + 1 + AFTER, page.count)):
            if inside or page.kept[after]:
                break
            if page.size[after] >= NOTICE_WORDS:
                yield Mark(after, Tag.COPYRIGHT, 0.5, follows(page, after, line, "the copyright line"))


def _contact(page: PageFacts) -> Iterator[Mark]:
    numbered = [False] * page.count
    for line in range(page.count):
        if page.size[line] > LINE_WORDS or page.kept[line]:
            continue
        few = page.size[line] <= FEW_WORDS
        if page.flags[line] & FLAG["email"]:
            numbered[line] = True
            yield Mark(line, Tag.CONTACT, 0.75 if few else 0.55, "has an e-mail address")
        elif page.digits[line] in PHONE_DIGITS and not page.flags[line] & FLAG["date"] and _has_phone(page.text(line)):
            numbered[line] = True
            yield Mark(line, Tag.CONTACT, 0.75 if few else 0.55, "has a telephone number")
        elif page.digits[line] >= 4 and page.commas[line] and POSTCODE.search(page.text(line)):
            numbered[line] = True
            yield Mark(line, Tag.CONTACT, 0.65, "a postal code in a short line")
    for line in range(page.count):
        if numbered[line]:
            for near in range(max(0, line - ADDRESS_LINES), min(line + ADDRESS_LINES + 1, page.count)):
                if not numbered[near] and page.digits[near] and page.short[near] and not page.kept[near]:
                    yield Mark(near, Tag.CONTACT, 0.4, "a short line with a number near a telephone number or address")


def _has_phone(text: str) -> bool:
    """Digits in groups as telephone numbers have them: one of three or more."""
    found = PHONE.search(text)
    return found is not None and GROUP.search(found[0]) is not None
