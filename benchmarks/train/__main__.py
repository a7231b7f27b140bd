"""`python -m benchmarks.train CORPUS [--pages N --out FILE]`: cross-validate, report, fit on everything, write the model.

CORPUS is the folder that `python -m benchmarks.corpus` made. The same corpus gives the same model file; `--pages` tries
that on a few pages, and writes the model alone.
"""

from __future__ import annotations

import argparse
import pickle
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.train import card, report, trees
from benchmarks.train.fold_out import Training, first_sums, fit_folds, say, scores, second_sums
from benchmarks.train.kinds import KindTraining
from benchmarks.train.samples import Sample, build
from thresher.features.second import KIND_COLUMNS, KINDS, SECOND
from thresher.features.table import features
from thresher.models import Forest
from thresher.models.model import write_model

FEATURES = 170  # kept of all, by importance in a quick first fit
SECOND_BASE = 24  # features of the first forest that the second reads again
FIRST_TREES, FIRST_RATE, FIRST_SHARE = 300, 0.12, 0.3
SECOND_TREES, SECOND_RATE, SECOND_SHARE = 150, 0.1, 0.4
JUDGED = ("wet", "inner", "rp_all", "rp_main", "wrapped", "chromium")  # renderings of the out-of-fold report
RESULTS = Path("benchmarks/results")
MODEL = Path("src/thresher/models/text.thr")


def important(training: Training) -> list[str]:
    """All features, the most important of a quick fit first."""
    names = tuple(feature.name for feature in features())
    rows = training.rows(names)
    every = slice(None, None, 3)
    model = trees.fit(rows[every], training.labels[every], training.weights[every], 80, 0.2, 0.5)
    order = np.argsort(-model.get_feature_importance(), kind="stable")
    return [names[k] for k in order]


def shown(samples: list[Sample], sums: dict[int, Any]) -> dict[int, Any]:
    """The sums of the renderings that the report shows."""
    return {k: total for k, total in sums.items() if samples[k].rendering in JUDGED}


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--out", type=Path, default=MODEL)
    parser.add_argument("--pages", type=int, metavar="N", help="about so many pages; --out must name another file")
    arguments = parser.parse_args()
    if arguments.pages and arguments.out == MODEL:
        parser.error("--pages makes a model of little worth: name a file for it with --out")
    samples = build(arguments.corpus, arguments.corpus / "samples.pkl")
    if arguments.pages:
        every = max(1, len({sample.page for sample in samples}) // arguments.pages)
        samples = [sample for sample in samples if sample.page % every == 0]
    training = Training(samples)
    say(len(samples), "samples,", len(training.labels), "lines to train on")
    ranked = important(training)
    say("most important:", ", ".join(ranked[:60]))
    names = tuple(ranked[:FEATURES])
    base = tuple(ranked[:SECOND_BASE])
    rows = training.rows(names)
    forests = fit_folds(rows, training, names, FIRST_TREES, FIRST_RATE, FIRST_SHARE)
    judged = sorted({k for k, s in enumerate(samples) if s.rendering in JUDGED} | set(training.chosen))
    sums = first_sums(training, forests, judged)
    print("first stage\n" + report.text(report.table(samples, scores(training, shown(samples, sums)))), flush=True)
    pages = KindTraining(training, sums)
    kinds = pages.out_of_fold()
    say("page kinds told apart:", pages.accuracy(kinds))
    second_names = (*SECOND, *KIND_COLUMNS, *base)
    second = training.second_rows(sums, kinds, base)
    forests = fit_folds(second, training, second_names, SECOND_TREES, SECOND_RATE, SECOND_SHARE)
    final = second_sums(training, forests, sums, kinds)
    table = report.table(samples, scores(training, shown(samples, final)))
    print("second stage\n" + report.text(table), flush=True)
    if not arguments.pages:
        report.write(
            table, RESULTS / "oof.json", {"what": "word F1 a page, out of fold by registered domain, body text alone"}
        )
        with (arguments.corpus / "oof.pkl").open("wb") as file:
            pickle.dump(
                {(s.set, s.id, s.rendering): final[k] for k, s in enumerate(samples) if k in final}, file, protocol=5
            )
    first = trees.forest(
        trees.fit(rows, training.labels, training.weights, FIRST_TREES, FIRST_RATE, FIRST_SHARE), names
    )
    last = trees.forest(
        trees.fit(second, training.labels, training.weights, SECOND_TREES, SECOND_RATE, SECOND_SHARE), second_names
    )
    facts: dict[str, object] = {"sets": sorted({s.set for s in samples}), "pages": len({s.page for s in samples})}
    forests_by_name: dict[str, Forest] = {
        "first": first,
        "second": last,
        **{kind: pages.forest(kind, None) for kind in KINDS},
    }
    write_model(arguments.out, "text", "2026.1", training.full_lexicon, forests_by_name, facts)
    if arguments.out == MODEL:
        card.CARD.write_text(card.render(), encoding="utf-8")
    say("wrote", arguments.out)


if __name__ == "__main__":
    main()
