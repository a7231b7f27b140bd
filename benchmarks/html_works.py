"""What is timed on pages of HTML, bytes in: the library by stages, and others that parse or extract."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec

Work = Callable[[bytes], object]


def scan(page: bytes) -> object:
    """The pass over the markup alone."""
    from thresher import core

    return core.load("scan_html").scan_html(page)


def containers(page: bytes) -> object:
    """The same, and the sweep over the blocks."""
    from thresher import core

    _, rows, count, boxes, box_count, *_ = core.load("scan_html").scan_html(page)
    return core.load("containers").settle(page, rows, count, boxes, box_count)


def lines(page: bytes) -> object:
    """Page to lines with all their columns, nothing judged; the kind is found too."""
    from thresher import decode, scan

    return scan.to_lines(decode.to_source(page))


def text(page: bytes) -> object:
    """The whole way: page to main text."""
    import thresher

    return thresher.extract(page).text


def metadata(page: bytes) -> object:
    """The main text and every field of the metadata."""
    import thresher

    article = thresher.extract(page)
    return article.text, article.metadata


def _resiliparse_extract(page: bytes) -> object:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree

    return extract_plain_text(HTMLTree.parse_from_bytes(page, "utf-8"), main_content=True)


def _resiliparse_parse(page: bytes) -> object:
    from resiliparse.parse.html import HTMLTree

    return HTMLTree.parse_from_bytes(page, "utf-8")


def _turbohtml_article(page: bytes) -> object:
    import turbohtml

    return turbohtml.parse(page).article().text


def _turbohtml_parse(page: bytes) -> object:
    import turbohtml

    return turbohtml.parse(page)


def _lexbor_parse(page: bytes) -> object:
    from selectolax.lexbor import LexborHTMLParser

    return LexborHTMLParser(page)


def _lxml_parse(page: bytes) -> object:
    from lxml import html

    # It refuses a page without an element.
    return html.document_fromstring(page) if b"<" in page else None


OURS: dict[str, Work] = {
    "scan": scan, "scan and containers": containers, "lines": lines, "extract().text": text,
    "extract() with metadata": metadata,
}  # fmt: skip
PEERS: dict[str, tuple[str, Work]] = {
    "resiliparse main content": ("resiliparse", _resiliparse_extract),
    "resiliparse parse": ("resiliparse", _resiliparse_parse),
    "turbohtml article": ("turbohtml", _turbohtml_article),
    "turbohtml parse": ("turbohtml", _turbohtml_parse),
    "Lexbor parse": ("selectolax", _lexbor_parse),
    "lxml parse": ("lxml", _lxml_parse),
}


def installed() -> dict[str, Work]:
    """The others that are there."""
    return {name: work for name, (package, work) in PEERS.items() if find_spec(package)}
