"""The encoding that an HTML page declares in itself: `<meta charset>`, `http-equiv`, or an XML declaration.

The method is the 'prescan' of the WHATWG HTML standard (section 13.2.3.2), with two steps of the parser that comes
after it in a browser: what stands in a script or a style is no tag, and a `<meta>` beyond the first 1024 bytes still
counts.
"""

from __future__ import annotations

import re

from thresher.decode.labels import name_of

LOOKED_AT_BYTES = 65536
LONGEST_TAG_BYTES = 4096

# From a "<" on: what may be skipped as a whole, a tag with its attributes, or other markup up to a ">".
SPACES = rb"\t\n\f\r /"
TAG = re.compile(rb"<(?:(!--)|(/?[A-Za-z][^\t\n\f\r />]*)|[!/?])")
ATTRIBUTE = re.compile(
    rb"[" + SPACES + rb"]*+([^\t\n\f\r />=][^\t\n\f\r />=]*+)"
    rb"(?:[\t\n\f\r ]*+=[\t\n\f\r ]*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\t\n\f\r >]*+)))?+"
)
CHARSET = re.compile(rb"(?i)charset[\t\n\f\r ]*+=[\t\n\f\r ]*+(?:\"([^\"]*)\"|'([^']*)'|([^\t\n\f\r ;\"']+))")
RAW = frozenset((b"script", b"style", b"title", b"textarea", b"xmp"))
XML = re.compile(rb"<\?xml[^>]*?[\t\n\f\r ]encoding[\t\n\f\r ]*=[\t\n\f\r ]*(?:\"([^\"<>]*)\"|'([^'<>]*)')")
# What a declaration in ASCII cannot mean, and what is meant instead.
INSTEAD = {"utf-16le": "utf-8", "utf-16be": "utf-8", "x-user-defined": "windows-1252"}


def declared(page: bytes) -> tuple[str, str] | None:
    """The encoding that the page declares and where, None where it declares none that the standard knows."""
    head = page[:LOOKED_AT_BYTES]
    place = 0
    while (match := TAG.search(head, place)) is not None:
        place = match.end()
        if match[1]:
            # "<!-->" is a whole comment: its end may share the two hyphens of its beginning.
            end = head.find(b"-->", match.start() + 2)
            if end < 0:
                break
            place = end + 3
            continue
        if not match[2]:
            end = head.find(b">", place)
            if end < 0:
                break
            place = end + 1
            continue
        name = match[2].lower()
        place, found = _attributes(head, place, name == b"meta")
        if found:
            return found, "its <meta>"
        if name in RAW:
            end = _end_of(head, name, place)
            if end < 0:
                break
            place = end
    xml = XML.match(head[:LONGEST_TAG_BYTES])
    label = (xml[1] or xml[2] or b"") if xml else b""
    name_in_xml = _known(label)
    return (name_in_xml, "its XML declaration") if name_in_xml else None


def _attributes(head: bytes, place: int, wanted: bool) -> tuple[int, str | None]:
    """Where the tag's attributes end, and the encoding they give if they are of a `<meta>`."""
    first: dict[bytes, bytes] = {}
    while (match := ATTRIBUTE.match(head, place)) is not None and match.end() > place:
        place = match.end()
        if wanted:
            first.setdefault(match[1].lower(), match[2] or match[3] or match[4] or b"")
    if not wanted:
        return place, None
    if b"charset" in first:
        return place, _known(first[b"charset"])
    if first.get(b"http-equiv", b"").lower() == b"content-type":
        match = CHARSET.search(first.get(b"content", b""))
        if match is not None:
            return place, _known(match[1] or match[2] or match[3] or b"")
    return place, None


def _known(label: bytes) -> str | None:
    """The encoding of a label in a declaration; None for those without meaning here ('replacement' among them)."""
    name = name_of(label.decode("latin-1"))
    return None if name == "replacement" else INSTEAD.get(name or "", name)


def _end_of(head: bytes, name: bytes, place: int) -> int:
    """Where the end tag of a raw text element begins, -1 where it has none."""
    match = re.compile(rb"(?i)</" + name).search(head, place)
    return match.start() if match else -1
