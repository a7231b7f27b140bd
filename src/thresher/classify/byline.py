"""Who wrote it: names beside dates, labels such as 'By' and 'Source', posters of a thread."""

from __future__ import annotations

from collections.abc import Iterator

from thresher.classify.facts import FLAG, PageFacts
from thresher.classify.said import is_phrase, opens
from thresher.types import Mark, Tag

NEAR = 6  # lines from the headline, the first or the last paragraph
WORDS = 12
NAME_WORDS = range(2, 5)
NAME_CHARS = 40
BESIDE = 2
POSTS = 6
FEWEST_POSTS = 3
NOT_A_NAME = ("navigation", "share", "related", "control", "legal", "comment", "newsletter", "topics", "shop", "consent")


def mark(page: PageFacts) -> Iterator[Mark]:
    """Labels and phrases of authorship near the article's ends; names beside a date; posters above dates."""
    for line in page.bearing("byline"):
        hit = page.phrase(line, "byline")
        if hit and page.size[line] <= WORDS and is_near(page, line) and not page.prose[line]:
            yield Mark(line, Tag.BYLINE, 0.75, f"{is_phrase(hit)}, near an end of the article")
    for line, hit in page.led_by("byline"):
        if page.size[line] <= 2 * WORDS:
            yield Mark(line, Tag.BYLINE, 0.8 if is_near(page, line) else 0.5, opens(hit))
    for line in range(max(0, page.top - NEAR), min(page.count, page.first_prose + 1)):
        if is_name(page, line) and line != page.title_line:
            date = next((near for near in _beside(page, line) if page.has_date(near) and page.size[near] <= WORDS), -1)
            if date >= 0:
                yield Mark(line, Tag.BYLINE, 0.8, "a name beside a date line")
            elif 0 <= page.title_line < line and not any(page.short[line + 1 : line + 3]):
                yield Mark(line, Tag.BYLINE, 0.45, "a name between the title and the text")
    yield from _posters(page)


def is_near(page: PageFacts, line: int) -> bool:
    """Whether the line stands between headline and first paragraph, or close to an end of the article."""
    return page.top - NEAR <= line <= page.first_prose + 1 or 0 <= line - page.last_prose <= NEAR


def is_name(page: PageFacts, line: int) -> bool:
    """Two to four words with capitals, no figure, no sign, no word of page furniture."""
    words = page.words[line]
    return (
        words in NAME_WORDS
        and page.title_words[line] >= words - (words > 2)
        and not page.digits[line]
        and page.chars[line] <= NAME_CHARS
        and not page.separators[line]
        and not page.flags[line] & (FLAG["terminal"] | FLAG["ends_colon"] | FLAG["bullet"])
        and not any(page.has(line, name) for name in NOT_A_NAME)
    )


def _beside(page: PageFacts, line: int) -> Iterator[int]:
    for step in range(1, BESIDE + 1):
        if line + step < page.count:
            yield line + step
        if line >= step:
            yield line - step


def _posters(page: PageFacts) -> Iterator[Mark]:
    """Short lines right above a date that stands above a text, again and again: who posted."""
    heads = []
    for line in range(page.count - 2):
        if not page.short[line] or page.words[line] > 3 or not page.letters[line] or page.has_date(line):
            continue
        if page.has_date(line + 1) and page.size[line + 1] <= WORDS and any(page.prose[line + 2 : line + 2 + POSTS]):
            heads.append(line)
    if len(heads) >= FEWEST_POSTS:
        for line in heads:
            yield Mark(line, Tag.BYLINE, 0.75, f"one of {len(heads)} short lines above the date of a text")
