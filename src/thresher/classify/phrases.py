"""Marks by vocabulary alone: a phrase of a class stands in the line, or is all of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from thresher.classify.arbitration import SURE
from thresher.classify.facts import PageFacts
from thresher.classify.said import is_phrase
from thresher.types import CLASS, FLAG, Mark, Tag


class Row(NamedTuple):
    """How far a class of phrases is believed: as the whole line, inside a line, and up to which length of line."""

    tag: Tag
    whole: float
    inside: float
    words: int


# Strengths are about how often a line with such a phrase has that tag on hand-tagged pages.
BELIEVED = {
    "navigation": Row(Tag.NAVIGATION, 0.7, 0.7, 12),
    "breadcrumb": Row(Tag.BREADCRUMB, 0.5, 0.6, 12),
    "pagination": Row(Tag.PAGINATION, 0.8, 0.8, 10),
    "share": Row(Tag.SHARE, 0.8, 0.8, 12),
    "advertisement": Row(Tag.ADVERTISEMENT, 0.1, 0.7, 12),
    "related": Row(Tag.RELATED, 0.7, 0.7, 14),
    "newsletter": Row(Tag.NEWSLETTER, 0.4, 0.65, 40),
    "consent": Row(Tag.CONSENT, 0.6, 0.7, 100),
    "copyright": Row(Tag.COPYRIGHT, 0.8, 0.75, 60),
    "legal": Row(Tag.LEGAL, 0.75, 0.7, 30),
    "comment": Row(Tag.COMMENT, 0.6, 0.75, 20),
    "paywall": Row(Tag.PAYWALL, 0.3, 0.6, 30),
    "control": Row(Tag.CONTROL, 0.75, 0.75, 10),
    "shop": Row(Tag.CONTROL, 0.6, 0.4, 6),
    "contact": Row(Tag.CONTACT, 0.4, 0.5, 15),
    "counter": Row(Tag.COUNTER, 0.4, 0.4, 8),
    "byline": Row(Tag.BYLINE, 0.3, 0.3, 12),
    "dateline": Row(Tag.DATELINE, 0.4, 0.4, 12),
    "caption": Row(Tag.CAPTION, 0.5, 0.4, 30),
    "topics": Row(Tag.TOPICS, 0.5, 0.5, 12),
    "author-bio": Row(Tag.AUTHOR_BIO, 0.5, 0.5, 40),
}  # fmt: skip
BUTTON_WORDS = 3
KEPT_SHARE = 0.3  # of the strength that is left where the selection calls the line main text
LONE_SHARE = 0.5  # of the strength of a share phrase that counts something, or stands alone in a menu
MENU_LINES = 8
LONG_PHRASE = 4  # words: "Go to accessibility shortcuts" is no headline of another page

ALL = sum(CLASS[name] for name in BELIEVED)


def mark(page: PageFacts) -> Iterator[Mark]:
    """A mark for each class of phrases that speaks for a line."""
    forum = page.is_forum
    for line, (whole, part) in enumerate(zip(page.line_classes, page.part_classes, strict=True)):
        if (whole | part) & ALL:
            yield from _line(page, line, whole, part, forum)


def _line(page: PageFacts, line: int, whole: int, part: int, forum: bool) -> Iterator[Mark]:
    for name, row in BELIEVED.items():
        bit = CLASS[name]
        if not (whole | part) & bit:
            continue
        hit = page.phrase(line, name)
        if hit is None:
            continue
        strength = row.whole if whole & bit else row.inside * min(1.0, row.words / max(1.0, page.size[line]))
        if page.kept[line] and not whole & bit:
            strength *= KEPT_SHARE
        if name == "share" and page.flags[line] & FLAG["starts_digit"]:
            continue  # "1 like" counts
        if name == "share" and page.digits[line] and page.has(line, "forum"):
            continue  # "Threads: 23" tells of a poster, though a network has that name
        if name == "shop" and page.digits[line]:
            continue  # "13 reviews" counts as well
        if name == "share" and (page.digits[line] or _is_lone(page, line)):
            strength *= LONE_SHARE
        if forum and name == "comment":
            if page.size[line] <= BUTTON_WORDS:
                sure = whole & bit and page.copies[page.line_hash[line]] > 1 and not page.digits[line]
                yield Mark(line, Tag.CONTROL, SURE if sure else 0.7, f"{is_phrase(page, hit)}, on a page of a forum: a button")
            continue
        long = name == "navigation" and LONG_PHRASE <= len(hit.text.split()) == page.words[line]
        if long and not page.digits[line]:  # of words: a number in a phrase may be a telephone's
            strength = SURE
        tag = Tag.FOOTER if row.tag is Tag.NAVIGATION and line >= page.footer else row.tag
        yield Mark(line, tag, strength, is_phrase(page, hit))


def _is_lone(page: PageFacts, line: int) -> bool:
    """Whether the line stands in a menu and none of the lines beside it has a share phrase."""
    beside = (line - 2, line - 1, line + 1, line + 2)
    return page.run[line] >= MENU_LINES and not any(
        page.has(near, "share") for near in beside if 0 <= near < page.count
    )
