"""Pages with the sums that training left of them: each judged by forests that saw no page of its domain."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.train.samples import Sample, build

RENDERING = {"text": "wet", "html": "html"}  # by kind of input, the one that is shown


def judged(corpus: Path, kind: str, sets: tuple[str, ...]) -> Iterator[tuple[Sample, Any]]:
    """The samples of these sets in the kind's rendering, with the second forest's sums; those without lines have None."""
    with (corpus / ("oof.pkl" if kind == "text" else f"oof_{kind}.pkl")).open("rb") as file:
        sums = pickle.load(file)
    for sample in build(corpus, kind):
        if sample.set in sets and sample.rendering == RENDERING[kind]:
            yield sample, sums[sample.set, sample.id, sample.rendering] if sample.count else None
