"""Text that only JSON holds: read where no line of the page is main text, and nowhere else."""

from __future__ import annotations

import json

import pytest
from stopwatch import least_seconds

import thresher
from thresher import Status

PROSE = "The harvest was late this year, and nobody in the valley could say when it would come, or who brings it."
TEXT = f"{PROSE} {PROSE}\n{PROSE} {PROSE}"
LD = '<script type="application/ld+json">{}</script>'
APP = '<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{}</script>'


def extract(page: str) -> thresher.Article:
    """The article of an HTML page."""
    return thresher.extract(page, kind="html")


@pytest.mark.parametrize(
    ("page", "where"),
    [
        (LD.format(json.dumps({"@type": "NewsArticle", "articleBody": TEXT})), "articleBody of its JSON-LD"),
        (
            LD.format(json.dumps({"@graph": [{"articleBody": TEXT}, {"articleBody": PROSE}]})),
            "articleBody of its JSON-LD",
        ),
        (APP.format(json.dumps({"props": {"post": {"title": "x", "body": TEXT}}})), "body of its JSON"),
        (APP.format(json.dumps({"html": f"<p>{PROSE} {PROSE}</p><p>{PROSE} <b>{PROSE}</b></p>"})), "html of its JSON"),
        (
            APP.format(json.dumps({"body": TEXT.replace("nobody", "no&shy;body")})).replace("&shy;", "&amp;"),
            "body of its JSON",
        ),
        (LD.format('{"articleBody": "' + TEXT.replace("\n", "\\n") + '", broken'), "articleBody of its JSON-LD"),
    ],
)
def test_text_of_json(page: str, where: str) -> None:
    """Its paragraphs a line each, and the article says where they are from."""
    article = extract(page)
    assert TEXT.replace("nobody", "no&body" if "&amp;" in page else "nobody") == article.text
    assert (f"no line of the page is main text; the text is from {where}",) == article.warnings
    assert Status.OK is article.status
    assert json.loads(article.to_json(lines=True))["text"] == article.text


def test_linked_data_comes_first() -> None:
    """Though the state of an app holds more."""
    page = LD.format(json.dumps({"articleBody": TEXT})) + APP.format(json.dumps({"body": TEXT * 2}))
    assert TEXT == extract(page).text


def test_the_longest_of_a_place_is_the_text() -> None:
    """Whatever its property is called."""
    page = LD.format(json.dumps({"recipeInstructions": TEXT, "text": f"{TEXT} {PROSE}", "articleBody": TEXT}))
    assert f"{TEXT} {PROSE}" == extract(page).text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("word " * 39 + "x" * 90, True),
        ("word " * 38 + "x" * 90, False),
        ("many words " * 22 + "at last", False),
        ("many words " * 22 + "at the end", True),
        ("\u8c37" * 249, False),
        ("\u8c37" * 250, True),
    ],
)
def test_how_long_a_text_is(text: str, found: bool) -> None:
    """40 words and 250 characters; the characters alone where a script has no spaces."""
    assert found == bool(extract(LD.format(json.dumps({"articleBody": text}))).text)


def test_nothing_is_read_where_a_line_is_kept() -> None:
    """What can be seen is the better text."""
    page = f"<article><h1>Harvest</h1><p>{PROSE}<p>Again. {PROSE}</article>" + LD.format(
        json.dumps({"articleBody": "Else. " * 90})
    )
    article = extract(page)
    assert f"{PROSE}\nAgain. {PROSE}" in article.text
    assert "Else." not in article.text
    assert () == article.warnings


@pytest.mark.parametrize(
    "page",
    [
        LD.format(json.dumps({"articleBody": "Too short."})),
        LD.format(json.dumps({"description": TEXT})),
        LD.format(json.dumps({"articleBody": ["a"] * 900})),
        LD.format('{"articleBody": "' + "a b " * 200),
        f"<!-- {LD.format(json.dumps({'articleBody': TEXT}))} -->",
        "<script>var x = " + json.dumps({"articleBody": TEXT}) + "</script>",
    ],
)
def test_no_text(page: str) -> None:
    """Too short, of another property, no string, without an end, in a comment, in a program."""
    article = extract(page)
    assert "" == article.text
    assert () == article.warnings


def test_raw_text_has_no_json_of_its_own() -> None:
    """What looks like it is a line."""
    page = LD.format(json.dumps({"articleBody": TEXT}))
    assert not any("JSON" in warning for warning in thresher.extract(page, kind="text").warnings)


def test_lone_surrogates_are_replaced() -> None:
    """An article of bytes can be written as UTF-8."""
    article = thresher.extract(LD.format(json.dumps({"articleBody": f"\ud800{TEXT}"})).encode(), kind="html")
    assert article.text.encode().endswith(TEXT.encode())


@pytest.mark.parametrize(
    "piece",
    ['"body":"', '{"body":"a\\', '"body":"a",', '"body" : ', "<a ", '"text":"<p', '"body":"\\ud800"'],
)
def test_hostile_json_costs_little(piece: str) -> None:
    """A megabyte, whatever it repeats."""
    page = APP.format(piece * (1_000_000 // len(piece)))
    assert least_seconds(lambda: extract(page).to_json(), 1.5) < 1.5
