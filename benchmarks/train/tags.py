"""Trains the arbiter of tags: `python -m benchmarks.train.tags DATA CORPUS [--out FILE]`.

DATA holds `tags-dev.jsonl`; CORPUS is the folder that `python -m benchmarks.corpus` and `python -m benchmarks.train` made. Lines
labelled by hints of their HTML are many and rough, lines tagged by hand few and right; both are learnt at once. The
same data give the same file.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from benchmarks.sets.tags import TaggedPage
from benchmarks.train import trees
from benchmarks.train.fold_out import say
from benchmarks.train.tag_lines import Labelled, hinted, read_sums, tagged
from thresher.classify import measures
from thresher.classify.arbiter import SPLIT_BYTES, Arbiter
from thresher.classify.facts import PageFacts
from thresher.classify.families import FAMILIES
from thresher.classify.marks import judged, ruled
from thresher.features.table import BASE
from thresher.models import Forest
from thresher.models.model import write_model
from thresher.options import Options
from thresher.score import select

MODEL = Path("src/thresher/models/tags.thr")
FOLDS = 4  # of tagged pages
LINES = 12  # of a family on a page labelled by hints, at random
HINTED_WEIGHT, TAGGED_WEIGHT = 2.0, 1.5  # of all lines together, in lines tagged by hand
EVEN = 0.25  # power of a family's weight by which rare families are raised
TREES, RATE, SHARE = 46, 0.3, 0.3
# The text model's words stay out: its probabilities hold what they say.
COUNTED = tuple(column.name for column in BASE if "lexicon" not in column.name and "pair_" not in column.name)
NAMES = (*measures.OWN, *COUNTED)


class Rows(NamedTuple):
    """Lines to train on: measures, family numbers, weights, and the page and domain each comes from."""

    columns: Any
    families: Any
    weights: Any
    pages: Any
    domains: Any


def matrix(page: Labelled) -> Any:
    """The measures of a page's lines: lines x measures, uint8."""
    selection = select(page.lines, page.chances, Options())
    facts = PageFacts(page.lines, page.chances, selection)
    blocks = [
        np.frombuffer(block, np.uint8).reshape(-1, measures.BLOCK)
        for block in measures.blocks(facts, ruled(facts), NAMES)
    ]
    return np.concatenate(blocks, 1).T[: len(page.lines)]


def gather(pages: Iterable[Labelled], most: int | None) -> Rows:
    """The known lines of pages, at most so many of a family and page, weighted as if the square root of all were there."""
    random = np.random.default_rng(2)
    order = {family: number for number, family in enumerate(FAMILIES)}
    parts: list[tuple[Any, ...]] = []
    for page in pages:
        columns = None
        for family, number in order.items():
            lines = np.array([k for k, name in enumerate(page.families) if name == family], np.int64)
            if not len(lines):
                continue
            columns = matrix(page) if columns is None else columns
            chosen = np.sort(random.choice(lines, most, replace=False)) if most and len(lines) > most else lines
            weight = len(lines) ** 0.5 / len(chosen) if most else 1.0
            size = len(chosen)
            parts.append(
                (
                    columns[chosen],
                    np.full(size, number),
                    np.full(size, weight),
                    np.full(size, page.page),
                    np.full(size, page.domain),
                )
            )
    return Rows(*(np.concatenate(part) for part in zip(*parts, strict=True)))


def evened(rows: Rows, total: float) -> Any:
    """Weights that sum to a total, rare families raised."""
    by_family = np.bincount(rows.families, weights=rows.weights, minlength=len(FAMILIES)) + 1e-9
    weights = rows.weights * ((by_family / by_family.mean()) ** -EVEN)[rows.families]
    return weights * (total / weights.sum())


