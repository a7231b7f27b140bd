"""A finder for the tests of HTML metadata: scanned by the core's HTML scanner, long sentences taken for main text."""

from array import array

from thresher.metadata.html import HtmlFinder
from thresher.scan.html import html_lines
from thresher.types import Finding, Selection, Source

SENTENCE_WORDS = 10
LIKELY, UNLIKELY = 60000, 3000
BODY = (
    "<p>The city council decided yesterday that the new bridge will be opened in the spring, as it is nearly done.</p>"
    "<p>It costs less than the council had planned, the mayor said, and it will carry trams as well as bicycles.</p>"
)


def finder(page: str, url: str | None = None) -> HtmlFinder:
    """The finder of a page."""
    source = Source(page.encode("utf-8", "surrogatepass"), kind="html")
    lines = html_lines(source)
    words = lines.column("words")
    kept = [words[number] >= SENTENCE_WORDS and lines.flag("terminal", number) for number in range(len(lines))]
    probabilities = array("H", [LIKELY if keep else UNLIKELY for keep in kept])
    return HtmlFinder(source.buffer, lines.spans, lines, probabilities, Selection(bytes(kept)), url)


def field(name: str, page: str, url: str | None = None) -> Finding:
    """What a page says of a field."""
    return finder(page, url)(name)


def linked(*blocks: str) -> str:
    """JSON-LD scripts."""
    return "".join(f'<script type="application/ld+json">{block}</script>' for block in blocks)
