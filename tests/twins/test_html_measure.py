"""The compiled measurer of HTML and the same file interpreted give equal results, to the byte."""

from __future__ import annotations

import random
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from thresher import core
from thresher.core.html_columns import CONTAINER_WORDS, ROW_WORDS
from thresher.features.html_table import features, plan
from thresher.scan.html import HtmlLines, html_lines
from thresher.score.measured_html import title_tokens
from thresher.types import Source

LEXICON = random.Random(1).randbytes(262144)
ALL = plan(tuple(feature.name for feature in features()))
PARTS = st.sampled_from(
    ["<p>", "</p>", "<div class='story body'>", "<div class=comment id=c1>", "</div>", "<ul>", "<li>", "</ul>", "<h1>", "</h1>", "<h2>", "<br>",
     "<a href=/x rel=tag>", "</a>", "<article>", "</article>", "<nav>", "</nav>", "<table><tr><td>", "</table>", "<pre>", "</pre>", "<b>",
     "<main>", "<aside hidden>", "<title>The harvest was late</title>", "<img src=i>", "The harvest was late this year, and nobody could say why. ",
     "Nobody in the valley had seen anything like it, they said, and the old men shook their heads. ", "Menu ", "版权所有。", "x\n"]
)  # fmt: skip

pytestmark = pytest.mark.skipif(not core.COMPILED, reason="the core is not compiled here: nothing to compare")


def made(module: ModuleType, lines: HtmlLines) -> Any:
    """The measurer of a page."""
    return module.HtmlMeasurer(
        lines.html_rows.obj,
        lines.count,
        lines.containers.obj,
        len(lines.containers) // CONTAINER_WORDS,
        lines.names.obj,
        lines.rows,
        lines.tokens,
        title_tokens(lines),
        LEXICON,
    )


def measured(module: ModuleType, lines: HtmlLines) -> list[bytes]:
    """All columns of a page, then the page's own."""
    measurer = made(module, lines)
    return [measurer.block(ALL) for _ in range(0, lines.count, 512)] + [measurer.page_columns()]


@pytest.fixture(scope="module")
def twins() -> tuple[ModuleType, ModuleType]:
    """Both forms of the measurer, in one process."""
    return core.load("measure_html"), core.load_python("measure_html")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PARTS, max_size=150).map("".join))
def test_generated_html(twins: tuple[ModuleType, ModuleType], page: str) -> None:
    """Equal on any mixture of markup."""
    lines = html_lines(Source(page.encode(), "html"))
    assert measured(twins[0], lines) == measured(twins[1], lines)


def test_pages_of_several_blocks(twins: tuple[ModuleType, ModuleType]) -> None:
    """Equal where columns look over the edge of a block."""
    numbers = random.Random(2)
    parts = ["<div class='a b'><p>", "<li class=c>", "<h2>", "</div>", "<p>The harvest was late this year, and nobody knew why it was so. ", "<a href=/>Menu</a><br>"]  # fmt: skip
    page = "<title>The harvest was late</title>" + "".join(
        numbers.choice(parts) + f"word {numbers.randrange(99)} " for _ in range(1500)
    )
    lines = html_lines(Source(page.encode(), "html"))
    assert lines.count > 1024
    assert measured(twins[0], lines) == measured(twins[1], lines)


def test_a_column_is_the_same_alone(twins: tuple[ModuleType, ModuleType]) -> None:
    """Whatever else the plan reads, and whatever it read of the blocks before."""
    lines = html_lines(Source(b"<title>One line</title>" + b"<div class=a><h2>A b</h2><p>One line of it<br>two</div><li>x" * 300, "html"))
    whole = measured(twins[0], lines)[:-1]
    assert len(whole) > 2
    for at in range(0, len(ALL), 4):
        for first in (ALL[at : at + 4], ALL[:4]):
            measurer = made(twins[0], lines)
            found = [measurer.block(first)] + [measurer.block(ALL[at : at + 4]) for _ in whole[1:]]
            assert [block[at // 4 * 512 : (at // 4 + 1) * 512] for block in whole][1:] == found[1:]


def test_broken_tables_harm_nothing(twins: tuple[ModuleType, ModuleType]) -> None:
    """Whatever the numbers of containers and lines are, but for the tokens' places, both forms say the same."""
    numbers = random.Random(3)
    lines = html_lines(Source(b"<div>" + b"<p>One line of the page</p>" * 40, "html"))
    for _ in range(20):
        boxes = memoryview(bytearray(lines.container_bytes)).cast("I")
        rows = memoryview(bytearray(lines.html_rows.obj)).cast("I")
        for _ in range(60):
            row, word = numbers.randrange(len(rows) // ROW_WORDS), numbers.choice([4, 5, 6, 7, 8, 9])
            rows[row * ROW_WORDS + word] = numbers.randrange(1 << numbers.choice([3, 8, 16]))
            box, word = numbers.randrange(len(boxes) // CONTAINER_WORDS), numbers.choice([0, 6, 7, 8, 10, 11, 15, 21])
            boxes[box * CONTAINER_WORDS + word] = numbers.randrange(1 << numbers.choice([3, 8, 16]))
        changed = HtmlLines(
            lines.source, lines.buffer, lines.rows, lines.count, lines.tokens, bytearray(rows), bytearray(boxes), lines.names.obj, lines.spans.obj
        )  # fmt: skip
        assert measured(twins[0], changed) == measured(twins[1], changed)


def test_tables_that_are_too_small_are_an_error(twins: tuple[ModuleType, ModuleType]) -> None:
    """Never read beyond what was given."""
    for module in twins:
        with pytest.raises(ValueError, match="do not hold"):
            module.HtmlMeasurer(b"", 1, b"", 0, b"", b"", b"", b"", LEXICON)
        with pytest.raises(ValueError, match="lexicon of names"):
            module.HtmlMeasurer(b"", 0, b"", 0, b"", b"", b"", b"", b"")
