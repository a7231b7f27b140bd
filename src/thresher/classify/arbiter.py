"""The learned part: how probable each family of tags is for each line, by forests over marks, place and counts."""

from __future__ import annotations

import os
from array import array
from functools import cache
from typing import NamedTuple

from thresher import core, models
from thresher.classify import measures
from thresher.classify.facts import PageFacts
from thresher.classify.families import FAMILIES
from thresher.errors import ModelError
from thresher.features.table import plan
from thresher.models import Forest, read_model
from thresher.types import Mark

FILE = "tags.thr"
SPLIT_BYTES, LEAF_BYTES = 18, 128  # a tree, as core/forest.py takes it


class Arbiter(NamedTuple):
    """One forest a family, over the same measures."""

    names: tuple[str, ...]
    forests: dict[str, Forest]


def arbiter_of(path: str) -> Arbiter:
    """The arbiter in a model file. Raises ModelError where its measures or families are not those of this version."""
    model = read_model(path)
    try:
        every = model.forests["families"]
        plan(tuple(name for name in every.features if name not in measures.OWN))
        sizes = dict(model.header["families"])  # type: ignore[call-overload]
        forests, first = {}, 0
        for family in FAMILIES:
            last = first + sizes[family]
            forests[family] = Forest(
                every.features,
                every.splits[first * SPLIT_BYTES : last * SPLIT_BYTES],
                every.leaves[first * LEAF_BYTES : last * LEAF_BYTES],
            )
            first = last
        return Arbiter(every.features, forests)
    except (KeyError, TypeError, ValueError) as problem:
        raise ModelError(f"{path} was made for other measures or families: {problem}; train it again") from problem


@cache
def shipped() -> Arbiter:
    """The package's own arbiter: read once, never changed."""
    return arbiter_of(os.path.join(os.path.dirname(models.__file__), FILE))


def chances(page: PageFacts, marks: list[Mark], arbiter: Arbiter) -> dict[str, array[int]]:
    """For each family its probability, 0..65535, of each line; a line's probabilities need not sum to one."""
    found = {family: array("H") for family in FAMILIES}
    score, probabilities = core.load("forest").score, core.load("chances").probabilities
    left = page.count
    for columns in measures.blocks(page, marks, arbiter.names):
        rows = min(left, measures.BLOCK)
        for family, forest in arbiter.forests.items():
            sums = score(columns, measures.BLOCK, rows, forest.splits, forest.leaves)
            found[family].frombytes(bytes(probabilities(sums, rows)))
        left -= rows
    return found
