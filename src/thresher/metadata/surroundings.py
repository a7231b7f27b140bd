"""What headline candidates are compared with: the first line, the main text, the other short lines."""

from collections import Counter
from functools import cache
from itertools import islice

import regex

from thresher.metadata.headline_text import FIRST_UNSPACED, cuts_of, key, telling_words
from thresher.metadata.page import PageView
from thresher.metadata.tokens import fold
from thresher.metadata.words import openings
from thresher.types import CLASSES

FIRST_LINES = 100  # of the page, and
BEFORE_BODY, INTO_BODY = 80, 4  # lines around the beginning of the main text: where headlines stand
MAX_CHARS, MAX_WORDS = 250, 30
MAX_UNSPACED_CHARS = 120
FEWEST_WORDS = 3  # of a line that neither the first line holds nor the main text follows at once
NEXT_TO_BODY = 3  # lines
BODY_LINES, BODY_WORDS = (
    12,
    8,
)  # of the main text, read for its words: lines, and words of such a line at least
DATE_CHARS = 150  # of a line that may be one of dates
BYLINE_CHARS = 60  # of a line, in which the opening of a byline stands

YEAR = regex.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
NOISE = (
    "navigation", "breadcrumb", "pagination", "share", "advertisement", "newsletter", "consent", "copyright",
    "legal", "comment", "paywall", "control", "contact", "counter", "dateline", "caption", "topics", "forum",
    "shop",
)  # fmt: skip
NOISE_MASK = sum(1 << CLASSES.index(name) for name in NOISE)
DATES_MASK = 1 << CLASSES.index("byline") | 1 << CLASSES.index("dateline")


@cache
def byline_openings() -> tuple[str, ...]:
    """How lines begin that name an author."""
    return tuple(mark + " " for mark in openings("bare")) + tuple(mark + ":" for mark in openings("by"))


class Surroundings:
    """A page with what is worked out once for all its candidates.

    `numbers` are the lines that may be the headline, `keys` their keys, `seen` how often each key is met.
    `titled` tells that the first line seems to be the document's title: another line repeats it or its head.
    """

    def __init__(self, page: PageView) -> None:
        self.page = page
        self.words, self.chars = page.column("words"), page.column("chars")
        self.parts, self.wholes = page.column("part_classes"), page.column("line_classes")
        self.first = page.text(0)[:MAX_CHARS]
        self.first_key, self.first_words = key(self.first), telling_words(self.first)
        self.cuts = cuts_of(self.first)
        self.numbers = [line for line in self._window() if self._fits(line)]
        self.keys = {line: key(page.text(line)) for line in self.numbers}
        self.seen = Counter(self.keys.values())
        heads = {self.first_key} | {key(self.first[: cut.start]) for cut in self.cuts if cut.kind != "colon"}
        self.head_sizes = {len(head) for head in heads}
        self.titled = len(self.first) > 1 and any(found in heads for found in self.seen)
        self.body_words: set[str] = set()
        for line in islice(page.kept_in(page.body), BODY_LINES):
            if self.words[line] >= BODY_WORDS:
                self.body_words |= telling_words(page.text(line))
        self._dated: dict[int, bool] = {}
        self._bylines: dict[int, bool] = {}

    def has(self, mask: int, line: int) -> bool:
        """Whether a phrase of the classes of a mask stands in a line or is all of it."""
        return bool((self.parts[line] | self.wholes[line]) & mask)

    def opens_as_byline(self, line: int) -> bool:
        """Whether a line begins as those do that name an author."""
        if line not in self._bylines:
            self._bylines[line] = fold(self.page.text(line)[:BYLINE_CHARS]).startswith(byline_openings())
        return self._bylines[line]

    def is_unspaced(self, line: int) -> bool:
        """Whether a line is of a script without spaces, whose characters count as words, and is short."""
        return self.chars[line] <= MAX_UNSPACED_CHARS and self.page.text(line)[:1] >= FIRST_UNSPACED

    def dated(self, line: int) -> bool:
        """Whether a line looks like one of dates or authors."""
        if line not in self._dated:
            short = self.chars[line] <= DATE_CHARS
            self._dated[line] = short and (
                self.has(DATES_MASK, line) or bool(YEAR.search(self.page.text(line))) or self.opens_as_byline(line)
            )
        return self._dated[line]

    def could_be(self, line: int) -> bool:
        """Whether a line is a candidate of some words that looks like none of dates or authors."""
        return line in self.keys and self.words[line] >= FEWEST_WORDS and not self.dated(line)

    def _window(self) -> list[int]:
        """The lines at the top and around the beginning of the main text, rising; the first left out."""
        body = self.page.body.start
        numbers = {*range(1, FIRST_LINES), *range(max(1, body - BEFORE_BODY), body + INTO_BODY)}
        return sorted(line for line in numbers if line < len(self.page))

    def _fits(self, line: int) -> bool:
        """Whether a line has the size of a headline and is no phrase of the site's furniture."""
        if not self.words[line] or self.chars[line] > MAX_CHARS:
            return False
        if self.words[line] > MAX_WORDS and not self.is_unspaced(line):
            return False
        if self.wholes[line] & NOISE_MASK or self.page.flag("no_letters", line):
            return False
        if self.words[line] >= FEWEST_WORDS or 0 <= self.page.body.start - line < NEXT_TO_BODY:
            return True
        return key(self.page.text(line)) in self.first_key
