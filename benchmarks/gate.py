"""Quality floors that do not sink: `python -m benchmarks.gate DATA [--update] [--allow-drop]`.

A fixed sample of each set is rendered and extracted; each mean must reach its floor in floors.json, and the
gold must be the one that the floors were measured on. Of metadata the shares of right answers have floors. Out-of-fold figures have floors too, held against the
table that training wrote. `--update` raises floors to what is measured; `--allow-drop` also lowers them, and
the commit says why.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from benchmarks import provenance
from benchmarks.browser_text import inner_text
from benchmarks.metadata_gold import SAME
from benchmarks.metrics import mean, word_score
from benchmarks.renderings import hard_wrap
from benchmarks.sets import Page, read
from benchmarks.walk import walk
from benchmarks.wet_text import wet_text

FLOORS = Path(__file__).parent / "floors.json"
OF_METADATA = "wcxb"  # the set that says what a page's title, authors and date are
PARTS = {"sample": "F1", "metadata": "share", "out_of_fold": "F1"}  # of the floors, and what is measured
ONE_IN = {"wcxb": 6, "daniel": 6, "magic-html": 3, "zh69": 1}
SLACK = 0.0005  # a figure is kept to four digits

Key = tuple[str, str]


def main(arguments: list[str] | None = None) -> int:
    """Print measured and floor; 1 where one is below, unless it was allowed to sink."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.gate", description=__doc__.split(":")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--update", action="store_true", help="raise the floors to what is measured")
    parser.add_argument("--allow-drop", action="store_true", help="lower them too")
    given = parser.parse_args(arguments)
    pages = sample(given.data)
    found: dict[str, Any] = {"gold": digests(pages), "sample": measure(pages), "out_of_fold": out_of_fold()}
    found["metadata"] = measure_metadata(pages)
    floors = read_floors()
    failures = list(below(found, floors))
    for part in PARTS:
        for key, figure in found[part].items():
            print(f"{part:12} {key:32} {figure:.4f}  floor {floors.get(part, {}).get(key, 0):.4f}")
    if given.update or given.allow_drop:
        write_floors(moved(found, floors, given.allow_drop))
        failures = [] if given.allow_drop else failures
    for failure in failures:
        print(failure)
    return 1 if failures else 0


def sample(data: Path) -> list[Page]:
    """The same pages every time: those whose id falls on 0; sets that are not there are left out."""
    return [page for name, one_in in ONE_IN.items() for page in _present(name, data)
            if zlib.crc32(page.id.encode()) % one_in == 0]


def digests(pages: Iterable[Page]) -> dict[str, str]:
    """Set -> a name for the gold of its sample."""
    heaps: dict[str, Any] = {}
    for page in pages:
        heaps.setdefault(page.set, hashlib.sha256()).update(f"{page.id}\n{page.gold}\n".encode())
    return {name: heap.hexdigest()[:16] for name, heap in heaps.items()}


def measure(pages: Iterable[Page]) -> dict[str, float]:
    """Mean word F1 by `set rendering`; the shipped model, in-sample."""
    import thresher

    scores: dict[str, list[Any]] = {}
    for page in pages:
        for name, text in texts(page):
            article = thresher.extract(text, page.url or None, kind="text")
            scores.setdefault(f"{page.set} {name}", []).append(word_score(article.text, page.gold))
    return {key: round(mean(found).f1, 4) for key, found in scores.items()}


def measure_metadata(pages: Iterable[Page]) -> dict[str, float]:
    """By `set rendering field` the share of right answers, and of pages without authors that get none; in-sample."""
    import thresher

    counts: dict[str, list[bool]] = {}
    for page in (page for page in pages if page.set == OF_METADATA):
        gold = {"title": page.title, "authors": page.authors, "date": page.date}
        for rendering, text, kind in (("html", page.html, "html"), ("wet", wet_text(list(walk(page.html))), "text")):
            article = thresher.extract(text, page.url or None, kind=kind)
            for field, wanted in gold.items():
                value = getattr(article, field)
                if wanted:
                    told = bool(value) and SAME[field](value, wanted)
                    counts.setdefault(f"{page.set} {rendering} {field}", []).append(told)
                elif field == "authors":
                    counts.setdefault(f"{page.set} {rendering} no authors", []).append(not value)
    return {key: round(sum(found) / len(found), 4) for key, found in counts.items()}


def texts(page: Page) -> Iterator[Key]:
    """The renderings that need no other library, from one parse."""
    events = list(walk(page.html))
    wet = wet_text(events)
    yield "wet", wet
    yield "wrapped", hard_wrap(wet)
    yield "inner", inner_text(events)


def out_of_fold() -> dict[str, float]:
    """F1 by `set rendering` from the table that training wrote; empty where there is none."""
    rows = (provenance.read("oof") or {"rows": []})["rows"]
    return {f"{row['set']} {row['rendering']}": row["f1"] for row in rows if row["group"] == "all"}


def below(found: dict[str, Any], floors: dict[str, Any]) -> Iterator[str]:
    """A sentence for each floor that is not reached."""
    for name, gold in found["gold"].items():
        pinned = floors["gold"].get(name, gold)
        if gold != pinned:
            yield f"{name}: the gold is {gold}, the floors were measured on {pinned}"
    for part, unit in PARTS.items():
        for key, figure in found.get(part, {}).items():
            floor = floors.get(part, {}).get(key, 0.0)
            if figure < floor - SLACK:
                yield f"{part} {key}: {unit} {figure:.4f} is below its floor {floor:.4f}"


def moved(found: dict[str, Any], floors: dict[str, Any], allow_drop: bool) -> dict[str, Any]:
    """The floors after an update: the higher of both, or what was measured where a drop is allowed."""
    new: dict[str, Any] = {"gold": {**floors["gold"], **found["gold"]}}
    for part in (name for name in PARTS if name in floors or name in found):
        new[part] = dict(floors.get(part, {}))
        for key, figure in found.get(part, {}).items():
            new[part][key] = figure if allow_drop else max(figure, new[part].get(key, 0.0))
    return new


def read_floors() -> dict[str, Any]:
    """The committed floors; none where there is no file."""
    if not FLOORS.exists():
        return {"gold": {}, "sample": {}, "out_of_fold": {}}
    floors: dict[str, Any] = json.loads(FLOORS.read_text("utf-8"))
    return floors


def write_floors(floors: dict[str, Any]) -> None:
    """Write floors.json."""
    FLOORS.write_text(json.dumps(floors, indent=1) + "\n", "utf-8")


def _present(name: str, data: Path) -> Iterator[Page]:
    try:
        yield from read(name, data)
    except FileNotFoundError:
        return


if __name__ == "__main__":
    raise SystemExit(main())
