"""The score of a set that knows snippets alone: which must stand in the text, and which must not."""

from __future__ import annotations

from typing import Any

from benchmarks.train import measured
from benchmarks.train.fold_out import Training
from benchmarks.train.samples import folded

SET = "trafilatura"


def is_snippets(sample: Any) -> bool:
    """Whether the sample's gold is snippets."""
    return bool(sample.set == SET)


def score(training: Training, sums: dict[int, Any]) -> dict[str, Any] | None:
    """A row of the report: precision, recall and F1 over the snippets of all pages, compared by letters and digits."""
    found = missed = wrong = pages = 0
    for number, total in sums.items():
        sample = training.samples[number]
        if not is_snippets(sample):
            continue
        pages += 1
        text = ""
        if sample.count:
            lines = training.scanned(number)
            keep = measured.kept(lines, measured.probabilities(total))
            text = folded(" ".join(lines.text(k) for k in range(lines.count) if keep[k]))
        hits = sum(folded(snippet) in text for snippet in sample.wanted)
        found += hits
        missed += len(sample.wanted) - hits
        wrong += sum(folded(snippet) in text for snippet in sample.unwanted)
    if not found:
        return None
    precision, recall = found / (found + wrong), found / (found + missed)
    return {
        "set": SET,
        "rendering": training.kind,
        "group": "all",
        "name": "",
        "pages": pages,
        "precision": round(precision, 4),
        "recall": round(recall, 4),
        "f1": round(2 * precision * recall / (precision + recall), 4),
    }
