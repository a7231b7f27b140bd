"""Share buttons: names of networks, and what stands among them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from thresher.classify.facts import PageFacts
from thresher.classify.said import is_phrase, number, opens
from thresher.types import Mark, Tag

NEAR = 3  # lines from one button to the next
FEW_WORDS = 4
OPENED_WORDS = 5
LINE_WORDS = 12


def mark(page: PageFacts) -> Iterator[Mark]:
    """Runs of share phrases, short lines between two of them, lines that a share label opens."""
    buttons = [line for line in page.bearing("share") if page.size[line] <= LINE_WORDS]
    known = set(buttons)
    for line in buttons:
        others = sum(other in known for other in range(line - NEAR, line + NEAR + 1)) - 1
        if others:
            yield Mark(line, Tag.SHARE, 0.85, f"a share phrase near {number(others, 'line')} of the kind")
    for before, after in pairwise(buttons):
        if 1 < after - before <= NEAR:
            for line in range(before + 1, after):
                if page.size[line] <= FEW_WORDS and not page.kept[line]:
                    yield Mark(line, Tag.SHARE, 0.6, "a short line between two lines with share phrases")
    for line in range(page.count):
        if page.words[line] > 1 and page.size[line] <= OPENED_WORDS and not page.kept[line] and line not in known:
            hit = page.opening(line, "share")
            if hit and not page.digits[line]:
                yield Mark(line, Tag.SHARE, 0.6, f'{is_phrase(hit)}, at the head of a short line')
    for line, hit in page.led_by("share"):
        if page.size[line] <= LINE_WORDS:
            yield Mark(line, Tag.SHARE, 0.8, opens(hit))
