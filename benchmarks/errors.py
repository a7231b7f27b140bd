"""Where word F1 is lost: `python -m benchmarks.errors CORPUS [--kind html]`.

Of WCXB's pages, judged out of fold: each page's loss is put down to a cause by the numbers of the page alone, and the
causes, the kinds of pages and the worst pages are written to `benchmarks/results/errors.json`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.out_of_fold import RENDERING, judged
from benchmarks.train import measured
from benchmarks.train.samples import Sample
from thresher.scan import to_lines
from thresher.types import Source

RESULTS = Path("benchmarks/results/errors.json")
SET = "wcxb"
WORST = 60


class Page(NamedTuple):
    """A judged page."""

    id: str
    domain: str
    page_type: str
    gold_words: int
    kept_words: int
    precision: float
    recall: float
    f1: float
    best: float  # F1 of keeping exactly the lines of the gold


# The first that holds.
CAUSES: tuple[tuple[str, Callable[[Page], bool]], ...] = (
    ("no gold, though the page has text", lambda page: page.gold_words == 0 and page.f1 < 1),
    ("gold not in the page", lambda page: page.best < 0.5),
    ("nothing kept", lambda page: page.kept_words == 0),
    ("wrong region", lambda page: page.precision < 0.3 and page.recall < 0.3),
    ("all the gold and more", lambda page: page.recall >= 0.85 and page.precision < 0.85),
    ("a part of the gold alone", lambda page: page.precision >= 0.85 and page.recall < 0.85),
    ("a part of the gold, and more", lambda page: page.f1 < 0.95),
    ("little", lambda page: True),
)


def page_of(sample: Sample, sums: Any, kind: str) -> Page:
    """The page with its scores."""
    score = best = (0.0, 0.0, 0.0)
    kept = 0
    if sums is not None:
        keep = measured.kept(to_lines(Source(sample.text, kind)), measured.probabilities(sums))
        score, kept = measured.bag_score(sample, keep), int(sample.words[keep].sum())
        best = measured.bag_score(sample, sample.fractions >= 0.5)
    gold = int(sample.gold.sum())
    return Page(sample.id, sample.domain, sample.page_type, gold, kept, *(round(part, 3) for part in (*score, best[2])))


def tally(pages: list[Page]) -> dict[str, Any]:
    """Pages and share of the loss, by cause and by kind of page."""
    total = sum(1 - page.f1 for page in pages)
    groups: dict[str, dict[str, list[float]]] = {"cause": {}, "type": {}}
    for page in pages:
        cause = next(name for name, holds in CAUSES if holds(page))
        groups["cause"].setdefault(cause, []).append(1 - page.f1)
        groups["type"].setdefault(page.page_type, []).append(1 - page.f1)
    return {
        group: {
            name: {"pages": len(losses), "share_of_loss": round(sum(losses) / total, 3)}
            for name, losses in sorted(found.items(), key=lambda item: -sum(item[1]))
        }
        for group, found in groups.items()
    }


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--kind", choices=RENDERING, default="html")
    given = parser.parse_args()
    pages = [page_of(sample, sums, given.kind) for sample, sums in judged(given.corpus, given.kind, (SET,))]
    pages.sort(key=lambda page: (page.f1 - 1, page.id))
    worst = pages[:WORST]
    results = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    results[given.kind] = {
        "what": f"{SET} {RENDERING[given.kind]}, out of fold: 1 - word F1, by cause",
        "all": tally(pages),
        f"worst {WORST}": tally(worst),
        "pages": [{**page._asdict(), "cause": next(name for name, holds in CAUSES if holds(page))} for page in worst],
    }
    RESULTS.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    for group, found in results[given.kind]["all"].items():
        print(group, *(f"\n  {name:36} {row['pages']:5} {row['share_of_loss']:.3f}" for name, row in found.items()))


if __name__ == "__main__":
    main()
