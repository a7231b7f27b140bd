"""Menus: runs of short lines, many links glued in one line, lines that come again."""

from __future__ import annotations

from collections.abc import Iterator

from thresher.classify.facts import PageFacts
from thresher.classify.said import length, number
from thresher.types import Mark, Tag

FEWEST = 3  # short lines that make a menu
LONG_RUN = 12
LINKS = 3
BAR_WORDS = 400
STOP_SHARE = 0.2


def mark(page: PageFacts) -> Iterator[Mark]:
    """A mark for each line that a menu may have; below the article and at its end the tag is footer."""
    footer = page.footer
    for line in range(page.count):
        if page.kept[line]:
            continue
        tag = Tag.FOOTER if line >= footer else Tag.NAVIGATION
        run = page.run[line]
        if run >= FEWEST:
            titled = page.title_words[line] >= page.words[line] / 2 or page.cjk[line]
            strength = (
                (0.6 if titled else 0.45) + (0.1 if run >= LONG_RUN else 0.0) - (0.15 if page.digits[line] else 0.0)
            )
            yield Mark(line, tag, strength, f"one of {number(run, 'short line')} in a row, {page.place(line)}")
        elif page.short[line] and page.letters[line]:
            yield Mark(line, tag, 0.35, f"a short line ({length(page, line)}) {page.place(line)}")
        if page.separators[line] >= LINKS - 1 and _is_bar(page, line):
            yield Mark(
                line, tag, 0.75, f"{page.separators[line]} signs that part links, in a line of {length(page, line)}"
            )
        elif (
            page.words[line] > 6
            and page.title_words[line] >= 0.7 * page.words[line]
            and not page.commas[line]
            and not page.is_terminal(line)
        ):
            yield Mark(
                line,
                tag,
                0.5,
                f"{page.title_words[line]} of {page.words[line]} words with capitals and no sign between",
            )
        copies = page.copies[page.line_hash[line]]
        if copies > 1 and page.short[line] and page.letters[line]:
            yield Mark(line, tag, 0.5, f"a short line that stands {copies} times on the page")


def _is_bar(page: PageFacts, line: int) -> bool:
    return (
        page.words[line] <= BAR_WORDS
        and page.stops[line] <= STOP_SHARE * page.words[line]
        and not page.is_terminal(line)
    )
