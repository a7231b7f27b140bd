"""Ways to other pages of the site: what follows a heading such as 'Read more', and lines that look like teasers."""

from __future__ import annotations

from collections.abc import Iterator

from thresher.classify import kinds, sections
from thresher.classify.facts import PageFacts
from thresher.classify.said import follows, number
from thresher.types import FLAG, Mark, Tag

MOST = 40  # lines after a heading
WORDS = 45
HEADLINE_WORDS = range(4, 22)
FEWEST = 3  # headlines in a row
ELLIPSES, CUT_NEAR = ("...", "…"), 4  # lines from one headline that is cut short to the next
DOTS, DOTTED_CHARS = ("·", "‧", "•"), 6


def mark(page: PageFacts) -> Iterator[Mark]:
    """Dropped lines after a teaser heading; runs of headline-like lines outside the article."""
    heads = sections.headings(page, "related")
    stops = [line for line in page.bearing("comment") if line > page.last_prose and page.size[line] <= 6]
    known = set(heads)
    for head in heads:
        inside = page.first_prose < head < page.last_prose
        for line in sections.after(page, head, stops, MOST):
            if line in known or page.size[line] > WORDS or _begins_menu(page, line):
                break
            if page.has(line, "newsletter"):
                continue
            yield Mark(
                line, Tag.RELATED, 0.6 if inside or line - head < 12 else 0.45, follows(page, line, head, "the heading")
            )
    if not kinds.is_listing(page):
        yield from _headlines(page)
    yield from _cut_short(page)
    yield from _dotted(page)


def _begins_menu(page: PageFacts, line: int) -> bool:
    """Whether this line and the next are whole phrases of menus: one may be a teaser's section, two are a footer.

    Where the footer may have begun, one is enough.
    """
    if line >= page.footer:
        return sections.is_menu(page, line)
    return line + 1 < page.count and all(sections.is_menu(page, near) for near in (line, line + 1))


def _headlines(page: PageFacts) -> Iterator[Mark]:
    """Runs of dropped lines as long as headlines that do not end like sentences, below the article."""
    begin = max(0, page.last_prose + 1)
    for line in range(begin, page.count + 1):
        if line < page.count and is_headline(page, line):
            continue
        if line - begin >= FEWEST:
            for member in range(begin, line):
                yield Mark(
                    member,
                    Tag.RELATED,
                    0.6,
                    f"one of {number(line - begin, 'line')} in a row that read as headlines, after the main text",
                )
        begin = line + 1


def _cut_short(page: PageFacts) -> Iterator[Mark]:
    """Dropped lines of several words that end in an ellipsis, with another such line near by."""
    cut = [
        line
        for line in page.flagged("ends_more")
        if not page.kept[line]
        and int(page.size[line]) in HEADLINE_WORDS
        and page.text(line).endswith(ELLIPSES)
        and page.copies[page.line_hash[line]] == 1
    ]
    for place, line in enumerate(cut):
        if any(abs(near - line) <= CUT_NEAR for near in cut[max(0, place - 1) : place + 2] if near != line):
            yield Mark(line, Tag.RELATED, 0.7, "ends in an ellipsis, and so does a line near by")


def _dotted(page: PageFacts) -> Iterator[Mark]:
    """Dropped lines of Chinese or Japanese that begin with a dot: headlines of other articles, menus have shorter ones."""
    found = [
        line
        for line, cjk in enumerate(page.cjk)
        if cjk >= DOTTED_CHARS and not page.kept[line] and page.text(line).startswith(DOTS)
    ]
    if len(found) >= FEWEST:
        for line in found:
            yield Mark(line, Tag.RELATED, 0.7, f"one of {number(len(found), 'line')} that begin with a dot")


def is_headline(page: PageFacts, line: int) -> bool:
    """A dropped line of several words without a full stop and without a sign of rights."""
    if page.kept[line] or int(page.size[line]) not in HEADLINE_WORDS or page.has(line, "newsletter"):
        return False
    if page.flags[line] & FLAG["terminal"] and not page.flags[line] & FLAG["question"]:
        return False
    return not page.flags[line] & FLAG["copyright_sign"]
