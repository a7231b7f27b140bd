"""Out-of-fold work: every page is judged by a model that saw no page of its domain."""

from __future__ import annotations

import sys
import time
from typing import Any, NamedTuple

import numpy as np

from benchmarks.train import lexicon as lexicons
from benchmarks.train import measured, snippets, trees
from benchmarks.train import names as name_lexicons
from benchmarks.train.samples import Sample, trusted
from thresher.features.plans import Plans, plans
from thresher.models import Forest
from thresher.scan import TextLines
from thresher.score.once import LEAST_WORDS

FOLDS = 5
TRAINED_ON = ("wet", "inner", "soup", "rp_all", "rp_main", "htmltext", "wrapped", "chromium", "html")
LINES_A_PAGE = 120  # of a rendering of a page, at random; their weights are scaled up again
HEADLINE = 128  # of from_headline: the line itself
BY_WORDS = 0.7  # of a page's weight: the score counts words
BY_SNIPPET = 15.0  # weight of a line that a snippet tells of, where a page weighs 100
SAMPLES_A_PAGE = 3  # renderings of a page, at random; HTML has one


def say(*words: object) -> None:
    """Progress, on stderr."""
    print(time.strftime("%H:%M:%S"), *words, file=sys.stderr, flush=True)


def weights(sample: Sample) -> Any:
    """Of a page's weight, the same for each, most goes to its lines by their words, the rest to each line alike.

    Of a page of snippets each known line weighs the same.
    """
    words = sample.words.astype(np.float64)
    total = words.sum()
    if snippets.is_snippets(sample):
        return np.full(len(words), BY_SNIPPET)
    if not total:
        return words
    return 100 * (BY_WORDS * words / total + (1 - BY_WORDS) / len(words))


def choose_rows(samples: list[Sample], seed: int) -> dict[int, tuple[Any, float]]:
    """Sample number -> line numbers to train on, and the factor that makes up for those left out."""
    random = np.random.default_rng(seed)
    by_page: dict[int, list[int]] = {}
    for number, sample in enumerate(samples):
        if sample.rendering in TRAINED_ON and sample.count > 1 and (trusted(sample) or snippets.is_snippets(sample)):
            by_page.setdefault(sample.page, []).append(number)
    chosen = {}
    for numbers in by_page.values():
        for number in random.choice(numbers, min(SAMPLES_A_PAGE, len(numbers)), replace=False):
            if snippets.is_snippets(samples[number]):
                known = snippets.labels(measured.texts(samples[number]), samples[number].wanted, samples[number].unwanted)
                chosen[int(number)] = (np.array(sorted(known), np.int64), 1.0)
                samples[number].fractions[list(known)] = list(known.values())
                continue
            count = samples[number].count
            lines = (
                np.sort(random.choice(count, LINES_A_PAGE, replace=False)) if count > LINES_A_PAGE else np.arange(count)
            )
            chosen[int(number)] = (lines, count / len(lines))
    return chosen


class Lexicons(NamedTuple):
    """What was learnt of single words, and of the names of containers where the samples are HTML."""

    words: bytes
    names: bytes


class Training:
    """Samples with their lexicons, and the rows that are trained on."""

    def __init__(self, samples: list[Sample], kind: str = "text", seed: int = 1) -> None:
        self.samples = samples
        self.kind = kind
        self._lines: dict[int, TextLines] = {}
        words = lexicons.count(filter(trusted, samples))
        names = name_lexicons.count(filter(trusted, samples)) if kind == "html" else None
        by_fold = [
            Lexicons(lexicons.lexicon(words, fold), name_lexicons.lexicon(names, fold) if names else b"")
            for fold in (*range(FOLDS), None)
        ]
        self.lexicons, self.full_lexicon = by_fold[:-1], by_fold[-1]
        self.chosen = choose_rows(samples, seed)
        self.labels = np.concatenate([self.target(k)[rows] for k, (rows, _) in self.chosen.items()])
        self.weights = np.concatenate([weights(samples[k])[rows] * factor for k, (rows, factor) in self.chosen.items()])
        self.folds = np.concatenate([np.full(len(rows), samples[k].fold) for k, (rows, _) in self.chosen.items()])

    def target(self, number: int) -> Any:
        """1 for lines that stand in the gold by half or more, and for those that say the same as one of them.

        The gold holds a text once, whichever copy was aligned with it; the extractor keeps the first (`score/once.py`).
        """
        sample = self.samples[number]
        found = (sample.fractions >= 0.5).astype(np.float32)
        first: dict[bytes, list[int]] = {}
        ends = np.cumsum(sample.words)
        for line in np.nonzero(sample.words >= LEAST_WORDS)[0]:
            said = sample.ids[ends[line] - sample.words[line] : ends[line]].tobytes()
            first.setdefault(said, []).append(line)
        for lines in first.values():
            found[lines] = found[lines].max()
        return found

    def scanned(self, number: int) -> TextLines:
        """The lines of a sample, with the words that its fold may know."""
        if number in self._lines:
            return self._lines[number]
        sample = self.samples[number]
        lines = measured.scanned(sample, self.lexicons[sample.fold].words)
        if self.kind == "html":
            # One rendering a page fits in memory, and a scan of its markup costs more than all else.
            self._lines[number] = lines
        return lines

    def columns(self, number: int, asked: Plans) -> Any:
        """Features of all lines of a sample."""
        return measured.columns(self.scanned(number), asked, self.lexicons[self.samples[number].fold].names)

    def rows(self, names: tuple[str, ...]) -> Any:
        """The chosen lines' features."""
        asked = plans(names)
        parts = []
        for number, (rows, _) in self.chosen.items():
            parts.append(self.columns(number, asked)[rows])
        return np.concatenate(parts)


def fit_folds(
    rows: Any, training: Training, names: tuple[str, ...], count: int, rate: float, share: float
) -> list[Forest]:
    """A forest a fold, fitted on the other folds, and the one of all."""
    forests = []
    for fold in (*range(FOLDS), None):
        other = training.folds != fold if fold is not None else np.ones(len(training.folds), bool)
        model = trees.fit(rows[other], training.labels[other], training.weights[other], count, rate, share)
        forests.append(trees.forest(model, names))
        say("forest without fold", fold, "fitted")
    return forests


def forest_sums(training: Training, forests: list[Forest], numbers: list[int]) -> dict[int, Any]:
    """Sums of the samples by forests that saw none of their domain."""
    asked = plans(forests[0].features)
    samples = training.samples
    return {
        number: measured.sums(training.columns(number, asked), forests[samples[number].fold]) for number in numbers
    }


def scores(
    training: Training, sums: dict[int, Any], weight: int = 256, with_title: bool = False
) -> dict[int, tuple[float, float, float]]:
    """Precision, recall and F1 of each sample by its sums.

    Args: with_title: the headline is kept too, and the title is a part of the gold; for HTML alone.
    """
    found = {}
    for number, total in sums.items():
        sample = training.samples[number]
        if not sample.count:
            found[number] = measured.bag_score(sample, np.zeros(0, bool))
            continue
        keep = measured.kept(training.scanned(number), measured.probabilities(total), weight)
        if with_title:
            keep |= training.columns(number, plans(("from_headline",)))[:, 0] == HEADLINE
        found[number] = measured.bag_score(sample, keep, with_title)
    return found
