"""Lines of development pages tagged by hand (`tags-dev.jsonl`)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.sets.domains import registered_domain


@dataclass(frozen=True, slots=True)
class TaggedPage:
    """A rendered page and the tag of each of its lines; `doubted` are lines that strict scores leave out."""

    set: str
    id: str
    url: str
    domain: str
    rendering: str
    text: str
    lines: tuple[str, ...]
    tags: tuple[str, ...]
    doubted: frozenset[int]


def read(data: Path) -> Iterator[TaggedPage]:
    """All tagged pages, in the file's order."""
    with open(data / "tags-dev.jsonl", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            yield TaggedPage(
                set=row["set"].removesuffix("-dev"), id=row["id"], url=row["url"],
                domain=registered_domain(row["url"]), rendering=row["rendering"], text=row["text"],
                lines=tuple(row["lines"]), tags=tuple(tag.rstrip("?") for tag in row["tags"]),
                doubted=frozenset(i for i, tag in enumerate(row["tags"]) if tag.endswith("?")),
            )
