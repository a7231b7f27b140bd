"""The HTML scanner compiled and interpreted: equal tables, and a row of the text scanner for each line."""

from __future__ import annotations

import os
import random
from pathlib import Path
from types import ModuleType

import pytest
from html_pieces import PAGE, PIECES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from thresher import core

MODULES = ("scan_html", "containers")
MIXED = st.lists(st.sampled_from(PIECES), max_size=80).map("".join)
CORPUS = os.environ.get("THRESHER_CORPUS", "")
REAL_PAGES, REAL_BYTES = 12, 200_000  # the interpreted form takes its time

pytestmark = pytest.mark.skipif(not core.COMPILED, reason="the core is not compiled here: nothing to compare")
Twins = tuple[dict[str, ModuleType], dict[str, ModuleType]]


@pytest.fixture(scope="module")
def twins() -> Twins:
    """Both forms of the modules that read HTML."""
    return {name: core.load(name) for name in MODULES}, {name: core.load_python(name) for name in MODULES}


def scanned(modules: dict[str, ModuleType], page: bytes) -> tuple[object, ...]:
    """All that the core says of a page."""
    text, rows, count, containers, container_count, spans, span_count = modules["scan_html"].scan_html(page)
    settled = modules["containers"].settle(page, rows, count, containers, container_count)
    return (text, count, container_count, spans, span_count, rows, containers, *settled)


def check(twins: Twins, page: bytes) -> None:
    """Equal, and as many lines as the text scanner sees."""
    compiled = scanned(twins[0], page)
    assert compiled == scanned(twins[1], page)
    text, count = compiled[0], compiled[1]
    assert isinstance(text, bytes)
    assert count == core.load("scan").scan_text(text, 0, False)[1]
    assert count == text.count(b"\n")


def test_equal_on_a_page(twins: Twins) -> None:
    """With most of what real pages have."""
    check(twins, PAGE.encode())


def test_tables_that_are_too_small_are_an_error(twins: Twins) -> None:
    """Never read beyond what was given."""
    for modules in twins:
        _, rows, count, containers, container_count, _, _ = modules["scan_html"].scan_html(PAGE.encode())
        for few, boxes in ((rows[:-1], containers), (rows, containers[:-1])):
            with pytest.raises(ValueError, match="fewer"):
                modules["containers"].settle(PAGE.encode(), few, count, boxes, container_count)


def test_tables_grow(twins: Twins) -> None:
    """A page of more lines, blocks and places than room is made for at first."""
    check(twins, b"<div><p itemprop=name>x<p>y<br>z</div>" * 900)


def test_equal_on_mutated_pages(twins: Twins) -> None:
    """The same with bytes changed, doubled and taken away."""
    numbers = random.Random(5)
    for _ in range(60):
        page = bytearray(PAGE.encode())
        for _ in range(numbers.randrange(1, 30)):
            at = numbers.randrange(len(page))
            page[at : at + numbers.randrange(3)] = numbers.choice(
                (b"", b"<", b">", b"'", b'"', b"&", b"\xe2", b"<p>", b"</", page[at - 9 : at])
            )
        check(twins, bytes(page))


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(page=MIXED)
def test_equal_on_generated_pages(twins: Twins, page: str) -> None:
    """Put together of all that the scanner looks for."""
    check(twins, page.encode())


@settings(max_examples=80, deadline=None)
@given(page=st.binary(max_size=300))
def test_equal_on_bytes(twins: Twins, page: bytes) -> None:
    """On bytes that are no UTF-8."""
    check(twins, page)


@pytest.mark.parametrize("size", [1, 510, 511, 512, 513, 700])
@pytest.mark.parametrize(
    "piece", ["<div>x", "<b>x", "<table><td>x", "<select>", "<svg><desc>x", "<math><mi>", "<x-y>x", "<ul><li>x"]
)
def test_equal_when_deep(twins: Twins, piece: str, size: int) -> None:
    """About the depth at which elements are flattened."""
    check(twins, ("<p>a" + piece * size + "b</div></b></table></select></svg></math></x-y></ul>" * 2 + "c").encode())


@pytest.mark.skipif(not CORPUS, reason="THRESHER_CORPUS names no folder of rendered sets")
@pytest.mark.parametrize("name", ["wcxb", "daniel"])
def test_equal_on_real_pages(twins: Twins, name: str) -> None:
    """A few of each set."""
    from benchmarks.corpus import load_html

    pages = sorted(load_html(name, Path(CORPUS)).items())
    small = [html for _, html in pages if len(html) < REAL_BYTES]
    for html in small[:: max(1, len(small) // REAL_PAGES)]:
        check(twins, html.encode("utf-8", "surrogatepass"))
