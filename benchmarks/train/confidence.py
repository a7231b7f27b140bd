"""Fits what makes a probability of a choice: `python -m benchmarks.train.confidence CORPUS [--kind html]`.

Reads the out-of-fold sums that training left beside the corpus, fits a logistic regression for each limit of
`score/confidence.py`, writes the weights into the model's header and the reliability, out of fold by registered
domain, to `benchmarks/results/confidence.json`.
"""

from __future__ import annotations

import argparse
import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.train import measured, snippets
from benchmarks.train.fold_out import FOLDS, say
from benchmarks.train.samples import Sample, build
from thresher import core
from thresher.models import read_model
from thresher.models.model import write_model
from thresher.scan import TextLines, to_lines
from thresher.score.confidence import GOOD, USABLE, terms
from thresher.types import Source

RESULTS = Path("benchmarks/results/confidence.json")
MODELS = Path("src/thresher/models")
RENDERINGS = {"text": ("wet", "inner", "rp_all"), "html": ("html",)}
RIDGE = 1.0
STEPS = 30  # of Newton's method; ten are enough
BINS = 10
DIGITS = 4  # of a weight


def fit(columns: Any, right: Any) -> Any:
    """Weights of a logistic regression, by Newton's method with a ridge."""
    weights = np.zeros(columns.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-columns @ weights))
        slope = chance * (1 - chance) + 1e-6
        bend = (columns * slope[:, None]).T @ columns + RIDGE * np.eye(len(weights))
        weights = weights + np.linalg.solve(bend, columns.T @ (right - chance) - RIDGE * weights)
    return weights


def reliability(chance: Any, right: Any) -> dict[str, Any]:
    """The expected calibration error over BINS equal bins, with what each bin says and holds."""
    bins, error = [], 0.0
    place = np.minimum((chance * BINS).astype(int), BINS - 1)
    for number in range(BINS):
        here = place == number
        if here.any():
            said, was = float(chance[here].mean()), float(right[here].mean())
            error += float(here.mean()) * abs(said - was)
            bins.append({"pages": int(here.sum()), "said": round(said, 3), "was": round(was, 3)})
    return {"ece": round(error, 4), "bins": bins}


def gather(samples: list[Sample], sums: dict[tuple[str, str, str], Any], kind: str) -> tuple[Any, Any, Any, Any]:
    """Of each sample with lines kept: terms, word F1, fold, set."""
    rows, scores, folds, sets = [], [], [], []
    for sample in samples:
        total = sums.get((sample.set, sample.id, sample.rendering))
        if total is None or not sample.count or snippets.is_snippets(sample) or sample.rendering not in RENDERINGS[kind]:
            continue
        lines: TextLines = to_lines(Source(sample.text, kind))
        chances = measured.probabilities(total)
        _, size, hit, wanted = core.load("choose").choose(chances.astype(np.uint16).tobytes(), lines.rows, lines.count, 256)
        if size:
            rows.append(terms(size, hit, wanted))
            scores.append(measured.bag_score(sample, measured.kept(lines, chances))[2])
            folds.append(sample.fold)
            sets.append(sample.set)
    return np.array(rows), np.array(scores), np.array(folds), np.array(sets)


def judge(columns: Any, right: Any, folds: Any, sets: Any, fitted: Callable[[Any, Any], Any] = fit) -> dict[str, Any]:
    """Reliability out of fold, of all and of each set."""
    chance = np.zeros(len(right))
    for fold in range(FOLDS):
        here = folds == fold
        if here.any():
            chance[here] = 1 / (1 + np.exp(-columns[here] @ fitted(columns[~here], right[~here])))
    found: dict[str, Any] = {"pages": len(right), "share": round(float(right.mean()), 3), **reliability(chance, right)}
    found["sets"] = {name: reliability(chance[sets == name], right[sets == name])["ece"] for name in sorted(set(sets))}
    return found


def calibrate(corpus: Path, kind: str, samples: list[Sample]) -> None:
    """Fit, write the weights into the shipped model of this kind, and the reliability to RESULTS."""
    with (corpus / ("oof.pkl" if kind == "text" else f"oof_{kind}.pkl")).open("rb") as file:
        sums = pickle.load(file)
    columns, scores, folds, sets = gather(samples, sums, kind)
    results = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    weights, results[kind] = {}, {}
    for name, limit in (("good", GOOD), ("usable", USABLE)):
        right = (scores > limit).astype(float)
        weights[name] = [round(float(weight), DIGITS) for weight in fit(columns, right)]
        results[kind][name] = judge(columns, right, folds, sets)
        say(kind, name, "expected calibration error", results[kind][name]["ece"])
    RESULTS.write_text(json.dumps(results, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    path = MODELS / f"{kind}.thr"
    model = read_model(path)
    own = {key: value for key, value in model.header.items() if key not in ("name", "version", "features", "sections", "network")}
    facts = {**own, "calibration": weights}
    write_model(path, model.name, model.version, model.lexicon, model.forests, facts, model.names, model.network)


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--kind", choices=RENDERINGS, default="text")
    given = parser.parse_args()
    calibrate(given.corpus, given.kind, build(given.corpus, given.kind))


if __name__ == "__main__":
    main()
