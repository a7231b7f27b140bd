"""The learnt lexicon of names: how much a class, an id or a path speaks for main text, by how far out it stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from benchmarks.train.samples import Sample
from thresher.core.html_columns import CONTAINER_WORDS, CONTAINERS
from thresher.decode import to_source
from thresher.scan.html import HtmlLines, html_lines

BUCKETS = 262144
PSEUDO_DOMAINS = 4.0  # a bucket seen on one domain alone says little
LEAST_DOMAINS = 2  # of one domain alone it says nothing
UNIT = 24  # table steps to a unit of log-odds
LIMIT = 4.0
FOLDS = 5
NAMES, PATHS = range(2)  # salts

Counts = tuple[Any, Any]  # by fold and bucket: domains' shares of main text summed, domains


def buckets(tokens: Any, salt: int, place: int) -> Any:
    """Where tokens stand in the lexicon, as `core/measure_html.py` finds them: four places each."""
    wide = tokens.astype(np.uint64)
    mixed = ((wide ^ wide >> np.uint64(15)) + np.uint64(salt * 0x3C6EF35F)) & np.uint64(0x7FFFFFFF)
    return ((mixed * np.uint64(0x45D9F3B) & np.uint64(0x7FFFFFFF)) >> np.uint64(15)).astype(np.int64) * 4 + place


def hits_and_places(lines: HtmlLines, fractions: Any) -> tuple[Any, Any]:
    """By bucket: lines of a page that it speaks of, those of main text by their fraction, and all."""
    boxes = np.frombuffer(lines.container_bytes, np.uint32).reshape(-1, CONTAINER_WORDS)
    count = len(boxes)
    parent = boxes[:, CONTAINERS["parent"][0]].astype(np.int64)
    parent[0] = 0
    box = np.array(lines.markup("container"), np.int64)
    own = np.stack([np.bincount(box, fractions, count), np.bincount(box, minlength=count)])
    # Of lines so many containers below: a parent stands before its children.
    by_distance = [own]
    for _ in range(2):
        above = np.zeros_like(own)
        np.add.at(above, (slice(None), parent[1:]), by_distance[-1][:, 1:])
        by_distance.append(above)
    further = np.zeros_like(own)
    for c in range(count - 1, 0, -1):
        further[:, parent[c]] += by_distance[2][:, c] + further[:, c]
    by_distance.append(further)
    tokens = np.array(lines.names, np.uint32)
    holder = np.repeat(np.arange(count), boxes[:, CONTAINERS["token_count"][0]] & 255)
    start = np.repeat(boxes[:, CONTAINERS["first_token"][0]], boxes[:, CONTAINERS["token_count"][0]] & 255)
    order = np.arange(len(holder)) - np.searchsorted(holder, holder)
    used = tokens[start.astype(np.int64) + order] if len(holder) else tokens[:0]
    found = [(buckets(used, NAMES, steps), below[:, holder]) for steps, below in enumerate(by_distance)]
    name = boxes[:, CONTAINERS["name_hash"][0]]
    found += [
        (buckets(name, PATHS, 0), own),
        (buckets(name[parent], PATHS, 1), own),
        (buckets(boxes[:, CONTAINERS["name_path"][0]], PATHS, 2), own),
        (buckets(boxes[:, CONTAINERS["tag_path"][0]], PATHS, 3), own),
    ]
    where = np.concatenate([place for place, _ in found])
    sums = np.concatenate([values for _, values in found], 1)
    return np.bincount(where, sums[0], BUCKETS), np.bincount(where, sums[1], BUCKETS)


def count(samples: Iterable[Sample]) -> Counts:
    """Per domain the share of a bucket's lines that are main text, summed over domains."""
    by_domain: dict[tuple[int, str], list[Sample]] = {}
    for sample in samples:
        if sample.count:
            by_domain.setdefault((sample.fold, sample.domain), []).append(sample)
    shares, domains = np.zeros((FOLDS, BUCKETS)), np.zeros((FOLDS, BUCKETS))
    for (fold, _), group in by_domain.items():
        hits, places = np.zeros(BUCKETS), np.zeros(BUCKETS)
        for sample in group:
            more = hits_and_places(html_lines(to_source(sample.text, "html")), sample.fractions)
            hits += more[0]
            places += more[1]
        seen = places > 0
        shares[fold][seen] += hits[seen] / places[seen]
        domains[fold][seen] += 1
    return shares, domains


def lexicon(counts: Counts, without: int | None = None) -> bytes:
    """A byte a bucket, 128 neutral; `without` leaves one fold's domains out."""
    shares, domains = (part.sum(0) - (part[without] if without is not None else 0) for part in counts)
    prior = max(shares.sum() / max(1, domains.sum()), 1e-3)
    odds = np.log((shares + PSEUDO_DOMAINS * prior) / (domains - shares + PSEUDO_DOMAINS * (1 - prior))) - np.log(
        prior / (1 - prior)
    )
    odds[domains < LEAST_DOMAINS] = 0
    return bytes((128 + np.rint(np.clip(odds, -LIMIT, LIMIT) * UNIT)).astype(np.uint8))
