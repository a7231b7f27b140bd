"""trafilatura's evaluation pages: snippets that the text must and must not hold."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from benchmarks.sets.domains import registered_domain
from benchmarks.sets.encodings import decode
from benchmarks.sets.page import Page

FOLDERS = ("cache", "eval")


def read(data: Path) -> Iterator[Page]:
    """The pages whose file is there, by address; the gold text is empty."""
    folder = data / "trafilatura"
    entries = json.loads((folder / "evaldata.json").read_text("utf-8"))
    for url, entry in sorted(entries.items()):
        places = [folder / kind / entry["file"] for kind in FOLDERS]
        path = next((place for place in places if place.exists()), None)
        if path is None:
            continue
        html, encoding = decode(path.read_bytes())
        yield Page(
            set="trafilatura", id=entry["file"], url=url, html=html, gold="",
            domain=registered_domain(address(url)), encoding=encoding,
            wanted=tuple(entry["with"]), unwanted=tuple(entry["without"]),
        )


def address(key: str) -> str:
    """The address in an entry's key; some keys have a mark before it, some only host and title."""
    return key[key.find("http"):] if "http" in key else key.rpartition("::")[2].partition("-")[0]
