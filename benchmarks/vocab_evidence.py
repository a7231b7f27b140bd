"""What the phrases of the vocabulary do on real pages: `python -m benchmarks.vocab_evidence CORPUS DATA`.

Prints, by class and list, how often the lines that a phrase touches are tagged as its class says; the phrases
that stand in gold text; the commonest short lines that no phrase covers. `--out FILE` writes a row a phrase.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import regex

from benchmarks.corpus import load
from benchmarks.labels import label_lines
from benchmarks.sets import tags
from thresher.vocab.compile import Key, Table, kept_classes
from thresher.vocab.tokens import LINE_SEED, PART_SEED, SINGLE_RANGES, fold, is_number, with_like_numbers

SETS = ("wcxb", "daniel", "magic-html", "zh69")
RENDERING = "wet"
IN_GOLD = 0.5  # share of a line's words from which it counts as gold text
OFFENDING = {LINE_SEED: 0.5, PART_SEED: 0.3}  # share of hits in gold text
LEAST_DOMAINS = 5
SHORT_LINE = 5  # tokens; longer lines are seldom printed alike by two sites
LISTS = {LINE_SEED: "line", PART_SEED: "part"}

# The families of tags by which a hit is right; forum and shop phrases are right outside the text family.
TEXT = ("body", "list", "table", "quote", "code", "heading", "title")
NAVIGATION = ("navigation", "breadcrumb", "pagination", "footer", "control")
WALL = ("consent", "newsletter", "paywall")
RIGHTS = ("copyright", "legal", "contact")
OTHER = ("counter", "other")
RIGHT = {name: family for family in (NAVIGATION, WALL, RIGHTS, OTHER) for name in family}

SINGLE = "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in SINGLE_RANGES)
ALONE = rf"[[{SINGLE}]&&[\p{{L}}\p{{M}}]]"
TOKEN = regex.compile(rf"(?V1){ALONE}|[\p{{L}}\p{{M}}\p{{Nd}}--{ALONE}]+")
SKIPPED = regex.compile(r"[\p{Cf}\uFE00-\uFE0F]+")
folded = cache(fold)


def tokens(text: str) -> tuple[str, ...]:
    """As thresher.vocab.tokens.tokens, by a pattern: this one reads whole sets."""
    plain = "".join(map(folded, SKIPPED.sub("", text)))
    return tuple(TOKEN.findall(plain))


class Matcher:
    """Finds the phrases of the vocabulary files in a line."""

    def __init__(self, table: Table) -> None:
        self.classes = {key: kept_classes(votes) for key, votes in table.votes.items()}
        self.languages = {key: sorted(set().union(*votes.values())) for key, votes in table.votes.items()}
        self.lengths: dict[str, set[int]] = defaultdict(set)
        for seed, run in self.classes:
            if seed == PART_SEED:
                self.lengths[run[0]].add(len(run))

    def hits(self, run: Sequence[str]) -> Iterator[Key]:
        """The keys of all phrases in a line of these tokens."""
        run = with_like_numbers(list(run))
        whole = (LINE_SEED, tuple(token for token in run if not is_number(token)) or tuple(run))
        if whole in self.classes:
            yield whole
        for at, first in enumerate(run):
            for length in self.lengths.get(first, ()):
                key = (PART_SEED, tuple(run[at : at + length]))
                if key in self.classes:
                    yield key


@dataclass
class Evidence:
    """Where one phrase, or one short line, was seen."""

    hits: int = 0
    in_gold: int = 0
    domains: set[str] = field(default_factory=set)
    gold_domains: set[str] = field(default_factory=set)
    written: Counter[str] = field(default_factory=Counter)

    def add(self, line: str, domain: str, in_gold: bool) -> None:
        self.hits += 1
        self.domains.add(domain)
        if in_gold:
            self.in_gold += 1
            self.gold_domains.add(domain)
        self.written[line[:60]] += 1

    @property
    def gold_share(self) -> float:
        return self.in_gold / self.hits


def read_pages(corpus: Path, matcher: Matcher) -> tuple[dict[Key, Evidence], dict[tuple[str, ...], Evidence]]:
    """Evidence of every phrase that hits, and of every short line that no phrase touches."""
    phrases: dict[Key, Evidence] = defaultdict(Evidence)
    bare: dict[tuple[str, ...], Evidence] = defaultdict(Evidence)
    for name in SETS:
        for page in load(name, corpus):
            lines = [line for line in (page["renderings"][RENDERING] or "").splitlines() if line.strip()]
            shares, _ = label_lines(lines, page["gold"])
            for line, share in zip(lines, shares, strict=True):
                run = tokens(line)
                found = set(matcher.hits(run))
                for key in found:
                    phrases[key].add(line, page["domain"], share >= IN_GOLD)
                if not found and 0 < len(run) <= SHORT_LINE:
                    bare[run].add(line, page["domain"], share >= IN_GOLD)
    return phrases, bare


def is_right(name: str, tag: str) -> bool:
    """Whether a line with this tag may hold a phrase of this class."""
    if name in ("forum", "shop"):
        return tag not in TEXT
    return tag in RIGHT.get(name, (name,))


def tag_precision(data: Path, matcher: Matcher) -> dict[tuple[str, str], list[int]]:
    """By class and list: lines that a phrase touches, tagged as its class says, tagged as text."""
    counts: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0, 0])
    for page in tags.read(data):
        for number, (line, tag) in enumerate(zip(page.lines, page.tags, strict=True)):
            if number in page.doubted:
                continue
            found = set(matcher.hits(tokens(line)))
            for name, kind in {(name, LISTS[key[0]]) for key in found for name in matcher.classes[key]}:
                row = counts[name, kind]
                row[0] += 1
                row[1] += is_right(name, tag)
                row[2] += tag in TEXT
    return counts


def print_offenders(phrases: dict[Key, Evidence], matcher: Matcher) -> None:
    """The phrases that stand in gold text on several domains, worst first."""
    for key, seen in sorted(phrases.items(), key=lambda item: -len(item[1].gold_domains)):
        if len(seen.gold_domains) >= LEAST_DOMAINS and seen.gold_share > OFFENDING[key[0]]:
            print(f"{LISTS[key[0]]} {seen.gold_share:.2f} of {seen.hits}, {len(seen.domains)} sites", end=" ")
            print("|", *key[1], "|", *matcher.classes[key], "|", *matcher.languages[key])


def write_rows(path: Path, phrases: dict[Key, Evidence], matcher: Matcher) -> None:
    """A tab-separated row a phrase: list, tokens, classes, languages, hits, domains, share in gold text."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, delimiter="\t")
        for key in sorted(matcher.classes):
            seen = phrases.get(key, Evidence())
            rows.writerow([
                LISTS[key[0]], " ".join(key[1]),
                " ".join(matcher.classes[key]), " ".join(matcher.languages[key]),
                seen.hits, len(seen.domains), f"{seen.gold_share:.3f}" if seen.hits else "",
            ])  # fmt: skip


def main(arguments: list[str] | None = None) -> None:
    """Print the three lists."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path, help="folder that benchmarks.corpus wrote")
    parser.add_argument("data", type=Path, help="folder of the data sets, with tags-dev.jsonl")
    parser.add_argument("--out", type=Path, help="where to write a row a phrase")
    parser.add_argument("--missing", type=int, default=100, help="how many uncovered lines to print")
    options = parser.parse_args(arguments)
    matcher = Matcher(Table())
    for (name, kind), (touched, right, text) in sorted(tag_precision(options.data, matcher).items()):
        print(f"{name:14}{kind:5}{touched:6} lines, right {right / touched:.2f}, text {text / touched:.2f}")
    phrases, bare = read_pages(options.corpus, matcher)
    print_offenders(phrases, matcher)
    missing = sorted(bare.values(), key=lambda seen: (len(seen.gold_domains) - len(seen.domains), -seen.hits))
    for seen in missing[: options.missing]:
        (written, _), *_ = seen.written.most_common(1)
        print(f"missing {len(seen.domains):4} domains, gold {seen.gold_share:.2f}", written)
    if options.out:
        write_rows(options.out, phrases, matcher)


if __name__ == "__main__":
    main()
