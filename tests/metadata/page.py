"""A page for the tests of this room: lines, probabilities and selection from a string."""

from array import array

from thresher import scan
from thresher.metadata import find
from thresher.metadata.page import PageView
from thresher.types import Finding, Lines, Selection, Source

KEPT = "* "  # a row that begins so is main text; on a page without such rows, long sentences are
SENTENCE_WORDS = 10
LIKELY, UNLIKELY = 60000, 3000

BODY = """
* The city council decided yesterday that the new bridge will be opened in the spring, as it is nearly done.
* It costs less than the council had planned, the mayor said, and it will carry trams as well as bicycles.
"""


def lines_of(text: str) -> tuple[Lines, "array[int]", Selection]:
    """The lines of a text, how likely each is main text, and those kept. Blank rows are left out."""
    rows = [row.strip() for row in text.strip().splitlines() if row.strip()]
    marked = any(row.startswith(KEPT) for row in rows)
    printed = [row.removeprefix(KEPT) if marked else row for row in rows]
    lines = scan.to_lines(Source("\n\n".join(printed).encode("utf-8", "surrogatepass")))
    words = lines.column("words")
    kept = [
        rows[number].startswith(KEPT) if marked else words[number] >= SENTENCE_WORDS and lines.flag("terminal", number)
        for number in range(len(lines))
    ]
    return lines, array("H", [LIKELY if keep else UNLIKELY for keep in kept]), Selection(bytes(kept))


def page(text: str) -> PageView:
    """The view of a text."""
    return PageView(*lines_of(text))


def field(name: str, text: str) -> Finding:
    """What the room finds on a text."""
    return find(name, *lines_of(text))
