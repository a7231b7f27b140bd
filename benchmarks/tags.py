"""Scores of tags on hand-tagged pages: `python -m benchmarks.tags DATA [--corpus CORPUS [--cv] [--kind html]] [--write]`.

Lines that the annotator doubted are left out. Families are those of `thresher.classify.families`, without --cv judged by
the model that ships, with --cv by models fitted on other pages (`benchmarks.train.tags`). With `--kind html` the same
pages are judged as HTML, on the lines that both have, beside the tags of their text on these lines.
"""

from __future__ import annotations

import argparse
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.provenance import write
from benchmarks.sets import tags
from benchmarks.sets.tags import TaggedPage
from thresher import classify
from thresher.article.tags import first
from thresher.classify.families import FAMILIES, FAMILY
from thresher.decode import to_source
from thresher.options import Options
from thresher.scan import TextLines, to_lines
from thresher.score import select
from thresher.types import Mark, Selection, Tag

Judge = Callable[[TaggedPage, TextLines, "array[int]", Selection], list[Mark]]
FULL = 65535


class Row(NamedTuple):
    """One line: what the annotator and what the product says it is, and the reason given."""

    page: str
    line: int
    gold: str
    found: str
    reason: str


def stand_in(lines: TextLines) -> array[int]:
    """Crude probabilities where no model has judged: long lines of prose are text, short ones near them may be."""
    pairs = zip(lines.column("words"), lines.column("cjk"), lines.column("flags"), strict=True)
    long = [(words - cjk + cjk / 1.7) >= 15 and bool(flags & 1 or words > 40) for words, cjk, flags in pairs]
    found = array("H")
    for line, is_long in enumerate(long):
        near = line > 0 and long[line - 1] and any(long[line + 1 : line + 3])
        found.append(int(FULL * (0.9 if is_long else 0.55 if near else 0.05)))
    return found


def read_chances(data: Path, corpus: Path | None) -> dict[str, array[int]]:
    """Page id -> probabilities of its lines by a text model that did not see it; empty without a corpus."""
    if corpus is None:
        return {}
    from benchmarks.train.tag_lines import read_sums, tagged

    return {page.id: labelled.chances for page, labelled in tagged(data, corpus, read_sums(corpus))}


def rows(pages: Iterable[TaggedPage], chances: dict[str, array[int]], judge: Judge) -> Iterator[Row]:
    """Every line that was tagged without doubt."""
    for page in pages:
        lines = to_lines(to_source(page.text, "text"))
        places = places_of(page, lines)
        probabilities = chances.get(page.id) or stand_in(lines)
        if len(probabilities) != len(lines):
            raise SystemExit(f"{page.id}: {len(probabilities)} probabilities, but {len(lines)} lines are scanned")
        selection = select(lines, probabilities, Options())
        marks: dict[int, list[Mark]] = defaultdict(list)
        for mark in judge(page, lines, probabilities, selection):
            marks[mark.line].append(mark)
        for line, gold in enumerate(page.tags):
            if line not in page.doubted:
                named = first(marks[places[line]], bool(selection.kept[places[line]]))
                assert named is not None, "every line has a mark that fits it"
                yield Row(page.id, line, gold, str(named.tag), named.reason)


def html_rows(pages: list[TaggedPage], corpus: Path, judge: Judge) -> Iterator[Row]:
    """The lines tagged without doubt that a scanned line of the page's HTML holds."""
    from benchmarks.tags_html import scanned

    for page, lines, probabilities, places in scanned(pages, corpus):
        selection = select(lines, probabilities, Options())
        marks: dict[int, list[Mark]] = defaultdict(list)
        for mark in judge(page, lines, probabilities, selection):
            marks[mark.line].append(mark)
        for line, place in sorted(places.items()):
            if line not in page.doubted:
                named = first(marks[place], bool(selection.kept[place]))
                assert named is not None, "every line has a mark that fits it"
                yield Row(page.id, line, page.tags[line], str(named.tag), named.reason)


def places_of(page: TaggedPage, lines: TextLines) -> list[int]:
    """For each tagged line the scanned line that holds it: the scanner joins lines that it takes for wrapped."""
    places: list[int] = []
    scanned, left = -1, ""
    for text in map(letters, page.lines):
        while not left or not left.startswith(text):
            scanned += 1
            if scanned == len(lines):
                raise SystemExit(f"{page.id}: the scanned lines are not the tagged ones")
            left = letters(lines.text(scanned))
        places.append(scanned)
        left = left[len(text) :]
    return places


def letters(text: str) -> str:
    """A line without white space and what prints nothing."""
    return "".join(char for char in text if not char.isspace() and char.isprintable())


def family(tag: str) -> str:
    """The family of a tag."""
    return FAMILY[Tag(tag)]


