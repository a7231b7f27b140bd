"""Fits the network over the lines, and writes it in the whole numbers in which the core runs it.

The network and why it is made so: `core/network.py`. It is fitted by gradient descent on whole pages (AdamW, one cycle of the
learning rate, the mean of the weights over the last steps is kept), on the lines' labels and on the word F1 that the
probabilities let expect; Torch does it, on one thread, so that the same pages give the same numbers.

It reads the lines' columns and not what the forests say of them: a network that starts from their sums copies their faults.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

import numpy as np
import torch
from torch import nn

from benchmarks.train import measured, snippets
from benchmarks.train.fold_out import FOLDS, SAMPLES_A_PAGE, TRAINED_ON, Training, say, weights
from benchmarks.train.samples import trusted
from thresher.features.plans import plans
from thresher.models import Network

HIDDEN, REACH = 30, (1, 3, 9, 27)  # channels; lines
SHARE = 3  # of the network in a line's sum, in quarters; the trees have the rest
EPOCHS, BATCH, RATE, DECAY, DROPPED = 5, 16, 0.003, 0.02, 0.1
LINES = 500  # of a page in a step, at random
F1_WEIGHT = 0.5  # of what the word F1 lacks, beside the loss of the lines
KEPT = 0.998  # of the mean of the weights in each step
TOP = 4095 / 256  # of a channel
LEAF_UNIT = 512
LONGEST = 3000  # lines; longer pages teach nothing


class Layers(nn.Module):
    """The network in floating point: as the core runs it, but for the rounding."""

    def __init__(self, inputs: int, hidden: int, width: int, mean: Any, spread: Any) -> None:
        super().__init__()
        self.width = width
        self.register_buffer("mean", mean)
        self.register_buffer("spread", spread)
        self.inputs = nn.Linear(inputs, hidden)
        self.layers = nn.ModuleList([nn.Linear(3 * width, hidden) for _ in REACH])
        self.pools = nn.ModuleList([nn.Linear(2 * hidden, hidden, bias=False) for _ in REACH])
        self.output = nn.Linear(hidden, 1)
        self.drop = nn.Dropout(DROPPED)
        nn.init.zeros_(self.output.weight)
        nn.init.zeros_(self.output.bias)

    def forward(self, columns: Any, there: Any) -> Any:
        """Log-odds; columns: pages x lines x inputs, 0..255; there: 1 for a line of the page."""
        mask = there[:, :, None]
        found = self.inputs(self.drop((columns - self.mean) / self.spread))
        cells = torch.relu(found).clamp(max=TOP)
        for layer, pool, reach in zip(self.layers, self.pools, REACH, strict=True):
            cells = cells * mask
            pooled = torch.cat([cells.sum(1) / mask.sum(1), cells.amax(1)], 1)
            found = layer(around(cells, self.width, reach)) + pool(pooled)[:, None]
            cells = (cells + self.drop(torch.relu(found).clamp(max=TOP))).clamp(max=TOP)
        odds: Any = self.output(cells)[:, :, 0]
        return odds


def around(cells: Any, width: int, reach: int) -> Any:
    """What a layer reads for each line: `width` channels of the line so far before, of the line, and of the line after."""
    step = (cells.shape[2] - width) // 2
    padded = nn.functional.pad(cells, (0, 0, reach, reach))
    count = cells.shape[1]
    return torch.cat([padded[:, k * reach : k * reach + count, k * step : k * step + width] for k in range(3)], 2)


class NetworkTraining:
    """Whole pages, ready to fit on: columns, labels and weights of the lines of each sample that may teach.

    A step's pages are drawn anew in each epoch, SAMPLES_A_PAGE renderings a page.
    """

    def __init__(self, training: Training, features: tuple[str, ...], width: int = HIDDEN) -> None:
        self.training = training
        self.width = width
        self.features = features
        self.plan = plans(features)
        self.pages: dict[int, list[int]] = {}
        self.rows: dict[int, Any] = {}
        self.known: dict[int, tuple[Any, Any]] = {}
        for number in self.teaching():
            sample = training.samples[number]
            weight = (weights(sample) / 100).astype(np.float32)
            label = training.target(number)
            if snippets.is_snippets(sample):
                known = snippets.labels(measured.texts(sample), sample.wanted, sample.unwanted)
                lines, told = list(known), list(known.values())
                only = np.zeros(sample.count, np.float32)
                only[lines] = weight[lines]
                weight = only
                label[lines] = np.array(told, np.float32) >= 0.5
            self.pages.setdefault(sample.page, []).append(number)
            self.rows[number] = self.columns(number)
            self.known[number] = (label, weight)
        some = np.concatenate([rows[::20] for rows in self.rows.values()]).astype(np.float32)
        self.mean, self.spread = some.mean(0), some.std(0) + 5

    def teaching(self) -> Iterator[int]:
        """The samples that may teach, in all renderings that are trained on."""
        for number, sample in enumerate(self.training.samples):
            if sample.rendering in TRAINED_ON and 1 < sample.count <= LONGEST and (snippets.is_snippets(sample) or trusted(sample)):
                yield number

    def columns(self, number: int) -> Any:
        """What the network reads of a sample: lines x inputs, uint8."""
        return self.training.columns(number, self.plan)

    def batch(self, numbers: list[int], random: Any) -> tuple[Any, ...]:
        """Some samples side by side, of long ones a part: columns, whether a line is there, labels, weights, words."""
        parts = []
        for number in numbers:
            count = len(self.rows[number])
            start = int(random.integers(0, count - LINES + 1)) if count > LINES else 0
            parts.append((number, slice(start, min(count, start + LINES))))
        longest = max(part.stop - part.start for _, part in parts)
        columns = np.zeros((len(parts), longest, len(self.features)), np.float32)
        others = np.zeros((4, len(parts), longest), np.float32)
        for at, (number, part) in enumerate(parts):
            size = part.stop - part.start
            labels, weight = self.known[number]
            columns[at, :size] = self.rows[number][part]
            words = self.training.samples[number].words[part]
            for row, values in zip(others, (np.ones(size), labels[part], weight[part], words), strict=True):
                row[at, :size] = values
        return torch.from_numpy(columns), *torch.from_numpy(others)

    def batches(self, without: int | None, random: Any) -> list[list[int]]:
        """An epoch's samples, those of like length side by side."""
        samples = self.training.samples
        numbers = [
            int(number)
            for numbers in self.pages.values()
            if samples[numbers[0]].fold != without
            for number in random.choice(numbers, min(SAMPLES_A_PAGE, len(numbers)), replace=False)
        ]
        numbers = [numbers[at] for at in random.permutation(len(numbers))]
        found = []
        for at in range(0, len(numbers), 16 * BATCH):
            alike = sorted(numbers[at : at + 16 * BATCH], key=lambda number: len(self.rows[number]))
            found += [alike[k : k + BATCH] for k in range(0, len(alike) - BATCH + 1, BATCH)]
        return [found[at] for at in random.permutation(len(found))]

    def fit(self, without: int | None) -> Network:
        """The network fitted on all folds but one, or on all."""
        torch.manual_seed(1)
        torch.set_num_threads(1)
        random = np.random.default_rng(1)
        # Copies: what the layers keep is averaged in place, and a next fit of this process must not see it.
        layers = Layers(len(self.features), HIDDEN, self.width, torch.tensor(self.mean), torch.tensor(self.spread))
        plan = [batch for _ in range(EPOCHS) for batch in self.batches(without, random)]
        steps = torch.optim.AdamW(layers.parameters(), lr=RATE, weight_decay=DECAY)
        rate = torch.optim.lr_scheduler.OneCycleLR(steps, RATE, total_steps=len(plan) + 1, pct_start=0.15)
        kept = {name: value.clone() for name, value in layers.state_dict().items()}
        for step, numbers in enumerate(plan, 1):
            columns, there, labels, weight, words = self.batch(numbers, random)
            found = layers(columns, there)
            loss = nn.functional.binary_cross_entropy_with_logits(found, labels, reduction="none") * weight
            chosen = torch.sigmoid(found) * words * there
            hit = (chosen * labels).sum(1)
            f1 = 2 * hit / (chosen.sum(1) + (labels * words).sum(1) + 1e-6)
            counted = torch.tensor([not snippets.is_snippets(self.training.samples[number]) for number in numbers])
            whole = loss.sum() / len(numbers) + F1_WEIGHT * ((1 - f1) * counted * (hit > 0)).mean()
            steps.zero_grad()
            whole.backward()
            nn.utils.clip_grad_norm_(layers.parameters(), 1.0)
            steps.step()
            rate.step()
            share = min(KEPT, step / (step + 20))
            with torch.no_grad():
                for name, value in layers.state_dict().items():
                    kept[name].mul_(share).add_(value, alpha=1 - share)
        layers.load_state_dict(kept)
        say("network without fold", without, "fitted in", len(plan), "steps")
        return whole_numbers(layers, self.features)

    def fit_all(self) -> list[Network]:
        """The networks without each fold, then that of all, two at a time."""
        global _TRAINING
        _TRAINING = self
        with ProcessPoolExecutor(2, get_context("fork")) as pool:  # what was read is shared, not copied
            return list(pool.map(_fit, [*range(FOLDS), None]))

    def out_of_fold(self, networks: list[Network], numbers: list[int]) -> dict[int, Any]:
        """Sums of the samples by networks that saw none of their domain."""
        samples = self.training.samples
        return {
            number: measured.network_sums(self.columns(number), networks[samples[number].fold])
            if samples[number].count
            else np.zeros(0, np.int32)
            for number in numbers
        }


