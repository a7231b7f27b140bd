"""The table of HTML features is the core's: as many columns, in the same order, honest names and values."""

from __future__ import annotations

from importlib import import_module

import pytest

from thresher import core
from thresher.core import html_columns
from thresher.decode import to_source
from thresher.features import html_table, table
from thresher.features.html_table import BASE, NUMBER, OWN, PAGE, features
from thresher.features.plans import plans
from thresher.scan.html import html_lines
from thresher.score.measured import Measurers

NEUTRAL = bytes([128]) * 262144
SENTENCE = "The harvest was late this year, and nobody in the valley could say when it would come."
LINES = f"""<title>Late harvest</title>
<nav><ul><li><a href=/>Home</a><li><a href=/news>News</a><li><a href=/sport>Sport</a></ul></nav>
<article class="story"><h1>Late harvest</h1>
<div class="body"><p>{SENTENCE}</p><p><b>Prices</b> rose.</p><p>{SENTENCE} {SENTENCE}</p></div></article>
<footer hidden>All rights reserved</footer>"""
HOME, NEWS, SPORT, HEADLINE, FIRST, SECOND, LAST, RIGHTS = range(8)


def values(name: str, page: str = LINES) -> list[int]:
    """A feature of each line."""
    lines = html_lines(to_source(page, "html"))
    return list(Measurers(lines, NEUTRAL).block(512, plans((name,)))[0][: lines.count])


def test_columns_are_as_many_as_the_core_writes() -> None:
    """The table and the core agree."""
    core.load_python("measure_html")  # and its parts with it
    state = import_module("thresher.core.measured_html.state")
    assert (state.OWN, state.COLUMNS, state.PAGE) == (len(OWN), len(BASE), len(PAGE))
    assert [BASE[column].name for column, _, name in state.COPIED if BASE[column].name == name]
    assert all(
        name in (html_columns.ROWS if owner == "row" else html_columns.CONTAINERS) for _, owner, name in state.COPIED
    )


def test_names_are_unique() -> None:
    """A model names its features, those of the text beside those of HTML."""
    names = [feature.name for feature in (*table.features(), *features())]
    assert len(set(names)) == len(names)
    assert [column.name for column in BASE] == list(NUMBER)


@pytest.mark.parametrize(
    ("name", "line", "expected"),
    [
        ("link_share", NEWS, 255),
        ("link_share", FIRST, 0),
        ("bold_share", SECOND, 255 * 6 // 12),
        ("item", NEWS, 255),
        ("heading", HEADLINE, 1),
        ("in_p", LAST, 255),
        ("paragraph", FIRST, 255),
        ("paragraph", SECOND, 0),
        ("group_held", FIRST, 3),
        ("half_in", LAST, 255),
        ("half_in", FIRST, 0),
        ("most_in", SECOND, 255),
        ("most_in", HEADLINE, 0),
        ("most_up", HEADLINE, 1),
        ("most_down", HEADLINE, 1),
        ("from_first_paragraph", FIRST, 128),
        ("from_headline", HEADLINE, 128),
        ("headline_in", HEADLINE, 255),
        ("title_tag_share", HEADLINE, 255),
        ("title_tag_cover", HEADLINE, 255),
        ("tagged_count", NEWS, 3),
        ("tagged_links", NEWS, 255),
        ("record_near", SPORT, 0),
        ("record_place", HOME, 0),
        ("record_links", HOME, 255),
        ("to_nav", HOME, 2),
        ("to_nav", FIRST, 255),
        ("to_article", FIRST, 2),
        ("to_names_content", FIRST, 1),
        ("to_hidden_hidden", RIGHTS, 0),
        ("heading_since", FIRST, 1),
        ("heading_until", HOME, 3),
        ("heading_above", FIRST, 1),
        ("paragraphs_before", FIRST, 0),
        ("paragraphs_before", RIGHTS, 255),
        ("own_names_mean", FIRST, 128),
        ("page_articles", HOME, 1),
        ("link_share_before_1", HEADLINE, 255),
        ("link_share_after_1", SPORT, 0),
        ("link_share_mean_before_4", HEADLINE, 255),
        ("paragraph_mean_after_4", HEADLINE, 127),
    ],
)
def test_values(name: str, line: int, expected: int) -> None:
    """Worked out by hand on a page of eight lines."""
    assert expected == values(name)[line]


CARDS = """<div class=grid><div class=card><img src=a><h2>One</h2><a rel="tag author" href=/a>More</a></div>
<div class=card><img src=b><h2>Two</h2><span class=author>By Ann</span><br>today</div>
<div class=card><img src=c><h2>Three</h2><span class=share>Share</span></div></div>"""
ONE, MORE, TWO, ANN, TODAY, THREE, SHARE = range(7)


@pytest.mark.parametrize(
    ("name", "line", "expected"),
    [
        ("rel_author", MORE, 255),
        ("rel_tag", MORE, 255),
        ("rel_bookmark", MORE, 0),
        ("links", MORE, 1),
        ("images", ONE, 1),
        ("inline_byline", ANN, 255),
        ("inline_byline", SHARE, 0),
        ("inline_furniture", SHARE, 255),
        ("ended_by_break", ANN, 255),
        ("breaks_before", TODAY, 1),
        ("line_in_block", TODAY, 1),
        ("joins_before", TODAY, 255),
        ("joins_before", TWO, 0),
        ("group_held", ONE, 2),
        ("group_headings", ONE, 255),
        ("group_images", TWO, 255),
        ("group_links", ONE, 255 * 4 // 7),
        ("record_count", TODAY, 3),
        ("record_near", THREE, 1),
        ("record_place", TWO, 85),
        ("record_mean", ONE, 10),
        ("named_first", THREE, 0),
        ("to_names_card", ONE, 1),
        ("to_names_card", TODAY, 0),
        ("page_in_card", ONE, 255),
        ("page_records", ONE, 3),
        ("page_headings", ONE, 255),
        ("page_main", ONE, 0),
        ("heading_above", SHARE, 2),
    ],
)
def test_values_of_cards(name: str, line: int, expected: int) -> None:
    """Worked out by hand on three cards in a grid."""
    assert expected == values(name, CARDS)[line]


def test_every_feature_is_measured_on_any_page() -> None:
    """Nothing, one line, one line more than a block."""
    names = tuple(feature.name for feature in features())
    for page in ("", "<p>One", "<p>Line</p>" * 513):
        lines = html_lines(to_source(page, "html"))
        measurers = Measurers(lines, NEUTRAL)
        for at in range(0, lines.count, 512):
            columns = measurers.block(512, plans(names))[0]
            assert len(names) * 512 == len(columns), at
        assert len(PAGE) + len(table.PAGE) == len(measurers.page_columns())


def test_an_unknown_feature_is_an_error() -> None:
    """Never a guess; nor are features of text measured after those of HTML."""
    with pytest.raises(KeyError):
        html_table.plan(("link_shrae",))
    with pytest.raises(KeyError):
        plans(("link_share", "words"))
