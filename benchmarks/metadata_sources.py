"""How often each source of HTML metadata is right: `python -m benchmarks.metadata_sources DATA --corpus OUT`.

Prints title, authors and date as the finder gives them, then every source of `metadata/html/sources.py` by itself: the
pages where it speaks, the share of them where it is right, and the pages without the field where it speaks too. The
table's ranks are in this order. Text by the shipped model, which has seen WCXB's pages.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.corpus import load, load_html
from benchmarks.metadata_quality import SAME, dates_by_file, people, report
from thresher import models, score
from thresher.metadata.html import HtmlFinder
from thresher.metadata.html.cleaning import CLEANING
from thresher.metadata.html.readers import read
from thresher.metadata.html.sources import SOURCES
from thresher.options import Options
from thresher.scan.html import html_lines
from thresher.types import Source

FIELDS = ("title", "authors", "date")
DOUBT = 2  # wrong pages added to each source, and as many right ones: a source of few pages proves little


class Case(NamedTuple):
    """A page's finder, and what its set says of it."""

    finder: HtmlFinder
    gold: Mapping[str, Any]


def cases(name: str, data: Path, corpus: Path) -> Iterator[Case]:
    """The pages of a set."""
    scorer = score.Scorer(models.read_model(None))
    dates = dates_by_file(data) if name == "trafilatura" else {}
    htmls = load_html(name, corpus)
    for row in load(name, corpus):
        source = Source(htmls[row["id"]].encode("utf-8", "surrogatepass"), kind="html")
        lines = html_lines(source, scorer.model.lexicon)
        probabilities = scorer.probabilities(lines)
        selection = score.select(lines, probabilities, Options())
        gold = {
            "title": row["gold_title"] or row["title"] or None,
            "authors": tuple(row["authors"]),
            "date": dates.get(row["id"]) or row["date"] or None,
        }
        yield Case(HtmlFinder(source.buffer, lines.spans, lines, probabilities, selection, row["url"]), gold)


def measure(pages: Iterator[Case]) -> tuple[dict[str, Counter[str]], dict[str, dict[str, Counter[str]]], float]:
    """Counts by field, counts by field and source, and the mean F1 of authors over pages that have some."""
    fields: dict[str, Counter[str]] = {field: Counter() for field in FIELDS}
    sources: dict[str, dict[str, Counter[str]]] = {
        field: {source: Counter() for source in SOURCES[field]} for field in FIELDS
    }
    shared = 0.0
    for case in pages:
        for field in FIELDS:
            gold, value = case.gold[field], case.finder(field).value
            tell(fields[field], value, gold, SAME[field])
            if field == "authors" and gold and value:
                shared += max(SAME[field](value, gold), name_f1(value, gold))
            for source, count in sources[field].items():
                tell(count, first_of(case.finder, field, source), gold, SAME[field])
    return fields, sources, shared / max(1, fields["authors"]["has"])


def tell(count: Counter[str], value: Any, gold: Any, same: Callable[[Any, Any], bool]) -> None:
    """Count one answer."""
    count["given"] += bool(value)
    if gold:
        count["has"] += 1
        count["given of these"] += bool(value)
        count["right"] += bool(value) and same(value, gold)
    else:
        count["has none"] += 1
        count["false"] += bool(value)


def first_of(finder: HtmlFinder, field: str, source: str) -> Any:
    """The first clean value that a source gives."""
    clean = CLEANING[field]
    return next((value for said in read(finder.page, source) if (value := clean(finder.page, said))), None)


def name_f1(found: tuple[str, ...], gold: tuple[str, ...]) -> float:
    """F1 over folded names."""
    left, right = people(found), people(gold)
    return 2 * len(left & right) / max(1, len(left) + len(right))


def trust(count: Counter[str]) -> float:
    """The share of right answers, drawn to a half where there are few."""
    return (count["right"] + DOUBT) / (count["given of these"] + 2 * DOUBT)


def by_source(field: str, counts: Mapping[str, Counter[str]]) -> str:
    """A row a source that speaks, the most trusted first."""
    rows = [f"{field:44} given  right  precision coverage given where none"]
    for source, count in sorted(counts.items(), key=lambda row: -trust(row[1])):
        if count["given"]:
            given, has = count["given of these"], max(1, count["has"])
            rows.append(
                f"{source:44} {given:5} {count['right']:6} {count['right'] / max(1, given):10.3f}"
                f" {given / has:8.3f} {count['false']:8}/{count['has none']}"
            )
    return "\n".join(rows)


def main(arguments: list[str] | None = None) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.metadata_sources", description=__doc__.split(":")[0])
    parser.add_argument("data", type=Path, help="the folder with the unpacked sets")
    parser.add_argument("--corpus", type=Path, required=True, help="what benchmarks.corpus wrote")
    parser.add_argument("--sets", nargs="+", default=["wcxb", "trafilatura"])
    given = parser.parse_args(arguments)
    for name in given.sets:
        fields, sources, f1 = measure(cases(name, given.data, given.corpus))
        print(report(name, "HTML", fields))
        print(f"mean F1 of authors {f1:.3f}\n")
        for field in FIELDS:
            print(by_source(field, sources[field]) + "\n", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
