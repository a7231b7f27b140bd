"""The HTML scanner: which text, in which lines. Every case says what the HTML Standard asks for."""

from __future__ import annotations

from html.entities import html5

import pytest

from thresher import core

SCAN = core.load("scan_html").scan_html

TAGS = {
    # tokens
    "a<b": ["a"],
    "a< b": ["a< b"],
    "a<3": ["a<3"],
    "a<": ["a<"],
    "a</": ["a</"],
    "a</>b": ["ab"],
    "a</ b>c": ["ac"],
    "a<?b>c": ["ac"],
    "a<!b>c": ["ac"],
    "a<!doctype html>b": ["ab"],
    "a<!-->b": ["ab"],
    "a<!--->b": ["ab"],
    "a<!--x-->b": ["ab"],
    "a<!--x--!>b": ["ab"],
    "a<!--x->-y-->b": ["ab"],
    "a<!--x": ["a"],
    "a<i b='>'>c": ["ac"],
    'a<i b=">" c>d': ["ad"],
    "a<i b=>c": ["ac"],
    "a<i =>c": ["ac"],
    "a<i b=c>d": ["ad"],
    "a<i b='c": ["a"],
    "a</i b='>'>c": ["ac"],
    "a<i/b>c": ["ac"],
    "a<B>c</b >d": ["acd"],
    "a<![CDATA[b>c]]>d": ["ac]]>d"],
    "<math><mi><![CDATA[b>c]]></mi></math>d": ["b>cd"],
    "<math><mi><![CDATA[b>": ["b>"],
    # elements that hold no tags
    "a<script>b<p>c</script>d": ["ad"],
    "a<script><!--<script>b</script>c--></script>d": ["ad"],
    "a<script><!--<script>b--></script>c": ["ac"],
    "a<script><!-->b</script>c": ["ac"],
    "a<script>b</scripty>c</script>d": ["ad"],
    "a<style>b</style>c": ["ac"],
    "<title>a</title>b": ["b"],
    "<title>a<b>c</title>d": ["d"],
    "a<iframe srcdoc='b'>c</iframe>d": ["a", "d"],
    "a<noframes>b</noframes>c": ["ac"],
    "<textarea>\na <b>&amp;\nc</textarea>d": ["a <b>&", "c", "d"],
    "<xmp>a<b>&amp;</xmp>c": ["a<b>&amp;", "c"],
    "a<plaintext>b</plaintext><p>c": ["a", "b</plaintext><p>c"],
    # white space
    "a \n\t b": ["a b"],
    "a <b> b</b>": ["a b"],
    "a<b>b</b>": ["ab"],
    "a\x0bb\x0cc\u2028d\x85e\u00a0f": ["a b c d e f"],
    "a\u200b\u00adb": ["ab"],
    "<p> </p><p>\u00a0</p><p>\u200b</p>a": ["a"],
    "<pre>\n a\n\tb  c\n</pre>d": [" a", "\tb  c", "d"],
    "<pre>a\r\nb\rc</pre>": ["a", "b", "c"],
    "<pre>a\u2028b</pre>": ["a b"],
    "a<br>b<br><br>c</br>d": ["a", "b", "c", "d"],
    "a<hr>b": ["a", "b"],
    # implied ends and misnesting
    "<p>a<p>b<div>c</div>d": ["a", "b", "c", "d"],
    "<ul><li>a<li>b<ul><li>c</ul>d</ul>e": ["a", "b", "c", "d", "e"],
    "<dl><dt>a<dd>b<dt>c</dl>": ["a", "b", "c"],
    "<table><tr><td>a<td>b<tr><th>c</table>d": ["a", "b", "c", "d"],
    "<table><tr><td><div>a</td><td>b</table>": ["a", "b"],
    "a<td>b</td>c": ["abc"],
    "a</p>b": ["a", "b"],
    "<h1>a<h2>b</h1>c": ["a", "b", "c"],
    "<b>a<p>b</b>c</p>d": ["a", "bc", "d"],
    "<div>a</span>b</div>c": ["ab", "c"],
    "<a>b<a>c</a>d": ["bcd"],
    "<form>a<form>b</form>c": ["ab", "c"],
    "a<select><option>b<option>c</select>d": ["a", "d"],
    "a<select>b<input>c": ["a", "c"],
    "a<button>b</button>c": ["a b c"],
    "<button>a</button><button>b</button>": ["a b"],
    # what is left out, and what is only hidden
    "a<svg><text>b</text><title>c</title></svg>d": ["ad"],
    "a<svg><p>b": ["a", "b"],
    "a<svg><foreignObject><p>b</p></foreignObject></svg>c": ["a", "c"],
    "a<svg/>b": ["ab"],
    "a<video>b</video>c": ["a", "c"],
    "a<video>b<p>c</video>d": ["a"],  # the end tag of video does not reach through an open paragraph
    "a<object>b</object>c": ["a", "c"],
    "<p hidden>a</p><noscript><p>b</p></noscript><template>c</template>": ["a", "b", "c"],
    "<details><summary>a</summary>b</details>": ["a", "b"],
    "<dialog>a</dialog>b": ["a", "b"],
    # formulas: the TeX form, where there is one
    "a <math><mi>x</mi><mo>+</mo></math> b": ["a x+ b"],
    "a <math><semantics><mi>x</mi><annotation encoding='application/x-tex'>x_1</annotation></semantics></math> b": ["a x_1 b"],
    "a <math><mi>x</mi><annotation encoding='MathType'>q</annotation></math>": ["a x"],
    # blocks by name
    "a<x-y>b</x-y>c": ["a", "b", "c"],
    "a<foo>b</foo>c": ["abc"],
    "a<amp-img></amp-img>b": ["a", "b"],
    "<frameset><frame>a</frameset>": ["a"],
    "<head><title>t</title></head>a<body>b": ["ab"],
    "a</body>b</html>c": ["abc"],
}  # fmt: skip
REFERENCES = {
    "&amp;": "&", "&amp": "&", "&ampx": "&x", "&AMP": "&", "&notit;": "¬it;", "&notin;": "∉", "&no;": "&no;",
    "&eacute": "é", "&Eacute;": "É", "&nosuch;": "&nosuch;", "&": "&", "&;": "&;", "& a": "& a", "&#65;": "A",
    "&#65": "A", "&#x41;": "A", "&#X41z": "Az", "&#;": "&#;", "&#x;": "&#x;", "&#xg": "&#xg", "&#0;": "\ufffd",
    "&#xD800;": "\ufffd", "&#x110000;": "\ufffd", "&#99999999999999999999;": "\ufffd", "&#x80;": "€", "&#151;": "—",
    "&#x1F600;": "😀", "&nGt;": "≫⃒", "&lt;b&gt;": "<b>", "a&nbsp;b": "a b", "a&#10;b": "a b", "a&shy;b": "ab",
    "&CounterClockwiseContourIntegral;": "∳", "&amp;amp;": "&amp;",
}  # fmt: skip


