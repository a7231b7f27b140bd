"""How well metadata is found: `python -m benchmarks.metadata DATA --corpus OUT [--sums OUT]`.

For HTML and for the renderings as text: how many pages with a field get the right one (recall), how many answers on
them are right (precision), and how many pages without it get one (false). `cross-validated` rows: the ranks of
`metadata/html/sources.py` and the points of `metadata/html/points.py` were made anew for each fold from the pages of
the other domains; `shipped` rows have seen WCXB's pages. `--sources` prints each source by itself, `--fit` the points.
Writes benchmarks/results/metadata.json.
"""

from __future__ import annotations

import argparse
import pickle
import sys
from array import array
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from benchmarks.corpus import load, load_html
from benchmarks.metadata_gold import SAME, people
from benchmarks.metadata_quality import FOLDS, WORTH, Choice, Pages, dates_by_file, fit
from benchmarks.metadata_quality import cases as text_cases
from benchmarks.provenance import write
from benchmarks.sets.domains import fold_of
from thresher import core, score
from thresher.metadata.html import HtmlFinder, visible
from thresher.metadata.html.cleaning import cleaner
from thresher.metadata.html.finder import OF_TEXT
from thresher.metadata.html.headings import headlines
from thresher.metadata.html.points import BYLINE_POINTS, TITLE_POINTS
from thresher.metadata.html.readers import read
from thresher.metadata.html.sources import SOURCES
from thresher.metadata.html.visible import LEAST_BYLINE, HtmlBylines
from thresher.metadata.table import FIELDS as TEXT_FIELDS
from thresher.options import Options
from thresher.scan.html import html_lines
from thresher.types import Lines, Selection, Source

FIELDS = ("title", "authors", "date")
RANKED = ("authors", "date")
FITTED = "wcxb"  # the set whose pages the tables are made from
DOUBT = 2  # wrong pages added to each source, and as many right ones: a source of few pages proves little
MARGIN = 5  # points that a byline may stay below "nobody": where more answers still are right than wrong
# Facts that mean one thing in the set's English and another elsewhere: a colon after the word for "by", capitals.
LEFT_OUT = {"colon", "capitals"}
STEPS = 200


class Page(NamedTuple):
    """An HTML page with what its set says of it, and what is needed to find its metadata again."""

    source: Source
    lines: Lines
    probabilities: array[int]
    selection: Selection
    url: str
    fold: int
    kind: str
    gold: Mapping[str, Any]

    def finder(self) -> HtmlFinder:
        """A finder that has found nothing yet."""
        spans = self.lines.spans  # type: ignore[attr-defined]  # these lines are of HTML
        return HtmlFinder(self.source.buffer, spans, self.lines, self.probabilities, self.selection, self.url)


class Tables(NamedTuple):
    """What is chosen from pages: the ranks of sources, the points of headlines and of bylines, the least of these."""

    ranks: Mapping[str, tuple[str, ...]]
    title: Mapping[str, float]
    byline: Mapping[str, float]
    least: float

    def install(self) -> None:
        """Let the finders of this process use them."""
        SOURCES.update(self.ranks)
        for table, points in ((TITLE_POINTS, self.title), (BYLINE_POINTS, self.byline)):
            table.clear()
            table.update(points)
        visible.LEAST_BYLINE = self.least


class Evidence(NamedTuple):
    """Of one page: what each source says (given, right), and what headlines and bylines may be chosen from."""

    fold: int
    answers: dict[str, dict[str, tuple[bool, bool]]]
    title: Choice
    byline: Choice


def shipped() -> Tables:
    """The tables of the package."""
    return Tables({field: SOURCES[field] for field in RANKED}, dict(TITLE_POINTS), dict(BYLINE_POINTS), LEAST_BYLINE)


