"""Fits boosted oblivious trees and writes them as the core evaluates them."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from catboost import CatBoostClassifier, Pool

from thresher.models import Forest

DEPTH = 6
LEAF_UNIT = 512  # steps to a unit of log-odds
LEAF_LIMIT = 2047  # 16 leaves must fit in 16 bits


def fit(columns: Any, labels: Any, weights: Any, trees: int, rate: float, share: float) -> CatBoostClassifier:
    """Fit on 8-bit columns (rows x features); the same input gives the same trees."""
    model = CatBoostClassifier(
        iterations=trees, depth=DEPTH, learning_rate=rate, rsm=share, border_count=64, l2_leaf_reg=5, subsample=0.7,
        bootstrap_type="Bernoulli", boosting_type="Plain", loss_function="CrossEntropy", random_seed=1, thread_count=2,
        verbose=0, allow_writing_files=False,
    )  # fmt: skip
    model.fit(Pool(columns.astype(np.float32), labels, weight=weights))
    return model


def forest(model: CatBoostClassifier, features: tuple[str, ...]) -> Forest:
    """The model's trees, quantised: borders to bytes (exact, since columns are), leaves to LEAF_UNIT."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        model.save_model(str(path), format="json")
        data = json.loads(path.read_text())
    bias = data["scale_and_bias"][1]
    bias = bias[0] if isinstance(bias, list) else bias
    splits, leaves = bytearray(), bytearray()
    for number, tree in enumerate(data["oblivious_trees"]):
        questions = [(split["float_feature_index"], int(split["border"])) for split in tree["splits"]]
        # The core asks the highest bit first; a shallow tree's missing questions are never answered yes.
        for column, border in reversed(questions + [(0, 255)] * (DEPTH - len(questions))):
            splits += bytes((column & 255, column >> 8, border))
        values = np.zeros(1 << DEPTH)
        values[: len(tree["leaf_values"])] = tree["leaf_values"]
        whole = np.clip(np.rint((values + (bias if number == 0 else 0)) * LEAF_UNIT), -LEAF_LIMIT, LEAF_LIMIT).astype(
            np.int16
        )
        leaves += (whole & 255).astype(np.uint8).tobytes() + (whole >> 8 & 255).astype(np.uint8).tobytes()
    return Forest(features, bytes(splits), bytes(leaves))