def lines(html: str) -> list[str]:
    """The lines of the text."""
    return str(SCAN(html.encode())[0].decode()).split("\n")[:-1]


@pytest.mark.parametrize("html", TAGS)
def test_lines(html: str) -> None:
    """Each block is a line, with the text that the standard's parser gives it."""
    assert TAGS[html] == [line.rstrip(" ") for line in lines(html)]


@pytest.mark.parametrize("html", REFERENCES)
def test_references(html: str) -> None:
    """Named ones by the longest match, numeric ones with the standard's remappings."""
    assert [REFERENCES[html]] == lines(html)


def test_every_named_reference() -> None:
    """All of the table, each by itself; white space is folded, and what prints nothing makes no line."""
    for name, text in html5.items():
        seen = lines(f"x&{name}" if name.endswith(";") else f"x&{name} ")
        shown = "".join(char for char in text if char not in "\u200b\u00ad\u2060\u2061\u2062\u2063\u200e\u200f")
        assert [f"x{shown}".rstrip()] == ["".join(seen).rstrip()], name


def test_deep_nesting_changes_nothing_after_it() -> None:
    """Deeper elements are flattened; what comes after their end tags stands where it would."""
    deep = "<div>" * 2000 + "a" + "</div>" * 2000
    assert ["a", "b", "c", "d"] == lines(f"<main><p>{deep}<p>b</p></main><ul><li>c</ul>d")
    columns = SCAN(f"<section>{deep}<p>b".encode())
    assert 2 == columns[2]


@pytest.mark.parametrize(
    "html", ["", "<", "</", "<a", "<a b", "<a b=", "<!--", "<p>", "&#", "\xff", "<script>", "<title>"]
)
def test_ends_anywhere(html: str) -> None:
    """No page is too short."""
    assert lines(html) == lines(html)


def test_broken_utf8_is_no_danger() -> None:
    """Each broken byte becomes a question mark, and never takes the next one with it."""
    assert b"a??<b" not in SCAN(b"a\xe2\xff<b>c")[0]
    assert b"a??c\nd?\n" == SCAN(b"a\xe2\xff<b>c<p>d\xe6")[0]
    assert b"a???b\n" == SCAN(b"a\xe0\x80\x8ab")[0]
