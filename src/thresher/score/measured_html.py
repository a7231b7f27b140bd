"""What measures the lines of HTML, and the words of the page's title that they are compared with."""

from __future__ import annotations

from typing import Any

from thresher import core
from thresher.core.html_columns import CONTAINER_WORDS, SPAN_KINDS, SPAN_WORDS, SPANS
from thresher.scan.html import HtmlLines

TITLE = SPAN_KINDS.index("title")
INSIDE, END = SPANS["inside"][0], SPANS["end"][0]


def html_measurer(lines: HtmlLines, names: bytes) -> Any:
    """The core's measurer over the tables of an HTML page; `names` is the model's lexicon of names."""
    return core.load("measure_html").HtmlMeasurer(
        lines.html_rows.obj,
        lines.count,
        lines.containers.obj,
        len(lines.containers) // CONTAINER_WORDS,
        lines.names.obj,
        lines.rows,
        lines.tokens,
        title_tokens(lines),
        names,
    )


def title_tokens(lines: HtmlLines) -> bytes:
    """The words of the page's title element, as scan_text numbers them; empty without one."""
    spans = lines.spans
    kinds = spans[::SPAN_WORDS].tolist()
    if TITLE not in kinds:
        return b""
    at = SPAN_WORDS * kinds.index(TITLE)
    text = lines.source.buffer[spans[at + INSIDE] : spans[at + END]]
    if b"&" in text or b"<" in text or not text.isascii() or not text.decode().isprintable():
        text = core.load("scan_html").scan_html(text)[0]
    _, _, tokens, count = core.load("scan").scan_text(text, 0, False)
    words: bytes = tokens[: 4 * count]
    return words
