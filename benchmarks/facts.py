"""What the steps after the choice by probability change: `python -m benchmarks.facts CORPUS [--kind html]`.

Each step is put behind those before it, in the pipeline's order, on WCXB's and DAnIEL's pages judged out of fold: mean
word F1, pages changed, and words of the gold among those that it took out or put in; to `benchmarks/results/facts.json`.
"""

from __future__ import annotations

import argparse
import json
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.out_of_fold import RENDERING, judged
from benchmarks.train import measured
from thresher.options import Options
from thresher.scan import to_lines
from thresher.score import once, select, whole_tables
from thresher.score.once import without_caption
from thresher.types import Selection, Source
from thresher.verdict import opening, veto

RESULTS = Path("benchmarks/results/facts.json")
SETS = ("wcxb", "daniel")
Step = Callable[[Selection, Any, "array[int]", Options], Selection]
STEPS: tuple[tuple[str, Step], ...] = (
    ("opening", opening),
    ("veto", veto),
    ("caption printed twice", lambda choice, lines, _, options: without_caption(choice, lines)),
    ("said twice", lambda choice, lines, _, options: once(choice, lines, options)),
    ("tables whole", whole_tables),
)


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--kind", choices=RENDERING, default="html")
    given = parser.parse_args()
    names = ("choice", *(name for name, _ in STEPS))
    scores: dict[str, list[list[float]]] = {name: [] for name in SETS}
    rows = {name: {step: [0, 0, 0, 0, 0] for step in names} for name in SETS}
    for sample, sums in judged(given.corpus, given.kind, SETS):
        if sums is None:
            scores[sample.set].append([measured.bag_score(sample, np.zeros(0, bool))[2]] * len(names))
            continue
        lines, chances = to_lines(Source(sample.text, given.kind)), array("H", measured.probabilities(sums).tobytes())
        choice = select(lines, chances, Options())
        found = []
        for name, step in (("choice", lambda choice, *_: choice), *STEPS):
            before, choice = _mask(choice), step(choice, lines, chances, Options())
            keep = _mask(choice)
            found.append(measured.bag_score(sample, keep)[2])
            gold = sample.fractions >= 0.5
            row = rows[sample.set][name]
            row[0] += bool((before != keep).any())
            for place, changed in ((1, before & ~keep), (3, keep & ~before)):
                row[place] += int(sample.words[changed].sum())
                row[place + 1] += int(sample.words[changed & gold].sum())
        scores[sample.set].append(found)
    keys = ("pages_changed", "words_out", "gold_words_out", "words_in", "gold_words_in")
    results = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    results[given.kind] = {
        name: {
            step: {"f1": round(float(f1), 5), **dict(zip(keys, rows[name][step], strict=True))}
            for step, f1 in zip(names, np.mean(scores[name], 0), strict=True)
        }
        for name in SETS
    }
    RESULTS.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(results[given.kind], indent=1))


def _mask(choice: Selection) -> Any:
    return np.frombuffer(choice.kept, np.uint8).astype(bool)


if __name__ == "__main__":
    main()
