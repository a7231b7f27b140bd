"""The lines that may name the authors, each with the names and what speaks for them."""

import re
from collections.abc import Iterator
from functools import cache, cached_property
from math import log1p
from typing import NamedTuple

from thresher.metadata import language, title
from thresher.metadata.byline_marks import SIGNS, UNSPACED, inner_marks, mark_of, name_before, parts
from thresher.metadata.date_formats import DateSpan
from thresher.metadata.headline_text import WORD
from thresher.metadata.names import Names, names_at_start
from thresher.metadata.page import PageView
from thresher.metadata.tokens import fold
from thresher.metadata.words import openings, phrases, telling_words

HEADLINE_REACH, BODY_REACH, END_REACH = (5, 40), (40, 6), (6, 25)  # lines before and after that are read
MOST_CHARS = 300
LABEL_CHARS = 40  # of a line that may be the label of the next: "Author"
DATE_REACH = 2  # lines between a date and a name that no word marks
NAME_REACH = 3  # lines between the headline and a name that stands alone
FEWEST_DIGITS = 3
COMMON_BYTES, SHORT_CHARS = 200_000, 2  # of a page in which words in lower case are looked for; of words that are not
GLUED = re.compile("[\u0900-\u1fff\u2e80-\U0003ffff]")  # scripts in which a mark may be glued to other words
ONLY_LETTERS = bytes(sign if chr(sign).isascii() and chr(sign).isalpha() else 32 for sign in range(256))


class Byline(NamedTuple):
    """The names of a line, how they were met, and the facts that points are given for."""

    names: tuple[str, ...]
    line: int
    how: str
    facts: dict[str, float]


class Met(NamedTuple):
    """Names in a line, how they were met as a sentence, and the facts of the mark."""

    names: Names
    how: str
    facts: dict[str, float]


@cache
def words_of_bylines() -> frozenset[str]:
    """A word of each phrase that marks a name, and of each role."""
    return telling_words("marks") | telling_words("role") | telling_words("after")


