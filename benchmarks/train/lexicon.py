"""The learnt lexicon: for each bucket of words, and of pairs of words, how much it speaks for main text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from benchmarks.train.samples import Sample
from thresher.core.columns import PLACES
from thresher.decode import to_source
from thresher.scan import to_lines

BUCKETS = 32768
PSEUDO_DOMAINS = 4.0  # a bucket seen on one domain alone says little
UNIT = 24  # table steps to a unit of log-odds
LIMIT = 4.0
RENDERINGS = ("wet", "inner", "rp_all", "html")

Counts = tuple[Any, Any]  # by fold and bucket: domains' positive shares summed, domains


def buckets(sample: Sample) -> tuple[Any, Any, Any, Any]:
    """Word buckets, their lines, pair buckets, their lines, as `core/scan.py` numbers them."""
    lines = to_lines(to_source(sample.text, "html" if sample.rendering == "html" else "text"))
    tokens = np.frombuffer(lines.tokens, np.uint32) & 0x7FFFFFFF
    rows = np.frombuffer(lines.rows, np.uint32)[: lines.count * 16].reshape(-1, 16)
    word, _, bits = PLACES["words"]
    sizes = np.minimum(rows[:, word] & ((1 << bits) - 1), 64)
    line = np.repeat(np.arange(lines.count), sizes)
    tokens = tokens[: len(line)]
    same = line[1:] == line[:-1]
    pairs = ((tokens[:-1].astype(np.uint64) * 31) ^ tokens[1:]) & (BUCKETS - 1)
    return (tokens & (BUCKETS - 1)).astype(np.int64), line, pairs[same].astype(np.int64), line[1:][same]


def count(samples: Iterable[Sample]) -> tuple[Counts, Counts]:
    """Counts of words and of pairs: per domain the share of a bucket's places that are main text, summed over domains."""
    by_domain: dict[tuple[int, str], list[Sample]] = {}
    for sample in samples:
        if sample.rendering in RENDERINGS and sample.count:
            by_domain.setdefault((sample.fold, sample.domain), []).append(sample)
    result = tuple((np.zeros((5, BUCKETS)), np.zeros((5, BUCKETS))) for _ in range(2))
    for (fold, _), group in by_domain.items():
        sums = [(np.zeros(BUCKETS), np.zeros(BUCKETS)) for _ in range(2)]
        for sample in group:
            word, word_line, pair, pair_line = buckets(sample)
            for (hits, places), bucket, line in ((sums[0], word, word_line), (sums[1], pair, pair_line)):
                hits += np.bincount(bucket, weights=sample.fractions[line], minlength=BUCKETS)
                places += np.bincount(bucket, minlength=BUCKETS)
        for (shares, domains), (hits, places) in zip(result, sums, strict=True):
            seen = places > 0
            shares[fold][seen] += hits[seen] / places[seen]
            domains[fold][seen] += 1
    return result  # type: ignore[return-value]


def table(counts: Counts, without: int | None) -> bytes:
    """A byte a bucket, 128 neutral; `without` leaves one fold's domains out."""
    shares, domains = (part.sum(0) - (part[without] if without is not None else 0) for part in counts)
    prior = max(shares.sum() / max(1, domains.sum()), 1e-3)
    odds = np.log((shares + PSEUDO_DOMAINS * prior) / (domains - shares + PSEUDO_DOMAINS * (1 - prior))) - np.log(
        prior / (1 - prior)
    )
    return bytes((128 + np.rint(np.clip(odds, -LIMIT, LIMIT) * UNIT)).astype(np.uint8))


def lexicon(counts: tuple[Counts, Counts], without: int | None = None) -> bytes:
    """The lexicon as the scanner takes it: words, then pairs."""
    return table(counts[0], without) + table(counts[1], without)
