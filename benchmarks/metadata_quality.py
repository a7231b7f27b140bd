"""How well text alone tells title, authors, dates: `python -m benchmarks.metadata_quality DATA`.

The shipped model has seen these pages, the `--sums` of training have not. `--fit` prints the points of
`metadata/points.py` anew, and how they do on pages of domains that they were not fitted on.
"""

from __future__ import annotations

import argparse
import json
import pickle
import sys
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from benchmarks.metadata_gold import SAME, same_authors, same_day, same_title
from benchmarks.quality import rendered
from benchmarks.sets.domains import fold_of
from thresher import core, models, scan, score
from thresher.metadata.bylines import Bylines
from thresher.metadata.date_lines import dates_of
from thresher.metadata.headlines import candidates
from thresher.metadata.page import PageView
from thresher.metadata.table import FIELDS
from thresher.options import Options
from thresher.types import Source

FOLDS = 5
WORTH = 10  # points are tenths of a natural logarithm, rounded


class Case(NamedTuple):
    """A page of a rendering with what its set says of it; None where the set says nothing of a field."""

    page: PageView
    fold: int
    gold: Mapping[str, Any]


class Pages:
    """Makes a page's view of its text, with the shipped model or sums that no page of its domain trained."""

    def __init__(self, sums: Path | None) -> None:
        self.scorer = score.Scorer(models.read_model(None))
        self.sums: dict[tuple[str, str, str], Any] = pickle.loads(sums.read_bytes()) if sums else {}

    def view(self, text: str, page: tuple[str, str, str]) -> PageView:
        """The view of a text; `page` is its set, id and rendering."""
        lines = scan.to_lines(Source(text.encode("utf-8", "surrogatepass")), self.scorer.model.lexicon)
        sums = self.sums.get(page)
        if sums is not None and len(sums) == len(lines):
            told = core.load("chances").probabilities(sums.astype("int32").tobytes(), len(sums))
            probabilities = array("H", told)
        else:
            probabilities = self.scorer.probabilities(lines)
        return PageView(lines, probabilities, score.select(lines, probabilities, Options()))


def dates_by_file(data: Path) -> dict[str, str]:
    """htmldate's publication dates of trafilatura's pages."""
    entries = json.loads((data / "htmldate-default.json").read_text("utf-8"))
    return {entry["file"]: entry["date"] for entry in entries.values()}


def cases(pages: Pages, data: Path, corpus: Path | None, name: str, rendering: str) -> Iterable[Case]:
    """The pages of a set that have the rendering."""
    dates = dates_by_file(data) if name == "trafilatura" else {}
    for row in rendered(name, data, corpus):
        text = row["renderings"].get(rendering)
        if text:
            gold = {
                "title": row["gold_title"] or row["title"] or None,
                "authors": tuple(row["authors"]),
                "date": dates.get(row["id"]) or row["date"] or None,
                "language": row["language"] or None,
            }
            yield Case(pages.view(text, (name, row["id"], rendering)), fold_of(row["domain"]), gold)


def measure(pages: Iterable[Case]) -> dict[str, Counter[str]]:
    """For each field: pages that have it, given, right, and given on pages that have none."""
    counts: dict[str, Counter[str]] = {field: Counter() for field in FIELDS}
    for case in pages:
        for field, rule in FIELDS.items():
            finding, gold = rule(case.page), case.gold.get(field)
            count = counts[field]
            count["pages"] += 1
            count["given"] += finding is not None
            if gold:
                count["has"] += 1
                count["given of these"] += finding is not None
                count["right"] += finding is not None and field in SAME and SAME[field](finding.value, gold)
            else:
                count["has none"] += 1
                count["false"] += finding is not None
    return counts


def report(name: str, rendering: str, counts: Mapping[str, Counter[str]]) -> str:
    """A row a field."""
    rows = [
        f"{name}, {rendering}",
        f"{'field':14}    has  given  right  recall precision given where none",
    ]
    for field, count in counts.items():
        recall = f"{count['right'] / count['has']:.3f}" if count["has"] and field in SAME else "-"
        precision = (
            f"{count['right'] / count['given of these']:.3f}" if count["given of these"] and field in SAME else "-"
        )
        none = f"{count['false']}/{count['has none']}" if count["has none"] else "-"
        rows.append(
            f"{field:14} {count['has']:6} {count['given']:6} {count['right']:6} {recall:>7} {precision:>9} {none:>16}"
        )
    return "\n".join(rows)


class Choice(NamedTuple):
    """The candidates of a page for a field.

    Their facts, which are right, the page's fold, and whether the page has the field.
    """

    facts: list[Mapping[str, float]]
    right: list[bool]
    fold: int
    has: bool


