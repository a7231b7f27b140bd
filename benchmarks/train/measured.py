"""Feature columns of samples, read out of the compiled core."""

from __future__ import annotations

from typing import Any

import numpy as np

from benchmarks.train.samples import Sample
from thresher import core
from thresher.decode import to_source
from thresher.features.plans import Plans
from thresher.models import Forest, Network
from thresher.options import Options
from thresher.scan import TextLines, to_lines
from thresher.score import once
from thresher.score.measured import Measurers
from thresher.types import Selection

BLOCK = 512


def scanned(sample: Sample, lexicon: bytes) -> TextLines:
    """The sample's lines, scanned with the lexicon that its fold may see."""
    return to_lines(to_source(sample.text, "html" if sample.rendering == "html" else "text"), lexicon)


def texts(sample: Sample) -> list[str]:
    """The texts of the sample's lines."""
    lines = to_lines(to_source(sample.text, "html" if sample.rendering == "html" else "text"))
    return [lines.text(number) for number in range(lines.count)]


def columns(lines: TextLines, plan: Plans, names: bytes) -> Any:
    """Features as rows: lines x features, uint8. `names` is the lexicon of names, where the lines are HTML."""
    measurers = Measurers(lines, names)
    blocks = [
        np.frombuffer(measurers.block(BLOCK, plan)[0], np.uint8).reshape(-1, BLOCK)
        for _ in range(0, lines.count, BLOCK)
    ]
    if not blocks:
        return np.zeros((0, (len(plan.text) + len(plan.html)) // 4), np.uint8)
    return np.concatenate(blocks, 1).T[: lines.count]


def sums(features: Any, forest: Forest) -> Any:
    """A forest's sums over rows of features, int32, by the core."""
    score = core.load("forest").score
    found = []
    for at in range(0, len(features), BLOCK):
        part = features[at : at + BLOCK]
        padded = np.zeros((features.shape[1], BLOCK), np.uint8)
        padded[:, : len(part)] = part.T
        found.append(np.frombuffer(score(padded.tobytes(), BLOCK, len(part), forest.splits, forest.leaves), np.int32))
    return np.concatenate(found) if found else np.zeros(0, np.int32)


def network_sums(features: Any, network: Network) -> Any:
    """A network's sums over a page's lines, int32, by the core.

    Args: features: lines x the network's columns, uint8.
    """
    core_network: Any = core.load("network")
    made = core_network.Network(len(network.features), network.hidden, network.width, network.reach, network.numbers, network.weights)
    return np.frombuffer(core_network.sums(made, np.ascontiguousarray(features.T).tobytes(), len(features)), np.int32)


def probabilities(totals: Any) -> Any:
    """0..65535 of sums, by the core."""
    return np.frombuffer(core.load("chances").probabilities(totals.astype(np.int32).tobytes(), len(totals)), np.uint16)


def kept(lines: TextLines, chances: Any, weight: int = 256) -> Any:
    """Which lines the core keeps, each text once, bool."""
    chosen, _, _, _ = core.load("choose").choose(chances.astype(np.uint16).tobytes(), lines.rows, lines.count, weight)
    return np.frombuffer(once(Selection(chosen), lines, Options()).kept, np.uint8).astype(bool)


def bag_score(sample: Sample, keep: Any, with_title: bool = False) -> tuple[float, float, float]:
    """Word precision, recall, F1 of the kept lines; with_title counts the title as a part of the gold."""
    gold = sample.gold + sample.headline if with_title else sample.gold
    wanted = int(gold.sum())
    if not sample.count:
        return (1.0, 1.0, 1.0) if not wanted else (0.0, 0.0, 0.0)
    chosen = np.bincount(sample.ids[np.repeat(keep, sample.words)], minlength=len(gold))
    size = int(chosen.sum())
    if not wanted or not size:
        same = float(not wanted and not size)
        return same, same, same
    hit = int(np.minimum(chosen, gold).sum())
    precision, recall = hit / size, hit / wanted
    return precision, recall, 2 * precision * recall / (precision + recall) if hit else 0.0
