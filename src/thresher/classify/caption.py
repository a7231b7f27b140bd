"""Text of pictures and videos: credits, and lines beside a credit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thresher.classify.facts import PageFacts
from thresher.classify.said import is_phrase, opens
from thresher.scan.hits import find_hits
from thresher.types import FLAG, Mark, Tag

WORDS = 60
CREDIT_WORDS = 10
FEWEST_WORDS = 4
OPENED_WORDS = 6
ALONE_WORDS = 40
OTHER_YEAR = re.compile(r"(?<!\d)(?:25[4-7]\d|[1۱١][34۳۴٣٤]\d\d)(?!\d)")  # Buddhist years in Thailand; Iranian and Islamic ones


def mark(page: PageFacts) -> Iterator[Mark]:
    """Lines with a photo credit in or near the article; the line above a short credit; a line said twice."""
    for line in page.bearing("caption"):
        hit = page.phrase(line, "caption")
        if hit is None or page.size[line] > WORDS or not _is_near(page, line):
            continue
        yield Mark(line, Tag.CAPTION, 0.8 if page.size[line] <= CREDIT_WORDS else 0.65, is_phrase(page, hit))
        yield from _above(page, line)
    for line, hit in page.led_by("caption"):
        if page.size[line] <= WORDS and _is_near(page, line):
            yield Mark(line, Tag.CAPTION, 0.75, opens(page, hit))
    for line in range(max(0, page.top - 4), min(page.count, page.last_prose + 3)):
        if 1 < page.size[line] <= WORDS and line != page.title_line and not page.named_by(line):
            label = page.label_inside(line, "caption")
            if label and not page.has_date(line):
                yield Mark(line, Tag.CAPTION, 0.85, f'ends with a credit: "{label.text}:"')
            elif page.size[line] <= OPENED_WORDS and (opened := page.opening(line, "caption")):
                yield Mark(line, Tag.CAPTION, 0.7, f"{is_phrase(page, opened)}, at the head of a short line")
            elif page.size[line] <= CREDIT_WORDS and "/" in page.text(line) and _ends_with_agency(page, line):
                yield Mark(line, Tag.CAPTION, 0.75, "a name, a stroke and an agency: a photo credit")
            elif _stands_alone(page, line):
                yield Mark(
                    line,
                    Tag.CAPTION,
                    0.45,
                    "a line without a full stop between the title and the text, with none of its kind beside it",
                )
            elif (
                page.sents[line]
                and not page.is_terminal(line)
                and not page.prose[line]
                and page.title_line < line < page.first_prose
            ):
                yield Mark(
                    line, Tag.CAPTION, 0.6, "a sentence and a rest, as captions with their credit, above the text"
                )
    for line in range(max(0, page.title_line), min(page.first_prose, page.count - 1)):
        # A picture's alternative text, and the caption that says it again with a credit.
        if (
            FEWEST_WORDS < page.size[line] <= WORDS
            and not page.kept[line]
            and page.text(line + 1).startswith(page.text(line))
        ):
            yield Mark(line, Tag.CAPTION, 0.85, "the next line says the same and goes on")
            yield Mark(line + 1, Tag.CAPTION, 0.85, "says what the line above says and goes on")
    for line in page.flagged("copyright_sign"):
        if (
            page.size[line] <= WORDS
            and page.title_line <= line <= page.last_prose
            and not page.flags[line] & FLAG["year"]
            and not OTHER_YEAR.search(page.text(line))
        ):
            yield Mark(line, Tag.CAPTION, 0.75, "a copyright sign and no year inside the article: a photo credit")


def _above(page: PageFacts, credit: int) -> Iterator[Mark]:
    """A sentence right above a short credit."""
    line = credit - 1
    if line <= page.title_line or page.size[line] < FEWEST_WORDS or page.size[line] > WORDS:
        return
    if page.size[credit] <= CREDIT_WORDS and not page.prose[line] and not page.has_date(line):
        yield Mark(line, Tag.CAPTION, 0.5, "stands right above a photo credit")


def _ends_with_agency(page: PageFacts, line: int) -> bool:
    before, rest = page.text(line).rsplit("/", 1)
    if any(hit.whole_line and hit.name == "byline" for hit in find_hits(before[-1:])):
        return False  # 文/圖: whose text and whose picture
    return any(hit.whole_line and hit.name in ("caption", "byline") for hit in find_hits(rest))


def _stands_alone(page: PageFacts, line: int) -> bool:
    """Whether the line has the length of a sentence, stands under the title and no other such line stands beside it."""
    if not page.title_line < line < page.first_prose or not _is_sentence(page, line):
        return False
    return not any(
        _is_sentence(page, near) for near in (line - 1, line + 1) if near != page.title_line and near < page.first_prose
    )


def _is_sentence(page: PageFacts, line: int) -> bool:
    return (
        5 <= page.size[line] <= ALONE_WORDS
        and not page.is_terminal(line)
        and not page.kept[line]
        and not page.has_date(line)
    )


def _is_near(page: PageFacts, line: int) -> bool:
    return page.top - 4 <= line <= page.last_prose + 2
