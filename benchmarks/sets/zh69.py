"""The Chinese Web Content Extraction Dataset: 69 pages with text, author and date."""

from __future__ import annotations

import html as entities
import re
from collections.abc import Iterator
from pathlib import Path

from benchmarks.sets.domains import registered_domain
from benchmarks.sets.encodings import decode
from benchmarks.sets.page import Page

# Pages of an older collection come inside an element that names address and charset.
WRAPPER = re.compile(rb"\s*<text\s([^>]*)>", re.I)
ATTRIBUTE = re.compile(rb'(\w+)\s*=\s*"([^"]*)"')
CANONICAL = re.compile(r"<link[^>]+rel=[\"']?canonical[\"']?[^>]*>|<meta[^>]+og:url[^>]*>", re.I)
ADDRESS = re.compile(r"(?:href|content)\s*=\s*[\"']?(https?://[^\"'\s>]+)", re.I)
NOTHING = ("", "UNKNOWN", "UNKNWON")  # the second is a slip in one of the set's files


def read(data: Path) -> Iterator[Page]:
    """All pages, by id."""
    folder = data / "zh69"
    for path in sorted((folder / "original").glob("*.html")):
        html, url, encoding = unwrap(path.read_bytes())
        yield Page(
            set="zh69", id=path.stem, url=url, html=html, gold=_text(folder / "cleaned", path.stem),
            domain=registered_domain(url) or f"zh69-{path.stem}", encoding=encoding, language="zh",
            authors=tuple(_text(folder / "author", path.stem).split()),
            date=_text(folder / "date", path.stem),
        )


def unwrap(raw: bytes) -> tuple[str, str, str]:
    """The page without its wrapper, its address (may be empty) and its encoding."""
    found = WRAPPER.match(raw)
    if found:
        given = {key.lower(): value for key, value in ATTRIBUTE.findall(found.group(1))}
        charset = given.get(b"encoding", b"").decode("ascii", "ignore")
        html, encoding = decode(raw[found.end():], "zh", charset)
        return html, entities.unescape(given.get(b"id", b"").decode("ascii", "ignore")), encoding
    html, encoding = decode(raw, "zh")
    for element in CANONICAL.findall(html):
        address = ADDRESS.search(element)
        if address:
            return html, entities.unescape(address.group(1)), encoding
    return html, "", encoding


def _text(folder: Path, name: str) -> str:
    path = folder / f"{name}.txt"
    text = decode(path.read_bytes(), "zh")[0].strip() if path.exists() else ""
    return "" if text in NOTHING else text
