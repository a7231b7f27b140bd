"""Raw texts of small pages, line for line."""

from __future__ import annotations

import pytest

pytest.importorskip("selectolax")

from benchmarks.renderings import hard_wrap, inner, render, soup, wet

PAGE = """<!doctype html><html><head><title>Corn &amp; more</title><style>p{}</style></head><body>
<nav><a href="/">Home</a> <a href="/n">News</a></nav>
<h1>Corn</h1><p>It grows <b>tall</b>
and   yellow.</p><p>Second<br>line</p>
<div hidden>secret</div><div style="color: red; display:none">unseen</div><noscript>No scripts</noscript>
<table><tr><td>a</td><td>b</td></tr><tr><th>c</th><td>d</td></tr></table>
<ul><li>one</li><li>two</li></ul><script>var x = 1;</script></body></html>"""


def test_wet() -> None:
    """Title first, a line a block, hidden text included; td adds a space, th breaks."""
    expected = [
        "Corn & more", "Home News", "Corn", "It grows tall and yellow.", "Second", "line",
        "secret", "unseen", "No scripts", "a b", "c", "d", "one", "two",
    ]
    assert expected == wet(PAGE).split("\n")


def test_inner() -> None:
    """No title, nothing hidden, blank lines around paragraphs, tabs between cells."""
    expected = (
        "Home News\nCorn\n\nIt grows tall and yellow.\n\nSecond\nline\n\na\tb\nc\td\none\ntwo"
    )
    assert expected == inner(PAGE)


def test_inner_keeps_the_lines_of_code() -> None:
    """Line breaks inside pre stay, and two line breaks in a row leave a blank line."""
    assert "a = 1\nb = 2\nend" == inner("<pre>a = 1\nb = 2</pre><p>end</p>").replace("\n\n", "\n")
    assert "x\n\ny" == inner("<div>x<br><br>y</div>")


def test_soup() -> None:
    """Inline elements cut lines."""
    assert ["It grows", "tall", "and yellow."] == soup(PAGE).split("\n")[4:7]


def test_hard_wrap() -> None:
    """No line is longer than 80 columns; words and their order stay."""
    text = "word " * 60 + "\nshort\n\n" + "長" * 200
    lines = hard_wrap(text).split("\n")
    assert max(map(len, lines)) <= 80
    assert "".join(text.split()) == "".join("".join(lines).split())


@pytest.mark.parametrize("html", ["", "<", "<p", "\x00", "<div>" * 3000 + "x", "<title>t", "plain text"])
def test_broken_pages_render(html: str) -> None:
    """Any page gives a text."""
    assert all(isinstance(render(html, name), str) for name in ("wet", "inner", "soup", "wrapped"))


PACKAGES = {
    "rp_all": "resiliparse", "rp_main": "resiliparse", "inscriptis": "inscriptis", "htmltext": "html_text"
}


@pytest.mark.parametrize("name", PACKAGES)
def test_libraries(name: str) -> None:
    """Where the renderer is installed it keeps the page's prose."""
    pytest.importorskip(PACKAGES[name])
    assert "yellow." in (render(PAGE, name) or "")
