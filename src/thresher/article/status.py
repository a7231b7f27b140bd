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
NOTICE_BYTES = 8192
ITEMS = 12  # lines that make a listing, if few of their words stand in prose and few of them end a sentence
PROSE_WORDS = 20
PROSE_SHARE = 0.2
ENDED_SHARE = 0.3  # lines of a poem are short too, but end in full stops and commas
ENDS = sum(1 << FLAGS.index(name) for name in ("terminal", "ends_comma"))
NEAR_LINES = 4

# Words of the trade, the same in all languages, on short pages that give no text.
SCRIPT_WORDS = ("javascript",)
BLOCK_WORDS = ("captcha", "cloudflare", "403 forbidden", "access denied", "429 too many", "503 service")


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
    low_text: str


def judge(lines: Lines, kept: bytes, problem: Status | None) -> Status:
    """The page's status."""
    if problem is not None:
        return problem
    tally = _count(lines, kept)
    return next((status for status, holds in RULES if holds(tally)), Status.OK)


RULES: tuple[tuple[Status, Callable[[Tally], bool]], ...] = (
    (Status.EMPTY, lambda page: page.empty),
    (Status.NO_TEXT, lambda page: not page.letters),
    (Status.NEEDS_JAVASCRIPT, lambda page: _says(page, SCRIPT_WORDS)),
    (Status.BLOCKED, lambda page: _says(page, BLOCK_WORDS)),
    (Status.CONSENT_ONLY, lambda page: page.words < NOTICE_WORDS and 2 * page.consent_words > page.words),
    (Status.PAYWALL, lambda page: page.wall_follows and page.kept_words < LITTLE_WORDS),
    (Status.NO_TEXT, lambda page: not page.kept_lines),
    (Status.TOO_SHORT, lambda page: page.kept_words < FEW_WORDS),
    (Status.LISTING, lambda page: page.kept_lines >= ITEMS and _lists(page)),
)


def _lists(page: Tally) -> bool:
    few_prose = page.prose_words <= PROSE_SHARE * page.kept_words
    return few_prose and page.ended_lines <= ENDED_SHARE * page.kept_lines


def _says(page: Tally, words: tuple[str, ...]) -> bool:
    return page.words < NOTICE_WORDS and any(word in page.low_text for word in words)


def _count(lines: Lines, kept: bytes) -> Tally:
    sizes = array("f", map(_size, lines.column("words"), lines.column("cjk")))
    total = sum(sizes)
    kept_sizes = array("f", compress(sizes, kept))
    wall = _bearing(lines, "paywall")
    last = kept.rfind(1)
    return Tally(
        empty=not len(lines),
        letters=any(lines.column("letters")),
        words=total,
        kept_words=sum(kept_sizes),
        kept_lines=len(kept_sizes),
        prose_words=sum(size for size in kept_sizes if size >= PROSE_WORDS),
        ended_lines=sum(1 for flags in compress(lines.column("flags"), kept) if flags & ENDS),
        consent_words=sum(compress(sizes, _bearing(lines, "consent"))) if total < NOTICE_WORDS else 0,
        wall_follows=last >= 0 and any(wall[last : last + NEAR_LINES + 1]),
        low_text=lines.buffer[:NOTICE_BYTES].decode("utf-8", "replace").lower() if total < NOTICE_WORDS else "",
    )


def _size(words: int, cjk: int) -> float:
    return words - cjk + cjk / CJK_PER_WORD


def _bearing(lines: Lines, name: str) -> bytes:
    """For each line 1 where a phrase of the class stands in it."""
    bit = 1 << CLASSES.index(name)
    pairs = zip(lines.column("line_classes"), lines.column("part_classes"), strict=True)
    return bytes((whole | part) & bit != 0 for whole, part in pairs)
