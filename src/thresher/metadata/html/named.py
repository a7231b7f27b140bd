"""Lines whose markup names them: elements with a class or id such as `author`, `byline`, `entry-date`."""

from __future__ import annotations

from collections.abc import Iterator
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

HINT = regex.compile(
    rb"(?i)auth|byline|writer|autor|auteur|fn|vcard|date|publi|posted|stamp|datum|fecha"
)  # in all of them


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
        self._known: dict[bytes, tuple[str, ...]] = {}
        self._found: dict[str, dict[int, tuple[int, bytes]]] = {kind: {} for kind in WORDS}
        self._read_containers()
        self._read_rows()

    def of(self, kind: str) -> Iterator[NamedLine]:
        """The texts of a kind, in page order, at most MOST_FOUND."""
        found = self._found[kind]
        for line in sorted(found)[:MOST_FOUND]:
            end, names = found[line]
            text = " ".join(self.lines.text(number) for number in range(line, end)).strip()
            if text:
                yield NamedLine(text, " ".join(names.decode("utf-8", "replace").split()), line)

    def _read_containers(self) -> None:
        words = {name: _word(self.lines.containers, CONTAINER_WORDS, CONTAINERS[name][0]) for name in CONTAINER_FACTS}
        known, source = self._known, self._source
        for first, last, chars, class_start, id_start, size in zip(*words.values(), strict=True):
            if not 0 < chars <= MOST_CHARS or last - first > MOST_LINES or not size & BOTH:
                continue
            for start, held in ((class_start, size >> CLASS & 255), (id_start, size >> ID & 255)):
                if held:
                    names = source[start : start + held]
                    kinds = known[names] if names in known else self._kinds(names)
                    for kind in kinds:
                        self._found[kind].setdefault(first, (last, names))

    def _read_rows(self) -> None:
        starts, sizes, chars = (_word(self.lines.html_rows, ROW_WORDS, ROWS[name][0]) for name in ROW_FACTS)
        known, source = self._known, self._source
        for line, (start, size, width) in enumerate(zip(starts, sizes, chars, strict=True)):
            held = size & 255
            if held and 0 < width <= MOST_CHARS:
                names = source[start : start + held]
                kinds = known[names] if names in known else self._kinds(names)
                for kind in kinds:
                    self._found[kind].setdefault(line, (line + 1, names))

    def _kinds(self, names: bytes) -> tuple[str, ...]:
        kinds = self._known[names] = kinds_of(names)
        return kinds


def kinds_of(names: bytes) -> tuple[str, ...]:
    """What a class or id says that its element holds: kinds of WORDS."""
    if not HINT.search(names):
        return ()
    return tuple(kind for kind, (wanted, other) in WORDS.items() if wanted.search(names) and not other.search(names))


def _word(table: memoryview, words: int, word: int) -> list[int]:
    found: list[int] = table[word::words].tolist()
    return found