_TRAINING: NetworkTraining | None = None  # of the process that forks


def _fit(without: int | None) -> Network:
    assert _TRAINING is not None
    return _TRAINING.fit(without)


def whole_numbers(layers: Layers, features: tuple[str, ...]) -> Network:
    """The network as the core runs it: weights of 16 bits, each layer with as many bits after the point as no sum overflows with.

    The channels are in 1/256, so a layer's sums, shifted by those bits, are channels again.
    """
    inputs, hidden = len(features), layers.output.in_features
    state = {name: value.double().numpy() for name, value in layers.state_dict().items()}
    scaled = state["inputs.weight"] / state["spread"]
    bias = state["inputs.bias"] - scaled @ state["mean"]
    if inputs % 2:
        scaled = np.insert(scaled, inputs, 0, axis=1)  # for the column of zeros
    rounds = [rounded(scaled * 256, bias * 256, 255)]
    for at in range(len(REACH)):
        flat = np.concatenate([state[f"layers.{at}.weight"], state[f"pools.{at}.weight"]], 1)
        rounds.append(rounded(flat, state[f"layers.{at}.bias"] * 256, 4095))
    rounds.append(rounded(state["output.weight"] * 2, state["output.bias"] * LEAF_UNIT, 4095))
    parts = []
    for at, (weights_, _, _) in enumerate(rounds):
        if 0 < at <= len(REACH):
            parts += [weights_[:, : 3 * layers.width].ravel(), weights_[:, 3 * layers.width :].ravel()]
        else:
            parts.append(weights_.ravel())
    numbers = np.concatenate([[shift for _, _, shift in rounds], *[biases for _, biases, _ in rounds]])
    return Network(
        features,
        bytes(np.rint(state["mean"]).astype(np.uint8)),
        hidden,
        layers.width,
        REACH,
        SHARE,
        numbers.astype("<i4").tobytes(),
        np.concatenate(parts).astype("<i2").tobytes(),
    )


def rounded(weight: Any, bias: Any, highest: int) -> tuple[Any, Any, int]:
    """Weights and biases with as many bits after the point as fit 16 bits, and the sums 32; half is added for the rounding.

    Raises: ValueError where not even whole numbers fit.
    """
    for shift in range(14, 0, -1):
        whole = np.rint(weight * (1 << shift))
        biases = np.rint(bias * (1 << shift)) + (1 << shift - 1)
        if np.abs(whole).max() < 1 << 15 and (np.abs(whole).sum(1) * highest + np.abs(biases)).max() < 1 << 31:
            return whole, biases, shift
    raise ValueError("the network's weights are too large for the core's numbers")
