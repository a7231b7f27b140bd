"""What the arbiter knows of each line: the classifiers' marks here and near by, the article's place, the core's counts.

A measure is one byte a line. `OWN` are worked out here, all other names are columns of `features.table`.
"""

from __future__ import annotations

from array import array
from itertools import accumulate, repeat
from operator import floordiv, sub
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
RAMP = bytes(range(1, FAR + 1))

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
    strengths: dict[str, bytearray] = {}
    for mark in marks:
        family = FAMILY[mark.tag]
        column = strengths.get(family) or strengths.setdefault(family, bytearray(count))
        column[mark.line] = max(column[mark.line], int(mark.strength * 255))
    for name in NAMES:
        columns |= _around(f"mark_{name}", bytes(strengths.get(name, count)))
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
    before = after = column
    if any(column):
        sums = array("I", accumulate(column, initial=0))
        padded = array("I", bytes(4 * NEAR)) + sums + array("I", [sums[-1]]) * NEAR
        before = bytes(map(floordiv, map(sub, sums[:count], padded), repeat(NEAR)))
        after = bytes(map(floordiv, map(sub, padded[1 + 2 * NEAR :], sums[1:]), repeat(NEAR)))
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
    left, right = max(0, line - FAR), min(count, line + FAR + 1)
    near = bytes(CENTRE + k - line for k in range(left, right))
    return bytes([CENTRE - FAR]) * left + near + bytes([CENTRE + FAR]) * (count - right)


def _distances(name: str, holds: bytes) -> dict[str, bytes]:
    """Lines since and until one that holds."""
    return {f"{name}_since": _since(holds), f"{name}_until": _since(holds[::-1])[::-1]}


def _since(holds: bytes) -> bytes:
    """Lines since one that holds, FAR where there is none; the stretches without one are laid down whole."""
    parts = []
    begin, ramp = 0, bytes([FAR]) * FAR
    while begin < len(holds):
        held = holds.find(1, begin)
        end = len(holds) if held < 0 else held
        parts.append(ramp[: end - begin].ljust(end - begin, RAMP[-1:]))
        if held >= 0:
            parts.append(b"\0")
        begin, ramp = end + 1, RAMP
    return b"".join(parts)


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
