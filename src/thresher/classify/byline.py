"""Who wrote it: names beside dates, labels such as 'By' and 'Source', posters of a thread."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from thresher.classify.arbitration import SURE
from thresher.classify.facts import PageFacts
from thresher.classify.said import follows, is_phrase, opens
from thresher.scan.hits import find_hits, look_up, spans
from thresher.types import FLAG, Hit, Mark, Tag
from thresher.vocab.tokens import WORD_SEED, phrase_hash

NEAR = 6  # lines from the headline, the first or the last paragraph
WORDS = 12
NAME_WORDS = range(2, 5)
NAME_CHARS = 40
LETTERS_A_WORD = 3
BESIDE = 2
POSTS = 6
POSTER_ABOVE = 8
POSTER_WORDS = 4
REPORTER_WORDS = 4
LABEL_CHARS = 16
COPIES_SHARE = 0.6
MOST_SHARE = 0.66  # of the posts
TIME_WORDS = 2 | 4  # flags of a word in the vocabulary: a month, a word of time
FEWEST_POSTS = 3
INITIAL = re.compile(r"\s[^\W\d_]\.$")
NOT_A_NAME = (
    "navigation",
    "share",
    "related",
    "control",
    "legal",
    "comment",
    "newsletter",
    "topics",
    "shop",
    "consent",
)


def mark(page: PageFacts) -> Iterator[Mark]:
    """Labels and phrases of authorship near the article's ends; names beside a date; posters above dates."""
    for line in page.bearing("byline"):
        hit = page.phrase(line, "byline")
        if hit and page.size[line] <= WORDS and is_near(page, line) and not page.prose[line]:
            yield Mark(
                line,
                Tag.BYLINE,
                0.45 if hit.whole_line else 0.75,
                f"{is_phrase(page, hit)}, near an end of the article",
            )
    for line in range(max(0, page.top - NEAR), min(page.count, page.first_prose + 2)):
        named = page.named_by(line)
        if named and line != page.title_line and not page.has_date(line):
            strength = 0.75 if line > page.title_line else 0.45
            yield Mark(line, Tag.BYLINE, strength, f'opens with "{named.text}", as bylines do')
        elif page.cjk[line] and page.size[line] <= WORDS and (found := _reporter(page, line)):
            yield Mark(line, Tag.BYLINE, 0.8, f'holds "{found.text}" beside a name')
    for line, hit in page.led_by("byline"):
        if page.size[line] <= 2 * WORDS:
            yield Mark(line, Tag.BYLINE, 0.8 if is_near(page, line) else 0.5, opens(page, hit))
    for line in range(max(0, page.top - NEAR), min(page.count, page.first_prose + 1)):
        if is_name(page, line) and line != page.title_line:
            date = next((near for near in _beside(page, line) if page.has_date(near) and page.size[near] <= WORDS), -1)
            if date >= 0:
                yield Mark(line, Tag.BYLINE, 0.8, "a name beside a date line")
            elif 0 <= page.title_line < line and not any(page.short[line + 1 : line + 3]):
                yield Mark(line, Tag.BYLINE, 0.45, "a name between the title and the text")
    yield from _posters(page)
    yield from _dated_names(page)


def is_near(page: PageFacts, line: int) -> bool:
    """Whether the line stands between headline and first paragraph, or close to an end of the article."""
    return page.top - NEAR <= line <= page.first_prose + 1 or 0 <= line - page.last_prose <= NEAR


def is_name(page: PageFacts, line: int) -> bool:
    """Two to four words with capitals, no figure, no sign, no word of page furniture, the first of more than a letter."""
    words = page.words[line]
    return (
        words in NAME_WORDS
        and page.title_words[line] >= words - (words > 2)
        and not page.digits[line]
        and LETTERS_A_WORD * words <= page.letters[line]
        and page.text(line)[1:2] != " "
        and page.chars[line] <= NAME_CHARS
        and not page.separators[line]
        and not page.flags[line] & (FLAG["terminal"] | FLAG["ends_colon"] | FLAG["bullet"])
        and not any(page.has(line, name) for name in NOT_A_NAME)
    )


def _reporter(page: PageFacts, line: int) -> Hit | None:
    """A byline phrase that is a word of a short Korean line, after the name."""
    if page.is_terminal(line) or page.has_date(line):
        return None
    words = page.text(line).split()[1:REPORTER_WORDS]
    return next((hit for word in words for hit in find_hits(word) if hit.whole_line and hit.name == "byline"), None)


