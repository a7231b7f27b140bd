"""What the arbiter knows of each line: the classifiers' marks here and near by, the article's place, the core's counts.

A measure is one byte a line. `OWN` are worked out here, all other names are columns of `features.table`.
"""

from __future__ import annotations

from itertools import accumulate
from typing import Any

from thresher import core
from thresher.classify.facts import PageFacts
from thresher.classify.families import FAMILIES, FAMILY
from thresher.features.table import plan
from thresher.types import Mark

BLOCK = 512  # lines a block, as the core measures them
NEAR = 4  # lines before and after whose marks are summed
FAR = 100  # lines; a distance is not told farther off
CENTRE = 128  # of signed distances

NAMES = tuple(FAMILIES)
OWN = (
    *(f"mark_{name}" for name in NAMES),
    *(f"mark_{name}_before_1" for name in NAMES),
    *(f"mark_{name}_after_1" for name in NAMES),
    *(f"mark_{name}_before_{NEAR}" for name in NAMES),
    *(f"mark_{name}_after_{NEAR}" for name in NAMES),
    "chance", "chance_before_1", "chance_after_1", "chance_before_4", "chance_after_4", "kept", "from_first", "from_last",
    "from_title", "kept_since", "kept_until", "prose_since", "prose_until", "run", "run_before", "run_after",
)  # fmt: skip


def own_columns(page: PageFacts, marks: list[Mark]) -> dict[str, bytes]:
    """The columns named in OWN, each as long as the page."""
    count = page.count
    columns: dict[str, bytes] = {}
    strengths = {name: bytearray(count) for name in NAMES}
    for mark in marks:
        column = strengths[FAMILY[mark.tag]]
        column[mark.line] = max(column[mark.line], int(mark.strength * 255))
    for name, column in strengths.items():
        columns |= _around(f"mark_{name}", bytes(column))
    columns |= _around("chance", bytes(chance >> 8 for chance in page.chances))
    columns["kept"] = bytes(page.kept)
    columns["from_first"] = _from(count, page.first_prose)
    columns["from_last"] = _from(count, page.last_prose)
    columns["from_title"] = _from(count, page.title_line)
    columns |= _distances("kept", bytes(page.kept))
    columns |= _distances("prose", bytes(page.prose))
    run = bytes(min(length, 255) for length in page.run)
    columns |= {"run": run, "run_before": b"\0" + run[:-1], "run_after": run[1:] + b"\0"}
    return columns


def _around(name: str, column: bytes) -> dict[str, bytes]:
    """A column, the same of the lines next to it, and means over a few lines before and after."""
    count = len(column)
    sums = [0, *accumulate(column)]
    padded = [0] * NEAR + sums + [sums[-1]] * NEAR
    before = bytes((sums[k] - padded[k]) // NEAR for k in range(count))
    after = bytes((padded[k + 1 + 2 * NEAR] - sums[k + 1]) // NEAR for k in range(count))
    return {
        name: column,
        f"{name}_before_1": b"\0" + column[:-1],
        f"{name}_after_1": column[1:] + b"\0",
        f"{name}_before_{NEAR}": before,
        f"{name}_after_{NEAR}": after,
    }


def _from(count: int, line: int) -> bytes:
    """Signed distance to a line, 0 where there is no such line."""
    if not 0 <= line < count:
        return bytes(count)
    return bytes(CENTRE + max(-FAR, min(FAR, k - line)) for k in range(count))


def _distances(name: str, holds: bytes) -> dict[str, bytes]:
    """Lines since and until one that holds."""
    since, until = bytearray(len(holds)), bytearray(len(holds))
    last = FAR
    for k, yes in enumerate(holds):
        last = 0 if yes else min(FAR, last + 1)
        since[k] = last
    last = FAR
    for k in range(len(holds) - 1, -1, -1):
        last = 0 if holds[k] else min(FAR, last + 1)
        until[k] = last
    return {f"{name}_since": bytes(since), f"{name}_until": bytes(until)}


def blocks(page: PageFacts, marks: list[Mark], names: tuple[str, ...]) -> list[bytes]:
    """The named measures of each BLOCK lines: BLOCK bytes a measure, in the order of the names."""
    counted = tuple(name for name in names if name not in OWN)
    lines: Any = page.lines
    measurer: Any = core.load("measure").Measurer(lines.rows, lines.count, lines.tokens)
    instructions = plan(counted)
    own = own_columns(page, marks)
    found = []
    for begin in range(0, page.count, BLOCK):
        columns = memoryview(measurer.block(instructions)) if counted else memoryview(b"")
        place = {name: at * BLOCK for at, name in enumerate(counted)}
        parts = [
            columns[place[name] : place[name] + BLOCK]
            if name in place
            else own[name][begin : begin + BLOCK].ljust(BLOCK, b"\0")
            for name in names
        ]
        found.append(b"".join(parts))
    return found
