"""A stretch of a long page, judged as a page of its own that knows where the article of the whole one stands."""

from __future__ import annotations

from typing import Any

from thresher.classify.facts import PageFacts
from thresher.scan.lines import ROW_BYTES, TextLines
from thresher.types import Selection

# Lines that a page has one of, or none; of a stretch they may stand after its last, or before its first.
PLACES = ("first_kept", "last_kept", "first_prose", "last_prose", "top", "footer")
TITLES = ("title_line", "document_title")
BEFORE = -1  # the stretch, or nowhere


def part(whole: PageFacts, begin: int, end: int) -> PageFacts:
    """What classifiers ask about the lines from `begin` to before `end`; line numbers begin at 0 there."""
    lines: Any = whole.lines
    rows = lines.rows[begin * ROW_BYTES : end * ROW_BYTES]
    page = PageFacts(
        TextLines(lines.source, rows, end - begin, lines.tokens, lines.buffer),
        whole.chances[begin:end],
        Selection(whole.kept[begin:end]),
        lambda name: getattr(whole, name)[begin:end],
    )
    page.size = whole.size[begin:end]
    for name in PLACES:
        setattr(page, name, min(max(getattr(whole, name) - begin, BEFORE), end - begin))
    for name in TITLES:
        line = getattr(whole, name)
        setattr(page, name, line - begin if begin <= line < end else BEFORE)
    page.markup = whole.markup and {name: values[begin:end] for name, values in whole.markup.items()}
    page.copies = whole.copies
    page.has_text = whole.has_text
    return page
