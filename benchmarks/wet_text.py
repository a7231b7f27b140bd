"""Text as a Common Crawl WET record has it: title first, then a line for each block."""

from __future__ import annotations

import re
from collections.abc import Iterable

from benchmarks.walk import Event, elements

# Where Common Crawl's extractor breaks the line; main, nav, option and span are not among them.
BREAKING = elements(
    "address article aside blockquote body br button canvas caption col colgroup dd div dl dt embed fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li map noscript object ol output p pre "
    "progress section table tbody textarea tfoot th thead tr ul video"
)
SPACING = elements("cite datalist iframe img input label q td time")
SPACE = re.compile(r"[\s\u200b\ufeff]+")


def wet_text(events: Iterable[Event]) -> str:
    """The page's lines without blank ones; hidden text and noscript included."""
    lines: list[str] = []
    parts: list[str] = []

    def end_line() -> None:
        line = SPACE.sub(" ", "".join(parts)).strip()
        if line:
            lines.append(line)
        parts.clear()

    for what, value, _ in events:
        if what == "text":
            parts.append(value)
        elif what == "title":
            end_line()
            parts.append(value)
            end_line()
        elif value in BREAKING:
            end_line()
        elif value in SPACING:
            parts.append(" ")
    end_line()
    return "\n".join(lines)


def node_text(events: Iterable[Event]) -> str:
    """Each text node a line, as BeautifulSoup's get_text with a line break for separator."""
    lines = (SPACE.sub(" ", value).strip() for what, value, _ in events if what in ("text", "title"))
    return "\n".join(line for line in lines if line)