def scores(found: list[Row]) -> dict[str, dict[str, float]]:
    """Precision, recall, F1 and number of gold lines by family."""
    gold = Counter(family(row.gold) for row in found)
    said = Counter(family(row.found) for row in found)
    hits = Counter(family(row.gold) for row in found if family(row.gold) == family(row.found))
    table = {}
    for name in FAMILIES:
        precision, recall = hits[name] / max(1, said[name]), hits[name] / max(1, gold[name])
        f1 = 2 * precision * recall / (precision + recall) if hits[name] else 0.0
        table[name] = {"precision": precision, "recall": recall, "f1": f1, "lines": gold[name]}
    return table


def accuracy(found: list[Row]) -> tuple[float, float]:
    """Share of lines with the right family, and with the right tag."""
    right = sum(family(row.gold) == family(row.found) for row in found)
    same = sum(row.gold == row.found for row in found)
    return right / max(1, len(found)), same / max(1, len(found))


def macro(table: dict[str, dict[str, float]]) -> float:
    """Mean F1 of the families that the pages have."""
    present = [row["f1"] for row in table.values() if row["lines"]]
    return sum(present) / max(1, len(present))


def confusion(found: list[Row]) -> str:
    """Gold families down, said families across."""
    counts = Counter((family(row.gold), family(row.found)) for row in found)
    head = f"{'':14}" + "".join(f"{name[:7]:>8}" for name in FAMILIES)
    return "\n".join(
        [head, *(f"{gold:14}" + "".join(f"{counts[gold, said]:8}" for said in FAMILIES) for gold in FAMILIES)]
    )


def report(found: list[Row]) -> str:
    """The figures as a table."""
    table = scores(found)
    right, same = accuracy(found)
    lines = [
        f"{len(found)} lines: family accuracy {right:.3f}, tag accuracy {same:.3f}, macro F1 {macro(table):.3f}",
        "",
    ]
    lines += [f"{'family':14}{'lines':>7}{'precision':>11}{'recall':>8}{'F1':>7}"]
    lines += [
        f"{name:14}{row['lines']:7}{row['precision']:11.2f}{row['recall']:8.2f}{row['f1']:7.2f}"
        for name, row in table.items()
    ]
    return "\n".join([*lines, "", confusion(found)])


def shipped(page: TaggedPage, lines: TextLines, probabilities: array[int], selection: Selection) -> list[Mark]:
    """The marks of the product as it is."""
    return list(classify.mark(lines, probabilities, selection))


def main(arguments: list[str] | None = None) -> int:
    """Print the table; with --write keep it as a result file."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.tags", description=__doc__.split("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument(
        "--corpus", type=Path, help="folder of `benchmarks.corpus` with `oof.pkl`: probabilities out of fold"
    )
    parser.add_argument(
        "--cv", action="store_true", help="arbiters fitted without the page that they judge; needs --corpus"
    )
    parser.add_argument("--kind", choices=("text", "html"), default="text", help="html needs --corpus")
    parser.add_argument("--wrong", action="store_true", help="list the lines that are wrong")
    parser.add_argument("--write", action="store_true", help="write benchmarks/results/tags.json")
    given = parser.parse_args(arguments)
    if given.corpus is None and (given.cv or given.kind == "html"):
        parser.error("--cv and --kind html need --corpus")
    judge: Judge = shipped
    if given.cv:
        from benchmarks.train.tags import out_of_fold

        judge = out_of_fold(given.data, given.corpus)
    pages = list(tags.read(given.data))
    found = list(rows(pages, read_chances(given.data, given.corpus), judge))
    if given.kind == "html":
        text, found = found, list(html_rows(pages, given.corpus, judge))
        both = {(row.page, row.line) for row in found}
        print("text, on the lines that the HTML has:")
        print(report([row for row in text if (row.page, row.line) in both]))
        print("\nHTML:")
    if given.wrong:
        for row in found:
            if family(row.gold) != family(row.found):
                print(row.page[:24], row.line, row.gold, "->", row.found, "|", row.reason)
    print(report(found))
    if given.write:
        result = summary(found, given.cv)
        if given.kind == "html":
            result["text_on_the_same_lines"] = summary([row for row in text if (row.page, row.line) in both], given.cv)
        write("tags_html" if given.kind == "html" else "tags", result)
    return 0


def summary(found: list[Row], cross_validated: bool) -> dict[str, Any]:
    """The figures of a result file."""
    right, same = accuracy(found)
    table = scores(found)
    return {
        "cross_validated": cross_validated,
        "lines": len(found),
        "family_accuracy": right,
        "tag_accuracy": same,
        "macro_f1": macro(table),
        "rows": [{"family": name, **row} for name, row in table.items()],
    }


if __name__ == "__main__":
    raise SystemExit(main())
