"""What the measurer promises beside its columns: one plan a page, checked before it is run."""

from __future__ import annotations

from types import ModuleType

import pytest

from thresher import core
from thresher.features.table import features, plan
from thresher.scan import TextLines, to_lines
from thresher.types import Source

SENTENCE = "The harvest was late this year, and nobody in the valley could say when it would come."
LINES = to_lines(Source("\n".join(f"Entry {n}\n{SENTENCE}" for n in range(300)).encode()))
MODULES = [core.load("measure"), core.load_python("measure")]
ALL = plan(tuple(feature.name for feature in features()))


def blocks(module: ModuleType, lines: TextLines, asked: bytes, known: bytes | None = None) -> list[bytes]:
    """All blocks of a page."""
    measurer = module.Measurer(lines.rows, lines.count, lines.tokens, known)
    return [measurer.block(asked), measurer.block(asked)]


@pytest.mark.parametrize("module", MODULES, ids=["here", "python"])
@pytest.mark.parametrize("feature", ["words", "title_cover", "shape_distance", "first_copy", "body_share", "comma_rate_mean_after_4"])
def test_a_column_alone_is_what_it_is_among_all(module: ModuleType, feature: str) -> None:
    """Also where the plan is known from the start, so that what it does not read is left out."""
    at = [row.name for row in features()].index(feature) * 512
    alone = plan((feature,))
    found = [block[at : at + 512] for block in blocks(module, LINES, ALL)]
    assert found == blocks(module, LINES, alone) == blocks(module, LINES, alone, alone)
    assert any(found[0])


@pytest.mark.parametrize("module", MODULES, ids=["here", "python"])
def test_plans_that_cannot_be_run_are_refused(module: ModuleType) -> None:
    """One that asks for a column beyond the last, and another than that of the blocks before."""
    measurer = module.Measurer(LINES.rows, LINES.count, LINES.tokens)
    with pytest.raises(ValueError, match="column 213 of 213"):
        measurer.block(bytes((0, 213, 0, 0)))
    measurer.block(plan(("words",)))
    with pytest.raises(ValueError, match="another plan"):
        measurer.block(plan(("chars",)))
    with pytest.raises(ValueError, match="do not hold"):
        module.Measurer(LINES.rows[:64], 2, LINES.tokens)
