"""An article and its lines tell what was judged, and do not change."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import weakref

import pytest
from judged_page import judged

import thresher
from thresher.article.article import Article
from thresher.article.plain import KEYS
from thresher.options import Options
from thresher.types import Finding, Mark, Tag

PAGE = "Late harvest\nBy J. Doe\nIt was late.\nLovely!"
MARKS = [
    Mark(0, Tag.TITLE, 0.9, "first"),
    Mark(1, Tag.BYLINE, 0.8, "a name"),
    Mark(3, Tag.COMMENT, 0.7, "read"),
]
FOUND = {
    "title": Finding("Late harvest", 0, "first line", (("It was late", 2, "long"),)),
    "authors": Finding(("J. Doe",), 1, "by"),
    "language": Finding("en", -1, "words"),
}


@pytest.fixture
def article() -> Article:
    page = judged(PAGE, (2,), marks=MARKS, found=FOUND)
    return Article(page, Options(), "https://WWW.Example.org:80/a", "article", "thresher, test")


def test_fields_come_from_their_findings(article: Article) -> None:
    """Those not found are None or empty."""
    assert (article.title, article.authors, article.language) == ("Late harvest", ("J. Doe",), "en")
    assert (article.date, article.date_modified, article.sitename) == (None, None, None)
    assert (article.hostname, article.url) == ("www.example.org", "https://WWW.Example.org:80/a")
    assert {"title", "authors", "language", "encoding"} == set(article.sources)
    assert article.metadata.title == article.title
    assert article.metadata.hostname == article.hostname


@pytest.mark.parametrize(
    ("url", "host"),
    [
        (None, None),
        ("", None),
        ("example.org/a", "example.org"),
        ("//a.b", "a.b"),
        ("http://[", None),
        ("/a", None),
    ],
)
def test_hostname_of_odd_addresses(url: str | None, host: str | None) -> None:
    """Never raises."""
    assert host == Article(judged(""), Options(), url, None, "").hostname


def test_lines_are_a_sequence(article: Article) -> None:
    """By index, from the end, by slice; out of range raises as a list does."""
    assert len(article.lines) == 4
    assert article.lines[0].text == "Late harvest"
    assert article.lines[-1].text == "Lovely!"
    assert [line.text for line in article.lines[1:3]] == ["By J. Doe", "It was late."]
    for index in (4, -5):
        with pytest.raises(IndexError, match=f"there is no line {index}: the page has 4"):
            article.lines[index]
    with pytest.raises(TypeError, match="by its number or several by a slice, not str"):
        article.lines["title"]  # type: ignore[call-overload]  # the wrong type is the test


def test_line_tells_its_verdict(article: Article) -> None:
    """Tag, reason and place of a marked line, and of the one that is kept."""
    byline, body = article.lines[1], article.lines[2]
    assert (byline.tag, byline.kept, byline.probability, byline.reason) == (Tag.BYLINE, False, 0.0, "a name")
    assert (body.tag, body.kept, body.probability) == (Tag.BODY, True, 1.0)
    assert PAGE[body.start : body.end] == "It was late."
    assert body.why == (("words", 1.0),)
    assert repr(byline) == "<Line 1 byline, dropped: 'By J. Doe'>"
    assert byline == article.lines[1]
    assert len({byline, article.lines[1]}) == 1


def test_comments_are_the_lines_tagged_so(article: Article) -> None:
    """Whether or not they join the text."""
    assert article.comments == "Lovely!"
    assert article.text == "It was late."


def test_nothing_can_be_changed(article: Article) -> None:
    """Neither an article nor a line of it."""
    with pytest.raises(AttributeError, match="cannot be changed"):
        article.url = None
    with pytest.raises(AttributeError, match="cannot be changed"):
        article.lines[0].number = 7
    with pytest.raises(AttributeError, match="this article cannot be changed; provenance"):
        del article.provenance
    with pytest.raises(AttributeError, match="this line cannot be changed; number"):
        del article.lines[0].number
    assert ("thresher, test", 0) == (article.provenance, article.lines[0].number)


def test_a_copy_is_the_thing_itself(article: Article) -> None:
    """Since it does not change; also within what is copied deep."""
    line = article.lines[1]
    for thing in (article, line):
        assert thing is copy.copy(thing) is copy.deepcopy([thing])[0]


def test_pickling_says_what_to_pickle(article: Article) -> None:
    """An article and a line hold the page; their plain forms can be sent to another process."""
    for thing in (article, article.lines[1]):
        with pytest.raises(TypeError, match=r"holds its page; pickle its to_dict\(\)"):
            pickle.dumps(thing)
        assert thing.to_dict() == pickle.loads(pickle.dumps(thing.to_dict()))
    assert article.metadata == pickle.loads(pickle.dumps(article.metadata))


def test_json_of_a_lone_surrogate_can_be_written() -> None:
    """To a file in UTF-8; other pages keep their letters."""
    odd = Article(judged("Sp\ud83dte Ähren", (0,)), Options(), None, None, "")
    assert "Sp\ud83dte Ähren" == json.loads(odd.to_json().encode())["text"]
    assert "Späte Ähren" in Article(judged("Späte Ähren", (0,)), Options(), None, None, "").to_json()


def test_plain_form_is_json(article: Article) -> None:
    """All keys in their order, then sources, then lines if asked for."""
    plain = article.to_dict()
    assert [*KEYS, "sources"] == list(plain)
    assert plain == json.loads(article.to_json())
    assert plain["authors"] == ["J. Doe"]
    assert (plain["sources"]["title"]) == {
        "value": "Late harvest",
        "line": 0,
        "how": "first line",
        "runners_up": [["It was late", 2, "long"]],
    }
    whole = json.loads(article.to_json(lines=True))
    assert [line.to_dict() for line in article.lines] == whole["lines"]


def test_caches_may_hold_it_weakly() -> None:
    """An article and its lines, as keys or values that go with them."""
    article = thresher.extract("The harvest was late this year, and nobody could say why.")
    kept = weakref.WeakValueDictionary({"page": article})
    line = weakref.ref(article.lines[0])
    assert kept["page"] is article
    del article
    gc.collect()
    assert not kept and line() is None
