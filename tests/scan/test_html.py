"""What the markup says of the lines of an HTML page: rows, blocks, sums, places for metadata."""

from __future__ import annotations

from array import array

import pytest

import thresher
from thresher.core.elements import ELEMENTS
from thresher.core.html_columns import DISTANCE_NAMES, NONE
from thresher.scan.html import HtmlLines, html_lines
from thresher.types import Source

TAG = {name: number for number, (name, _) in enumerate(ELEMENTS)}


def scanned(html: str) -> HtmlLines:
    """The lines of a page."""
    return html_lines(Source(html.encode(), "html"))


def first(html: str, name: str) -> int:
    """A fact of the first line, of its own or its block's."""
    lines = scanned(html)
    return (lines.markup(name) if name in ("start", "end") or _is_own(name) else lines.block(name))[0]


def _is_own(name: str) -> bool:
    from thresher.core.html_columns import ROWS

    return name in ROWS


OF_THE_LINE = [
    ("<p><a href=x>ab</a> cd", "link_chars", 2),
    ("<a href=x><p>ab</a>", "link_chars", 2),
    ("<p>ab<a>cd<td>ef", "links", 0),
    ("<p><a href=x>a</a><a href=y>b</a>", "links", 2),
    ("<b>ab</b>cd", "bold_share", 127),
    ("<p><strong>ab", "bold_share", 255),
    ("<em>a</em>bcd", "emphasis_share", 63),
    ("<code>a</code>b", "code_share", 127),
    ("<button>a</button>b", "button_share", 85),
    ("<span role=button>a</span>b", "button_share", 127),
    ("<span style='color:red; DISPLAY : none'>a</span>b", "hidden_share", 127),
    ("<span hidden>a</span>b", "hidden_share", 127),
    ("<img><p><img>a", "images", 2),
    ("<input><input type=hidden>a", "controls", 1),
    ("a<br>b", "by_break", 1),
    ("<pre>a", "preformatted", 1),
    ("<hr>a", "rule_before", 1),
    ("<math><mi>x</math>", "formulas", 1),
    ("<a href=x rel='tag author'>a</a>", "rels", 3),
    ("<p>a <span class='post-date'>b</span>", "inline_groups", 1 << DISTANCE_NAMES[24:].index("names_date") | 1 << DISTANCE_NAMES[24:].index("names_forum")),
]  # fmt: skip
OF_THE_BLOCK = [
    ("<div><p>a", "tag", TAG["p"]),
    ("<h3>a", "heading", 3),
    ("<div role=heading aria-level=4>a", "heading", 4),
    ("<h2><div>a", "heading", 2),
    ("<ul><li>a", "list_depth", 1),
    ("<ul><li><ol><li>a", "list_depth", 2),
    ("<ol><li>a", "list_kind", 2),
    ("<ol start=5><li>a", "ordinal", 5),
    ("<ol><li><li value=9><li><p>a", "ordinal", 10),
    ("<table><tr><tr><td>a", "table_row", 1),
    ("<table><tr><td colspan=2><td>a", "table_column", 2),
    ("<table><tr><th>a", "table_header", 1),
    ("<table><tr><td><table><tr><td>a", "table_depth", 2),
    ("<blockquote><blockquote><p>a", "quotes", 2),
    ("<figure><figcaption>a", "caption", 1),
    ("<textarea>a</textarea>", "textarea", 1),
    ("<nav><p>a", "nav", 2),
    ("<div role=navigation>a", "nav", 1),
    ("<footer><div><p>a", "footer", 3),
    ("<main><article><section>a", "article", 2),
    ("<p>a", "nav", 0),
    ("<div hidden>a", "hidden_hidden", 1),
    ("<div style='x:y;display:none !important'><p>a", "hidden_display", 2),
    ("<div style=visibility:hidden>a", "hidden_visibility", 1),
    ("<div aria-hidden=true>a", "hidden_aria", 1),
    ("<div aria-hidden=false>a", "hidden_aria", 0),
    ("<body hidden><main style='display:none'>a", "hidden_display", 0),
    ("<span hidden><div>a", "hidden_hidden", 1),
    ("<noscript>a", "hidden_noscript", 1),
    ("<template>a", "hidden_template", 1),
    ("<template shadowrootmode=open>a", "hidden_template", 0),
    ("<details><p>a", "hidden_details", 2),
    ("<details open><p>a", "hidden_details", 0),
    ("<details><summary>a", "hidden_details", 0),
    ("<dialog>a", "hidden_dialog", 1),
    ("<div class=comment-list><p>a", "names_comment", 2),
    ("<div class='postBody'>a", "names_forum", 1),
    ("<div id=sidebar>a", "names_sidebar", 1),
    ("<div itemprop=author>a", "names_author", 1),
    ("<div class=comments>a", "names_comment", 1),
]


