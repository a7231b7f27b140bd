"""Comments and related articles: what a heading opens, and where it ends."""

from __future__ import annotations

import pytest
from classify.marked import BODY, marks_of

from thresher.types import Tag

THREAD = """
3 comments
Ada
I think the old bridge was prettier than this one will ever be.
Reply
Bert
It fell into the river, dear Ada.
Reply
Cleo
Ferries!
Reply
"""


def test_comments_follow_their_heading() -> None:
    """With the heading and the distance in the reason."""
    marks = marks_of("comment", BODY + THREAD)
    line = "I think the old bridge was prettier than this one will ever be."
    assert Tag.COMMENT is marks[line].tag
    assert {Tag.COMMENT} == {mark.tag for mark in marks.values()}
    assert "comment" in marks["Ada"].reason


def test_comments_end_where_other_articles_begin() -> None:
    """A teaser below the thread is no comment."""
    marks = marks_of("comment", BODY + THREAD + "Related articles\nFerry sinks at its mooring in the night")
    assert "Ferry sinks at its mooring in the night" not in marks


def test_comments_end_where_nothing_says_comment_any_more() -> None:
    """A heading that no vocabulary knows may open the next block."""
    rest = "\n".join(f"Headline number {name} of the day" for name in "abcdefghijklmnopqrstuvwxyz")
    marks = marks_of("comment", BODY + THREAD + rest)
    assert "Headline number z of the day" not in marks


def test_a_count_of_comments_above_the_article_opens_nothing() -> None:
    """The article follows, not comments."""
    assert {} == marks_of("comment", "A bridge for the town\n3 comments\nEmail\n" + BODY)


@pytest.mark.parametrize(
    ("heading", "teaser"),
    [
        ("Related articles", "Ferry sinks at its mooring in the night"),
        ("Читайте также", "Паром затонул ночью у причала"),
        ("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", "Βυθίστηκε το πλοίο στο λιμάνι"),
    ],
)
def test_teasers_follow_their_heading(heading: str, teaser: str) -> None:
    """In any language."""
    mark = marks_of("related", f"{BODY}{heading}\n{teaser}\n")[teaser]
    assert (Tag.RELATED, f'follows the heading "{heading}" 1 line before') == (mark.tag, mark.reason)


def test_teasers_end_at_the_footer() -> None:
    """Rights lines are not teasers."""
    marks = marks_of(
        "related", BODY + "Related articles\nFerry sinks at its mooring\n© 2024 Herald\nImprint of the Herald house"
    )
    assert not {"© 2024 Herald", "Imprint of the Herald house"} & marks.keys()


def test_headlines_in_a_row_below_the_article() -> None:
    """No heading is needed."""
    rows = "Ferry sinks at its mooring\nMayor opens a new library wing\nTrams to run all night at weekends\n"
    marks = marks_of("related", BODY + rows)
    assert (
        "one of 3 lines in a row that read as headlines, after the main text"
        == marks["Mayor opens a new library wing"].reason
    )


def test_kept_lines_after_a_heading_must_stay_text() -> None:
    """'More on this' may be a heading of the article itself."""
    marks = marks_of("related", "Related articles\n" + BODY)
    assert {} == marks


def test_teasers_end_where_a_menu_begins() -> None:
    """One menu word may be a teaser's section, two in a row are a footer."""
    rows = "Related articles\nSport\nFerry sinks at its mooring\nAbout us\nContact us\nCareers at the Herald"
    marks = marks_of("related", BODY + rows)
    assert Tag.RELATED is marks["Ferry sinks at its mooring"].tag
    assert not {"About us", "Contact us", "Careers at the Herald"} & marks.keys()


def test_an_offer_among_teasers_is_no_teaser() -> None:
    """A newsletter phrase says more than the block."""
    offer = "Sign up for our newsletter and never miss a ferry"
    rows = f"Related articles\nFerry sinks at its mooring\n{offer}\nMayor opens a new library wing"
    marks = marks_of("related", BODY + rows)
    assert offer not in marks
    assert "Mayor opens a new library wing" in marks


@pytest.mark.parametrize("heading", ["Related articles", "3 comments"])
def test_a_section_ends_at_a_menu_word_of_the_footer(heading: str) -> None:
    """One is enough below the last line that a footer has not."""
    rows = f"{heading}\nFerry sinks at its mooring, and nobody knows the reason why\nAbout us\nTeam and partners\n© 2024 Herald"
    name = "comment" if "comments" in heading else "related"
    marks = marks_of(name, BODY + rows)
    assert {"Team and partners", "About us"}.isdisjoint(marks)
    assert "Ferry sinks at its mooring, and nobody knows the reason why" in marks
    above = marks_of(name, BODY + rows.replace("© 2024 Herald", "Home of the bridge"))
    assert "Team and partners" in above


def test_headlines_cut_short_lead_to_other_articles() -> None:
    """Two near each other; one alone, a repeated one and a button of few words may be anything."""
    marks = marks_of("related", BODY + "The mayor who sold the last ...\nShare\nWhy the ferry did not come to ...\n")
    assert {"The mayor who sold the last ...", "Why the ferry did not come to ..."} == {
        text for text, mark in marks.items() if "ellipsis" in mark.reason
    }
    alone = marks_of("related", BODY + "The mayor who sold the last ...\nShare\nLoading more ...\nMore sharing options ...\n")
    assert not [mark for mark in alone.values() if "ellipsis" in mark.reason]


def test_chinese_headlines_begin_with_a_dot() -> None:
    """Three and more on the page; entries of menus are shorter."""
    rows = "·昨夜渡船停航两小时\n·新闻\n·市长谈第三座大桥\n·老码头下月起维修\n·体育\n"
    found = {text for text, mark in marks_of("related", BODY + rows).items() if "dot" in mark.reason}
    assert {"·昨夜渡船停航两小时", "·市长谈第三座大桥", "·老码头下月起维修"} == found
    two = marks_of("related", BODY + "·昨夜渡船停航两小时\n·市长谈第三座大桥\n")
    assert not [mark for mark in two.values() if "dot" in mark.reason]
