"""Forests for the kind of a page: what the page's own numbers and the sums of its lines tell of it."""

from __future__ import annotations

from typing import Any

import numpy as np

from benchmarks.train import measured, trees
from benchmarks.train.fold_out import FOLDS, Training
from benchmarks.train.samples import Sample
from thresher import core
from thresher.features.page import KINDS
from thresher.features.plans import page_features
from thresher.models import Forest
from thresher.score.measured import Measurers

TREES, RATE, SHARE = 80, 0.1, 0.5
ARTICLES = ("daniel", "zh69")  # sets of articles alone
JUDGED = "wcxb"  # the set that has all kinds


def kind_of(sample: Sample) -> str:
    """The page's kind by its set."""
    return "article" if sample.set in ARTICLES else sample.page_type


def page_row(training: Training, number: int, sums: Any) -> Any:
    """A page's columns, uint8, in the order of page_features."""
    lines = training.scanned(number)
    measurers = Measurers(lines, training.lexicons[training.samples[number].fold].names)
    told: bytes = core.load("chances").page_columns(lines.rows, sums.astype(np.int32).tobytes(), lines.count)
    return np.frombuffer(measurers.page_columns() + told, np.uint8)


class KindTraining:
    """Pages with their kinds, ready to fit; a page's renderings share its weight."""

    def __init__(self, training: Training, sums: dict[int, Any]) -> None:
        self.training = training
        self.features = page_features(training.kind)
        self.numbers = [number for number in sums if training.samples[number].count]
        self.rows = np.stack([page_row(training, number, sums[number]) for number in self.numbers])
        self.folds = np.array([training.samples[number].fold for number in self.numbers])
        found = [kind_of(training.samples[number]) for number in self.numbers]
        self.labels = {kind: np.array([name == kind for name in found], np.float32) for kind in KINDS}
        copies: dict[int, int] = {}
        for number in self.numbers:
            page = training.samples[number].page
            copies[page] = copies.get(page, 0) + 1
        # Pages of a set that names no kinds are told apart, and teach nothing.
        self.weights = np.array(
            [
                1 / copies[training.samples[number].page] if kind else 0.0
                for number, kind in zip(self.numbers, found, strict=True)
            ]
        )

    def forest(self, kind: str, without: int | None) -> Forest:
        """The forest of a kind, fitted on all folds but one, or on all."""
        use = (self.folds != without) & (self.weights > 0)
        model = trees.fit(self.rows[use], self.labels[kind][use], self.weights[use], TREES, RATE, SHARE)
        return trees.forest(model, self.features)

    def out_of_fold(self) -> dict[int, tuple[int, ...]]:
        """Each sample's probabilities, 0..255, of KINDS by forests that saw none of its domain."""
        found = {}
        by_fold = [[self.forest(kind, fold) for kind in KINDS] for fold in range(FOLDS)]
        for fold in range(FOLDS):
            here = np.nonzero(self.folds == fold)[0]
            chances = [measured.probabilities(measured.sums(self.rows[here], forest)) >> 8 for forest in by_fold[fold]]
            for place, values in zip(here, zip(*chances, strict=True), strict=True):
                found[self.numbers[place]] = tuple(int(value) for value in values)
        return found

    def accuracy(self, found: dict[int, tuple[int, ...]]) -> dict[str, float]:
        """Share of the judged pages of JUDGED whose likeliest kind is the right one: of all, and of each kind."""
        right: dict[str, list[bool]] = {}
        for number in self.numbers:
            sample = self.training.samples[number]
            kind = kind_of(sample)
            if sample.set == JUDGED and kind in KINDS:
                chances = found[number]
                hit = KINDS[chances.index(max(chances))] == kind
                right.setdefault(kind, []).append(hit)
                right.setdefault("all", []).append(hit)
        return {kind: round(sum(hits) / len(hits), 3) for kind, hits in sorted(right.items())}
