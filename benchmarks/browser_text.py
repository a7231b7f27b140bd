"""`innerText` of a page's body by the rules of the HTML Standard, inline styles only."""

from __future__ import annotations

import re
from collections.abc import Iterable

from benchmarks.walk import Event, elements

# Elements that the standard style sheet shows as blocks, and table parts that start a line.
BLOCKS = elements(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav "
    "ol optgroup option p pre search section select summary table tbody tfoot thead tr ul"
)
CELLS = elements("td th")
REPLACED = elements("datalist video")  # their content is a fallback that browsers do not show
KEPT_SPACE = elements("listing pre xmp")
SPACE = re.compile(r"[ \t\r\n\f]+")
BREAK = "\x00"  # no page has it: the parser replaces NUL


def inner_text(events: Iterable[Event]) -> str:
    """Blocks on lines of their own, paragraphs set off by blank lines, tabs between cells; no title."""
    out: list[str] = []
    line: list[str] = []
    hidden = kept_space = breaks = 0
    cell_waits = False

    def end_line(required: int) -> None:
        nonlocal breaks
        text = _collapse("".join(line))
        line.clear()
        if text.strip(" \n\t"):
            out.append("\n" * breaks if out else "")
            out.append(text)
            breaks = 0
        breaks = max(breaks, required)

    for what, value, hides in events:
        if what == "title":
            continue
        if what == "text":
            if not hidden:
                line.append(value.replace("\n", BREAK) if kept_space else value)
            continue
        opens = what == "open"
        if hides or value in REPLACED:
            hidden += 1 if opens else -1
        if hidden:
            continue
        if value in KEPT_SPACE:
            kept_space += 1 if opens else -1
        if value == "br":
            if opens:
                line.append(BREAK)
        elif value in CELLS:
            if opens and cell_waits:
                line.append("\t\x01")
            cell_waits = not opens
        elif value in BLOCKS:
            end_line(2 if value == "p" else 1)
            cell_waits = cell_waits and value != "tr"
    end_line(0)
    return "".join(out)


def _collapse(text: str) -> str:
    cells = text.split("\t\x01")
    rows = ("\n".join(SPACE.sub(" ", row).strip(" ") for row in cell.split(BREAK)) for cell in cells)
    return "\t".join(rows).rstrip("\t").removesuffix("\n")
