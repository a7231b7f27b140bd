"""Cookie and privacy notices, judged as one block."""

from __future__ import annotations

from collections.abc import Iterator

from thresher.classify.facts import PageFacts
from thresher.classify.said import follows
from thresher.types import Mark, Tag

GAP = 3  # lines between two consent lines of one block
PARAGRAPH_WORDS = 25


def mark(page: PageFacts) -> Iterator[Mark]:
    """Lines among consent phrases, and a paragraph after one; all outside the main text."""
    consent = [line for line in page.bearing("consent") if not page.kept[line]]
    for place, line in enumerate(consent):
        after = consent[place + 1] if place + 1 < len(consent) else -1
        if 0 < after - line <= GAP:
            for between in range(line + 1, after):
                if not page.kept[between]:
                    yield Mark(between, Tag.CONSENT, 0.75, follows(page, between, line, "the consent line"))
        elif line + 1 < page.count and place and line - consent[place - 1] <= GAP:
            if page.size[line + 1] >= PARAGRAPH_WORDS and not page.kept[line + 1]:
                yield Mark(line + 1, Tag.CONSENT, 0.6, follows(page, line + 1, line, "the consent line"))
        if (place and line - consent[place - 1] <= GAP) or 0 < after - line <= GAP:
            yield Mark(line, Tag.CONSENT, 0.8, f"a consent phrase with another within {GAP} lines")
