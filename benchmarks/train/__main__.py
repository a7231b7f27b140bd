"""`python -m benchmarks.train CORPUS [--kind html] [--pages N --out FILE]`: cross-validate, report, fit, write the model.

CORPUS is the folder that `python -m benchmarks.corpus` made. The same corpus gives the same model file; `--pages` tries
that on a few pages, and writes the model alone.
"""

from __future__ import annotations

import argparse
import pickle
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from benchmarks.train import card, confidence, report, snippets, trees
from benchmarks.train.fold_out import Training, fit_folds, forest_sums, say, scores
from benchmarks.train.kinds import KindTraining
from benchmarks.train.network import HIDDEN, SHARE, NetworkTraining
from benchmarks.train.samples import Sample, build
from thresher.features import html_table, table
from thresher.features.page import KINDS
from thresher.models.model import write_model

TREES, RATE = 300, 0.12
JUDGED = ("wet", "inner", "rp_all", "rp_main", "wrapped", "chromium")  # renderings of the out-of-fold report
RESULTS = Path("benchmarks/results")
MODELS = Path("src/thresher/models")


class Kind(NamedTuple):
    """What differs between the models."""

    features: tuple[str, ...]  # all to choose from, in the order in which they are measured
    kept: int  # of these, by importance in a quick first fit
    share: float  # of the features that a level of a tree may ask, at random
    always: tuple[str, ...]  # features that are read whatever their importance
    width: int  # channels that a layer of the network reads of each of three lines
    judged: tuple[str, ...]  # renderings of the out-of-fold report
    report: str
    scores: str


TEXT_FEATURES = tuple(feature.name for feature in table.features())
KINDS_OF_INPUT = {
    "text": Kind(TEXT_FEATURES, 170, 0.3, (), HIDDEN, JUDGED, "oof.json", "oof.pkl"),
    "html": Kind(
        (*TEXT_FEATURES, *(feature.name for feature in html_table.features())),
        130,
        0.15,
        ("to_names_comment",),  # whether comments belong to the text is a matter of the page's kind
        HIDDEN // 3,
        ("html",),
        "oof_html.json",
        "oof_html.pkl",
    ),
}


def important(training: Training) -> list[str]:
    """All features, the most important of a quick fit first."""
    names = KINDS_OF_INPUT[training.kind].features
    rows = training.rows(names)
    every = slice(None, None, 3)
    model = trees.fit(
        rows[every], training.labels[every], training.weights[every], 80, 0.2, 0.5 if training.kind == "text" else 0.2
    )
    order = np.argsort(-model.get_feature_importance(), kind="stable")
    return [names[k] for k in order]


def measurable(names: list[str]) -> tuple[str, ...]:
    """The same names, those of text before those of HTML, as the columns come."""
    return tuple(sorted(names, key=lambda name: name not in TEXT_FEATURES))


def shown(samples: list[Sample], sums: dict[int, Any], renderings: tuple[str, ...]) -> dict[int, Any]:
    """The sums of the renderings that the report shows."""
    return {k: total for k, total in sums.items() if samples[k].rendering in renderings}


def reported(training: Training, sums: dict[int, Any]) -> list[dict[str, Any]]:
    """The rows of the report: of DAnIEL, whose gold has titles, once more with the headline kept."""
    samples = training.samples
    sums = shown(samples, sums, KINDS_OF_INPUT[training.kind].judged)
    whole = {k: total for k, total in sums.items() if not snippets.is_snippets(samples[k])}
    rows = report.table(samples, scores(training, whole))
    if row := snippets.score(training, sums):
        rows.append(row)
    if training.kind == "html":
        titled = {k: total for k, total in sums.items() if samples[k].headline.any()}
        named = [replace(sample, rendering="with title") for sample in samples]
        rows += report.table(named, scores(training, titled, with_title=True))
    return rows


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--kind", choices=KINDS_OF_INPUT, default="text")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--pages", type=int, metavar="N", help="about so many pages; --out must name another file")
    arguments = parser.parse_args()
    kind = KINDS_OF_INPUT[arguments.kind]
    shipped = MODELS / f"{arguments.kind}.thr"
    out = arguments.out or shipped
    if arguments.pages and out == shipped:
        parser.error("--pages makes a model of little worth: name a file for it with --out")
    samples = build(arguments.corpus, arguments.kind)
    if arguments.pages:
        every = max(1, len({sample.page for sample in samples}) // arguments.pages)
        samples = [sample for sample in samples if sample.page % every == 0]
    training = Training(samples, arguments.kind)
    say(len(samples), "samples,", len(training.labels), "lines to train on")
    ranked = important(training)
    say("most important:", ", ".join(ranked[:60]))
    names = measurable([*ranked[: kind.kept], *(name for name in kind.always if name not in ranked[: kind.kept])])
    fitting = NetworkTraining(training, names, kind.width)
    networks = fitting.fit_all()
    judged = sorted({k for k, s in enumerate(samples) if s.rendering in kind.judged} | set(fitting.rows))
    by_network = fitting.out_of_fold(networks, judged)
    print("network\n" + report.text(reported(training, by_network)), flush=True)
    forests = fit_folds(training.rows(names), training, names, TREES, RATE, kind.share)
    by_forest = forest_sums(training, forests, judged)
    print("forest\n" + report.text(reported(training, by_forest)), flush=True)
    sums = {number: ((4 - SHARE) * by_forest[number] + SHARE * by_network[number]) >> 2 for number in judged}
    rows_of_scores = reported(training, sums)
    print("both\n" + report.text(rows_of_scores), flush=True)
    pages = KindTraining(training, sums)
    told = pages.accuracy(pages.out_of_fold())
    say("page kinds told:", told)
    if not arguments.pages:
        report.write(
            rows_of_scores,
            RESULTS / kind.report,
            {
                "what": "word F1 a page, out of fold by registered domain, body text alone",
                "page_kinds": {"what": "share of WCXB's pages whose likeliest kind is right", **told},
            },
        )
        with (arguments.corpus / kind.scores).open("wb") as file:
            pickle.dump(
                {(s.set, s.id, s.rendering): sums[k] for k, s in enumerate(samples) if k in sums}, file, protocol=5
            )
    facts: dict[str, object] = {
        "sets": sorted({s.set for s in samples if not snippets.is_snippets(s)}),
        "pages": len({s.page for s in samples if not snippets.is_snippets(s)}),
    }
    by_name = {"lines": forests[-1], **{kind: pages.forest(kind, None) for kind in KINDS}}
    lexicon = training.full_lexicon
    write_model(out, arguments.kind, "2026.3", lexicon.words, by_name, facts, lexicon.names, networks[-1])
    if out == shipped:
        confidence.calibrate(arguments.corpus, arguments.kind, samples)
        card.write(arguments.kind)
    say("wrote", out)


if __name__ == "__main__":
    main()