class Bylines:
    """The bylines of one page. Args: telling: words by which a line is worth reading, by default those of text."""

    def __init__(self, page: PageView, telling: frozenset[str] | None = None) -> None:
        headline = page.once(title.find)
        self.page = page
        self.telling = telling or words_of_bylines()
        self.headline = headline.line if headline else -1
        self.chars, self.digits = page.column("chars"), page.column("digits")
        self.lines = self._near()
        page.read(self.lines)
        self._dates: dict[int, list[DateSpan]] = {}
        self._beside: set[int] = set()  # lines beside a date or just under the headline
        self._parts: dict[int, list[tuple[str, bool]]] = {}
        self._commons: dict[str, bool] = {}

    def __iter__(self) -> Iterator[Byline]:
        for line in self._worth():
            for names, how, facts in self._of_line(line):
                around = self._place(line) | self._shape(line, names) | self._markup(line, names)
                yield Byline(names.names, line, how, facts | around)

    def _common(self, name: str) -> float:
        """The share of a name's words that the page also writes in lower case: "Mental Health" is no name."""
        words = [word for word in WORD.findall(name) if word[0].isupper() and len(word) > SHORT_CHARS]
        return sum(map(self._is_common, words)) / len(words) if words else 0.0

    def _is_common(self, word: str) -> bool:
        if word not in self._commons:
            lower = word.lower()
            self._commons[word] = f" {lower} ".encode() in self._lower if lower.isascii() else self._is_printed(lower)
        return self._commons[word]

    @cached_property
    def _later(self) -> str:
        """The lines that are read, a line break before each."""
        return "\n" + "\n".join(map(self.page.text, self.lines))

    @cached_property
    def _lower(self) -> bytes:
        """The page's text with spaces for all but ASCII letters."""
        return b" " + self.page.lines.buffer[:COMMON_BYTES].translate(ONLY_LETTERS) + b" "

    def _is_printed(self, word: str) -> bool:
        wanted = word.encode()
        text, at = self.page.lines.buffer, -1
        while (at := text.find(wanted, at + 1, COMMON_BYTES)) >= 0:
            end = at + len(wanted)
            if not (text[at - 1 : at].isalpha() or text[end : end + 1].isalpha()):
                return True
        return False

    def dates(self, line: int) -> list[DateSpan]:
        """The dates of a line."""
        if line not in self._dates:
            few = self.digits[line] < FEWEST_DIGITS or self.chars[line] > MOST_CHARS
            self._dates[line] = [] if few else self.page.dates(line, str)
        return self._dates[line]

    def _near(self) -> list[int]:
        numbers: set[int] = set()
        body = self.page.body
        for place, (before, after) in (
            (self.headline, HEADLINE_REACH),
            (body.start, BODY_REACH),
            (body.stop, END_REACH),
        ):
            if place >= 0:
                numbers.update(range(max(0, place - before), min(len(self.page), place + after)))
        return sorted(line for line in numbers if 0 < self.chars[line] <= MOST_CHARS)

    def _of_line(self, line: int) -> Iterator[Met]:
        spans, alone = self.dates(line), self._may_stand_alone(line)
        for part, first in self.parts(line):
            place = {"begins line": float(first), "date in line": float(bool(spans))}
            yield from self._marked(part, place)
            if alone:
                yield from self._unmarked(line, part, place)
        if self._is_under_label(line):
            label = " ".join(self.page.words(line - 1))
            if (names := self._names(self.page.text(line), label)).names:
                yield Met(names, f'"{label}" stands in the line before', {"label": 1.0})

    def parts(self, line: int) -> list[tuple[str, bool]]:
        """The parts of a line between separators and dates, and whether each is the first."""
        if line not in self._parts:
            self._parts[line] = list(parts(self.page.text(line), self.dates(line)))
        return self._parts[line]

    def _worth(self) -> list[int]:
        """The lines that may name authors: by their words, beside a date, under a label or the headline."""
        beside: set[int] = set()
        digits, most = self.digits, len(self.page)
        near = {at for line in self.lines for at in range(line - DATE_REACH, line + DATE_REACH + 1)}
        for line in near:
            if 0 <= line < most and digits[line] >= FEWEST_DIGITS and self.dates(line):
                beside.update(range(line - DATE_REACH, line + DATE_REACH + 1))
        self._beside = beside | set(range(self.headline + 1, self.headline + 1 + NAME_REACH))
        return [line for line in self.lines if line in self._beside or self._tells(line) or self._is_under_label(line)]

    def _tells(self, line: int) -> bool:
        """Whether a line has a word of a mark or a role; of scripts without spaces, and where "By" may be glued, always."""
        text = self.page.text(line)
        glued = "By" in text or not (text.isascii() or not GLUED.search(text))
        return glued or not self.telling.isdisjoint(self.page.words(line))

    def _is_under_label(self, line: int) -> bool:
        if not line or self.chars[line - 1] >= LABEL_CHARS:
            return False
        return " ".join(self.page.words(line - 1)) in phrases("by")

    def _may_stand_alone(self, line: int) -> bool:
        """Whether names without a mark are believed in a line: beside a date or role, or under the headline."""
        if self.page.has_class("share", line):
            return False
        return line in self._beside or not telling_words("role").isdisjoint(self.page.words(line))

    def _names(self, text: str, mark: str) -> Names:
        """Names at the start of a text. Only in Japanese does a space part one name of Han characters."""
        japanese = (
            "ja" in phrases("marks").get(mark, ()) and text[:1] >= UNSPACED and self.page.once(language.judged) == "ja"
        )
        return names_at_start(text, japanese)

    def _marked(self, part: str, place: dict[str, float]) -> Iterator[Met]:
        mark, rest, colon = mark_of(part)
        if mark and (names := self._names(rest, mark)).names:
            weak = mark in phrases("weak_by") and mark not in phrases("by")
            kind = {
                "weak mark" if weak else "mark": 1.0,
                "colon": float(colon),
                "long mark": float(" " in mark),
            }
            yield Met(names, f'"{mark}" stands before the name', kind | place)
        for phrase, rest in inner_marks(part):
            if (names := self._names(rest, phrase)).names:
                yield Met(names, f'"{phrase}" stands before the name', {"mark": 1.0} | place)
        for phrase in () if part.isascii() else openings("after"):  # all are of other scripts
            at = part.find(phrase)
            if at > 0 and self._is_used(phrase) and (before := name_before(part[:at])):
                yield Met(before, f'"{phrase}" stands after the name', {"mark after": 1.0} | place)
                break

    def _is_used(self, phrase: str) -> bool:
        """Whether the page's language has a mark; 記者 stands after a name in Japanese, before it in Chinese."""
        after = phrases("after")[phrase]
        return phrases("by").get(phrase, after) <= after or self.page.once(language.judged) in after

    def _unmarked(self, line: int, part: str, place: dict[str, float]) -> Iterator[Met]:
        names = names_at_start(part.strip(SIGNS))
        if not names.names or " " not in names.names[0]:
            return
        following = part[names.end :].strip(" ,–—-").split(" ", 1)[0]
        if following and fold(following) in phrases("role"):
            yield Met(names, "a role stands after the name", {"role": 1.0} | place)
        elif names.closed and self._beside_date(line):
            yield Met(names, "a name beside the date", {"no mark": 1.0} | place)
        elif names.end == len(self.page.text(line)) and 0 < line - self.headline <= NAME_REACH:
            yield Met(names, "a name just after the headline", {"name alone": 1.0} | place)

    def _beside_date(self, line: int) -> bool:
        near = range(max(0, line - DATE_REACH), min(len(self.page), line + DATE_REACH + 1))
        return any(self.digits[at] >= FEWEST_DIGITS and self.dates(at) for at in near)

    def _markup(self, line: int, names: Names) -> dict[str, float]:
        """What markup says of a name; text has none."""
        return {}

    def _place(self, line: int) -> dict[str, float]:
        body, behind = self.page.body, line - self.headline
        facts = {
            "before body": float(line < body.start),
            "in body": float(body.start <= line < body.stop),
            "after body": float(line >= body.stop),
            "just before body": float(0 < body.start - line <= 5),
            "begins body": float(0 <= line - body.start < 3),
            "lines to body": log1p(abs(line - body.start)),
            "lines after body": log1p(max(0, line - body.stop + 1)),
        }
        if self.headline > 0 or (self.headline == 0 and self.page.headline()):
            facts |= {
                "headline known": 1.0,
                "just after headline": float(0 < behind <= 5),
                "before headline": float(behind < 0),
                "lines to headline": log1p(abs(behind)),
                "headline itself": float(behind == 0),
            }
        return facts

    def _shape(self, line: int, names: Names) -> dict[str, float]:
        page, first = self.page, names.names[0]
        words = page.column("words")[line]
        return {
            "closed": float(names.closed),
            "one word": float(" " not in first and first[0] < UNSPACED),
            "several": float(len(names.names) > 1),
            "capitals": float(first.isupper()),
            "sentence": float(page.flag("terminal", line) and words > 8),
            "long line": float(words > 25),
            "share of line": min(1.0, sum(map(len, names.names)) / max(1, len(page.text(line)))),
            "common words": self._common(first),
            "named again": log1p(max(0, self._later.count(first) - 1)),
            "introduced": float(f"\n{first} " in self._later or f"\n{first}, " in self._later),
            "phrase of noise": float(bool(page.column("line_classes")[line])),
            "byline phrase": float(page.has_class("byline", line)),
            "caption phrase": float(page.has_class("caption", line)),
            "related phrase": float(page.has_class("related", line)),
            "comment phrase": float(page.has_class("comment", line)),
        }
