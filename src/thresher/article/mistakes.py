"""What is likely no page but the name of one: an address or a path, passed where the page's content belongs."""

from __future__ import annotations

from thresher.types import Source

LONGEST_BYTES = 2048  # of an address or a path; more is a page
SCHEMES = ("http://", "https://", "ftp://", "file://", "s3://", "www.")
ROOTS = ("/", "./", "../", "~/", "\\\\")
ENDINGS = (
    ".htm", ".html", ".xhtml", ".shtml", ".mhtml", ".php", ".asp", ".aspx", ".txt", ".md", ".xml", ".json", ".pdf",
    ".warc", ".wet", ".gz", ".zip",
)  # fmt: skip
BETWEEN = frozenset(" \t\r\n")


def told(source: Source) -> tuple[str, ...]:
    """A sentence where all of a text is an address or a path; else nothing."""
    if source.kind != "text" or not 0 < len(source.buffer) <= LONGEST_BYTES:
        return ()
    name = source.buffer.decode("utf-8", "replace").strip()
    if is_address(name):
        return ("the page is an address and nothing else; Thresher fetches none: pass the content of the page",)
    if is_path(name):
        return ("the page looks like the name of a file; pass the content of the file: extract(path.read_bytes())",)
    return ()


def is_address(name: str) -> bool:
    """Whether it is one word that begins as an address does."""
    return name.lower().startswith(SCHEMES) and BETWEEN.isdisjoint(name)


def is_path(name: str) -> bool:
    """Whether it is one line with the ending of a file of pages, and one word or the whole way to a file."""
    if "\n" in name or not name.lower().endswith(ENDINGS):
        return False
    return BETWEEN.isdisjoint(name) or name.startswith(ROOTS) or name[1:3] in (":\\", ":/")
