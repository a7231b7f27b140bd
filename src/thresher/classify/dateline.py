"""When the article was published or changed: short lines with a date near its ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thresher.classify.facts import PageFacts
from thresher.classify.said import number, opens
from thresher.types import FLAG, Mark, Tag

NEAR = 8  # lines from the headline or the first paragraph
WORDS = 14
NOTED_WORDS = 30  # of a date with a note of when it was changed
AFTER = 4  # lines after the article's last paragraph
POSTS = 4  # lines from a post's date to its text
FEWEST_POSTS = 3
HEADER = 30
POST = re.compile(r"#\d+(?: |$)")


def mark(page: PageFacts) -> Iterator[Mark]:
    """Dates under or above the headline, after the last paragraph, above posts; a site's own date is another thing."""
    dated = [line for line in range(page.count) if page.size[line] <= WORDS and page.has_date(line)]
    under = page.title_line > 0 and any(page.title_line < line <= page.first_prose for line in dated)
    labels = {line for line, _ in page.led_by("dateline")}
    told = {line for line, _ in page.led_by("forum")} - labels  # "Joined: Feb 2019"
    dated = [line for line in dated if line not in told]
    for line in dated:
        labelled = page.has(line, "dateline") or line in labels
        if _is_poster_fact(page, line):
            continue
        if line < page.title_line and under:
            yield Mark(line, Tag.OTHER, 0.6, "a date above the title, where another stands below it: the site's own")
        elif page.top - 3 <= line <= max(page.top, page.first_prose) + 2 and page.first_prose - line <= 3 * NEAR:
            where = "under" if line > page.title_line >= 0 else "above"
            what = "the title" if page.title_line >= 0 else "the text"
            yield Mark(line, Tag.DATELINE, 0.85 if labelled else 0.75, f"a date line {where} {what}")
        elif 0 < line - page.last_prose <= AFTER:
            yield Mark(
                line,
                Tag.DATELINE,
                0.75 if labelled else 0.45,
                f"a date line {number(line - page.last_prose, 'line')} after the text",
            )
        elif labelled and not page.kept[line]:
            yield Mark(line, Tag.DATELINE, 0.45, "a date with a word of publishing")
        elif line < min(page.top, HEADER) and page.flags[line] & FLAG["year"] and line > 0:
            yield Mark(line, Tag.OTHER, 0.45, "a date far above the article: the site's own")
    for line in range(page.count):
        opens_it = page.flags[line] & FLAG["starts_digit"] and page.flags[line] & (FLAG["date"] | FLAG["time"])
        if opens_it and WORDS < page.size[line] <= NOTED_WORDS and page.has(line, "dateline"):
            yield Mark(line, Tag.DATELINE, 0.75, "begins with a date and goes on with a date phrase")
    for line, hit in page.led_by("dateline"):
        if page.digits[line] and page.size[line] <= WORDS:
            yield Mark(line, Tag.DATELINE, 0.6, opens(page, hit))
    yield from _posts(page, dated)


def _is_poster_fact(page: PageFacts, line: int) -> bool:
    """A phrase of forums and a date, which a thread tells of its posters."""
    return page.has(line, "forum") and not page.has(line, "dateline")


def _posts(page: PageFacts, dated: list[int]) -> Iterator[Mark]:
    """Date lines that stand above kept lines, or right above or in a post's number, again and again, as in a thread."""
    posts = page.kept if page.is_forum else page.prose
    heads = [line for line in dated if any(posts[line + 1 : line + 1 + POSTS]) and not page.prose[line]]
    if len(heads) >= FEWEST_POSTS:
        for line in heads:
            yield Mark(line, Tag.DATELINE, 0.7, f"one of {len(heads)} date lines above texts")
    numbered = [line for line in dated if any(map(POST.match, (page.text(line), page.text(min(line + 1, page.count - 1)))))]
    if len(numbered) >= FEWEST_POSTS:
        for line in numbered:
            yield Mark(line, Tag.DATELINE, 0.85, f"one of {len(numbered)} date lines with the number of a post")
