"""What classifiers ask about a page: its columns as lists, and what is worked out of them once."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable
from functools import cached_property
from typing import Any

from thresher.classify import footer, headline, kinds, threads
from thresher.scan.hits import find_hits, spans
from thresher.types import CLASS, FLAG, Hit, Lines, Selection

CJK_PER_WORD = 1.7  # characters of Chinese or Japanese text that say as much as a word of English
THAI_PER_WORD = 4.5  # letters of Thai, vowel signs counted
THAI_LEADS = (
    b"\xe0\xb8",
    b"\xe0\xb9",
    b"\xe0\xba",
    b"\xe0\xbb",
    b"\xe1\x80",
    b"\xe1\x81",
    b"\xe1\x82",
    b"\xe1\x9e",
    b"\xe1\x9f",
)
SHORT_WORDS = 6  # a line of a menu has rarely more
PROSE_WORDS = 12  # a sentence
LONG_WORDS = 18  # a paragraph
CLIP = 2000  # characters
LEAST_HITS, HITS_SHARE = 3, 20  # phrases of a language that a page in it has: so many, and one in so many
LEAD_CHARS = 30  # a label before a colon is shorter
OPENING_WORDS, OPENING_CHARS, LONG_LETTERS, LONG_WORD = 3, 40, 6, 9
BYLINE_WORDS = 10
BRACKETS = " ([{<«【|*-–—"
COLONS = (":", "：")

# What classifiers read of the markup of HTML: facts of a line, and of the block that it stands in.
LINE_MARKUP = ("code_share", "preformatted")
BLOCK_MARKUP = ("caption", "heading", "quotes", "item", "cell", "table_row", "table_column")

A_DATE = FLAG["date"] | FLAG["month"]
AGO_WORDS = 3  # "2 hours ago"; a longer line with so many hours tells how long something takes


class PageFacts:
    """A page as classifiers see it. All columns have one entry a line."""

    def __init__(
        self,
        lines: Lines,
        probabilities: array[int],
        selection: Selection,
        column: Callable[[str], array[int]] | None = None,
    ) -> None:
        """Args: column: gives the lines' columns, where they are known already."""
        column = column or lines.column
        self.lines = lines
        self.count = len(lines)
        self.kept = selection.kept
        self.chances = probabilities
        for name in (
            "words", "chars", "letters", "digits", "flags", "title_words", "separators", "numbers", "commas", "stops",
            "cjk", "symbols", "tabs", "line_hash", "line_classes", "part_classes", "sents", "punct", "blank_before",
        ):  # fmt: skip
            setattr(self, name, column(name))
        self._texts: dict[int, str] = {}
        self._hits: dict[int, list[Hit]] = {}
        self._named_by: dict[int, Hit | None] = {}

    words: array[int]
    chars: array[int]
    letters: array[int]
    digits: array[int]
    flags: array[int]
    title_words: array[int]
    separators: array[int]
    numbers: array[int]
    commas: array[int]
    stops: array[int]
    cjk: array[int]
    symbols: array[int]
    tabs: array[int]
    line_hash: array[int]
    line_classes: array[int]
    part_classes: array[int]
    sents: array[int]
    punct: array[int]
    blank_before: array[int]

    @cached_property
    def markup(self) -> dict[str, array[int]] | None:
        """What the markup says of the lines, a column a fact; None where the page is raw text."""
        lines: Any = self.lines
        if lines.source.kind != "html":
            return None
        facts = {name: lines.markup(name) for name in LINE_MARKUP} | {name: lines.block(name) for name in BLOCK_MARKUP}
        return facts | {"comment": threads.comment_lines(lines, self.kept)}  # of the whole page: stretches take parts

    def text(self, line: int) -> str:
        """The line's text, the first CLIP characters of it: a line of megabytes is judged by its head."""
        if line not in self._texts:
            self._texts[line] = self.lines.text(line)[:CLIP]
        return self._texts[line]

    def hits(self, line: int) -> list[Hit]:
        """The vocabulary phrases of the line."""
        if line not in self._hits:
            self._hits[line] = find_hits(self.text(line))
        return self._hits[line]

    def phrase(self, line: int, name: str) -> Hit | None:
        """The phrase of a class in the line, rather the one that is all of it."""
        return next((hit for hit in self.hits(line) if hit.name == name), None)

    @cached_property
    def leads(self) -> list[tuple[int, Hit]]:
        """Lines that open with a label and a colon, with the phrases that are all of the label."""
        found: list[tuple[int, Hit]] = []
        for line in range(self.count):
            text = self.text(line)[: LEAD_CHARS + 1]
            at = min((place for place in map(text.find, COLONS) if place > 0), default=0)
            if at:
                label = text[:at].strip(BRACKETS)
                found += [(line, hit) for hit in find_hits(label) if hit.whole_line or len(hit.text) == len(label)]
        return found

    def led_by(self, *names: str) -> list[tuple[int, Hit]]:
        """The lines whose label is a phrase of one of the classes."""
        return [(line, hit) for line, hit in self.leads if hit.name in names]

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages of the phrases on the page: those with a good share of them, English, and signs of all."""
        counts = Counter(
            hit.language
            for line in range(self.count)
            if self.line_classes[line] | self.part_classes[line]
            for hit in self.hits(line)
        )
        enough = max(LEAST_HITS, counts.total() // HITS_SHARE)
        return frozenset(language for language, count in counts.items() if count >= enough) | {"any", "en"}

    def opening(self, line: int, name: str, foreign: bool = False) -> Hit | None:
        """The phrase of a class that is all of the line's first one to three words, with more after them.

        One of the page's languages, or a long one, or `foreign`: a short word is a word in many. Han characters say the
        same in all of theirs.
        """
        text = self.text(line)[:OPENING_CHARS]
        found = spans(text)
        for count in range(min(OPENING_WORDS, len(found) - 1), 0, -1):
            for hit in find_hits(text[: found[count - 1][2]]):
                letters = sum(map(str.isalpha, hit.text))
                long = letters >= (LONG_LETTERS if count > 1 else LONG_WORD)
                known = foreign or hit.language in self.languages or long or bool(self.cjk[line])
                if hit.whole_line and hit.name == name and letters > 1 and known:
                    return hit
        return None

    def label_inside(self, line: int, name: str) -> Hit | None:
        """The phrase of a class that stands right before the line's last colon, after other words."""
        text = self.text(line)
        at = max(map(text.rfind, COLONS))
        found = spans(text[max(0, at - OPENING_CHARS) : at]) if at > 0 else []
        before = text[max(0, at - OPENING_CHARS) : at]
        for count in range(1, min(OPENING_WORDS, len(found)) + 1):
            for hit in find_hits(before[found[-count][1] :]):
                if hit.whole_line and hit.name == name:
                    return hit
        return None

    def named_by(self, line: int) -> Hit | None:
        """The byline phrase that opens a short line such as 'By Ada Moss', or None."""
        if line not in self._named_by:
            short = self.words[line] > 1 and self.size[line] <= BYLINE_WORDS and not self.is_terminal(line)
            short = short and not self.flags[line] & (FLAG["url"] | FLAG["email"])
            titled = self.title_words[line] >= self.words[line] - 1
            self._named_by[line] = self.opening(line, "byline", titled) if short else None
        return self._named_by[line]

    def bearing(self, *names: str) -> list[int]:
        """The lines in which a phrase of one of the classes stands, in page order."""
        mask = sum(CLASS[name] for name in names)
        pairs = zip(self.line_classes, self.part_classes, strict=True)
        return [line for line, (whole, part) in enumerate(pairs) if (whole | part) & mask]

    def flagged(self, name: str) -> list[int]:
        """The lines with a flag, in page order."""
        mask = FLAG[name]
        return [line for line, flags in enumerate(self.flags) if flags & mask]

    def is_whole(self, line: int, name: str) -> bool:
        """Whether a phrase of the class is all of the line."""
        return bool(self.line_classes[line] & CLASS[name])

    def has(self, line: int, name: str) -> bool:
        """Whether a phrase of the class stands in the line."""
        return bool((self.line_classes[line] | self.part_classes[line]) & CLASS[name])

    def is_terminal(self, line: int) -> bool:
        """Whether the line ends like a sentence."""
        return bool(self.flags[line] & FLAG["terminal"])

    def has_date(self, line: int) -> bool:
        """Whether the line tells a date: numbers, a month beside digits, or a time ago that is no price and no duration."""
        flags = self.flags[line]
        if not self.digits[line]:
            return False
        if flags & A_DATE:
            return True
        return bool(flags & FLAG["ago"]) and not flags & FLAG["price"] and self._is_ago(line)

    def _is_ago(self, line: int) -> bool:
        return self.size[line] <= AGO_WORDS or self.has(line, "dateline")

    @cached_property
    def size(self) -> array[float]:
        """Words, where a character of a script without spaces counts as a part of one."""
        a_word = THAI_PER_WORD if self._is_thai else CJK_PER_WORD
        pairs = zip(self.words, self.cjk, strict=True)
        return array("d", [words - cjk + cjk / a_word if cjk else words for words, cjk in pairs])

    @cached_property
    def _is_thai(self) -> bool:
        """Whether most characters without spaces between words are Thai, Lao, Burmese or Khmer."""
        buffer = self.lines.buffer
        return 2 * sum(map(buffer.count, THAI_LEADS)) > sum(self.cjk) > 0

    @cached_property
    def short(self) -> list[bool]:
        """Lines of a few words that do not end like a sentence."""
        end = FLAG["terminal"]
        return [size <= SHORT_WORDS and not flags & end for size, flags in zip(self.size, self.flags, strict=True)]

    @cached_property
    def prose(self) -> list[bool]:
        """Kept lines of a sentence or more: the article's anchors."""
        return [bool(kept) and size >= PROSE_WORDS for kept, size in zip(self.kept, self.size, strict=True)]

    @cached_property
    def first_kept(self) -> int:
        """The first kept line, or the number of lines where none is."""
        first = self.kept.find(1)
        return first if first >= 0 else self.count

    @cached_property
    def last_kept(self) -> int:
        """The last kept line, or -1."""
        return self.kept.rfind(1)

    @cached_property
    def has_text(self) -> bool:
        """Whether any line is kept: of a stretch, any of its page."""
        return self.last_kept >= 0

    @cached_property
    def first_prose(self) -> int:
        """The first anchor; without one the first kept line."""
        return next((line for line, is_prose in enumerate(self.prose) if is_prose), self.first_kept)

    @cached_property
    def last_prose(self) -> int:
        """The last anchor; without one the last kept line."""
        return next((line for line in range(self.count - 1, -1, -1) if self.prose[line]), self.last_kept)

    @cached_property
    def copies(self) -> Counter[int]:
        """How often each line stands on the page, by hash."""
        return Counter(self.line_hash)

    @cached_property
    def run(self) -> array[int]:
        """For each line the length of the run of short dropped lines that it stands in, 0 outside of one."""
        lengths = array("I", bytes(4 * self.count))
        begin = 0
        for line in range(self.count + 1):
            if line < self.count and self.short[line] and not self.kept[line]:
                continue
            if line > begin:
                lengths[begin:line] = array("I", [line - begin]) * (line - begin)
            begin = line + 1
        return lengths

    @cached_property
    def is_forum(self) -> bool:
        """Whether the page is a thread of a forum."""
        return kinds.is_forum(self)

    @cached_property
    def title_line(self) -> int:
        """The headline nearest to the main text, or -1; in HTML rather the heading that is one."""
        marked = headline.find_marked(self)
        return marked if marked >= 0 else headline.find(self)

    @cached_property
    def document_title(self) -> int:
        """0 where the page opens with a line that holds the headline or most of it, as titles of documents do, or -1."""
        return headline.find_document_title(self)

    @cached_property
    def top(self) -> int:
        """Where the article begins: its headline, else its first anchor."""
        return self.title_line if self.title_line >= 0 else self.first_prose

    @cached_property
    def footer(self) -> int:
        """The first line of the page's footer, or the number of lines."""
        return footer.begins(self)

    def place(self, line: int) -> str:
        """Where the line stands, for a reason."""
        if not self.has_text:
            return "on a page without main text"
        if line < self.first_kept:
            return "before the main text"
        if line > self.last_kept:
            return "after the main text"
        return "between lines of the main text"
