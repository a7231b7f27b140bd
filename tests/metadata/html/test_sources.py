"""Each source gives its field, and the finding says which it was."""

import pytest
from html_page import BODY, field, finder, linked
from hypothesis import given, settings
from hypothesis import strategies as st

from thresher.metadata.html.cleaning import CLEANING
from thresher.metadata.html.readers import READERS
from thresher.metadata.html.sources import SOURCES

URL = "https://www.example.org/news/2024/bridge-opens-in-spring.html"
ARTICLE = '{"@type":"Article",%s}'

# field, markup, value, how
CASES = [
    ("title", "<meta property='og:title' content='Bridge opens'>", "Bridge opens", "meta property=og:title"),
    ("title", "<title>Bridge opens</title>", "Bridge opens", "title element"),
    ("title", "<h1>Bridge <b>opens</b></h1>", "Bridge opens", "h1"),
    ("title", "<meta name=twitter:title content='Bridge opens'>", "Bridge opens", "meta name=twitter:title"),
    ("title", "<meta name=DC.title content='Bridge opens'>", "Bridge opens", "meta name=DC.title"),
    ("title", "<meta name=citation_title content='Bridge opens'>", "Bridge opens", "meta name=citation_title"),
    ("title", "<meta name=sailthru.title content='Bridge opens'>", "Bridge opens", "meta name=sailthru.title"),
    ("title", "<meta name=parsely-title content='Bridge opens'>", "Bridge opens", "meta name=parsely-title"),
    ("title", linked(ARTICLE % '"headline":"Bridge &amp; tram"'), "Bridge & tram", "JSON-LD Article.headline"),
    ("title", "<div itemscope itemtype=http://schema.org/Article><b itemprop=headline>Bridge opens</b></div>",
     "Bridge opens", "itemprop=headline of Article"),
    ("authors", "<meta name=author content='Jane Doe'>", ("Jane Doe",), "meta name=author"),
    ("authors", "<meta property=article:author content='Jane Doe'>", ("Jane Doe",), "meta property=article:author"),
    ("authors", "<meta name=citation_author content='Doe, Jane'><meta name=citation_author content='Roe, Max'>",
     ("Jane Doe", "Max Roe"), "meta name=citation_author"),
    ("authors", "<meta name=dcterms.creator content='Jane Doe'>", ("Jane Doe",), "meta name=dcterms.creator"),
    ("authors", "<meta name=sailthru.author content='Jane Doe'>", ("Jane Doe",), "meta name=sailthru.author"),
    ("authors", "<meta name=parsely-author content='Jane Doe'>", ("Jane Doe",), "meta name=parsely-author"),
    ("authors", "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Jane Doe'>",
     ("Jane Doe",), "meta name=twitter:data1, labelled Written by"),
    ("authors", "<meta name=twitter:label1 content='Verfasst von'><meta name=twitter:data1 content='Jana Doe'>",
     ("Jana Doe",), "meta name=twitter:data1, labelled Verfasst von"),
    ("authors", "<a rel='nofollow author' href=/jane>Jane Doe</a>", ("Jane Doe",), "a rel=author"),
    ("authors", "<div itemscope itemtype=https://schema.org/Article><span itemprop=author itemscope "
     "itemtype=https://schema.org/Person>By <b itemprop=name>Jane Doe</b></span></div>",
     ("Jane Doe",), "itemprop=name of Person"),
    ("date", "<meta property=article:published_time content=2024-03-05T10:30:00+01:00>",
     "2024-03-05T10:30:00+01:00", "meta property=article:published_time"),
    ("date", linked(ARTICLE % '"datePublished":"2024-03-05"'), "2024-03-05", "JSON-LD Article.datePublished"),
    ("date", "<meta name=DC.date.issued content=2024-03-05>", "2024-03-05", "meta name=DC.date.issued"),
    ("date", "<meta name=citation_publication_date content=2024/03/05>", "2024-03-05",
     "meta name=citation_publication_date"),
    ("date", "<meta name=sailthru.date content='Tue, 05 Mar 2024 10:30:00 +0000'>", "2024-03-05T10:30:00+00:00",
     "meta name=sailthru.date"),
    ("date", "<time class=entry-date datetime=2024-03-05>yesterday</time>", "2024-03-05", "time element"),
    ("date", "<time>5. März 2024</time>", "2024-03-05", "time element"),
    ("date", "<meta itemprop=datePublished content=2024-03-05>", "2024-03-05", "itemprop=datePublished"),
    ("date", "<script>x={\"publishedAt\":\"2024-03-05T10:30:00Z\"}</script>", "2024-03-05T10:30:00Z",
     "publishedAt in a script"),
    ("date", "<div class='post-date'>5 mars 2024</div>", "2024-03-05", "element named post-date"),
    ("date_modified", "<meta property=article:modified_time content=2024-03-06>", "2024-03-06",
     "meta property=article:modified_time"),
    ("date_modified", "<time class=updated datetime=2024-03-06>x</time>", "2024-03-06", "time element"),
    ("sitename", "<meta property=og:site_name content='Example Times'>", "Example Times", "meta property=og:site_name"),
    ("sitename", linked('{"@type":"WebSite","name":"Example Times"}'), "Example Times", "JSON-LD WebSite.name"),
    ("sitename", linked(ARTICLE % '"publisher":{"@type":"Organization","name":"Example Times"}'), "Example Times",
     "JSON-LD Article.publisher"),
    ("description", "<meta name=description content='A  bridge.'>", "A bridge.", "meta name=description"),
    ("image", "<meta property=og:image content=/a.jpg>", "https://www.example.org/a.jpg", "meta property=og:image"),
    ("image", linked(ARTICLE % '"image":[{"@type":"ImageObject","url":"https://e.org/b.jpg"}]'),
     "https://e.org/b.jpg", "JSON-LD Article.image"),
    ("image", "<base href=https://cdn.example.org/x/><link rel=image_src href=c.jpg>",
     "https://cdn.example.org/x/c.jpg", "link rel=image_src"),
    ("url", "<link rel=canonical href='/a?utm_source=x&amp;id=3#top'>", "https://www.example.org/a?id=3",
     "link rel=canonical"),
    ("url", "<link rel=canonical href=https://www.example.org/>", URL, "the address given"),
    ("url", "", URL, "the address given"),
    ("tags", "<meta property=article:tag content=Bridges><meta property=article:tag content=Trams>",
     ("Bridges", "Trams"), "meta property=article:tag"),
    ("tags", "<meta name=keywords content='bridges, Trams, bridges'>", ("bridges", "Trams"), "meta name=keywords"),
    ("tags", "<a rel=tag href=/t>Bridges</a><a rel=tag href=/u>Trams</a>", ("Bridges", "Trams"), "a rel=tag"),
    ("categories", "<meta property=article:section content=City>", ("City",), "meta property=article:section"),
    ("license", "<link rel=license href=//creativecommons.org/licenses/by/4.0/>",
     "https://creativecommons.org/licenses/by/4.0/", "link rel=license"),
    ("language", "<html lang=de-AT><p>kurz</p>", "de", "html lang"),
    ("page_kind", linked(ARTICLE % '"headline":"x"'), "article", "JSON-LD Article"),
    ("page_kind", "<meta property=og:type content=product>", "product", "meta property=og:type"),
    ("is_free", linked(ARTICLE % '"isAccessibleForFree":false'), "false", "JSON-LD Article.isAccessibleForFree"),
    ("is_free", linked(ARTICLE % '"isAccessibleForFree":"http://schema.org/True"'), "true",
     "JSON-LD Article.isAccessibleForFree"),
    ("feeds", "<link rel=alternate type=application/rss+xml href=/feed>", ("https://www.example.org/feed",),
     "link rel=alternate"),
    ("hostname", "", "www.example.org", "the address given"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "markup", "value", "how"), CASES)