def html_pages(name: str, data: Path, corpus: Path, sums: Path | None) -> Iterator[Page]:
    """The pages of a set; probabilities out of fold where the sums of training are given."""
    scorer = score.Scorers().of(Source(b"", kind="html"))
    dates = dates_by_file(data) if name == "trafilatura" else {}
    htmls, out_of_fold = load_html(name, corpus), pickle.loads(sums.read_bytes()) if sums else {}
    for row in load(name, corpus):
        source = Source(htmls[row["id"]].encode("utf-8", "surrogatepass"), kind="html")
        lines = html_lines(source, scorer.model.lexicon)
        found = out_of_fold.get((name, row["id"], "html"))
        if found is not None and len(found) == len(lines):
            probabilities = array("H", core.load("chances").probabilities(found.astype("int32").tobytes(), len(lines)))
        else:
            probabilities = scorer.probabilities(lines)
        gold = {
            "title": row["gold_title"] or row["title"] or None,
            "authors": tuple(row["authors"]),
            "date": dates.get(row["id"]) or row["date"] or None,
        }
        selection = score.select(lines, probabilities, Options())
        fold = fold_of(row["domain"])
        yield Page(source, lines, probabilities, selection, row["url"], fold, row["page_type"] or "", gold)


def evidence(page: Page) -> Evidence:
    """What a page teaches."""
    finder, gold = page.finder(), page.gold
    answers: dict[str, dict[str, tuple[bool, bool]]] = {}
    for field in RANKED:
        answers[field] = {}
        for source in SOURCES[field]:
            value = first_of(finder, field, source)
            answers[field][source] = (bool(value), bool(value and gold[field]) and SAME[field](value, gold[field]))
    titles, bylines = list(headlines(finder.page)), list(HtmlBylines(finder.page))
    right = [bool(gold["title"]) and SAME["title"](one.value, gold["title"]) for one in titles]
    by_right = [bool(gold["authors"]) and SAME["authors"](one.names, gold["authors"]) for one in bylines]
    return Evidence(
        page.fold,
        answers,
        Choice([one.facts for one in titles], right, page.fold, bool(gold["title"])),
        Choice([one.facts for one in bylines], by_right, page.fold, bool(gold["authors"])),
    )


def first_of(finder: HtmlFinder, field: str, source: str) -> Any:
    """The first clean value that a source gives."""
    clean = cleaner(field, source)
    return next((value for said in read(finder.page, source) if (value := clean(finder.page, said))), None)


def trust(field: str, source: str, pages: Sequence[Evidence]) -> tuple[float, int, int]:
    """The share of right answers, drawn to a half where there are few; the answers on pages with the field, the right."""
    given = right = 0
    for page in pages:
        spoke, was_right = page.answers[field][source]
        has = page.byline.has if field == "authors" else True
        given += spoke and has
        right += was_right
    return (right + DOUBT) / (given + 2 * DOUBT), given, right


def learnt(pages: Sequence[Evidence]) -> Tables:
    """Tables made from pages: the markup's sources by trust, those of the text where they stand in the package."""
    ranks = {}
    for field in RANKED:
        heads = [source for source in SOURCES[field] if not source.startswith(OF_TEXT)]
        ordered = iter(sorted(heads, key=lambda source: (-trust(field, source, pages)[0], heads.index(source))))
        ranks[field] = tuple(source if source.startswith(OF_TEXT) else next(ordered) for source in SOURCES[field])
    title, _ = weights([page.title for page in pages])
    byline, none = weights([page.byline for page in pages])
    return Tables(ranks, title, byline, none - MARGIN)


def weights(found: Sequence[Choice]) -> tuple[dict[str, float], float]:
    """Points of facts as they stand in the package, and of 'none of them'."""
    names = sorted({name for choice in found for facts in choice.facts for name in facts} - LEFT_OUT)
    fitted, none = fit(found, names, STEPS)
    points = {name: float(round(weight * WORTH)) for name, weight in zip(names, fitted, strict=True)}
    return {name: worth for name, worth in points.items() if worth}, round(none * WORTH)


def tell(count: Counter[str], field: str, value: Any, gold: Any) -> None:
    """Count one answer; of authors, the shared names too."""
    count["given"] += bool(value)
    count["has" if gold else "has none"] += 1
    if not gold:
        count["false"] += bool(value)
    elif value:
        right = SAME[field](value, gold)
        count["given of these"] += 1
        count["right"] += right
        if field == "authors":
            count["shared"] += round(1000 * max(right, name_f1(value, gold)))


def name_f1(found: tuple[str, ...], gold: tuple[str, ...]) -> float:
    """F1 over folded names."""
    left, right = people(found), people(gold)
    return 2 * len(left & right) / max(1, len(left) + len(right))


