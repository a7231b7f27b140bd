"""What rules and other extractors make of the same pages: `python -m benchmarks.baselines CORPUS`.

CORPUS is the folder that `benchmarks.corpus` wrote. The figures change only with the sets and the peers'
versions, so they are kept in results/baselines.json and `benchmarks.quality` prints them beside its own.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

from benchmarks.corpus import load, load_html
from benchmarks.labels import label_lines
from benchmarks.peers import ON_HTML, ON_LINES, as_paragraphs
from benchmarks.provenance import read, write
from benchmarks.rows import BODY, WHOLE, PageScore, golds, score_page, summarise
from benchmarks.rules import RULES

SETS = ("wcxb", "daniel", "magic-html", "zh69")
PEER_RENDERINGS = ("wet",)  # all peers together take half a second a page
POSITIVE_SHARE = 0.5


def main(arguments: list[str] | None = None) -> int:
    """Score all baselines and write their rows."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.baselines", description=__doc__.split(":")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--sets", nargs="+", default=list(SETS), help="the others keep their earlier rows")
    parser.add_argument("--processes", type=int, default=None)
    given = parser.parse_args(arguments)
    for name, peer in {**ON_LINES, **ON_HTML}.items():
        if not peer.installed:
            print(f"{name}: left out, {peer.package} is not installed", file=sys.stderr)
    scores: list[PageScore] = []
    with ProcessPoolExecutor(given.processes) as pool:
        for name in given.sets:
            htmls = load_html(name, given.corpus)
            pages = load(name, given.corpus)
            work = partial(pool.map, chunksize=16)
            texts = (htmls[page["id"]] for page in pages)
            scores.extend(chain.from_iterable(work(score_all, pages, texts)))
            print(f"{name}: {len(pages)} pages", file=sys.stderr)
    earlier = (read("baselines") or {"rows": []})["rows"]
    kept = [row for row in earlier if row["set"] not in given.sets]
    print(write("baselines", {"rows": kept + summarise(scores)}).name)
    return 0


def score_all(page: Mapping[str, Any], html: str) -> list[PageScore]:
    """Every baseline on every rendering of a page."""
    scores: list[PageScore] = []
    for system, peer in ON_HTML.items():
        if peer.installed:
            text = _safely(peer.extract, html, page["url"])
            scores += score_page(page, "html", system, {BODY: text, WHOLE: text})
    for rendering, rendered in page["renderings"].items():
        lines = [line for line in (rendered or "").splitlines() if line.strip()]
        for system, text in _on_lines(lines, rendering in PEER_RENDERINGS):
            scores += score_page(page, rendering, system, {BODY: text, WHOLE: text})
        best = {kind: _labelled(lines, gold) for kind, gold in golds(page).items()}
        scores += score_page(page, rendering, "ceiling (best lines)", best)
    return scores


def _on_lines(lines: Sequence[str], with_peers: bool) -> Iterator[tuple[str, str]]:
    for system, rule in RULES.items():
        yield system, "\n".join(rule(lines))
    if with_peers:
        html = as_paragraphs(lines)
        for system, peer in ON_LINES.items():
            if peer.installed:
                yield f"{system} on lines", _safely(peer.extract, html, "")


def _labelled(lines: Sequence[str], gold: str) -> str:
    shares = label_lines(lines, gold)[0]
    return "\n".join(line for line, share in zip(lines, shares, strict=True) if share >= POSITIVE_SHARE)


def _safely(extract: Any, html: str, url: str) -> str:
    try:
        return str(extract(html, url))
    except Exception:  # a peer's failure on a page is an empty text, whatever it raises
        return ""


if __name__ == "__main__":
    raise SystemExit(main())
