"""What `favor` does: `python -m benchmarks.favor CORPUS [--kind html]`.

Word precision, recall and F1 of WCXB's and DAnIEL's pages, judged out of fold, for each of its values, to
`benchmarks/results/favor.json`.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from benchmarks.out_of_fold import RENDERING, judged
from benchmarks.train import measured
from thresher.scan import to_lines
from thresher.score.select import WEIGHTS
from thresher.types import Source

RESULTS = Path("benchmarks/results/favor.json")
SETS = ("wcxb", "daniel")
PARTS = ("precision", "recall", "f1")


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--kind", choices=RENDERING, default="html")
    given = parser.parse_args()
    scores: dict[str, dict[str, list[tuple[float, float, float]]]] = {s: {f: [] for f in WEIGHTS} for s in SETS}
    for sample, total in judged(given.corpus, given.kind, SETS):
        if total is None:
            continue
        lines, chances = to_lines(Source(sample.text, given.kind)), measured.probabilities(total)
        for favor, weight in WEIGHTS.items():
            keep = measured.kept(lines, chances, weight)
            scores[sample.set][favor].append(measured.bag_score(sample, keep))
    results = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    results[given.kind] = {
        name: {
            favor: dict(zip(PARTS, np.round(np.mean(found, 0), 3).tolist(), strict=True)) for favor, found in by_favor.items()
        }
        for name, by_favor in scores.items()
    }
    RESULTS.write_text(json.dumps(results, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    print(json.dumps(results[given.kind], indent=1))


if __name__ == "__main__":
    main()
