"""Keywords of the article: a label, and the short lines after it."""

from __future__ import annotations

from collections.abc import Iterator

from thresher.classify.facts import PageFacts
from thresher.classify.said import follows, is_phrase, opens
from thresher.types import FLAG, Mark, Tag

MOST = 20  # keywords after a label
AFTER = 25  # lines after the last paragraph
KEYWORD_WORDS = 4
LABEL_WORDS = 5
SECTION_WORDS = 3
OTHERS = ("share", "related", "comment", "advertisement", "copyright", "legal", "newsletter", "control", "author-bio")


def mark(page: PageFacts) -> Iterator[Mark]:
    """Lines that a topics label opens, short lines after a line that is a label, lines of hashtags."""
    for line, hit in page.led_by("topics"):
        yield Mark(line, Tag.TOPICS, 0.8, opens(page, hit))
        if page.words[line] <= LABEL_WORDS and page.flags[line] & FLAG["ends_colon"]:
            yield from _after(page, line)
    for line in page.bearing("topics"):
        label = page.phrase(line, "topics")
        if (
            label
            and page.size[line] <= LABEL_WORDS
            and page.top < line <= page.last_prose + AFTER
            and len(label.text) + 3 >= page.chars[line]
        ):
            following = list(_after(page, line))
            if following:
                yield Mark(line, Tag.TOPICS, 0.75, f"{is_phrase(page, label)}, short lines follow")
            yield from following
    label_line = page.title_line - 1
    if label_line > 0 and _is_section(page, label_line):
        yield Mark(label_line, Tag.TOPICS, 0.55, "a word or two alone above the title, as sections are")
    for line in page.flagged("hashtag"):
        text = page.text(line)
        if (
            text.startswith("#")
            and page.letters[line]
            and 2 * text.count("#") >= page.words[line]
            and page.size[line] <= 20
        ):
            yield Mark(line, Tag.TOPICS, 0.7, "a line of hashtags")


def _is_section(page: PageFacts, line: int) -> bool:
    """Whether the line says a section and no line of a menu stands above it."""
    menu = page.short[line - 1] and not page.has_date(line - 1)
    return (
        page.size[line] <= SECTION_WORDS
        and page.short[line]
        and bool(page.letters[line])
        and not page.digits[line]
        and not menu
        and not any(page.has(line, name) for name in OTHERS)
    )


def _after(page: PageFacts, label: int) -> Iterator[Mark]:
    for line in range(label + 1, min(label + 1 + MOST, page.count)):
        if page.text(line) in (",", "，", "/", "|", "•", "·"):
            yield Mark(line, Tag.TOPICS, 0.7, "parts two topics")
            continue
        if page.size[line] > KEYWORD_WORDS or page.is_terminal(line) or any(page.has(line, name) for name in OTHERS):
            return
        yield Mark(line, Tag.TOPICS, 0.75, follows(page, line, label, "the topics label"))
