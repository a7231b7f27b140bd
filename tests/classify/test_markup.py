"""On an HTML page the elements say what a kept line is; raw text has none."""

from __future__ import annotations

import pytest

import thresher
from thresher import Line, Options, Tag
from thresher.classify import marks
from thresher.classify.markup import CELL_WORDS, HEADING_WORDS, ITEM_WORDS

PROSE = "The harvest came in three weeks late this year, and nobody in the valley could say why it was so."
OTHER = "Old farmers blamed the wet spring; the young ones, who had read about it, blamed the river instead."
THIRD = "Rye was late this year as well, and the barley that stood beside it did not ripen until October."
ROWS = "".join(f"<tr><td>{corn}</td><td>{many} tons</td></tr>" for corn, many in (("Wheat in all", 13), ("Rye", 9), ("Oats", 4)))
TABLE = f"<table><tr><th>Year</th><th>Tons</th></tr>{ROWS}</table>"


def page(markup: str) -> str:
    """An article with the markup between two paragraphs of it."""
    return f"<!doctype html><title>Harvest</title><article><p>{PROSE}</p>{markup}<p>{OTHER}</p></article>"


def between(markup: str) -> list[Line]:
    """The lines that the markup gives."""
    lines = thresher.extract(page(markup)).lines
    assert PROSE == lines[0].text
    assert OTHER == lines[-1].text
    return list(lines[1:-1])


@pytest.mark.parametrize(
    ("markup", "tag", "reason"),
    [
        (f"<blockquote>{THIRD[:60]}</blockquote>", Tag.QUOTE, "stands in a block quotation"),
        (f"<blockquote><p>{THIRD[:60]}</p></blockquote>", Tag.QUOTE, "stands in a block quotation"),
        (f"<ul><li>{THIRD}</li></ul>", Tag.LIST, "stands in an item of a list"),
        (f"<h3>{THIRD[:40]}</h3>", Tag.HEADING, "stands in a heading of level 3"),
        (f"<pre>{THIRD}</pre>", Tag.CODE, "stands in preformatted text"),
        (f"<p><code>{THIRD}</code></p>", Tag.CODE, "is set as program code for the most part"),
        (f"<figure><img src=a><figcaption>{THIRD}</figcaption></figure>", Tag.CAPTION, "stands in the caption of a figure"),
        (f"<p>{THIRD[:60]} again</p>", Tag.BODY, "reads as main text"),
    ],
)
def test_element_names_its_line(markup: str, tag: Tag, reason: str) -> None:
    """Whatever the words look like."""
    (line,) = between(markup)
    assert (tag, True) == (line.tag, line.kept)
    assert line.reason.startswith(reason)


def test_cells_of_a_table() -> None:
    """With their place; the option that leaves tables out knows them."""
    cells = between(TABLE)
    kept = [line for line in cells if line.kept]
    assert kept
    assert {Tag.TABLE} == {line.tag for line in kept}
    assert "stands in a cell of a table: row 2, column 1" == next(c.reason for c in kept if c.text == "Wheat in all")
    assert f"{PROSE}\n{OTHER}" == thresher.extract_text(page(TABLE), options=Options(tables=False))


@pytest.mark.parametrize(
    ("before", "after", "tag", "most"),
    [
        ("<table><tr><td>", "</td></tr></table>", Tag.TABLE, CELL_WORDS),
        ("<ul><li>", "</li></ul>", Tag.LIST, ITEM_WORDS),
        ("<h2>", "</h2>", Tag.HEADING, HEADING_WORDS),
    ],
)
def test_what_is_too_long_is_laid_out_by_it(before: str, after: str, tag: Tag, most: int) -> None:
    """An item, a cell or a heading of a whole paragraph is body text; a word less and it is not."""
    text = " ".join((f"{PROSE} {OTHER} " * 9).split()[: most + 1])
    (line,) = between(f"{before}{text}.{after}")
    assert (Tag.BODY, True) == (line.tag, line.kept)
    (line,) = between(f"{before}{text.rsplit(' ', 1)[0]}.{after}")
    assert (tag, True) == (line.tag, line.kept)


def test_a_cell_of_many_lines_is_layout() -> None:
    """As on pages that are one large table."""
    cell = f"<p>Rye was late this year as well.</p><p>{PROSE}</p><p>{OTHER} Again.</p>"
    assert Tag.TABLE not in [line.tag for line in between(f"<table><tr><td>{cell}</td></tr></table>")]


def test_dropped_lines_are_not_content() -> None:
    """An item of a menu is a menu entry."""
    menu = "<nav><ul><li><a href=/>Home</a></li><li><a href=/n>News</a></li></ul></nav>"
    lines = thresher.extract(page("").replace("<article>", f"{menu}<article>")).lines
    assert [(Tag.NAVIGATION, False)] * 2 == [(line.tag, line.kept) for line in lines[:2]]


def test_long_pages_are_read_in_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    """And the markup of a line is its own there too."""
    long = page(f"<p>{PROSE} Again.</p>" * 5 + f"<blockquote>{PROSE[:60]}</blockquote>")
    wanted = thresher.extract(long).lines[-2]
    monkeypatch.setattr(marks, "LONGEST", 4)
    monkeypatch.setattr(marks, "STRETCH", 3)
    line = thresher.extract(long).lines[-2]
    assert (Tag.QUOTE, wanted.reason) == (line.tag, line.reason)