def choices(pages: Sequence[Case], field: str) -> list[Choice]:
    """What the rule of a field chooses from, page by page."""
    found = []
    for case in pages:
        gold = case.gold[field]
        if field == "title":
            rows = [
                (candidate.facts, bool(gold) and same_title(candidate.text, gold))
                for candidate in candidates(case.page)
            ]
        elif field == "authors":
            rows = [(byline.facts, bool(gold) and same_authors(byline.names, gold)) for byline in Bylines(case.page)]
        else:
            if not gold or len(gold) < 10:
                continue
            rows = [
                (dated.facts, dated.mark != "updated" and same_day(dated.span.iso(), gold))
                for dated in dates_of(case.page)
            ]
        found.append(Choice([facts for facts, _ in rows], [right for _, right in rows], case.fold, bool(gold)))
    return found


def table(choice: Choice, names: Sequence[str]) -> Any:
    """A row a candidate, a column a fact."""
    return np.array([[facts.get(name, 0.0) for name in names] for facts in choice.facts])


def fit(found: Sequence[Choice], names: Sequence[str], steps: int = 400) -> tuple[Any, float]:
    """Weights of the facts, and of 'none of them', that make the right choices likeliest."""
    pages = [
        (table(choice, names), np.array([*choice.right, not any(choice.right)])) for choice in found if choice.facts
    ]
    scale = np.concatenate([facts for facts, _ in pages]).std(axis=0) + 1e-6
    weights, none = np.zeros(len(names)), 0.0
    mean, square = np.zeros(len(names) + 1), np.zeros(len(names) + 1)
    for step in range(1, steps + 1):  # Adam on the whole set
        slope = np.append(2 * weights, 0.0)
        for facts, right in pages:
            scores = np.append(facts / scale @ weights, none)
            chance = np.exp(scores - scores.max())
            wrong = chance / chance.sum() - chance * right / (chance * right).sum()
            slope[:-1] += (facts / scale).T @ wrong[:-1]
            slope[-1] += wrong[-1]
        mean, square = 0.9 * mean + 0.1 * slope, 0.99 * square + 0.01 * slope**2
        move = 0.1 * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
        weights, none = weights - move[:-1], none - move[-1]
    return weights / scale, float(none)


def fitted(pages: Sequence[Case], field: str) -> str:
    """The points of a field as source, behind a table of what thresholds give on unseen domains."""
    found = choices(pages, field)
    names = sorted({name for choice in found for facts in choice.facts for name in facts})
    best: list[tuple[float, bool, bool]] = []
    for held in range(FOLDS):
        weights, none = fit([choice for choice in found if choice.fold != held], names)
        for choice in found:
            if choice.fold == held and choice.facts:
                scores = table(choice, names) @ weights
                at = int(np.argmax(scores))
                best.append((scores[at] - none, choice.right[at], choice.has))
    has = sum(choice.has for choice in found)
    rows = [f"# {field}: least points above none -> recall, precision, given where there is none"]
    for least in range(-20, 21, 5):
        given = [(right, known) for score, right, known in best if score * WORTH >= least]
        right, known = sum(right for right, _ in given), sum(known for _, known in given)
        false = f"{len(given) - known}/{len(found) - has}"
        rows.append(f"# {least:4} {right / max(1, has):.3f} {right / max(1, known):.3f} {false}")
    weights, none = fit(found, names)
    rows += [
        f'    "{name}": {round(weight * WORTH)},'
        for name, weight in zip(names, weights, strict=True)
        if round(weight * WORTH)
    ]
    return "\n".join([*rows, f"# none: {round(none * WORTH)}"])


def main(arguments: list[str] | None = None) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.metadata_quality", description=__doc__.split(":")[0])
    parser.add_argument("data", type=Path, help="the folder with the unpacked sets")
    parser.add_argument("--corpus", type=Path, help="what benchmarks.corpus wrote; spares rendering anew")
    parser.add_argument("--sets", nargs="+", default=["wcxb", "daniel", "zh69", "trafilatura"])
    parser.add_argument("--renderings", nargs="+", default=["wet"])
    parser.add_argument(
        "--fit", nargs="+", choices=["title", "authors", "date"], default=[], help="fields to fit on WCXB"
    )
    parser.add_argument("--sums", type=Path, help="out-of-fold sums of the second stage, as training writes them")
    given = parser.parse_args(arguments)
    make = Pages(given.sums)
    if given.fit:
        pages = [
            case for rendering in given.renderings for case in cases(make, given.data, given.corpus, "wcxb", rendering)
        ]
        for field in given.fit:
            print(fitted(pages, field), flush=True)
        return 0
    for name in given.sets:
        for rendering in given.renderings:
            print(
                report(name, rendering, measure(cases(make, given.data, given.corpus, name, rendering))),
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
