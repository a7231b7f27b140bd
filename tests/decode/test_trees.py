"""Trees of lxml and selectolax are pages; what is cut out of a page is gone, what is left is whole."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import partial

import lxml.etree
import lxml.html
import pytest
from selectolax.lexbor import LexborHTMLParser
from stopwatch import least_seconds

import thresher
from thresher import Extractor, Options, OptionsError
from thresher.decode import check_parts, parts, to_source
from thresher.decode.parts import limit

PAGE = (
    '<!DOCTYPE html><html lang="de"><head><title>Späte Ernte</title></head><body><nav>Menü</nav>'
    '<div id="main"><p class="a">Eins &amp; zwei</p>tail<p class="b">Drei<b class="a">!</b></p></div><p class="a">Fuß</p></body></html>'
)
HEAD = "<title>Späte Ernte</title>"


def source_of(tree: object) -> str:
    source = to_source(tree)
    assert (source.kind, source.encoding, source.chosen_by, source.is_text) == ("html", "utf-8", "being a tree", False)
    return source.buffer.decode()


def test_selectolax() -> None:
    """A parser is the whole page, a node its element."""
    parser = LexborHTMLParser(PAGE)
    assert source_of(parser) == parser.html
    assert source_of(parser.css_first("b")) == '<b class="a">!</b>'


@pytest.mark.parametrize(
    "kind", [lxml.html.document_fromstring, lambda page: lxml.etree.fromstring(page, lxml.etree.HTMLParser())]
)
def test_lxml(kind: Callable[[str], lxml.etree._Element]) -> None:
    """A tree is the whole page, an element stands without the text after it."""
    root = kind(PAGE)
    assert "<p>" not in source_of(root) and HEAD in source_of(root)
    assert source_of(root.getroottree()).startswith("<!DOCTYPE html>")
    assert source_of(root.find(".//p")) == '<p class="a">Eins &amp; zwei</p>'
    assert source_of(lxml.etree.ElementTree()) == ""


@pytest.mark.parametrize("content", [lxml.etree.Comment("a"), lxml.etree.QName("a"), lxml.etree.HTMLParser()])
def test_other_things_of_lxml_are_no_pages(content: object) -> None:
    """A comment is an element by its type."""
    with pytest.raises(TypeError, match="a page is str, bytes, or a tree of lxml or selectolax, not"):
        to_source(content)


def test_a_tree_is_not_text() -> None:
    """It has no lines; the message says what to pass."""
    with pytest.raises(ValueError, match="a tree is HTML"):
        to_source(LexborHTMLParser(PAGE), "text")


def test_modest_is_known_by_name() -> None:
    """selectolax before 1.0 has a second parser."""
    modest = type("HTMLParser", (), {"__module__": "selectolax.parser", "html": PAGE})
    assert source_of(modest()) == PAGE


def test_no_library_is_imported_for_text_and_bytes() -> None:
    """Nor by `import thresher`."""
    program = (
        "import sys, thresher; from thresher.decode import to_source; to_source(b'<p>a</p><p>b</p>'); to_source('x');"
        "thresher.Options(within='p'); print([m for m in sys.modules if m.split('.')[0] in ('lxml', 'selectolax', 'regex')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("within", "prune", "body"),
    [
        ((".a",), (), '<p class="a">Eins &amp; zwei</p>\n<b class="a">!</b>\n<p class="a">Fuß</p>'),
        (("//*[@class='a']",), (), '<p class="a">Eins &amp; zwei</p>\n<b class="a">!</b>\n<p class="a">Fuß</p>'),
        (("#main", ".b", "b"), (), PAGE[PAGE.index("<div") : PAGE.index("</div>") + 6]),
        (("//b", "//div", "(//p)[2]"), (), PAGE[PAGE.index("<div") : PAGE.index("</div>") + 6]),
        ((), ("nav", ".a", "#main .b"), '<div id="main">tail</div>'),
        ((), ("//nav", "//*[@class='a']", ".//p[@class='b']"), '<div id="main">tail</div>'),
        (("#main",), ("//p",), '<div id="main">tail</div>'),
        (("//div",), (".b",), '<div id="main"><p class="a">Eins &amp; zwei</p>tail</div>'),
    ],
)
def test_parts(within: tuple[str, ...], prune: tuple[str, ...], body: str) -> None:
    """In page order, an element within another once; the head and the language stay."""
    left, notes = limit(PAGE.encode(), within, prune)
    text = left.decode()
    assert (text[text.index("<body>") + 6 : text.index("</body>")], notes) == (body, ())
    assert HEAD in text and '<html lang="de">' in text


@pytest.mark.parametrize("selector", ["body", "html", "/html", "//body", "*", "//*"])
def test_all_of_the_page(selector: str) -> None:
    """Within all of it is the page; without all of it nothing is left."""
    left, _ = limit(PAGE.encode(), (selector,), ())
    assert all(word in left.decode() for word in ("Menü", "Drei", "Fuß"))
    left, _ = limit(PAGE.encode(), (), (selector,))
    assert "Drei" not in left.decode()


@pytest.mark.parametrize("selector", ["#none", "//none"])
def test_what_selects_nothing_is_told(selector: str) -> None:
    """Within nothing there is no text; without nothing all of it."""
    source = to_source(PAGE, within=(selector,))
    assert b"Drei" not in source.buffer and HEAD.encode() in source.buffer
    assert "within selects nothing on this page" in source.notes[0]
    source = to_source(PAGE, prune=(selector,))
    assert b"Drei" in source.buffer
    assert "prune selects nothing on this page" in source.notes[0]


@pytest.mark.parametrize(
    "page", [b"", b" ", b"text", b"<", b"\xff\xfe<p>", b"<frameset><frame></frameset>", b"<p>" * 300]
)
@pytest.mark.parametrize("selector", ["p", "//p"])
def test_odd_pages(page: bytes, selector: str) -> None:
    """Nothing raises."""
    limit(page, (selector,), ())
    limit(page, (), (selector,))


def test_text_is_left_as_it_is() -> None:
    """With a note: an extractor may be given both kinds."""
    source = to_source("plain text", within=("p",), prune=("b",))
    assert (source.buffer, source.notes) == (
        b"plain text",
        ("within and prune left this page as it is: it is text, not HTML",),
    )


@pytest.mark.parametrize(
    ("within", "told"),
    [
        ("p[", "cannot read the CSS selector 'p\\['"),
        ("//p[", "cannot use the XPath"),
        ("//p[nothing()]", "cannot use the XPath"),
        ("count", None),
        ("/count(//p)", "cannot use the XPath"),
        ("(count(//p))", "gives a float, not elements"),
        (("p", "//p"), "not both at a time"),
    ],
)
def test_wrong_selectors_raise_when_the_extractor_is_made(within: str | tuple[str, ...], told: str | None) -> None:
    """The message says which option, which selector and what is wrong."""
    for name, options in (("within", Options(within=within)), ("prune", Options(prune=within))):
        if told is None:
            Extractor(options)
            continue
        with pytest.raises(OptionsError, match=told.replace("within", name)):
            Extractor(options)


def test_missing_library_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the command that installs it."""
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    with pytest.raises(OptionsError, match="pip install selectolax"):
        check_parts(("p",), ())


