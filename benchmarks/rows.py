"""Page scores to result rows, and rows to tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from benchmarks.metrics import Score, mean, word_score

Row = dict[str, Any]  # set, rendering, system, gold, group, name, pages, precision, recall, f1
BODY, WHOLE = "body", "title+body"


class PageScore(NamedTuple):
    """The score of one system on one rendering of one page."""

    set: str
    id: str
    rendering: str
    system: str
    gold: str  # what it was held against: body, title+body
    page_type: str
    language: str
    score: Score


def golds(page: Mapping[str, Any]) -> dict[str, str]:
    """The texts to hold a page against; the title belongs to the gold in one set only."""
    if page["gold_title"]:
        return {BODY: page["gold"], WHOLE: page["gold_title"] + "\n" + page["gold"]}
    return {BODY: page["gold"]}


def score_page(
    page: Mapping[str, Any], rendering: str, system: str, texts: Mapping[str, str]
) -> list[PageScore]:
    """Scores of a system's texts, one for each kind of gold; no line in the rendering counts as 0."""
    blank = rendering != "html" and not (page["renderings"].get(rendering) or "").strip()
    return [
        PageScore(
            page["set"], page["id"], rendering, system, kind, page["page_type"], page["language"],
            Score(0.0, 0.0, 0.0) if blank else word_score(texts[kind], gold),
        )
        for kind, gold in golds(page).items()
    ]


def summarise(scores: Iterable[PageScore]) -> list[Row]:
    """A row for each set, page type and language, of each system, rendering and kind of gold."""
    heaps: dict[tuple[str, ...], list[Score]] = {}
    for page in scores:
        key = (page.set, page.rendering, page.system, page.gold)
        for group, name in (("all", ""), ("type", page.page_type), ("language", page.language)):
            if name or group == "all":
                heaps.setdefault((*key, group, name), []).append(page.score)
    rows = []
    for (set_name, rendering, system, gold, group, name), heap in heaps.items():
        precision, recall, f1 = (round(part, 4) for part in mean(heap))
        rows.append({
            "set": set_name, "rendering": rendering, "system": system, "gold": gold, "group": group,
            "name": name, "pages": len(heap), "precision": precision, "recall": recall, "f1": f1,
        })
    return rows


def table(
    rows: Sequence[Row], title: str, across: str, columns: Sequence[str] | None = None, parts: bool = True
) -> str:
    """Systems down, the values of one key across; F1, and with `parts` precision and recall behind it."""
    if columns is None:
        columns = list(dict.fromkeys(row[across] for row in rows))
    cells = {(row["system"], row[across]): row for row in rows}
    systems = list(dict.fromkeys(row["system"] for row in rows))
    width = max([len(name) for name in systems], default=0)
    column_width = max([13 if parts else 7, *(len(name) + 1 for name in columns)])
    lines = [title, " " * width + "".join(name.rjust(column_width) for name in columns)]
    for system in systems:
        found = (cells.get((system, column)) for column in columns)
        lines.append(
            system.ljust(width) + "".join(_cell(row, parts).rjust(column_width) for row in found)
        )
    return "\n".join(lines) + "\n"


def _cell(row: Row | None, parts: bool) -> str:
    if row is None:
        return "-"
    f1 = _short(row["f1"])
    return f"{f1} {_short(row['precision'], 2)}/{_short(row['recall'], 2)}" if parts else f1


def _short(share: float, digits: int = 3) -> str:
    text = f"{share:.{digits}f}"
    return text.removeprefix("0") if share < 1 and text[0] == "0" else text[: digits + 1]
