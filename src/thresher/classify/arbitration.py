"""Which of a line's marks comes first."""

from __future__ import annotations

from thresher.classify.facts import PageFacts
from thresher.classify.said import length
from thresher.types import CONTENT_TAGS, Mark, Tag

# What a dropped line may be besides noise: it belongs to the article's frame, not to its text.
FRAME = frozenset({Tag.TITLE, Tag.BYLINE, Tag.DATELINE, Tag.CAPTION, Tag.TOPICS, Tag.AUTHOR_BIO})
WEAKEST = 0.05


def ordered(page: PageFacts, marks: list[Mark]) -> list[Mark]:
    """The marks of each line, strongest first, at least one a line; no body text among those of a dropped line."""
    by_line: list[list[Mark]] = [[] for _ in range(page.count)]
    for mark in marks:
        if page.kept[mark.line] or mark.tag in FRAME or mark.tag not in CONTENT_TAGS:
            by_line[mark.line].append(mark)
    for line, own in enumerate(by_line):
        if not own:
            own.append(Mark(line, Tag.OTHER, WEAKEST, f"{length(page, line)}, {page.place(line)}, no sign of a kind"))
        own.sort(key=lambda mark: -mark.strength)
    return [mark for own in by_line for mark in own]
