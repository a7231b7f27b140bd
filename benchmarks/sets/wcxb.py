"""WCXB, development split: pages of seven types, the whole main text as gold."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

from benchmarks.sets.domains import registered_domain
from benchmarks.sets.encodings import decode
from benchmarks.sets.page import Page


def read(data: Path) -> Iterator[Page]:
    """The pages that have a main text in the gold, by id."""
    folder = data / "wcxb" / "dev"
    for path in sorted((folder / "ground-truth").glob("*.json")):
        entry = json.loads(path.read_text("utf-8"))
        truth = entry["ground_truth"]
        if "main_content" not in truth:
            continue
        html, encoding = decode(_bytes(folder / "html", path.stem))
        url = entry.get("url") or truth.get("url") or ""
        yield Page(
            set="wcxb", id=path.stem, url=url, html=html, gold=truth["main_content"] or "",
            domain=registered_domain(url) or f"wcxb-{path.stem}", encoding=encoding,
            title=truth.get("title") or "",
            authors=(truth["author"],) if truth.get("author") else (),
            date=truth.get("publish_date") or "", page_type=_page_type(entry),
            wanted=tuple(truth.get("with") or ()), unwanted=tuple(truth.get("without") or ()),
        )


def _page_type(entry: dict[str, dict[str, dict[str, str]]]) -> str:
    return entry.get("_internal", {}).get("page_type", {}).get("primary", "")


def _bytes(folder: Path, name: str) -> bytes:
    # The publisher packs each page; an unpacked copy is read as well.
    plain = folder / f"{name}.html"
    if plain.exists():
        return plain.read_bytes()
    return gzip.decompress((folder / f"{name}.html.gz").read_bytes())
