"""How much of the golden pages is right: counts, shares, and the floors that may not sink."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from math import floor
from pathlib import Path

from golden_case import CASES, Case, Verdict

FLOORS = CASES / "totals.json"


@dataclass(frozen=True, slots=True)
class Totals:
    """Counts over pages."""

    pages: int = 0
    lines: int = 0
    right_tags: int = 0
    right_families: int = 0
    right_kept: int = 0
    faults: int = 0

    @property
    def shares(self) -> dict[str, float]:
        """Shares 0..1 by the names that totals.json uses."""

        lines = max(self.lines, 1)
        return {"right_kept_share": self.right_kept / lines, "right_tags_share": self.right_tags / lines}

    def __str__(self) -> str:
        shares = self.shares
        return (
            f"golden pages: {self.pages} pages, {self.lines} lines, "
            f"{self.right_tags} right tags ({shares['right_tags_share']:.3f}), "
            f"{self.right_families} in the right family, "
            f"{self.right_kept} right kept marks ({shares['right_kept_share']:.3f}), "
            f"{self.faults} lines at fault"
        )


def totals(judged: Iterable[tuple[Case, list[Verdict]]]) -> Totals:
    """Counts over cases and what the product says of their rows."""

    from thresher.classify.families import FAMILY
    from thresher.types import Tag

    pages = lines = right_tags = right_families = right_kept = faults = 0
    for case, found in judged:
        pages += 1
        for row, verdict in zip(case.rows, found, strict=True):
            lines += 1
            right_tags += verdict.tag == row.right.tag
            right_families += FAMILY[Tag(verdict.tag)] == FAMILY[Tag(row.right.tag)]
            right_kept += verdict.kept == row.right.kept
            faults += verdict != row.right
    return Totals(pages, lines, right_tags, right_families, right_kept, faults)


def read_floors(path: Path = FLOORS) -> dict[str, float]:
    """The committed floors, shares 0..1; empty when there are none yet."""

    return dict(json.loads(path.read_text("utf-8"))) if path.exists() else {}


def raise_floors(now: Totals, path: Path = FLOORS) -> None:
    """Write the floors anew, rounded down to a hundredth; none is lowered."""

    old = read_floors(path)
    new = {name: max(old.get(name, 0.0), floor(share * 100) / 100) for name, share in now.shares.items()}
    path.write_text(json.dumps(new, indent=2) + "\n", "utf-8")
