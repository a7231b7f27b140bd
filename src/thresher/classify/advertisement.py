"""Advertising: its label, what stands right below it, offers in per cent."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thresher.classify.arbitration import SURE
from thresher.classify.facts import PageFacts
from thresher.classify.said import follows, is_phrase
from thresher.types import FLAG, Mark, Tag

BELOW = 2
BELOW_WORDS = 3  # of a line below a label, at least: less says nothing
LINKS = ("navigation", "contact", "legal", "consent", "newsletter", "paywall")
BANNER_WORDS = 5
WORDS = 25
LABEL_WORDS = 5
MENU_LINES = 5  # among so many short lines the word is a link to the advertising department
COPIES = 3  # a label stands over each advertisement, a link in menu and footer
PER_CENT = re.compile(r"\d ?[%％]|[%٪] ?\d|\d折")
OFF = re.compile(r"[%％] ?off|\d折")


def mark(page: PageFacts) -> Iterator[Mark]:
    """Labels that open a short line; dropped lines below a label; dropped lines that offer so many per cent."""
    for line in range(page.count):
        if page.kept[line] or not page.words[line] > 1 or page.size[line] > LABEL_WORDS:
            continue
        hit = page.opening(line, "advertisement")
        if hit and page.run[line] <= 1:
            yield Mark(line, Tag.ADVERTISEMENT, 0.6, f"{is_phrase(page, hit)}, at the head of a short line")
    for line in page.bearing("advertisement"):
        if page.kept[line] or page.size[line] > LABEL_WORDS:
            continue
        label = page.phrase(line, "advertisement")
        if label is None:
            continue
        copies = page.copies[page.line_hash[line]]
        if page.run[line] >= MENU_LINES and copies < COPIES and _goes_on(page, line):
            tag = Tag.FOOTER if line >= page.footer else Tag.NAVIGATION
            yield Mark(line, tag, SURE, f"{is_phrase(page, label)}, but stands in a menu of the site")
        if line >= page.footer:
            continue
        if page.run[line] >= MENU_LINES:
            if copies >= COPIES and page.is_whole(line, "advertisement") and not _among_links(page, line):
                yield Mark(line, Tag.ADVERTISEMENT, 0.8, f"{is_phrase(page, label)}, {copies} times on the page")
            continue
        if _among_links(page, line):
            yield Mark(line, Tag.NAVIGATION, 0.6, f"{is_phrase(page, label)}, but stands between links of the site")
            continue
        yield Mark(line, Tag.ADVERTISEMENT, 0.8, f"{is_phrase(page, label)}, in no menu")
        for after in range(line + 1, min(line + 1 + BELOW, page.count)):
            if page.kept[after] or not BELOW_WORDS <= page.size[after] <= WORDS or after == page.title_line:
                break
            sells = page.flags[after] & FLAG["price"] or page.has(after, "shop")
            yield Mark(after, Tag.ADVERTISEMENT, 0.5 if sells else 0.3, follows(page, after, line, "the label"))
    for line in range(max(0, page.top)):
        if page.size[line] >= BANNER_WORDS and page.has(line, "shop") and not page.kept[line]:
            yield Mark(line, Tag.ADVERTISEMENT, 0.5, "a shop phrase in a sentence above the title: a promotion")
    titles = (page.title_line, page.document_title)
    for line in range(page.count):
        if not page.kept[line] and page.digits[line] and 3 <= page.size[line] <= WORDS and page.letters[line] > 8:
            if PER_CENT.search(page.text(line)) and not page.has_date(line) and line not in titles:
                priced = page.flags[line] & FLAG["price"] or page.has(line, "shop")
                strength = 0.65 if priced or OFF.search(page.text(line)) else 0.3
                yield Mark(line, Tag.ADVERTISEMENT, strength, "an offer in per cent, outside the main text")


def _among_links(page: PageFacts, line: int) -> bool:
    """Whether a line beside it is a whole phrase of menus or footers: then it leads to the advertising department."""
    return any(_is_link(page, near) for near in (line - 1, line + 1) if 0 <= near < page.count)


def _goes_on(page: PageFacts, line: int) -> bool:
    """Whether a whole phrase of menus stands above the line and a short line below it."""
    return 0 < line < page.count - 1 and _is_link(page, line - 1) and page.short[line + 1]


def _is_link(page: PageFacts, line: int) -> bool:
    return any(page.is_whole(line, name) for name in LINKS)