def test_source(name: str, markup: str, value: object, how: str) -> None:
    """A field, its value and where it was found."""
    found = field(name, markup, URL)
    assert (value, how) == (found.value, found.how)


def test_table_names_what_exists() -> None:
    """Each row has a reader, each field a way to clean it."""
    assert {source.partition(" ")[0] for sources in SOURCES.values() for source in sources} <= set(READERS)
    assert set(SOURCES) == set(CLEANING)
    assert all(len(sources) == len(set(sources)) for sources in SOURCES.values())


def test_runners_up_keep_their_source() -> None:
    """What other sources say stands behind, best first."""
    page = "<meta name=author content='Jane Doe'><a rel=author>Max Roe</a>"
    found = field("authors", page)
    assert ((("Max Roe",), 0, "a rel=author"),) == found.runners_up


def test_modified_is_not_published() -> None:
    """A page that tells only when it was changed has no date."""
    page = "<meta property=article:modified_time content=2024-03-06><p>© 2019 Example</p>"
    assert field("date", page).value is None


def test_copyright_year_is_no_date() -> None:
    """Nor is a footer's year."""
    assert field("date", BODY + "<footer>Copyright 2012-2024 Example Inc.</footer>").value is None


def test_placeholder_gives_way_to_the_visible_byline() -> None:
    """The head says admin, the page names its author."""
    page = f"<meta name=author content=admin><h1>Bridge opens</h1><p>By Jane Doe</p><p>March 5, 2024</p>{BODY}"
    found = field("authors", page)
    assert ("Jane Doe",) == found.value
    assert found.line >= 0


def test_many_author_links_are_a_list() -> None:
    """A page that links many authors is by none of them."""
    page = "".join(f"<a rel=author href=/{name}>{name} Doe</a>" for name in ("Jane", "Max", "Ada", "Eve"))
    assert field("authors", page).value is None


def test_unknown_field() -> None:
    """A wrong name is an error."""
    with pytest.raises(KeyError):
        field("titel", "")


NAMES = [source.split(" ")[1] for sources in SOURCES.values() for source in sources if source.startswith("meta ")]
META = st.tuples(
    st.sampled_from(NAMES), st.text(max_size=40) | st.sampled_from(["2024-03-05", "Jane Doe", "/a", "true"])
)


@given(st.lists(META, max_size=8), st.booleans())
@settings(max_examples=150, deadline=None)
def test_any_metas(metas: list[tuple[str, str]], with_url: bool) -> None:
    """Whatever meta tags hold, each value that is found names a tag of the page."""
    tags = "".join(f'<meta name="{name}" content="{content.replace(chr(34), "")}">' for name, content in metas)
    found = finder(tags, URL if with_url else None)
    for name in SOURCES:
        told = found(name)
        if told.how.startswith("meta name="):
            assert told.how.removeprefix("meta name=").partition(",")[0] in [name for name, _ in metas]
