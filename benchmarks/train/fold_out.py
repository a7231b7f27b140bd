"""Out-of-fold work: every page is judged by a model that saw no page of its domain."""

from __future__ import annotations

import sys
import time
from typing import Any

import numpy as np

from benchmarks.train import lexicon as lexicons
from benchmarks.train import measured, trees
from benchmarks.train.samples import Sample, trusted
from thresher.features.second import KIND_COLUMNS, SECOND
from thresher.features.table import plan
from thresher.models import Forest

FOLDS = 5
TRAINED_ON = ("wet", "inner", "soup", "rp_all", "rp_main", "htmltext", "wrapped", "chromium")
LINES_A_PAGE = 200  # of one rendering of a page, at random; their weights are scaled up again
SAMPLES_A_PAGE = 1  # renderings of a page, at random


def say(*words: object) -> None:
    """Progress, on stderr."""
    print(time.strftime("%H:%M:%S"), *words, file=sys.stderr, flush=True)


def weights(sample: Sample) -> Any:
    """Square root of each line's words, each page summing to the same."""
    roots = np.sqrt(sample.words.astype(np.float64))
    total = roots.sum()
    return roots / total * 100 if total else roots


def choose_rows(samples: list[Sample], seed: int) -> dict[int, tuple[Any, float]]:
    """Sample number -> line numbers to train on, and the factor that makes up for those left out."""
    random = np.random.default_rng(seed)
    by_page: dict[int, list[int]] = {}
    for number, sample in enumerate(samples):
        if sample.rendering in TRAINED_ON and sample.count > 1 and trusted(sample):
            by_page.setdefault(sample.page, []).append(number)
    chosen = {}
    for numbers in by_page.values():
        for number in random.choice(numbers, min(SAMPLES_A_PAGE, len(numbers)), replace=False):
            count = samples[number].count
            lines = (
                np.sort(random.choice(count, LINES_A_PAGE, replace=False)) if count > LINES_A_PAGE else np.arange(count)
            )
            chosen[int(number)] = (lines, count / len(lines))
    return chosen


class Training:
    """Samples with their lexicons, and the rows that are trained on."""

    def __init__(self, samples: list[Sample], seed: int = 1) -> None:
        self.samples = samples
        counts = lexicons.count(filter(trusted, samples))
        self.lexicons = [lexicons.lexicon(counts, fold) for fold in range(FOLDS)]
        self.full_lexicon = lexicons.lexicon(counts)
        self.chosen = choose_rows(samples, seed)
        self.labels = np.concatenate([self.target(k)[rows] for k, (rows, _) in self.chosen.items()])
        self.weights = np.concatenate([weights(samples[k])[rows] * factor for k, (rows, factor) in self.chosen.items()])
        self.folds = np.concatenate([np.full(len(rows), samples[k].fold) for k, (rows, _) in self.chosen.items()])

    def target(self, number: int) -> Any:
        """1 for lines that stand in the gold by half or more."""
        return (self.samples[number].fractions >= 0.5).astype(np.float32)

    def rows(self, names: tuple[str, ...]) -> Any:
        """The chosen lines' features."""
        instructions = plan(names)
        parts = []
        for number, (rows, _) in self.chosen.items():
            sample = self.samples[number]
            parts.append(measured.columns(measured.scanned(sample, self.lexicons[sample.fold]), instructions)[rows])
        return np.concatenate(parts)

    def second_rows(self, sums: dict[int, Any], kinds: dict[int, tuple[int, ...]], base: tuple[str, ...]) -> Any:
        """The chosen lines' columns for the second forest."""
        instructions = plan(base)
        return np.concatenate([
            second_columns(self, number, sums[number], kinds[number], instructions)[rows] for number, (rows, _) in self.chosen.items()
        ])  # fmt: skip


def second_columns(training: Training, number: int, sums: Any, kinds: tuple[int, ...], base: bytes) -> Any:
    """The second look's columns, the page's kinds, then base features: lines x columns."""
    sample = training.samples[number]
    lines = measured.scanned(sample, training.lexicons[sample.fold])
    page = np.tile(np.array(kinds, np.uint8), (lines.count, 1))
    return np.concatenate([measured.second_columns(lines, sums), page, measured.columns(lines, base)], 1)


def first_sums(training: Training, forests: list[Forest], numbers: list[int]) -> dict[int, Any]:
    """Out-of-fold sums of the first forests for the samples."""
    instructions = plan(forests[0].features)
    found = {}
    for number in numbers:
        sample = training.samples[number]
        lines = measured.scanned(sample, training.lexicons[sample.fold])
        found[number] = measured.sums(measured.columns(lines, instructions), forests[sample.fold])
    return found


def second_sums(
    training: Training, forests: list[Forest], sums: dict[int, Any], kinds: dict[int, tuple[int, ...]]
) -> dict[int, Any]:
    """Out-of-fold sums of the second forests."""
    base = plan(forests[0].features[len(SECOND) + len(KIND_COLUMNS) :])
    found = {}
    for number, first in sums.items():
        if not len(first):
            found[number] = first
            continue
        columns = second_columns(training, number, first, kinds[number], base)
        found[number] = measured.sums(columns, forests[training.samples[number].fold])
    return found


def fit_folds(
    rows: Any, training: Training, names: tuple[str, ...], count: int, rate: float, share: float
) -> list[Forest]:
    """A forest a fold, fitted on the other folds."""
    forests = []
    for fold in range(FOLDS):
        other = training.folds != fold
        model = trees.fit(rows[other], training.labels[other], training.weights[other], count, rate, share)
        forests.append(trees.forest(model, names))
        say("fold", fold, "fitted")
    return forests


def scores(training: Training, sums: dict[int, Any], weight: int = 256) -> dict[int, tuple[float, float, float]]:
    """Precision, recall and F1 of each sample by its sums."""
    found = {}
    for number, total in sums.items():
        sample = training.samples[number]
        if not sample.count:
            found[number] = measured.bag_score(sample, np.zeros(0, bool))
            continue
        lines = measured.scanned(sample, training.lexicons[sample.fold])
        found[number] = measured.bag_score(sample, measured.kept(lines, measured.probabilities(total), weight))
    return found