def _beside(page: PageFacts, line: int) -> Iterator[int]:
    for step in range(1, BESIDE + 1):
        if line + step < page.count:
            yield line + step
        if line >= step:
            yield line - step


def _posters(page: PageFacts) -> Iterator[Mark]:
    """The line above the dates of texts that has the same place above most of them: who posted.

    Without such a place it is the first line of each block of short lines. Buttons of every post are not of it.
    """
    blocks: dict[int, list[int]] = {}
    posts = page.kept if page.is_forum else page.prose
    for date in range(1, page.count - 1):
        if page.has_date(date) and page.size[date] <= WORDS and any(posts[date + 1 : date + 1 + POSTS]):
            blocks[date] = [line for line in _block(page, date) if _may_post(page, line)]
    heads = {date: lines[0] for date, lines in blocks.items() if lines}
    if len(heads) < FEWEST_POSTS:
        return
    place, times = Counter(date - line for date, line in heads.items()).most_common(1)[0]
    if times > MOST_SHARE * len(heads):
        heads |= {date: date - place for date, lines in blocks.items() if date - place in lines}
    found = set(heads.values())
    if len(found) < FEWEST_POSTS:
        return
    for line in sorted(found):
        if page.copies[page.line_hash[line]] <= max(2, COPIES_SHARE * len(blocks)):
            yield Mark(line, Tag.BYLINE, 0.6, f"one of {len(found)} short lines above the date of a text")
            if line + 1 not in heads and _is_role(page, line + 1):
                yield Mark(line + 1, Tag.BYLINE, 0.5, follows(page, line + 1, line, "the poster"))


def _block(page: PageFacts, date: int) -> range:
    """The short lines right above a date, up to a button."""
    begin = date
    while begin > max(0, date - POSTER_ABOVE) and _is_short(page, begin - 1) and not page.prose[begin - 1]:
        begin -= 1
        if _is_button(page, begin):
            return range(begin + 1, date)
    return range(begin, date)


def _is_short(page: PageFacts, line: int) -> bool:
    """Whether the line is short, or a name that ends with an initial."""
    return page.short[line] or (page.words[line] <= POSTER_WORDS and INITIAL.search(page.text(line)) is not None)


def _is_button(page: PageFacts, line: int) -> bool:
    """Whether a reader may press it; "Threads: 23" tells of a poster, though a network has that name."""
    if page.has(line, "forum") and page.digits[line]:
        return False
    return any(page.has(line, name) for name in ("comment", "control", "share"))


def _may_post(page: PageFacts, line: int) -> bool:
    furniture = page.line_classes[line] | page.part_classes[line]
    few = page.words[line] <= POSTER_WORDS and not page.has_date(line) and ":" not in page.text(line)
    return few and bool(page.letters[line]) and not furniture


def _is_role(page: PageFacts, line: int) -> bool:
    """Whether the line says what the person above it is in the forum."""
    return (
        page.short[line]
        and bool(page.letters[line])
        and page.words[line] <= POSTER_WORDS
        and not page.digits[line]
        and not page.kept[line]
        and not _is_button(page, line)
    )


def _dated_names(page: PageFacts) -> Iterator[Mark]:
    """Lines that begin with a name and go on with a date, again and again: who posted, and when."""
    found = []
    for line in range(page.count):
        if (
            page.has_date(line)
            and 3 <= page.words[line] <= WORDS
            and page.flags[line] & FLAG["year"]
            and not page.prose[line]
        ):
            labelled = page.has(line, "dateline") or page.has(line, "forum") or ":" in page.text(line)[:LABEL_CHARS]
            if not page.flags[line] & FLAG["starts_digit"] and not labelled and _begins_with_name(page, line):
                found.append(line)
    if len(found) >= FEWEST_POSTS:
        thread = sum(any(page.prose[line + 1 : line + 1 + POSTS]) for line in found) >= FEWEST_POSTS
        for line in found:
            why = f"one of {len(found)} lines that begin with a name and end with a date"
            yield Mark(line, Tag.BYLINE, SURE if thread else 0.8, why)


def _begins_with_name(page: PageFacts, line: int) -> bool:
    """Whether the first word is no month, no day of the week and no label, and a date follows in the next words."""
    found = spans(page.text(line)[:80])
    flags = [look_up(phrase_hash([token], WORD_SEED)) & TIME_WORDS for token, _, _ in found[:4]]
    return bool(flags) and not flags[0] and any(flags[1:]) and not page.opening(line, "dateline")