MORE = f"<article><p>{PROSE}</p><p>{OTHER}</p><p>{THIRD}</p></article>"


def below(markup: str) -> list[tuple[str, Tag]]:
    """The lines of the markup that stands below an article."""
    lines = thresher.extract(f"<!doctype html><title>Harvest</title>{MORE}{markup}<footer>© 2026 The Field</footer>").lines
    assert [True, True, True] == [line.kept for line in lines[:3]]
    return [(line.text, line.tag) for line in lines[3:-1]]


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("<div class=comments><div class=comment><b>Ann Lee</b><p>It was always late.</div></div>", 2),
        ("<section id=comments><h3>1 Comment</h3><ul class=comment-list><li>Great read</ul></section>", 2),
        ("<ol class=commentlist><li>First one</ol>", 1),
        ("<div class=feedback-comments><p>Nice.</div>", 1),
    ],
)
def test_a_lone_comment_is_a_comment(markup: str, lines: int) -> None:
    """Though no phrase of its words says so: the block's names do."""
    assert [Tag.COMMENT] * lines == [tag for _, tag in below(markup)]


def test_buttons_among_comments_are_buttons() -> None:
    """A phrase that is all of a line tells what it is wherever it stands."""
    found = dict(below("<div class=comments><p>Nice one.</p><p>Close</p></div>"))
    assert (Tag.COMMENT, Tag.CONTROL) == (found["Nice one."], found["Close"])


@pytest.mark.parametrize("name", ["feedback", "teasers"])
def test_what_is_no_thread_holds_no_comment(name: str) -> None:
    """A form that asks for feedback, or a box of another name."""
    assert Tag.COMMENT not in [tag for _, tag in below(f"<div class={name}><p>Was it of help?</p><p>Not much</p></div>")]


def test_a_body_whose_class_speaks_of_comments_is_no_thread() -> None:
    """Its text is kept; so are the tags of what stands beside it."""
    lines = thresher.extract(f"<!doctype html><body class=comments-open>{MORE}<div><a href=/>Home</a> <a href=/n>News</a></div>").lines
    assert Tag.COMMENT not in [line.tag for line in lines]


def test_a_number_in_a_block_of_its_own_counts_comments() -> None:
    """Beside a teaser; in a thread with more lines it is a part of that."""
    found = dict(below("<ul><li>Ferry sinks at its mooring<div class=comments>20</div></ul><div class=comments><p>Nice one.</p><p>7</p></div>"))
    assert Tag.COMMENT is not found["20"]
    assert [Tag.COMMENT] * 2 == [found["Nice one."], found["7"]]


def test_where_the_text_is_posts_no_block_is_of_comments() -> None:
    """The posts of a forum whose blocks are named so; a short one between them that is not kept is no comment either."""
    posts = [PROSE, "Yes.", OTHER, THIRD, "No."]
    html = "".join(f"<div class=comment><p>{post}</p></div>" for post in posts)
    lines = thresher.extract(f"<!doctype html><title>Harvest</title><p>{PROSE} {THIRD}</p>{html}<div class=comments-nav>Categories</div>").lines
    assert Tag.COMMENT not in [line.tag for line in lines]


@pytest.mark.parametrize(
    ("markup", "title"),
    [
        ("<h1>Herald</h1><ul><li>News<li>Sport</ul><h2>Share this</h2>", Tag.TITLE),
        ("<h1>Herald</h1><h1>Harvest</h1><h2>Share this</h2>", None),
        ("<h1>Herald</h1>" + "<p>Ferry sinks at its mooring" * 16, None),
    ],
)
def test_the_only_heading_of_level_1_is_the_headline(markup: str, title: Tag | None) -> None:
    """Right above the text, however short it is; not the site's name far above it, nor one of several."""
    first = thresher.extract(f"<!doctype html>{markup}{MORE}").lines[0]
    said = "the only heading of level 1 above the text"
    assert (title is not None) == (first.reason == said)
    assert title is None or (first.text, first.tag) == ("Herald", title)


def test_the_option_adds_a_lone_comment() -> None:
    """Where the text is to have comments, this one too."""
    html = f"<!doctype html><title>Harvest</title>{MORE}<div class=comments><p>It was always late.</div>"
    assert thresher.extract_text(html, options=Options(comments=True)).endswith("\nIt was always late.")
    assert not thresher.extract_text(html).endswith("\nIt was always late.")


def test_a_teaser_with_a_picture_is_no_caption() -> None:
    """A caption that is not kept speaks among the lines of the article, hardly far below it."""
    figure = "<figure><img src=a.png><figcaption>{}</figcaption></figure>"
    teasers = "".join(f"<a href=/{name}>" + figure.format(f"The {name} of the harvest, told in a sentence") + "</a>" for name in ("song", "tale", "dance"))
    html = f"<!doctype html><title>Harvest</title>{MORE}<h2>Read also</h2>{teasers}<p>© 2026 The Field</p>"
    assert Tag.CAPTION not in [line.tag for line in thresher.extract(html).lines if line.text.startswith("The ")]
