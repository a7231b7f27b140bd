"""Compiles the vocabulary files of all languages into one table of hashes.

`python -m thresher.vocab.compile` writes compiled.bin beside this file; `--report` prints what went in and
what did not.
"""

import argparse
import struct
from collections import Counter, defaultdict
from pathlib import Path

from thresher.vocab.classes import CLASSES, LANGUAGES
from thresher.vocab.files import read_phrases
from thresher.vocab.flags import word_flags
from thresher.vocab.reader import COMPILED
from thresher.vocab.spellings import in_capitals, spellings
from thresher.vocab.tokens import (
    LINE_SEED,
    PART_SEED,
    WORD_SEED,
    is_number,
    line_tokens,
    pair_bit,
    phrase_hash,
    token_hash,
    tokens,
    with_like_numbers,
)

MAGIC = b"THRV\x01\0\0\0"
KINDS = {LINE_SEED: "whole lines", PART_SEED: "anywhere", WORD_SEED: "single words"}
PART_TOKENS = 8  # the longest phrase that the scan looks for inside a line; longer ones are cut to it
LINE_TOKENS = 16  # longer whole-line phrases are left out: nobody prints them twice alike

SIEVE_BITS = 65536  # a bit a pair of tokens that begins a phrase: the scan looks up few others

LENGTHS_SHIFT, CLASS_SHIFT, SECOND_SHIFT, LANGUAGE_SHIFT = 8, 16, 21, 26

# Who comes first when as many languages put a phrase in one class as in another: the class that says more.
PRECEDENCE = (
    "copyright", "consent", "legal", "newsletter", "paywall", "advertisement", "share", "comment",
    "pagination", "breadcrumb", "related", "topics", "author-bio", "byline", "dateline", "caption",
    "counter", "contact", "forum", "shop", "control", "navigation",
)  # fmt: skip

Key = tuple[int, tuple[str, ...]]  # the seed that tells the kind, and the tokens


class Table:
    """The phrases of all files by key, and what was left out on the way."""

    def __init__(self) -> None:
        self.votes: dict[Key, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        self.left_out: Counter[str] = Counter()
        for language in LANGUAGES:
            for name, phrases in read_phrases(language).items():
                for phrase in phrases.line:
                    self._add_all(spellings(phrase, language), name, language, LINE_SEED)
                for phrase in phrases.part:
                    self._add_all(spellings(phrase, language), name, language, PART_SEED)
                # Capitals stand on labels, not in sentences: whole lines only.
                for phrase in (*phrases.line, *phrases.part):
                    if in_capitals(phrase, language) != phrase:
                        self._add(in_capitals(phrase, language), name, language, LINE_SEED)

    def _add_all(self, written: list[str], name: str, language: str, seed: int) -> None:
        for phrase in written:
            self._add(phrase, name, language, seed)

    def _add(self, phrase: str, name: str, language: str, seed: int) -> None:
        run = tokens(phrase)[:PART_TOKENS] if seed == PART_SEED else line_tokens(phrase)
        if not run:
            self.left_out["signs only"] += 1
        elif all(is_number(token) for token in run):
            self.left_out["numbers only"] += 1
        elif len(run) > LINE_TOKENS:
            self.left_out["too long"] += 1
        else:
            votes = self.votes[seed, tuple(with_like_numbers(run))][name]
            if language not in votes:
                votes.append(language)


def kept_classes(votes: dict[str, list[str]]) -> list[str]:
    """The one or two classes that most languages put a phrase in, the first of them first."""
    return sorted(votes, key=lambda name: (-len(votes[name]), PRECEDENCE.index(name)))[:2]


def _verdict(votes: dict[str, list[str]]) -> int:
    """The value of a phrase: its classes, and the first language that has the first of them."""
    first, *second = kept_classes(votes)
    value = (LANGUAGES.index(votes[first][0]) + 1) << LANGUAGE_SHIFT
    value |= (CLASSES.index(first) + 1) << CLASS_SHIFT
    for name in second:
        value |= (CLASSES.index(name) + 1) << SECOND_SHIFT
    return value


def entries(table: Table) -> dict[Key, int]:
    """The value of each phrase and of each word that has flags or begins a phrase."""
    values = {key: _verdict(votes) for key, votes in table.votes.items()}
    singles: dict[Key, int] = defaultdict(int)
    for word, flags in word_flags().items():
        singles[WORD_SEED, (word,)] |= flags
    for seed, run in values:
        if seed == PART_SEED:
            singles[WORD_SEED, run[:1]] |= 1 << (LENGTHS_SHIFT + len(run) - 1)
    return values | singles


def pack(values: dict[Key, int], left_out: Counter[str]) -> bytes:
    """The table as the core reads it: header, count, rising keys, values."""
    hashed: dict[int, int] = {}
    for (seed, run), value in sorted(values.items()):
        key = phrase_hash(list(run), seed)
        if key in hashed:
            left_out["same hash as another"] += 1
        hashed.setdefault(key, value)
    keys = sorted(hashed)
    rows = struct.pack(f"<{2 * len(keys)}I", *keys, *(hashed[key] for key in keys))
    return MAGIC + struct.pack("<II", len(keys), SIEVE_BITS // 8) + rows + pair_sieve(values)


def pair_sieve(values: dict[Key, int]) -> bytes:
    """A bit for each first two tokens of a phrase that may stand anywhere."""
    sieve = bytearray(SIEVE_BITS // 8)
    for seed, run in values:
        if seed == PART_SEED and len(run) > 1:
            bit = pair_bit(token_hash(run[0]), token_hash(run[1]))
            sieve[bit >> 3] |= 1 << (bit & 7)
    return bytes(sieve)


def report(table: Table, values: dict[Key, int], blob: bytes) -> str:
    """What the table holds: phrases by class, languages by size, what was left out."""
    lines = [f"{len(blob)} bytes, {len(values)} entries"]
    kinds = Counter(seed for seed, _ in values)
    lines += [f"{kinds[seed]:6} {name}" for seed, name in KINDS.items()]
    by_class = Counter(name for votes in table.votes.values() for name in votes)
    lines += [f"{by_class[name]:6} {name}" for name in CLASSES]
    languages = (found for votes in table.votes.values() for found in votes.values())
    by_language = Counter(language for found in languages for language in found)
    lines += [f"{by_language[language]:6} {language}" for language in LANGUAGES]
    lines += [f"{count:6} left out: {reason}" for reason, count in table.left_out.most_common()]
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> None:
    """Write the table, and print the report if asked."""
    parser = argparse.ArgumentParser(prog="python -m thresher.vocab.compile", description=__doc__)
    parser.add_argument("--report", action="store_true", help="print what went in and what was left out")
    options = parser.parse_args(arguments)
    table = Table()
    values = entries(table)
    blob = pack(values, table.left_out)
    Path(__file__).with_name(COMPILED).write_bytes(blob)
    if options.report:
        print(report(table, values, blob))


if __name__ == "__main__":
    main()