def fit(hints: Rows, hand: Rows) -> Arbiter:
    """A forest a family, on both kinds of lines."""
    columns = np.concatenate([hints.columns, hand.columns])
    families = np.concatenate([hints.families, hand.families])
    size = len(hand.families)
    weights = np.concatenate([evened(hints, HINTED_WEIGHT * size), evened(hand, TAGGED_WEIGHT * size)])
    forests = {}
    for number, family in enumerate(FAMILIES):
        model = trees.fit(columns, (families == number).astype(np.float32), weights, TREES, RATE, SHARE)
        forests[family] = trees.forest(model, NAMES)
    return compacted(forests)


def compacted(forests: dict[str, Forest]) -> Arbiter:
    """The forests over the measures that one of them reads, and no others."""
    read = sorted(
        {
            int.from_bytes(forest.splits[at : at + 2], "little")
            for forest in forests.values()
            for at in range(0, len(forest.splits), 3)
        }
    )
    place = {column: number for number, column in enumerate(read)}
    names = tuple(NAMES[column] for column in read)
    made = {}
    for family, forest in forests.items():
        splits = bytearray(forest.splits)
        for at in range(0, len(splits), 3):
            splits[at : at + 2] = place[int.from_bytes(splits[at : at + 2], "little")].to_bytes(2, "little")
        made[family] = Forest(names, bytes(splits), forest.leaves)
    return Arbiter(names, made)


def without(rows: Rows, held: Any) -> Rows:
    """The rows for which `held` is false."""
    return Rows(*(part[~held] for part in rows))


def out_of_fold(data: Path, corpus: Path) -> Callable[..., Any]:
    """A judge for `benchmarks.tags`: each page by forests that saw neither it nor a page of its domain."""
    sums = read_sums(corpus)
    pages = list(tagged(data, corpus, sums))
    hints = gather(hinted(corpus, sums), LINES)
    say(len(hints.families), "lines labelled by hints")
    hand = gather((labelled for _, labelled in pages), None)
    arbiters: dict[str, Arbiter] = {}
    for fold in range(FOLDS):
        held = [labelled for number, (_, labelled) in enumerate(pages) if number % FOLDS == fold]
        domains = [labelled.domain for labelled in held]
        out = np.isin(hand.pages, [labelled.page for labelled in held]) | np.isin(hand.domains, domains)
        arbiter = fit(without(hints, np.isin(hints.domains, domains)), without(hand, out))
        arbiters |= {labelled.page: arbiter for labelled in held}
        say("fold", fold, "fitted")

    def judge(page: TaggedPage, lines: Any, probabilities: Any, selection: Any) -> Any:
        return list(judged(lines, probabilities, selection, arbiters[page.id]))

    return judge


def write(out: Path, arbiter: Arbiter, hints: Rows, hand: Rows) -> None:
    """Write the model file: all forests as one, with the number of trees of each family."""
    every = Forest(
        arbiter.names,
        b"".join(arbiter.forests[family].splits for family in FAMILIES),
        b"".join(arbiter.forests[family].leaves for family in FAMILIES),
    )
    facts = {
        "families": [(family, len(arbiter.forests[family].splits) // SPLIT_BYTES) for family in FAMILIES],
        "trained": {
            "by_hand": f"tags-dev, {len(hand.families)} lines",
            "by_hints": f"wcxb dev, daniel, magic-html, zh69, {len(hints.families)} lines",
        },
        "licence": "see NOTICE",
    }
    write_model(out, "tags", "2026.1", b"", {"families": every}, facts)


def main() -> None:
    """Fit on everything and write the model."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.train.tags", description=__doc__.split("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--out", type=Path, default=MODEL)
    given = parser.parse_args()
    sums = read_sums(given.corpus)
    hand = gather((labelled for _, labelled in tagged(given.data, given.corpus, sums)), None)
    tagged_domains = np.unique(hand.domains)
    hints = gather(hinted(given.corpus, sums), LINES)
    say(len(hints.families), "lines labelled by hints,", len(hand.families), "by hand")
    arbiter = fit(without(hints, np.isin(hints.domains, tagged_domains)), hand)
    write(given.out, arbiter, hints, hand)
    say("written", given.out, given.out.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
