"""Text that an HTML page shows only once a script ran: it lies in the page as a string of JSON.

Asked for where no visible line is main text: elsewhere what can be seen is the better text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from thresher import core
from thresher.types import Source

# Properties that hold the main text, by the kind of place; the first place with one that is long enough is taken.
PROPERTIES = {
    "json-ld": ("articleBody", "reviewBody", "recipeInstructions", "text"),
    "json": ("articleBody", "bodyHtml", "contentHtml", "body", "content", "html", "rendered", "text"),
}
FEWEST_WORDS, FEWEST_CHARS = 40, 250  # of a text; by characters where a script has no spaces
MOST_BYTES = 2_000_000  # of the page's JSON that is read
MOST_FOUND = 400  # strings weighed
MARKUP = re.compile(r"</?[A-Za-z][^<>]*>")


def stored_text(source: Source, lines: Any) -> tuple[str, str]:
    """The longest text that JSON holds, a line for each of its paragraphs, and where; two empty strings without one.

    Never raises for what the page holds; time grows with its length.
    """
    if source.kind != "html":
        return "", ""
    page = source.buffer
    left = MOST_BYTES
    parts: dict[str, list[bytes]] = {kind: [] for kind in PROPERTIES}
    for kind, place in lines.places():
        if kind in parts and place["end"] - place["inside"] <= left:
            left -= place["end"] - place["inside"]
            parts[kind].append(page[place["inside"] : place["end"]])
    for kind, found in parts.items():
        text, name = max(_texts(kind, found), key=lambda pair: len(pair[0]), default=("", ""))
        if text:
            return text, f"{name} of its {'JSON-LD' if kind == 'json-ld' else 'JSON'}"
    return "", ""


def _texts(kind: str, parts: list[bytes]) -> Iterator[tuple[str, str]]:
    """The texts of a kind of place that are long enough, with the names of their properties."""
    pattern = re.compile(r'"(' + "|".join(PROPERTIES[kind]) + r')"\s{0,9}:\s{0,9}(?=")')
    decoder = json.JSONDecoder(strict=False)
    found = 0
    for part in parts:
        content, place = part.decode("utf-8", "replace"), 0
        while found < MOST_FOUND and (match := pattern.search(content, place)) is not None:
            found += 1
            try:
                value, place = decoder.raw_decode(content, match.end())
            except ValueError:
                break  # a string that does not end: neither will those within it
            text = _lines(value) if len(value) >= FEWEST_CHARS else ""
            if len(text) >= FEWEST_CHARS and (len(text.split()) >= FEWEST_WORDS or not text.isascii()):
                yield text, match[1]


def _lines(value: str) -> str:
    """A string's paragraphs, one a line: markup read as that of a page is."""
    value = value.encode("utf-8", "replace").decode()
    if MARKUP.search(value):
        value = core.load("scan_html").scan_html(value.encode())[0].decode("utf-8", "replace")
    elif "&" in value:
        from html import unescape  # few strings need it

        value = unescape(value)
    return "\n".join(" ".join(line.split()) for line in value.splitlines() if line.strip())
