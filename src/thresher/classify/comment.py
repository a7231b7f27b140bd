"""Readers' comments: what follows their heading, and the furniture of each."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from thresher.classify import sections
from thresher.classify.facts import PageFacts
from thresher.classify.said import follows, number
from thresher.types import Mark, Tag

MOST = 2000
SILENT = 14  # lines without a comment phrase that end the comments
FEWEST = 3  # lines of furniture that make a thread
APART = 12  # lines from one comment's furniture to the next one's


def mark(page: PageFacts) -> Iterator[Mark]:
    """The lines after a comment heading below the article; lines between repeated furniture of comments."""
    if page.is_forum:
        return
    heads = [line for line in sections.headings(page, "comment") if line > page.last_prose]
    stops = sections.headings(page, "related")
    reached = -1
    for head in heads:
        if head <= reached:
            continue
        yield Mark(head, Tag.COMMENT, 0.65, "a comment phrase below the article")
        lines = list(sections.after(page, head, stops, MOST if _is_thread(page, head) else 4))
        last = head
        for line in lines:
            last = line if page.has(line, "comment") else last
            if line - last > SILENT or (line >= page.footer and sections.is_menu(page, line)):
                break
            reached = line
            yield Mark(line, Tag.COMMENT, 0.7, follows(page, line, head, "the comment heading"))
    yield from _between(page)


def _is_thread(page: PageFacts, head: int) -> bool:
    """Whether comments follow: furniture repeats, or forms to fill."""
    return sum(page.has(line, "comment") for line in range(head + 1, min(head + 30, page.count))) >= 2


def _between(page: PageFacts) -> Iterator[Mark]:
    """A line such as 'Reply' that comes again and again below the article: what stands between is comments."""
    furniture = [line for line in page.bearing("comment") if line > page.first_prose and page.size[line] <= 4]
    repeated = [line for line in furniture if page.copies[page.line_hash[line]] >= FEWEST]
    for before, after in itertools.pairwise(repeated):
        if 1 < after - before <= APART:
            for line in range(before + 1, after):
                if not page.kept[line]:
                    yield Mark(
                        line,
                        Tag.COMMENT,
                        0.75,
                        f'between two of {number(len(repeated), "line")} that comments end with, such as "{page.text(before)}"',
                    )
