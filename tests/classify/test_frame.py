"""Bylines, datelines, captions, topics and notes on authors."""

from __future__ import annotations

import pytest
from classify.marked import BODY, marks_of

from thresher.types import Tag

TITLE = "Herald\nNews\nBridge opens in the spring\n"


@pytest.mark.parametrize(
    "line", ["By Ada Moss", "Von Jost Wiemann", "Por Elvira Montoro", "Autor: Barbora Vlčková", "作者：张敏"]
)
def test_a_label_of_authorship(line: str) -> None:
    """Under the headline."""
    filler = "Share this article\nShare on Facebook\n"
    assert Tag.BYLINE is marks_of("byline", TITLE + line + "\n" + filler + BODY)[line].tag


def test_a_name_beside_a_date() -> None:
    """A name alone is a name when a date stands beside it."""
    mark = marks_of("byline", TITLE + "Ada Moss\n3 March 2024\n" + BODY)["Ada Moss"]
    assert (Tag.BYLINE, "a name beside a date line") == (mark.tag, mark.reason)


@pytest.mark.parametrize("line", ["A A A Print", "Sign In", "Ada Moss 3"])
def test_two_words_with_capitals_are_not_always_a_name(line: str) -> None:
    """Buttons, words of menus, figures."""
    marks = marks_of("byline", TITLE + line + "\n3 March 2024\n" + BODY)
    assert line not in marks


def test_posters_of_a_thread() -> None:
    """The first line of each block above a date, button rows left out."""
    thread = "".join(
        f"Reply\n{name}\nPosted March {day}, 2024\n+ I think that the {name} bridge will hold for another year, as it always did before.\n"
        for day, name in enumerate(["rabbids", "linc", "mcrouse", "otto"], 1)
    )
    marks = marks_of("byline", thread)
    assert {"rabbids", "linc", "mcrouse", "otto"} <= marks.keys()
    assert "Reply" not in marks


def thread_of(*heads: str) -> str:
    """Posts of four people, each with these rows above the date; {} is the name, {1} the day."""
    return "".join(
        "".join(head.format(name, day) + "\n" for head in heads)
        + f"Posted March {day}, 2024\n+ I think that this bridge will hold for another year, as it always did before.\nFind\nReply\n"
        for day, name in enumerate(["rabbids", "linc", "mcrouse", "otto"], 1)
    )


def test_roles_stand_under_names() -> None:
    """What a person is in the forum, told with the name: the guide calls both a byline."""
    marks = marks_of("byline", thread_of("{}", "Well-known person", "Posts: 116"))
    assert "follows the poster" in marks["Well-known person"].reason
    assert "Posts: 116" not in marks
    assert "Omar G." in marks_of("byline", thread_of("{}").replace("mcrouse", "Omar G."))


def test_what_threads_tell_of_posters() -> None:
    """The same label with a figure under each; dates of joining are no dates of posts."""
    thread = thread_of("{0}", "Posts: {1}16", "Joined: Feb 201{1}", "Re: 7 bridges") + "Member List\nNew posts\n"
    marks = marks_of("author_bio", thread)
    assert {"Posts: 316", "Joined: Feb 2013"} <= {text for text, mark in marks.items() if mark.strength > 0.9}
    assert "Re: 7 bridges" not in marks
    assert "Joined: Feb 2013" not in marks_of("dateline", thread)


def test_a_line_above_a_button_of_every_post_is_one() -> None:
    """In a thread, when it stands nowhere else."""
    thread = thread_of("{}", "Posts: 116") + "Member List\nNew posts\n"
    assert Tag.CONTROL is marks_of("control", thread)["Find"].tag
    assert "Find" not in marks_of("control", thread + "Find\nthe way\n")


@pytest.mark.parametrize(
    ("line", "is_name"),
    [
        ("한여름 기자 summer@solnae.example", True),
        ("〔記者林采薇／松嶺報導〕", True),
        ("彭瑜 賀懷湘文/圖", False),
    ],
)
def test_reporters_of_east_asia(line: str, is_name: bool) -> None:
    """The word for a reporter after the name, or before it; a stroke between text and picture is no photo credit."""
    marks = marks_of("byline", "솔내 새벽시장이 다시 열린다 오늘\n" + line + "\n" + BODY)
    assert is_name == (line in marks)
    assert line not in marks_of("caption", "솔내 새벽시장이 다시 열린다 오늘\n" + line + "\n" + BODY) or is_name


def test_signs_before_a_date_are_no_name() -> None:
    """However many: the first words of a line may lie far behind them."""
    assert {} == marks_of("byline", BODY + ("—" * 90 + " it was 3 March 2024\n") * 3)


@pytest.mark.parametrize(("line", "is_name"), [("В Курске", False), ("Ed Moss", True), ("A. Mossley", True)])
def test_a_word_of_one_letter_begins_no_name(line: str, is_name: bool) -> None:
    """Unless it is an initial."""
    assert is_name == (line in marks_of("byline", TITLE + line + "\n3 March 2024\n" + BODY))


