"""JSON-LD is read whatever its shape and faults; what is beyond mending is left out."""

import json

import pytest
from html_page import BODY, field, finder, linked
from hypothesis import given, settings
from hypothesis import strategies as st
from stopwatch import TRIES, least_seconds

from thresher.metadata.html.repair import values_of

ARTICLE = '{"@type":"NewsArticle","headline":"Bridge opens","author":{"@type":"Person","name":"Jane Doe"}}'


@pytest.mark.parametrize(
    "block",
    [
        ARTICLE,
        f"[{ARTICLE}]",
        f'{{"@context":"https://schema.org","@graph":[{{"@type":"WebPage"}},{ARTICLE}]}}',
        f'{{"@type":"WebPage","mainEntity":{ARTICLE}}}',
        ARTICLE.replace('"NewsArticle"', '["Thing","NewsArticle"]'),
        ARTICLE.replace('"NewsArticle"', '"http://schema.org/NewsArticle"'),
        ARTICLE.replace("}}", ",},}"),
        ARTICLE.replace("Bridge opens", "Bridge\n opens"),
        ARTICLE.replace("Bridge opens", "Bridge\t\x01 opens").replace("\x01", "\x02"),
        f"<!-- {ARTICLE} -->",
        f"//<![CDATA[\n{ARTICLE}\n//]]>",
        f"/* <![CDATA[ */ {ARTICLE} /* ]]> */",
        ARTICLE.replace('"', "&quot;"),
        f"\ufeff{ARTICLE};",
        ARTICLE.replace("{", "{ // a remark\n", 1),
        ARTICLE.replace("{", "{ /* a remark */", 1),
        f'{{"@type":"Person","name":"X"}}{ARTICLE}',
        ARTICLE.replace("Jane Doe", "Jane\\'s Doe").replace("\\'s ", " "),
        ARTICLE.replace('{"@type":"Person","name":"Jane Doe"}', '"Jane Doe"'),
        ARTICLE.replace('{"@type":"Person","name":"Jane Doe"}', '["Jane Doe"]'),
        ARTICLE.replace('{"@type":"Person","name":"Jane Doe"}', '{"@list":[{"name":"Jane Doe"}]}'),
        ARTICLE.replace('{"@type":"Person","name":"Jane Doe"}', '{"@id":"#j"}')[:-1]
        + ',"x":{"@id":"#j","@type":"Person","name":"Jane Doe"}}',
    ],
)
def test_shapes_and_faults(block: str) -> None:
    """All of these say the same."""
    found = finder(linked(block))
    assert ("Jane Doe",) == found("authors").value
    assert "JSON-LD NewsArticle.author" == found("authors").how
    assert "Bridgeopens" == "".join(filter(str.isalpha, str(found("title").value)))


def test_bad_escape_is_mended() -> None:
    """A backslash that escapes nothing is left out."""
    assert [{"a": "it's"}] == values_of('{"a": "it\\\'s"}')


def test_several_blocks_one_of_them_broken() -> None:
    """A block that cannot be read takes nothing from the others."""
    assert ("Jane Doe",) == field("authors", linked('{"@type": "NewsArticle", "headline": ', ARTICLE)).value


def test_article_of_this_address_wins() -> None:
    """Of several articles, the one that names the page's address."""
    articles = [
        {"@type": "Article", "url": f"https://e.org/{name}/", "datePublished": f"2024-05-0{number}"}
        for number, name in enumerate("abc", 1)
    ]
    page = linked(json.dumps(articles))
    assert "2024-05-02" == field("date", page, "https://www.e.org/b?utm_source=x").value
    assert "2024-05-01" == field("date", page).value


def test_articles_of_a_list_are_not_the_page() -> None:
    """What an item list or a comment holds tells nothing of the page."""
    page = linked(f'{{"@type":"ItemList","itemListElement":[{ARTICLE}]}}')
    assert field("authors", page).value is None


def test_organization_is_no_author() -> None:
    """A publisher named as the author names nobody."""
    page = linked('{"@type":"Article","author":{"@type":"Organization","name":"Example Times"}}')
    assert field("authors", page).value is None


HOSTILE = {
    "brackets": "[" * 400_000,
    "pairs": "[]," * 133_000,
    "braces": '{"a":' * 80_000,
    "deep and closed": "[" * 200_000 + "]" * 200_000,
    "quotes": '"' * 400_000,
    "commas": "[" + "," * 400_000,
    "spaced commas": "[" + ", " * 200_000,
    "slashes": "{" + "/" * 400_000,
    "stars": "{/*" + "*" * 400_000,
    "backslashes": '{"a":"' + "\\" * 400_000,
    "types": "[" + '{"@type":"Article"},' * 20_000 + "{}]",
    "digits": '{"a":' + "9" * 400_000 + "}",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_blocks_take_little_time(name: str) -> None:
    """Half a tenth of a second for 400 kB, with room for a slow machine."""
    page = linked(HOSTILE[name]) + BODY
    assert finder(page)("image").value is None
    finders = iter([finder(page) for _ in range(TRIES)])
    assert least_seconds(lambda: next(finders)("image"), 0.2) < 0.2


def test_many_blocks_take_little_time() -> None:
    """Ten thousand blocks."""
    page = linked(*[ARTICLE] * 10_000)
    assert "Bridge opens" == finder(page)("title").value
    finders = iter([finder(page) for _ in range(TRIES)])
    assert least_seconds(lambda: next(finders)("title"), 0.3) < 0.3


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["@type", "@id", "@graph", "@list", "@value", "author", "name", "headline", "url",
                             "datePublished", "image", "keywords", "publisher", "mainEntityOfPage"]),
            inner | st.sampled_from(["Article", "Person", "WebPage", "Organization", "https://e.org/a"]),
            max_size=5,
        )
    ),
    max_leaves=20,
)  # fmt: skip
FIELDS = ("title", "authors", "date", "sitename", "image", "url", "tags", "page_kind", "is_free", "license")


@given(JSON)
@settings(max_examples=150, deadline=None)
def test_any_json(value: object) -> None:
    """Whatever a block holds, each field is a text, a tuple of texts, or not given."""
    block = json.dumps(value).replace("</", "<\\/")
    found = finder(linked(block), "https://e.org/a")
    for name in FIELDS:
        told = found(name).value
        assert told is None or isinstance(told, str) or all(isinstance(one, str) for one in told)


@given(st.text(max_size=100))
@settings(deadline=None)
def test_any_text(text: str) -> None:
    """No block raises."""
    assert isinstance(values_of(text), list)