def rows_of(name: str, rendering: str, tables: str, counts: Mapping[str, Counter[str]]) -> Iterator[dict[str, Any]]:
    """A result row a field."""
    for field, count in counts.items():
        has, given, none = count["has"], count["given of these"], count["has none"]
        row = {"set": name, "rendering": rendering, "tables": tables, "field": field, "pages": has}
        row |= {"recall": round(count["right"] / max(1, has), 4), "precision": round(count["right"] / max(1, given), 4)}
        row |= {"without": none, "false": round(count["false"] / max(1, none), 4)}
        if field == "authors":
            row["f1"] = round(count["shared"] / 1000 / max(1, has), 4)
        if has:
            print(" ".join(f"{key} {value}" for key, value in row.items()), flush=True)
            yield row


def html_rows(name: str, arguments: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """The rows of a set's HTML, with the shipped tables and, of the set that these are made from, with those of others."""
    pages = list(html_pages(name, arguments.data, arguments.corpus, arguments.sums_html))
    own = shipped()
    yield from rows_of(name, "html", "shipped", answered(pages))
    if name != FITTED:
        return
    known = [evidence(page) for page in pages]
    counts: dict[str, Counter[str]] = {field: Counter() for field in FIELDS}
    for held in range(FOLDS):
        learnt([page for page in known if page.fold != held]).install()
        for field, count in answered([page for page in pages if page.fold == held]).items():
            counts[field].update(count)
    own.install()
    yield from rows_of(name, "html", "cross-validated", counts)
    if arguments.sources:
        for field in RANKED:
            for source in sorted(SOURCES[field], key=lambda source: -trust(field, source, known)[0]):
                share, given, right = trust(field, source, known)
                if given:
                    print(f"{field:8} {source:44} {given:5} {right:5} {share:.3f}")
    if arguments.fit:
        made = learnt(known)
        for title, points in (("TITLE_POINTS", made.title), ("BYLINE_POINTS", made.byline)):
            print(f"\n{title} = {{")
            print("\n".join(f'    "{fact}": {worth:.0f},' for fact, worth in points.items()) + "\n}")
        print(f"LEAST_BYLINE = {made.least:.0f}")


def answered(pages: Sequence[Page]) -> dict[str, Counter[str]]:
    """Counts by field over the pages."""
    counts: dict[str, Counter[str]] = {field: Counter() for field in FIELDS}
    for page in pages:
        finder = page.finder()
        for field in FIELDS:
            tell(counts[field], field, finder(field).value, page.gold[field])
    return counts


def text_rows(name: str, rendering: str, arguments: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """The rows of a rendering as text."""
    counts: dict[str, Counter[str]] = {field: Counter() for field in FIELDS}
    for case in text_cases(Pages(arguments.sums), arguments.data, arguments.corpus, name, rendering):
        for field in FIELDS:
            finding = TEXT_FIELDS[field](case.page)
            tell(counts[field], field, finding.value if finding else None, case.gold[field])
    yield from rows_of(name, rendering, "shipped", counts)


def main(arguments: list[str] | None = None) -> int:
    """Print and write the rows."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.metadata", description=__doc__.split(":")[0])
    parser.add_argument("data", type=Path, help="the folder with the unpacked sets")
    parser.add_argument("--corpus", type=Path, required=True, help="what benchmarks.corpus wrote")
    parser.add_argument("--sets", nargs="+", default=["wcxb", "trafilatura"])
    parser.add_argument("--renderings", nargs="*", default=["wet", "inner"], help="texts of them that are read too")
    parser.add_argument("--sums", type=Path, help="out-of-fold sums of the text model, as training writes them")
    parser.add_argument("--sums-html", type=Path, help="those of the HTML model")
    parser.add_argument("--sources", action="store_true", help="print each source by itself")
    parser.add_argument("--fit", action="store_true", help="print the points made from all pages")
    given = parser.parse_args(arguments)
    np.seterr(all="raise", under="ignore")
    rows: list[dict[str, Any]] = []
    for name in given.sets:
        rows += html_rows(name, given)
        for rendering in given.renderings:
            rows += text_rows(name, rendering, given)
    write("metadata", {"rows": rows})
    return 0


if __name__ == "__main__":
    sys.exit(main())