@pytest.mark.parametrize("piece", ["<div>", "<ul><li>", "<blockquote>", "<em><section class=a>", "<DIV\n>"])
def test_deep_nesting_costs_little(piece: str) -> None:
    """Selectors need a tree, whose making costs the square of its depth: beyond a limit they are not used, and it is said."""
    page = piece * (400_000 // len(piece)) + "<p id=a>The text of the page.</p>"
    for options in (Options(within="#a"), Options(prune="#a")):
        article = thresher.extract(page, kind="html", options=options)
        assert any("nested too deeply" in warning for warning in article.warnings)
        assert (len(article.lines) == 0) == bool(options.within)
        assert least_seconds(partial(thresher.extract, page, kind="html", options=options), 1) < 1


def test_many_tags_are_not_deep() -> None:
    """A long page with lists whose items nothing ends."""
    page = "<div><ul>" + "<li><p>x" * 20_000 + "</ul></div>" + "<div><div>a</div></div>" * 20_000 + "<p id=a>The text."
    article = thresher.extract(page, kind="html", options=Options(within="#a"))
    assert ["The text."] == [line.text for line in article.lines]
    assert () == article.warnings


def test_steps_at_the_limit() -> None:
    """Blocks under blocks count each of them once for each below."""
    assert 0 == parts.steps(b"<div>" * parts.FEW_TAGS)
    deep = parts.FEW_TAGS + 1
    assert deep * (deep + 1) // 2 == parts.steps(b"<div>" * deep)
    assert deep // 2 == parts.steps(b"<ul></ul>" * (deep // 2) + b"</p>" * deep)
