"""The columns of a page's lines, out of one measurer for the text and one for what only HTML tells."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

from thresher import core
from thresher.features.plans import Plans
from thresher.scan.lines import TextLines

if TYPE_CHECKING:
    from thresher.scan.html import HtmlLines


class Measurers:
    """A page's lines, measured block after block; what is not HTML has no columns of HTML."""

    __slots__ = ("_html", "_text")

    def __init__(self, lines: TextLines, names: bytes) -> None:
        self._text: Any = core.load("measure").Measurer(lines.rows, lines.count, lines.tokens)
        self._html: Any = None
        if lines.source.kind == "html":
            # Its tables are large, and texts need none of them.
            from thresher.score.measured_html import html_measurer

            self._html = html_measurer(cast("HtmlLines", lines), names)

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
