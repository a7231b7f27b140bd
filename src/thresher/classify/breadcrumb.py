"""Where the page stands in its site: a chain of sections above the title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thresher.classify.facts import PageFacts
from thresher.classify.said import number
from thresher.types import Mark, Tag

CHAIN = re.compile(r"\S\s*[>›»→]\s*\S|\S /(?: \S|$)|\S ::+ \S|\S›")
OPENS = re.compile(r"[>›»/]\s*\S")
SIGNS = re.compile(r"[>›»→]|(?<=\s)/(?=\s|$)|::")
WORDS = 30
STEP_WORDS = 8
STEPS = 5
ABOVE = 12  # lines above the title or the text


def mark(page: PageFacts) -> Iterator[Mark]:
    """A chain in one line; a chain of lines that a home link begins or that signs join."""
    end = page.top
    for line in range(page.count):
        if not page.separators[line] or page.size[line] > WORDS or page.is_terminal(line):
            continue
        text = page.text(line)
        if CHAIN.search(text) and 4 * page.stops[line] <= max(4, page.words[line]):
            steps = len(SIGNS.findall(text)) + 1
            near = end - ABOVE <= line <= end + 2
            yield Mark(line, Tag.BREADCRUMB, 0.85 if near else 0.4, f"a chain of {number(steps, 'section')}")
        elif OPENS.match(text) and page.size[line] <= STEP_WORDS and end - ABOVE <= line <= end:
            yield Mark(line, Tag.BREADCRUMB, 0.7, "a step of a chain of sections")
    yield from _stairs(page)


def _stairs(page: PageFacts) -> Iterator[Mark]:
    """Short lines from a home link, or so, down to a line that says the title again."""
    top = page.title_line
    if top < 2 or page.line_hash[top - 1] != page.line_hash[top]:
        return
    for line in range(top - 1, max(-1, top - 1 - STEPS), -1):
        if (page.size[line] > STEP_WORDS and line != top - 1) or (page.is_terminal(line) and line != top - 1):
            return
        yield Mark(
            line, Tag.BREADCRUMB, 0.5, f"{number(top - line, 'line')} above the title, which the chain ends with"
        )
        if page.has(line, "navigation") and line != top - 1:
            return
