"""What became of a page: one row a status, the first that holds is told."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from itertools import compress
from typing import NamedTuple

from thresher.types import CLASSES, FLAGS, Lines, Status

CJK_PER_WORD = 1.7
FEW_WORDS = 12  # less than a sentence or two is not an article
LITTLE_WORDS = 120  # a teaser above a wall
NOTICE_WORDS = 150  # a page of an error or a consent notice and nothing else
NOTICE_CHARS = 2000  # of a line
ITEMS = 12  # lines that make a listing, if few of their words stand in prose and few of them end a sentence
PROSE_WORDS = 20
PROSE_SHARE = 0.2
ENDED_SHARE = 0.3  # lines of a poem are short too, but end in full stops and commas
ENDS = sum(1 << FLAGS.index(name) for name in ("terminal", "ends_comma"))
NEAR_LINES = 4

REST_WORDS = 40  # kept besides the lines that say so: a paragraph is an article that names the thing

# Where a page's script puts its text: an element with nothing in it.
MOUNT_BYTES = 65536
SCRIPTS = 3  # on a page without a line: one or two may only count the visitors
MOUNTS = rb"(?i)<(?:div|main|section|body)\s[^<>]{0,200}\bid=[\"']?(?:root|app|__next|__nuxt|app-root|react-root|main-app)[\"'\s][^<>]{0,200}>\s{0,99}</|<(?:app-root|ion-app)\b[^<>]{0,200}>\s{0,99}</"


class Tally(NamedTuple):
    """What the statuses ask about a page; a character of a script without spaces is a part of a word."""

    empty: bool
    letters: bool
    words: float
    kept_words: float
    kept_lines: int
    prose_words: float
    ended_lines: int
    consent_words: float
    wall_follows: bool
    not_free: bool
    mounts: bool
    said: frozenset[Status]


def judge(
    lines: Lines, kept: bytes, problem: Status | None, is_free: Callable[[], bool | None] = lambda: None
) -> Status:
    """The page's status.

    Args: is_free: what the page says of whether it may be read without paying; asked where there is little text.
    """
    if problem is not None:
        return problem
    tally = _count(lines, kept, is_free)
    return next((status for status, holds in RULES if holds(tally)), Status.OK)


RULES: tuple[tuple[Status, Callable[[Tally], bool]], ...] = (
    (Status.NEEDS_JAVASCRIPT, lambda page: page.mounts),
    (Status.EMPTY, lambda page: page.empty),
    (Status.NO_TEXT, lambda page: not page.letters),
    (Status.BLOCKED, lambda page: Status.BLOCKED in page.said),
    (Status.NEEDS_JAVASCRIPT, lambda page: Status.NEEDS_JAVASCRIPT in page.said),
    (Status.CONSENT_ONLY, lambda page: page.words < NOTICE_WORDS and 2 * page.consent_words > page.words),
    (Status.PAYWALL, lambda page: (page.wall_follows or page.not_free) and page.kept_words < LITTLE_WORDS),
    (Status.NO_TEXT, lambda page: not page.kept_lines),
    (Status.TOO_SHORT, lambda page: page.kept_words < FEW_WORDS),
    (Status.LISTING, lambda page: page.kept_lines >= ITEMS and _lists(page)),
)


def _lists(page: Tally) -> bool:
    few_prose = page.prose_words <= PROSE_SHARE * page.kept_words
    return few_prose and page.ended_lines <= ENDED_SHARE * page.kept_lines


def _count(lines: Lines, kept: bytes, is_free: Callable[[], bool | None]) -> Tally:
    sizes = array("f", map(_size, lines.column("words"), lines.column("cjk")))
    total = sum(sizes)
    kept_sizes = array("f", compress(sizes, kept))
    kept_words = sum(kept_sizes)
    wall = _bearing(lines, "paywall")
    last = kept.rfind(1)
    return Tally(
        empty=not len(lines),
        letters=any(lines.column("letters")),
        words=total,
        kept_words=kept_words,
        kept_lines=len(kept_sizes),
        prose_words=sum(size for size in kept_sizes if size >= PROSE_WORDS),
        ended_lines=sum(1 for flags in compress(lines.column("flags"), kept) if flags & ENDS),
        consent_words=sum(compress(sizes, _bearing(lines, "consent"))) if total < NOTICE_WORDS else 0,
        wall_follows=last >= 0 and any(wall[last : last + NEAR_LINES + 1]),
        not_free=kept_words < LITTLE_WORDS and is_free() is False,
        mounts=lines.source.kind == "html" and kept_words < FEW_WORDS and _mounts(lines.source.buffer, not len(lines)),
        said=_said(lines, kept, sizes) if 0 < total < NOTICE_WORDS else frozenset(),
    )


def _said(lines: Lines, kept: bytes, sizes: array[float]) -> frozenset[Status]:
    """The statuses that notices on a short page mean."""
    from thresher.article.notices import NOTICES  # few pages are as short

    texts = [lines.text(line)[:NOTICE_CHARS].lower().replace("\u2019", "'") for line in range(len(lines))]
    found = set()
    for status in {row.status for row in NOTICES}:
        rows = [row for row in NOTICES if row.status is status]
        says = [any(phrase in text for row in rows for phrase in row.phrases) for text in texts]
        sure = any(phrase in text for row in rows if row.sure for phrase in row.phrases for text in texts)
        rest = sum(size for size, keep, said in zip(sizes, kept, says, strict=True) if keep and not said)
        if sure or (any(says) and rest < REST_WORDS):
            found.add(status)
    return frozenset(found)


def _mounts(page: bytes, empty: bool) -> bool:
    """Whether a script fills the page: it has one, and an element for its text with nothing in it; or no text but scripts."""
    import re  # most pages have text

    if empty and page.count(b"<script") >= SCRIPTS:
        return True
    head = page[:MOUNT_BYTES]
    return b"<script" in head and re.search(MOUNTS, head) is not None


def _size(words: int, cjk: int) -> float:
    return words - cjk + cjk / CJK_PER_WORD


def _bearing(lines: Lines, name: str) -> bytes:
    """For each line 1 where a phrase of the class stands in it."""
    bit = 1 << CLASSES.index(name)
    pairs = zip(lines.column("line_classes"), lines.column("part_classes"), strict=True)
    return bytes((whole | part) & bit != 0 for whole, part in pairs)
