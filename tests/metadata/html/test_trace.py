"""Every value can be traced: its source is named, and the value stands there."""

import html
import json

import regex
from html_page import BODY, finder
from hypothesis import given, settings
from hypothesis import strategies as st

from thresher.metadata.headline_text import key
from thresher.metadata.html.sources import SOURCES

URL = "https://www.example.org/news/bridge-opens-in-spring"
NAMES = st.sampled_from(["Jane Doe", "Max Roe", "Jana Müller", "Иван Петров", "王小明", "admin", "News Desk"])
TITLES = st.sampled_from(["Bridge opens in spring", "Most se otevře", "Мост открыт", "橋が開通", "Trams & bicycles"])
DATES = st.sampled_from(["2024-03-05", "2024-03-06T10:30:00Z", "5 March 2024", "1. 4. 2023", "none"])
WORDS = st.sampled_from(["Bridges", "Trams", "City", "", "a, b"])
METAS = {
    "og:title": TITLES, "twitter:title": TITLES, "dc.title": TITLES, "author": NAMES, "article:author": NAMES,
    "dc.creator": NAMES, "article:published_time": DATES, "article:modified_time": DATES, "date": DATES,
    "og:site_name": WORDS, "description": TITLES, "keywords": WORDS, "article:section": WORDS, "og:image": WORDS,
}  # fmt: skip
PROPERTIES = {
    "headline": TITLES, "author": st.one_of(NAMES, st.builds(lambda name: {"@type": "Person", "name": name}, NAMES),
    st.lists(NAMES, max_size=3)), "datePublished": DATES, "dateModified": DATES, "keywords": st.lists(WORDS, max_size=3),
    "isAccessibleForFree": st.booleans(), "inLanguage": st.sampled_from(["en", "cs"]), "license": WORDS,
}  # fmt: skip
SHOWN = st.sampled_from(
    ["<p>By Jane Doe</p>", "<p>5 March 2024</p>", "<div class=author>Max Roe</div>", "<time>2024-03-05</time>",
     "<a rel=author href=/authors/max-roe>Max Roe</a>", "<p>Updated 6 March 2024</p>", ""]
)  # fmt: skip


@st.composite
def pages(draw: st.DrawFn) -> str:
    """A page with some of the sources."""
    metas = [
        f"<meta name='{name}' content=\"{html.escape(draw(METAS[name]))}\">"
        for name in draw(st.lists(st.sampled_from(sorted(METAS)), max_size=6))
    ]
    node = {name: draw(PROPERTIES[name]) for name in draw(st.lists(st.sampled_from(sorted(PROPERTIES)), max_size=4))}
    node["@type"] = draw(st.sampled_from(["Article", "NewsArticle", "WebPage", "Recipe"]))
    script = f"<script type=application/ld+json>{json.dumps(node)}</script>"
    title = f"<title>{html.escape(draw(TITLES))} | Example</title><h1>{html.escape(draw(TITLES))}</h1>"
    return "".join(metas) + script + title + draw(SHOWN) + draw(SHOWN) + BODY


def digits(text: str) -> str:
    """Its digits, in order."""
    return "".join(regex.findall(r"\d", text))


@settings(max_examples=150, deadline=None)
@given(pages())
def test_value_stands_where_its_source_says(page: str) -> None:
    """In the meta tag named, in a JSON-LD property of the name, or in the line."""
    found = finder(page, URL)
    for field in SOURCES:
        finding = found(field)
        if finding.value is None:
            assert (-1, "", ()) == finding[1:]
            continue
        for value, line, how in ((finding.value, finding.line, finding.how), *finding.runners_up):
            values = (value,) if isinstance(value, str) else value
            if how.startswith("meta "):
                name = how.partition("=")[2].partition(",")[0]
                place = " ".join(html.unescape(text) for text in regex.findall(rf"name='{name}' content=\"([^\"]*)\"", page))
            elif how.startswith("JSON-LD") and "." in how:
                name = regex.search(r"\.(\w+)", how).group(1)
                node = json.loads(regex.search(r"ld\+json>(.*?)</script>", page).group(1))
                assert name in node
                place = json.dumps(node[name], ensure_ascii=False)
            elif line >= 0 and field in ("title", "authors", "date", "date_modified"):
                place = " ".join(found.page.lines.text(at) for at in range(line, min(line + 2, len(found.page.lines))))
            else:
                continue
            for one in values:
                if field in ("date", "date_modified"):
                    assert one[:4] in place
                elif field in ("title", "authors", "sitename", "description", "tags", "categories"):
                    assert key(one) in key(place), (field, one, how, place)


@settings(max_examples=60, deadline=None)
@given(pages())
def test_best_is_the_same(page: str) -> None:
    """A field without its runners-up is what it is with them, whichever is asked first."""
    alone, whole = finder(page, URL), finder(page, URL)
    for field in SOURCES:
        best = alone.best(field)
        assert whole(field)._replace(runners_up=()) == best == alone(field)._replace(runners_up=())
