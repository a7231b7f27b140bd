"""HTML -> Lines: the page's text by the core's HTML scanner, counted as raw text is, with what the markup says beside."""

from __future__ import annotations

import sys
from array import array
from typing import cast

from thresher import core
from thresher.core.columns import column
from thresher.core.elements import ELEMENTS
from thresher.core.html_columns import (
    CONTAINER_WORDS,
    CONTAINERS,
    DISTANCE_NAMES,
    DISTANCES,
    ROWS,
    SPAN_KINDS,
    SPAN_WORDS,
    SPANS,
)
from thresher.core.html_columns import ROW_WORDS as HTML_ROW_WORDS
from thresher.core.html_columns import column as html_column
from thresher.scan.lines import INVISIBLE, TextLines
from thresher.scan.text import NEUTRAL_LEXICON, vocabulary
from thresher.types import Source

NOTHING = "\ufffd"  # stands for a line without a character that prints
MOSTLY = 128  # of 255
NUMBERS = {name: number for number, (name, _) in enumerate(ELEMENTS)}
TAG_BYTE = 4 * CONTAINERS["tag"][0] + (0 if sys.byteorder == "little" else 3)


def _bits(table: memoryview, first: int, place: tuple[int, int, int]) -> int:
    word, low, bits = place
    value: int = table[first + word]
    return value >> low & ((1 << bits) - 1)


class HtmlLines(TextLines):
    """The lines of an HTML page. `start`, `end` and the columns of that name are offsets in the page, markup and all.

    Args: text: the page's text as scan_html gives it. rows, count, tokens: as scan_text gives them for it.
        html_rows, containers, names: as containers.settle gives them. spans: as scan_html gives them.
    """

    __slots__ = ("container_bytes", "containers", "html_rows", "names", "spans")

    def __init__(
        self,
        source: Source,
        text: bytes,
        rows: bytes,
        count: int,
        tokens: bytes,
        html_rows: bytearray,
        containers: bytearray,
        names: bytearray,
        spans: bytearray,
    ) -> None:
        super().__init__(source, rows, count, tokens, text)
        self.html_rows = memoryview(html_rows).toreadonly().cast("I")
        self.container_bytes = memoryview(containers).toreadonly()
        self.containers = memoryview(containers).toreadonly().cast("I")
        self.names = memoryview(names).toreadonly().cast("I")
        self.spans = memoryview(spans).toreadonly().cast("I")

    def start(self, number: int) -> int:
        """Where the line's first visible character stands in the page, in bytes."""
        return self.html_rows[number * HTML_ROW_WORDS]

    def end(self, number: int) -> int:
        """Where its last one ends."""
        return self.html_rows[number * HTML_ROW_WORDS + 1]

    def column(self, name: str) -> array[int]:
        """One integer a line; `name` is one of `types.COLUMNS`.

        Raises: KeyError for another name.
        """
        if name in ("start", "end"):
            return self.markup(name)
        return column(self.words, name)

    def markup(self, name: str) -> array[int]:
        """One integer a line: what the markup says of it; `name` is one of `html_columns.ROWS`.

        Raises: KeyError for another name.
        """
        return html_column(self.html_rows, ROWS, HTML_ROW_WORDS, name)

    def markup_value(self, name: str, number: int) -> int:
        """One line's entry of `markup`: cheaper than the column where few lines are asked about."""
        return _bits(self.html_rows, number * HTML_ROW_WORDS, ROWS[name])

    def block(self, name: str) -> array[int]:
        """One integer a line: what its block is; `name` is one of `html_columns.CONTAINERS` or a distance's.

        Raises: KeyError for another name.
        """
        values = self.container_column(name)
        return array("I", [values[number] for number in self.markup("container")])

    def container_column(self, name: str) -> array[int]:
        """One integer a container; `name` is one of `html_columns.CONTAINERS`, or of DISTANCE_NAMES.

        Raises: KeyError for another name.
        """
        if name in DISTANCE_NAMES:
            first = DISTANCES + DISTANCE_NAMES.index(name)
            return array("I", list(self.container_bytes[first :: 4 * CONTAINER_WORDS]))
        return html_column(self.containers, CONTAINERS, CONTAINER_WORDS, name)

    def containers_of(self, element: str) -> list[int]:
        """The containers that are such an element, in page order."""
        # A slice with steps of the bytearray itself takes a tenth of the time of one of its view.
        tags = cast("bytearray", self.container_bytes.obj)[TAG_BYTE :: 4 * CONTAINER_WORDS]
        wanted, found = NUMBERS[element], []
        place = tags.find(wanted)
        while place >= 0:
            found.append(place)
            place = tags.find(wanted, place + 1)
        return found

    def container_value(self, name: str, container: int) -> int:
        """One container's entry of a column: cheaper than the column where few are asked about."""
        return _bits(self.containers, container * CONTAINER_WORDS, CONTAINERS[name])

    def is_laid_out(self, number: int) -> bool:
        """Whether it is a cell, or preformatted, or mostly code."""
        row = number * HTML_ROW_WORDS
        return bool(
            _bits(self.html_rows, row, ROWS["preformatted"])
            or _bits(self.html_rows, row, ROWS["code_share"]) > MOSTLY
            or self.container_value("cell", self.html_rows[row + ROWS["container"][0]])
        )

    def places(self) -> list[tuple[str, dict[str, int]]]:
        """The places in the page that metadata is read from, in page order: kind and the facts of `html_columns.SPANS`."""
        columns = {name: html_column(self.spans, SPANS, SPAN_WORDS, name) for name in SPANS}
        return [
            (SPAN_KINDS[kind], {name: values[at] for name, values in columns.items()})
            for at, kind in enumerate(columns["kind"])
        ]


def html_lines(source: Source, lexicon: bytes = NEUTRAL_LEXICON) -> HtmlLines:
    """The lines of an HTML page: one for each block, cell and line break that shows text, hidden ones too."""
    page = source.buffer
    text, rows, count, containers, container_count, spans, _ = core.load("scan_html").scan_html(page)
    scanned = core.load("scan").scan_text(text, 0, False)
    notes: tuple[str, ...] = ()
    if scanned[1] != count:
        notes = (f"read with care: {count} lines by the markup, {scanned[1]} by the text",)
        text = _line_by_line(text, count)
        scanned = core.load("scan").scan_text(text, 0, False)
        if scanned[1] != count:
            nothing = html_lines(source._replace(buffer=b""), lexicon)
            nothing.notes = (f"not read: {count} lines by the markup, {scanned[1]} by the text",)
            return nothing
    names, _ = core.load("containers").settle(page, rows, count, containers, container_count)
    text_rows = core.load("lookup").look_up(scanned[0], count, scanned[2], vocabulary(), lexicon)
    lines = HtmlLines(source, text, text_rows, count, scanned[2], rows, containers, names, spans)
    lines.notes = notes
    return lines


def _line_by_line(text: bytes, count: int) -> bytes:
    """The page's text with nothing inside a line that could end it, and something in each: one line a row of the markup.

    The two scanners should count the same; a fault of one must cost a reader no page.
    """
    pieces = text.decode("utf-8", "replace").split("\n")
    pieces = (pieces + [""] * count)[:count]
    words = [" ".join(piece.translate(INVISIBLE).split()) or NOTHING for piece in pieces]
    return "".join(f"{line}\n" for line in words).encode()
