"""About the author, and what a thread tells of its posters."""

from __future__ import annotations

from collections.abc import Iterator

from thresher.classify.arbitration import SURE
from thresher.classify.byline import is_name
from thresher.classify.facts import PageFacts
from thresher.classify.said import follows, quoted
from thresher.types import FLAG, Mark, Tag

FEWEST_WORDS = 12
AFTER = 12  # lines after the last paragraph
BELOW = 3
NEAR = 16  # lines from a poster's figures to a text
STATS_WORDS = 4
DATED_WORDS = 9  # of the label with a day and a time
FEWEST_STATS = 3  # lines with a label alike
FEWEST_KNOWN = 2  # where the label is a phrase of forums


def mark(page: PageFacts) -> Iterator[Mark]:
    """A paragraph after the text below an author's name or label; repeated figures under posters' names."""
    for line in range(page.last_prose + 1, min(page.last_prose + 1 + AFTER, page.count)):
        if page.size[line] < FEWEST_WORDS or page.kept[line]:
            continue
        for head in range(line - 1, max(page.last_prose, line - 1 - BELOW), -1):
            if page.has(head, "author-bio") or page.has(head, "byline"):
                yield Mark(line, Tag.AUTHOR_BIO, 0.7, follows(page, line, head, "the line"))
                break
            if is_name(page, head) and page.text(line).startswith(page.text(head).split()[0]):
                yield Mark(
                    line,
                    Tag.AUTHOR_BIO,
                    0.8,
                    f"a paragraph that begins with the name above it, {quoted(page.text(head))}",
                )
                break
    yield from _figures(page)


def _figures(page: PageFacts) -> Iterator[Mark]:
    """Lines such as 'Posts: 116' that come again under every poster: a label, alike each time, and a figure."""
    if not page.is_forum:
        return
    labelled = {line for line, _ in page.led_by("forum")}
    labels: dict[str, list[int]] = {}
    for line in range(min(page.count, page.last_prose + NEAR)):
        starts = page.flags[line] & FLAG["starts_digit"]
        most = DATED_WORDS if line in labelled and page.has_date(line) else STATS_WORDS
        few = page.numbers[line] and page.size[line] <= most and not starts
        dated = page.has_date(line) and ":" not in page.text(line)
        if few and page.letters[line] and not page.prose[line] and not dated:
            label = "".join(char for char in page.text(line) if char.isalpha() or char == " ").strip().lower()
            labels.setdefault(label.split(" ")[0], []).append(line)
    for found in labels.values():
        known = all(page.has(line, "forum") or line in labelled for line in found)
        differ = len({page.text(line) for line in found}) > 1  # "Re: 3 bridges" is the same above every post
        if differ and len(found) >= (FEWEST_KNOWN if known else FEWEST_STATS):
            for line in found:
                yield Mark(
                    line,
                    Tag.AUTHOR_BIO,
                    SURE if known and len(found) >= FEWEST_STATS else 0.75,
                    f"one of {len(found)} lines with the same label and a figure, as threads tell of posters",
                )
