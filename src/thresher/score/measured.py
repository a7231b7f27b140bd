"""The columns of a page's lines, out of one measurer for the text and one for what only HTML tells."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from thresher import core
from thresher.core.html_columns import CONTAINER_WORDS, SPAN_KINDS, SPAN_WORDS, SPANS
from thresher.features.plans import Plans
from thresher.scan.html import HtmlLines
from thresher.scan.lines import TextLines
from thresher.scan.text import NEUTRAL_LEXICON, vocabulary

TITLE = SPAN_KINDS.index("title")


class Measurers:
    """A page's lines, measured block after block; what is not HTML has no columns of HTML."""

    __slots__ = ("_html", "_text")

    def __init__(self, lines: TextLines, names: bytes) -> None:
        self._text: Any = core.load("measure").Measurer(lines.rows, lines.count, lines.tokens)
        self._html: Any = None
        if isinstance(lines, HtmlLines):
            self._html = core.load("measure_html").HtmlMeasurer(
                lines.html_rows.obj,
                lines.count,
                lines.container_bytes,
                len(lines.containers) // CONTAINER_WORDS,
                lines.names.obj,
                lines.rows,
                lines.tokens,
                title_tokens(lines),
                names,
            )

    def block(self, stride: int, *asked: Plans) -> list[bytes]:
        """The features of the next lines, by plan; of each those of the text come first, then those of HTML."""
        parts = [self._cut(self._text, [plan.text for plan in asked], stride)]
        if self._html:
            parts.append(self._cut(self._html, [plan.html for plan in asked], stride))
        return [b"".join(columns) for columns in zip(*parts, strict=True)]

    def _cut(self, measurer: Any, plans: list[bytes], stride: int) -> list[bytes]:
        columns: bytes = measurer.block(b"".join(plans), stride)
        ends = [stride * sum(len(plan) // 4 for plan in plans[:k]) for k in range(len(plans) + 1)]
        return [columns[start:end] for start, end in pairwise(ends)]

    def page_columns(self) -> bytes:
        """The page's own numbers, a byte each: those of the text, then those of HTML."""
        columns: bytes = self._text.page_columns()
        return columns + self._html.page_columns() if self._html else columns


def title_tokens(lines: HtmlLines) -> bytes:
    """The words of the page's title element, as scan_text numbers them; empty without one."""
    spans = lines.spans
    at = next((at for at in range(0, len(spans), SPAN_WORDS) if spans[at] == TITLE), None)
    if at is None:
        return b""
    inside, end = (spans[at + SPANS[name][0]] for name in ("inside", "end"))
    text: bytes = core.load("scan_html").scan_html(lines.source.buffer[inside:end])[0]
    _, _, tokens, count = core.load("scan").scan_text(text, vocabulary(), NEUTRAL_LEXICON, 0, False)
    words: bytes = tokens[: 4 * count]
    return words