@pytest.mark.parametrize(("html", "name", "value"), [*OF_THE_LINE, *OF_THE_BLOCK])
def test_facts(html: str, name: str, value: int) -> None:
    """Of the first line of a small page."""
    assert value == first(html, name)


def test_offsets_lead_back_to_the_page() -> None:
    """From the first visible character of a line to its last, and the markup around."""
    html = "<p> <b>Ol&eacute;</b> two </p><p>x"
    lines = scanned(html)
    assert "Ol&eacute;</b> two" == html[lines.start(0) : lines.end(0)]
    assert " <b>Ol&eacute;</b> two " == html[lines.markup("open")[0] : lines.markup("close")[0]]
    assert array("I", [lines.start(0), lines.start(1)]) == lines.column("start")


def test_containers_add_up() -> None:
    """A parent comes first, and holds what its children hold."""
    lines = scanned(f"<div><h2>ab</h2><p>{'word ' * 30}</p></div><nav><a href=x>abc</a></nav><div></div>")
    parents = lines.container_column("parent")
    assert NONE == parents[0]
    assert all(parent < number for number, parent in enumerate(parents) if number)
    assert 5 == len(parents)  # the root, div, h2, p, nav: the empty div holds no line
    assert [3, 2, 1, 1, 1] == list(lines.container_column("lines"))
    assert [154, 151, 2, 149, 3] == list(lines.container_column("chars"))
    assert [149, 149, 0, 149, 0] == list(lines.container_column("paragraph_chars"))
    assert [3, 0, 0, 0, 3] == list(lines.container_column("link_chars"))
    assert [1, 1, 1, 0, 0] == list(lines.container_column("headings"))
    assert [(0, 3), (0, 2), (0, 1), (1, 2), (2, 3)] == list(
        zip(lines.container_column("first_line"), lines.container_column("last_line"), strict=True)
    )


def test_paths_tell_blocks_apart() -> None:
    """Siblings alike have the same path; numbers in names do not count; other names and tags do."""
    lines = scanned("<div><p class='a b1'>1<p class='a b2'>2<p class=c>3<h1 class='a b1'>4</div>")
    names, tags = lines.block("name_path"), lines.block("tag_path")
    assert names[0] == names[1] != names[2]
    assert tags[0] == tags[1] == tags[2] != tags[3]


def test_tokens_of_names() -> None:
    """Words of class, id and itemprop, and whole names; each container has its own run."""
    lines = scanned("<div class='postBody wide' id=x1><p class=postBody>a</p>b")
    counts, firsts = lines.container_column("token_count"), lines.container_column("first_token")
    runs = [set(lines.names[at : at + count]) for at, count in zip(firsts, counts, strict=True)]
    assert [0, 5, 3] == list(counts)
    assert runs[2] < runs[1]


def test_places_of_metadata() -> None:
    """Kind, content and the line they come before."""
    html = (
        "<html lang=en><title>T &amp; t</title><meta name=a content=b><link rel=stylesheet><link rel=canonical href=c>"
        "<base href=/><script type='application/ld+json'>{}</script><script type=application/json>[]</script>"
        "<p>x<p><time datetime=1>y</time><span itemprop=author>z</span><a rel=author>w</a>"
    )
    found = [(kind, html[place["inside"] : place["end"]]) for kind, place in scanned(html).places()]
    assert [
        ("html", ""), ("title", "T &amp; t"), ("meta", ""), ("link", ""), ("base", ""), ("json-ld", "{}"), ("json", "[]"),
        ("time", "y"), ("item", "z"), ("rel", "w"),
    ] == found  # fmt: skip


def test_extract_takes_html() -> None:
    """The whole way, as str and as bytes: text of the page, lines that say where they stand."""
    prose = "The harvest was late this year, and the farmers waited for the rain to stop. " * 4
    html = f"<nav><ul><li><a href=/>Home</a></ul></nav><article><h1>Harvest</h1><p>{prose}</p><p>{prose}</p></article>"
    for page in (html, html.encode()):
        article = thresher.extract(page, kind="html")
        assert prose.strip() in article.text
        assert "html" == article.kind
        line = article.lines[2]
        assert prose.strip() == html[line.start : line.end]


@pytest.mark.parametrize("name", ["html_rows", "container_bytes", "containers", "names", "spans"])
def test_tables_are_not_changed(name: str) -> None:
    """A user's classifier sees them; what it writes there would change the article."""
    lines = html_lines(Source(b"<title>Harvest</title><p class=lead>The harvest was late this year.", "html"))
    table = getattr(lines, name)
    assert len(table) > 0
    with pytest.raises(TypeError, match="read-only"):
        table[0] = 1
