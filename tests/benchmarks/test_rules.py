"""The baseline rules at the edges of their limits."""

from __future__ import annotations

import pytest

from benchmarks.peers import ON_HTML, ON_LINES, as_paragraphs
from benchmarks.rules import RULES, c4, fineweb, keep_all

PROSE = "The mill stands at the end of the valley."


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (PROSE, True),
        ("One two three four five.", True),
        ("One two three four.", False),
        ("One two three four five", False),
        ("One two three four five...", False),
        ("“One two three four five.”", True),
        ("Turn on JavaScript to read this page.", False),
        ("if (a) { return one of them; }.", False),
        ("今天北京下了雪。", True),
    ],
)
def test_c4(line: str, kept: bool) -> None:
    """Five words, an end, no code."""
    assert ([line] if kept else []) == c4([line])


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (PROSE, True),
        ("Quick brown foxes jump.", True),
        ("Brown foxes jump.", False),
        ("ALL THE NEWS OF THE DAY.", False),
        ("Read more about the mill…", False),
        ("1.2k views", False),
        ("2024 2023 2022 2021 a.", False),
        ("今天北京下了雪", True),
    ],
)
def test_fineweb(line: str, kept: bool) -> None:
    """Four words, letters, not shouted, not cut."""
    assert ([line] if kept else []) == fineweb([line])


def test_fineweb_keeps_a_line_once() -> None:
    """The second copy goes."""
    assert [PROSE] == fineweb([PROSE, "Home", PROSE])


@pytest.mark.parametrize("name", RULES)
def test_rules_keep_lines_in_order(name: str) -> None:
    """What is kept is a part of the page in its order; nothing from nothing."""
    lines = ["Home", PROSE, "© 2024", "It has ground corn since the war, and nobody knows for how long."]
    kept = RULES[name](lines)
    assert kept == [line for line in lines if line in kept]
    assert [] == RULES[name]([])


def test_keep_all() -> None:
    """Every line stays."""
    assert ["a", "b"] == keep_all(["a", "b"])


def test_as_paragraphs() -> None:
    """Lines are text, not markup."""
    assert "<p>a &lt;b&gt; &amp; c</p>" in as_paragraphs(["a <b> & c"])


@pytest.mark.filterwarnings("ignore")  # other people's code
@pytest.mark.parametrize("name", [*ON_LINES, *ON_HTML])
def test_peers(name: str) -> None:
    """Where a peer is installed it finds the prose of a plain page."""
    peer = {**ON_LINES, **ON_HTML}[name]
    if not peer.installed:
        pytest.skip(f"{peer.package} is not installed")
    long = " ".join([PROSE] * 5)
    text = peer.extract(as_paragraphs(["Home", long, long.replace("mill", "barn"), "Contact"]), "")
    assert "barn stands" in text