def test_what_is_told_of_posters_is_no_button() -> None:
    """A label that is the name of a network as well, with a figure: the block begins above it."""
    marks = marks_of("byline", thread_of("{}", "Posts: 116", "Threads: 23", "Joined: Feb 2019"))
    assert {"rabbids", "linc", "mcrouse", "otto"} == marks.keys()
    assert "Threads: 23" not in marks_of("phrases", thread_of("{}", "Posts: 116", "Threads: 23"))


def test_posters_have_the_place_that_most_have() -> None:
    """A short text right above the name is the end of the post before."""
    thread = thread_of("{}").replace("Reply\nmcrouse", "0\nGood luck too\n1\nmcrouse")
    marks = marks_of("byline", thread)
    assert {"rabbids", "linc", "mcrouse", "otto"} == marks.keys()


@pytest.mark.parametrize(
    "line", ["3 March 2024", "Published on 3 March 2024", "05 января 2012 г.", "2012年01月12日 15:52", "Vor 3 Stunden"]
)
def test_a_date_under_the_headline(line: str) -> None:
    """In any language."""
    mark = marks_of("dateline", TITLE + line + "\n" + BODY)[line]
    assert (Tag.DATELINE, "a date line under the title") == (mark.tag, mark.reason)


def test_the_site_has_a_date_of_its_own() -> None:
    """Above the headline, when the article's date stands below it."""
    marks = marks_of("dateline", "Herald\n9 April 2024\nNews\nBridge opens in the spring\n3 March 2024\n" + BODY)
    assert Tag.OTHER is marks["9 April 2024"].tag
    assert Tag.DATELINE is marks["3 March 2024"].tag


@pytest.mark.parametrize("line", ["£45 a year", "€ 2.610 - € 3.240 per maand", "A crossing of 50 minutes"])
def test_a_price_or_a_duration_is_no_date(line: str) -> None:
    """A number and a unit of time tell a date where nothing but 'ago' is left to say."""
    assert line not in marks_of("dateline", f"A bridge for the town\n{line}\n{BODY}")
    assert "2 hours ago" in marks_of("dateline", f"A bridge for the town\n2 hours ago\n{BODY}")


def test_a_sentence_with_a_date_must_stay_text() -> None:
    """A date in prose is no dateline."""
    line = "On 3 March 2024 the council met for the last time before the bridge was to be opened, and it rained."
    assert {} == marks_of("dateline", TITLE + "+ " + line + BODY)


@pytest.mark.parametrize(
    "line",
    [
        "The piers in low water. Photo: Tom Arkwell",
        "Рельсы уложили ещё в 1936 году. Фото: Глеб Рощин",
        "Photo by Ada Moss",
        "RONEN ZVULUN/REUTERS",
    ],
)
def test_a_photo_credit_above_the_text(line: str) -> None:
    """The label may stand anywhere in the line."""
    assert Tag.CAPTION is marks_of("caption", TITLE + line + "\n" + BODY)[line].tag


def test_the_line_that_a_credit_repeats() -> None:
    """The picture's alternative text, then the caption with its credit."""
    marks = marks_of("caption", TITLE + "The piers in low water\nThe piers in low water Copyright AP Photo\n" + BODY)
    assert Tag.CAPTION is marks["The piers in low water"].tag


def test_a_credit_far_from_the_article_says_nothing() -> None:
    """Agencies are named in footers, too."""
    far = "".join(f"Menu word {name}\n" for name in "abcdefgh")
    assert "Getty Images" not in marks_of("caption", TITLE + BODY + far + "Getty Images")


def test_topics_after_their_label() -> None:
    """Short lines, until something else begins."""
    marks = marks_of("topics", TITLE + BODY + "Теги:\nмедицина\nздоровье\nCopyright\nДругое")
    assert 'follows the topics label "Теги:" 1 line before' == marks["медицина"].reason
    assert Tag.TOPICS is marks["здоровье"].tag
    assert "Другое" not in marks


@pytest.mark.parametrize("line", ["Tags: bridge, river, town", "Témata: obce, zemědělství", "Zobacz więcej na temat: most", "标签：桥 河"])
def test_topics_in_one_line(line: str) -> None:
    """Opened by their label."""
    assert Tag.TOPICS is marks_of("topics", TITLE + BODY + line)[line].tag


def test_a_section_alone_above_the_title_is_a_topic() -> None:
    """In a menu it is not."""
    page = "The Herald\nA daily newspaper of the valley since the year it was founded.\nBooks\nBridge opens in the spring\n" + BODY
    assert Tag.TOPICS is marks_of("topics", page)["Books"].tag
    assert "Books" not in marks_of("topics", "News\nSport\nBooks\nBridge opens in the spring\n" + BODY)


def test_a_paragraph_about_the_author() -> None:
    """It begins with the name that stands above it."""
    note = "Ada Moss has written about bridges and ferries for the Herald since she was nineteen years old."
    mark = marks_of("author_bio", TITLE + BODY + "Ada Moss\n" + note)[note]
    assert (Tag.AUTHOR_BIO, 'a paragraph that begins with the name above it, "Ada Moss"') == (mark.tag, mark.reason)


def test_a_paragraph_below_the_text_is_not_always_about_the_author() -> None:
    """Without name or label nothing is said."""
    note = "Trams will run all night at weekends from the first of May, the transport office said on Friday."
    assert {} == marks_of("author_bio", TITLE + BODY + note)
