"""The attributes of a start tag, by the syntax of the HTML Standard (section 13.2.5, tokenization)."""

from __future__ import annotations

import re
from html import unescape
from html.entities import html5

MOST_BYTES = 100_000  # of a start tag: what stands behind is not read
MOST_ATTRIBUTES = 200
USUAL_CHARS = 2000  # of a start tag, whose attributes are read at once
TAG_NAME = re.compile(r"<[^\t\n\f\r />]*+")
ATTRIBUTE = re.compile(
    r"([^\t\n\f\r />][^\t\n\f\r />=]*+)"
    r"(?:[\t\n\f\r ]*+=[\t\n\f\r ]*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\t\n\f\r >]++)|))?+"
)
REFERENCE = re.compile(r"&(?:#[0-9A-Za-z]++;?+|[A-Za-z][0-9A-Za-z]*+;?+=?+)")


def attributes(tag: bytes) -> dict[str, str]:
    """The attributes of a start tag by name, in lower case, character references decoded; the first of a name counts.

    Args: tag: from its `<` to behind its `>`, UTF-8. Never raises.
    """
    text = tag[:MOST_BYTES].decode("utf-8", "replace")
    name = TAG_NAME.match(text)
    start = name.end() if name else 0
    # Most tags, in one comprehension: the last written of a name is the first in the tag, as the loop below has it.
    if len(text) < USUAL_CHARS and "&" not in text and len(usual := ATTRIBUTE.findall(text, start)) <= MOST_ATTRIBUTES:
        return {key.lower(): double or single or bare for key, double, single, bare in reversed(usual)}
    written = (match.groups() for match in ATTRIBUTE.finditer(text, start))
    found: dict[str, str] = {}
    for key, double, single, bare in written:
        if len(found) == MOST_ATTRIBUTES:
            break
        value = double or single or bare or ""
        found.setdefault(key.lower(), REFERENCE.sub(_character, value) if "&" in value else value)
    return found


def decoded(value: str) -> str:
    """An attribute's value with its character references decoded; `&copy=1` in an address is none."""
    return REFERENCE.sub(_character, value) if "&" in value else value


def _character(reference: re.Match[str]) -> str:
    text = reference.group()
    if text.startswith("&#"):
        return unescape(text)
    return html5.get(text[1:], text)
