"""All sets rendered once into a folder: `python -m benchmarks.corpus DATA OUT [SET ...]`.

OUT/<set>.pkl holds a list of dicts, a page each, without its HTML; OUT/<set>.html.pkl maps page id to HTML.
The files are a cache of one machine: made and read by the same code, never shipped.
"""

from __future__ import annotations

import argparse
import pickle
import sys
import time
from collections.abc import Iterator
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from benchmarks.renderings import RENDERINGS, chromium, render
from benchmarks.sets import SETS, Page, read
from benchmarks.sets.domains import fold_of

PROCESSES = 2
SNIPPET_RENDERINGS = ("wet", "inner", "rp_all")  # enough for a set with partial gold
NAMES = {"trafilatura": SNIPPET_RENDERINGS}
FIELDS = (
    "set", "id", "url", "domain", "page_type", "language", "title", "gold_title", "authors", "date", "gold",
    "wanted", "unwanted",
)


def row_of(page: Page) -> dict[str, Any]:
    """The page as a plain dict with its fold and its renderings (text, or None where one failed)."""
    row: dict[str, Any] = {field: getattr(page, field) for field in FIELDS}
    row["fold"] = fold_of(page.domain)
    row["renderings"] = {name: render(page.html, name) for name in NAMES.get(page.set, RENDERINGS)}
    return row


def build(name: str, data: Path, out: Path) -> int:
    """Write the two files of a set; its number of pages."""
    began = time.monotonic()
    real = chromium(data, name)
    htmls: dict[str, str] = {}
    rows: list[dict[str, Any]] = []
    with get_context("spawn").Pool(PROCESSES) as pool:
        for row in pool.imap(row_of, _remember(read(name, data), htmls), chunksize=8):
            if real:
                row["renderings"]["chromium"] = real.get(row["id"])
            rows.append(row)
            if len(rows) % 200 == 0:
                print(f"{name}: {len(rows)} pages, {time.monotonic() - began:.0f} s", file=sys.stderr)
    _write(out / f"{name}.pkl", rows)
    _write(out / f"{name}.html.pkl", htmls)
    print(f"{name}: {len(rows)} pages in {time.monotonic() - began:.0f} s", file=sys.stderr)
    return len(rows)


def load(name: str, out: Path) -> list[dict[str, Any]]:
    """The pages of a set as written by `build`; a folder that others can write to is not safe to read."""
    with open(out / f"{name}.pkl", "rb") as file:
        rows: list[dict[str, Any]] = pickle.load(file)
    return rows


def load_html(name: str, out: Path) -> dict[str, str]:
    """Page id -> HTML."""
    with open(out / f"{name}.html.pkl", "rb") as file:
        htmls: dict[str, str] = pickle.load(file)
    return htmls


def _remember(pages: Iterator[Page], htmls: dict[str, str]) -> Iterator[Page]:
    for page in pages:
        htmls[page.id] = page.html
        yield page


def _write(path: Path, content: object) -> None:
    # Under its own name only when whole: others read while this runs.
    half = path.with_suffix(".half")
    with open(half, "wb") as file:
        pickle.dump(content, file, protocol=5)
    half.replace(path)


def main(arguments: list[str] | None = None) -> int:
    """Build the named sets, all by default."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.corpus", description=__doc__.split("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("sets", nargs="*", default=list(SETS))
    given = parser.parse_args(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    for name in given.sets:
        build(name, given.data, given.out)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
