"""The sets by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.sets import daniel, magic_html, trafilatura, wcxb, zh69
from benchmarks.sets.page import Page

SETS: dict[str, Callable[[Path], Iterator[Page]]] = {
    "wcxb": wcxb.read,
    "daniel": daniel.read,
    "magic-html": magic_html.read,
    "zh69": zh69.read,
    "trafilatura": trafilatura.read,
}


def read(name: str, data: Path) -> Iterator[Page]:
    """The pages of one set under the data folder; ValueError for an unknown name."""
    if name not in SETS:
        raise ValueError(f"unknown set {name!r}; one of {', '.join(SETS)}")
    return SETS[name](data)
