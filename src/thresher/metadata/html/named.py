"""Lines whose markup names them: elements with a class or id such as `author`, `byline`, `entry-date`."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Collection, Iterator
from itertools import accumulate
from typing import NamedTuple, Protocol, cast

import regex

from thresher.core.html_columns import CONTAINER_WORDS, CONTAINERS, ROW_WORDS, ROWS

MOST_CHARS, MOST_LINES, MOST_FOUND = 120, 3, 12
CONTAINER_FACTS = ("first_line", "last_line", "chars", "class_start", "id_start", "class_bytes")
CLASS, ID = (CONTAINERS[f"{name}_bytes"][1] for name in ("class", "id"))  # their first bits in one word
BOTH = 255 << CLASS | 255 << ID
ROW_FACTS = ("names_start", "names_bytes", "chars")
# By what they say: the words of a class or id that tell it, and those that tell the contrary.
WORDS = {
    "author": (
        regex.compile(
            rb"(?i)(?:^|[\s_\-])(?:(?:post|article|entry|story|blog|news|page|meta|by|p|h|u)?[_\-]{0,2}"
            rb"(?:authors?|byline|writers?|autor|auteur|fn|vcard)(?:[_\-]{0,2}(?:name|link|url))?)(?:$|\s)"
            rb"|(?:author|byline)[_\-]{0,2}name|post-?author|byauthor|article[_\-]*author"
        ),
        regex.compile(rb"(?i)bio|avatar|image|img|photo|description|comment|social|related|list|card|title|role|job|quote|review|desc|follow"),
    ),
    "date": (
        regex.compile(
            rb"(?i)(?:^|[\s_\-])(?:date|dateline|published|pubdate|publish(?:ed)?[_\-]?date|posted[_\-]?on|entry[_\-]date|"
            rb"post[_\-]?date|article[_\-]*date|datetime|timestamp|datum|fecha)(?:$|[\s_\-])"
        ),
        regex.compile(rb"(?i)updat|modif|comment|related|event|expir|birth"),
    ),
}  # fmt: skip

HINT = re.compile(
    rb"auth|byline|writer|autor|auteur|fn|vcard|date|publi|posted|stamp|datum|fecha"
)  # in all, lower case


class NamedLine(NamedTuple):
    """A text, the names of its element, and the line it begins in."""

    text: str
    names: str
    line: int


class MarkedLines(Protocol):
    """The lines of an HTML page, with the tables of `core/html_columns.py`."""

    html_rows: memoryview
    container_bytes: memoryview
    containers: memoryview

    def text(self, number: int) -> str: ...


def marked(lines: object) -> MarkedLines | None:
    """The lines, if they are of HTML. Quicker than isinstance, which looks at every member."""
    return cast(MarkedLines, lines) if hasattr(lines, "html_rows") else None


class NamedLines:
    """The short texts of a page whose element is named so, by kind of WORDS; read in one pass over its names."""

    def __init__(self, lines: MarkedLines, source: bytes) -> None:
        self.lines = lines
        self._source = source
        self._found: dict[str, dict[int, tuple[int, bytes]]] = {kind: {} for kind in WORDS}
        found = self._of_containers() + self._of_rows()
        known = kinds_of_all({names for _, _, names in found})
        for first, last, names in found:
            for kind in known.get(names, ()):
                self._found[kind].setdefault(first, (last, names))

    def of(self, kind: str) -> Iterator[NamedLine]:
        """The texts of a kind, in page order, at most MOST_FOUND."""
        found = self._found[kind]
        for line in sorted(found)[:MOST_FOUND]:
            end, names = found[line]
            text = " ".join(self.lines.text(number) for number in range(line, end)).strip()
            if text:
                yield NamedLine(text, " ".join(names.decode("utf-8", "replace").split()), line)

    def _of_containers(self) -> list[tuple[int, int, bytes]]:
        """The first line of each short container that has a name, the line behind its last, and each of its names."""
        words = (_word(self.lines.containers, CONTAINER_WORDS, CONTAINERS[name][0]) for name in CONTAINER_FACTS)
        source = self._source
        return [
            (first, last, source[start : start + held])
            for first, last, chars, class_start, id_start, size in zip(*words, strict=True)
            if 0 < chars <= MOST_CHARS and size & BOTH and last - first <= MOST_LINES
            for start, held in ((class_start, size >> CLASS & 255), (id_start, size >> ID & 255))
            if held
        ]

    def _of_rows(self) -> list[tuple[int, int, bytes]]:
        """The same of lines within which an element has a name."""
        starts, sizes, chars = (_word(self.lines.html_rows, ROW_WORDS, ROWS[name][0]) for name in ROW_FACTS)
        return [
            (line, line + 1, self._source[start : start + held])
            for line, (start, size, width) in enumerate(zip(starts, sizes, chars, strict=True))
            if (held := size & 255) and 0 < width <= MOST_CHARS
        ]


def kinds_of_all(names: Collection[bytes]) -> dict[bytes, tuple[str, ...]]:
    """What classes and ids say that their elements hold, of those that say it; one search over all finds the few."""
    ordered = list(names)
    starts = [0, *accumulate(len(one) + 1 for one in ordered)]
    hinted = {bisect(starts, match.start()) - 1 for match in HINT.finditer(b"\0".join(ordered).lower())}
    return {ordered[at]: kinds_of(ordered[at]) for at in hinted}


def kinds_of(names: bytes) -> tuple[str, ...]:
    """What a class or id says that its element holds: kinds of WORDS."""
    return tuple(kind for kind, (wanted, other) in WORDS.items() if wanted.search(names) and not other.search(names))


def _word(table: memoryview, words: int, word: int) -> list[int]:
    found: list[int] = table[word::words].tolist()
    return found
