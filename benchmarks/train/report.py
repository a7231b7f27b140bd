"""Out-of-fold scores as a table: by set and rendering, by page type, by language."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from benchmarks.train.samples import Sample

SHOWN = {
    "wcxb": ("wet", "inner", "html"),
    "daniel": ("wet", "inner", "html"),
    "magic-html": ("html",),
}  # renderings that page types and languages average over

LEAST_SHARE = 0.5  # of a set's pages that must have text in a rendering


def table(samples: list[Sample], scores: dict[int, tuple[float, float, float]]) -> list[dict[str, Any]]:
    """Rows of mean precision, recall and F1 with what they are the mean of."""
    groups: dict[tuple[str, str, str, str], list[tuple[float, float, float]]] = defaultdict(list)
    # A rendering that a set does not have (real browsers were run on two sets only) is no row of it.
    pages = Counter((samples[number].set, samples[number].rendering) for number in scores if samples[number].count > 1)
    most: Counter[str] = Counter()
    for (name, _), count in pages.items():
        most[name] = max(most[name], count)
    for number, score in scores.items():
        sample = samples[number]
        if pages[sample.set, sample.rendering] < LEAST_SHARE * most[sample.set]:
            continue
        groups[sample.set, sample.rendering, "all", ""].append(score)
        for group, name in (("type", sample.page_type), ("language", sample.language)):
            if name:
                groups[sample.set, sample.rendering, group, name].append(score)
    return [
        {"set": key[0], "rendering": key[1], "group": key[2], "name": key[3], "pages": len(found),
         **{part: round(sum(score[k] for score in found) / len(found), 4) for k, part in enumerate(("precision", "recall", "f1"))}}
        for key, found in sorted(groups.items())
    ]  # fmt: skip


def text(rows: list[dict[str, Any]]) -> str:
    """The table as lines of text."""
    lines = []
    for group in ("all", "type", "language"):
        for row in rows:
            if row["group"] == group and (group == "all" or row["rendering"] in SHOWN.get(row["set"], ())):
                lines.append(
                    f"{row['set']:11}{row['rendering']:11}{row['name']:14}{row['pages']:5}  "
                    f"P {row['precision']:.3f}  R {row['recall']:.3f}  F1 {row['f1']:.4f}"
                )
    return "\n".join(lines)


def write(rows: list[dict[str, Any]], path: Path, facts: dict[str, Any]) -> None:
    """The table as JSON with the facts of the run."""
    path.write_text(json.dumps({**facts, "rows": rows}, indent=1, sort_keys=True) + "\n", encoding="utf-8")
