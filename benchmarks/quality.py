"""How well Thresher finds the main text: `python -m benchmarks.quality DATA [--sets ..] [--renderings ..] [--write]`.

The shipped model was trained on these pages, so what it scores here is in-sample. What to expect of new
pages is the out-of-fold table, which training writes to results/oof.json; it stands beside, and so do the
baselines.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

from benchmarks import provenance
from benchmarks.corpus import load, row_of
from benchmarks.renderings import RENDERINGS, chromium
from benchmarks.rows import BODY, WHOLE, PageScore, Row, score_page, summarise, table
from benchmarks.sets import read

SETS = ("wcxb", "daniel", "magic-html", "zh69")
IN_SAMPLE = "thresher, in-sample"
OUT_OF_FOLD = "thresher, out of fold"
COLUMNS = (*RENDERINGS, "chromium", "html")
MAIN_RENDERING = "wet"
NOTE = """Mean word F1 of a page, behind it precision/recall; a character of Chinese or Thai is a word.
`in-sample`: the shipped model, which has seen these pages and their gold.
`out of fold`: models that have seen no page of the page's domain: what to expect of new pages.
"""


def main(arguments: list[str] | None = None) -> int:
    """Score, print the tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality", description=__doc__.split(":")[0])
    parser.add_argument("data", type=Path, help="the folder with the unpacked sets")
    parser.add_argument("--sets", nargs="+", default=list(SETS))
    parser.add_argument("--renderings", nargs="+", default=[*RENDERINGS, "chromium"])
    parser.add_argument("--corpus", type=Path, help="what benchmarks.corpus wrote; spares rendering anew")
    parser.add_argument("--write", action="store_true", help="keep the rows in benchmarks/results/quality.json")
    parser.add_argument("--processes", type=int, default=None)
    given = parser.parse_args(arguments)
    scores: list[PageScore] = []
    with ProcessPoolExecutor(given.processes) as pool:
        for name in given.sets:
            pages = rendered(name, given.data, given.corpus)
            work = partial(score_thresher, renderings=tuple(given.renderings))
            scores.extend(chain.from_iterable(pool.map(work, pages, chunksize=16)))
            print(f"{name}: scored", file=sys.stderr)
    rows = summarise(scores)
    if given.write:
        print(f"written to {provenance.write('quality', {'rows': rows}).name}\n", file=sys.stderr)
    print(NOTE)
    sets, renderings = set(given.sets), {*given.renderings, "html"}
    asked = [
        row for row in [*rows, *kept_rows()] if row["set"] in sets and row["rendering"] in renderings
    ]
    print("\n".join(tables(asked)))
    return 0


def rendered(name: str, data: Path, corpus: Path | None) -> Iterator[Mapping[str, Any]]:
    """The pages of a set with their renderings."""
    if corpus is not None and (corpus / f"{name}.pkl").exists():
        yield from load(name, corpus)
        return
    real = chromium(data, name)
    for page in read(name, data):
        row = row_of(page)
        if real:
            row["renderings"]["chromium"] = real.get(page.id)
        yield row


def score_thresher(page: Mapping[str, Any], renderings: Sequence[str]) -> list[PageScore]:
    """Scores of the shipped model: its text against the body, title and text against title and body."""
    import thresher

    scores: list[PageScore] = []
    for rendering in renderings:
        text = page["renderings"].get(rendering)
        if rendering not in page["renderings"]:
            continue
        article = thresher.extract(text or "", page["url"] or None, kind="text")
        texts = {BODY: article.text, WHOLE: f"{article.title or ''}\n{article.text}"}
        scores += score_page(page, rendering, IN_SAMPLE, texts)
    return scores


def kept_rows() -> list[Row]:
    """Rows of earlier runs: out-of-fold and baselines; a table that is not there is told."""
    rows: list[Row] = []
    for name, system in (("oof", OUT_OF_FOLD), ("baselines", None)):
        found = provenance.read(name)
        if found is None:
            print(f"results/{name}.json is not there: its lines are left out", file=sys.stderr)
            continue
        given = {"system": system, "gold": BODY} if system else {}
        rows.extend({**given, **row} for row in found["rows"])
    return rows


def tables(rows: Iterable[Row]) -> Iterator[str]:
    """By set and rendering, then by page type and by language for one rendering."""
    listed = list(rows)
    for name in dict.fromkeys(row["set"] for row in listed):
        for gold in (BODY, WHOLE):
            chosen = [row for row in listed if row["set"] == name and row["gold"] == gold]
            whole = [row for row in chosen if row["group"] == "all"]
            if not whole:
                continue
            against = "" if gold == BODY else ", title and text against title and body"
            pages = max(row["pages"] for row in whole)
            columns = [column for column in COLUMNS if any(row["rendering"] == column for row in whole)]
            yield table(whole, f"{name}, {pages} pages{against}", "rendering", columns)
            for group, title in (("type", "by page type"), ("language", "by language")):
                parts = [
                    row for row in chosen
                    if row["group"] == group and row["rendering"] in (MAIN_RENDERING, "html")
                ]
                if len({row["name"] for row in parts}) > 1:
                    yield table(parts, f"{name}{against}, {title}, {MAIN_RENDERING}", "name", parts=False)


if __name__ == "__main__":
    raise SystemExit(main())
