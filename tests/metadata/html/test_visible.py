"""Bylines that a page shows, where its head names nobody: by their words, their markup and their links."""

import pytest
from html_page import BODY, field, finder, linked

from thresher.metadata.html.profiles import is_spelt, profile_links
from thresher.metadata.html.visible import shown_bylines

URL = "https://www.exampletimes.org/news/bridge-opens-in-spring"
TOP = "<h1>Bridge opens in spring</h1>"
DATE = "<p class=date>5 March 2024</p>"

# markup under the headline, names, a part of how
SHOWN = [
    ("<p>By Jane Doe</p>" + DATE, ("Jane Doe",), '"by" stands before the name'),
    ("<p>Von Jana Müller</p>" + DATE, ("Jana Müller",), '"von" stands before the name'),
    ("<p>Par Anne Dupont et Jean Martin</p>" + DATE, ("Anne Dupont", "Jean Martin"), "stands before the name"),
    ("<p>Por María García</p>" + DATE, ("María García",), "stands before the name"),
    ("<p>Автор: Иван Петров</p>" + DATE, ("Иван Петров",), "stands before the name"),
    ("<p>文/王小明</p>" + DATE, ("王小明",), "stands before the name"),
    ("<p>Written by</p><p>Jane Doe</p>" + DATE, ("Jane Doe",), "stands in the line before"),
    (f"<p><a href=/authors/jane-doe>Jane Doe</a></p>{DATE}", ("Jane Doe",), ""),
    (f"<p><a href=/autor/jana-mueller class=x>Jana Mueller</a></p>{DATE}", ("Jana Mueller",), ""),
    (f"<div class=post-author>Articles by Jane Doe</div>{DATE}", ("Jane Doe",), ""),
    ("<p>Contributors: Jane Doe</p>" + DATE, ("Jane Doe",), "stands before the name"),
    (f"<div class=post-author>Jane Doe</div>{DATE}", ("Jane Doe",), ""),
    (f"<div class=byline>byJane Doe</div>{DATE}", ("Jane Doe",), "named byline"),
    (f"<div class=byline>By Jane Doe Example Times</div>{DATE}", ("Jane Doe",), "stands before the name"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "names", "how"), SHOWN)
def test_shown(markup: str, names: tuple[str, ...], how: str) -> None:
    """Names as printed, the site's own taken off, with the reason."""
    page = f"<meta property=og:site_name content='Example Times'>{TOP}{markup}{BODY}"
    found = field("authors", page, URL)
    assert (names, True) == (found.value, how in found.how)


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Mental Health</p>" + DATE + "<p>What mental health is, and why it is health that counts for all of us.</p>",
        BODY + "<div class=related><p>Tram stops</p><a href=/authors/jane-doe>Jane Doe</a></div>",
        "<div class=comment-list><div class=comment-author>Jane Doe</div><p>Nice bridge.</p></div>",
        "<p>© 2024 Jane Doe</p>",
        "<p class=byline>admin</p>" + DATE,
        "<p class=byline>3 min read</p>" + DATE,
    ],
)
def test_nobody(markup: str) -> None:
    """Sections, other articles' authors, readers, rights and placeholders sign nothing."""
    assert field("authors", TOP + markup + BODY, URL).value is None


def test_listed_authors() -> None:
    """Where many names are marked alike they are of authors of what the page lists; a few beside its own do no harm."""
    people = ("Jane Doe", "Max Roe", "Ann Fox", "Tom Hill", "Eva Lind", "Jim Poe", "Kim Orr", "Lea Wynn")
    cards = [f"<div><h3>Tram {number} runs again</h3><p>By {name}</p></div>" for number, name in enumerate(people)]
    assert field("authors", TOP + "".join(cards) + BODY, URL).value is None
    own = "<p>By Mia Holm</p>" + DATE
    assert ("Mia Holm",) == field("authors", TOP + own + BODY + "".join(cards[:3]), URL).value


def test_head_first() -> None:
    """A person in the head stands before one in the text."""
    page = f"<meta name=author content='Max Roe'>{TOP}<p>By Jane Doe</p>{DATE}{BODY}"
    assert (("Max Roe",), "meta name=author") == field("authors", page, URL)[::2]


def test_placeholder_in_head() -> None:
    """Where the head holds a placeholder the text is asked."""
    page = f"<meta name=author content=admin>{TOP}<p>By Jane Doe</p>{DATE}{BODY}"
    assert ("Jane Doe",) == field("authors", page, URL).value


def test_desk_of_news() -> None:
    """A news article may be signed by a desk, and says so; a shop's article may not."""
    desk = '{"@type":"%s","author":{"@type":"Organization","name":"Example News Desk"}}'
    found = field("authors", linked(desk % "NewsArticle") + TOP + DATE + BODY, URL)
    assert (("Example News Desk",), "JSON-LD NewsArticle.author, no person") == found[::2]
    assert field("authors", linked(desk % "TechArticle") + TOP + DATE + BODY, URL).value is None


def test_front_page_has_no_author() -> None:
    """A site's front page shows the authors of others."""
    page = f"{TOP}<p>By Jane Doe</p>{DATE}{BODY}"
    assert field("authors", page, "https://www.exampletimes.org/").value is None


def test_product_has_no_author() -> None:
    """Those who reviewed it are not."""
    page = "<meta property=og:type content=product><b itemprop=author>Jane Doe</b>" + BODY
    assert field("authors", page, URL).value is None


def test_forum_members() -> None:
    """In a forum one word in lower case is a name, that of the first post."""
    page = TOP + "".join(
        f"<div class=post><a class=username href=/members/{name}.12/>{name}</a><p>5 Mar 2024</p>{BODY}</div>"
        for name in ("oakley77", "birchwood")
    )
    shown = shown_bylines(finder(page, "https://forum.example.org/threads/bridge.12/").page)
    assert ("oakley77",) == shown[0].names


def test_profile_links() -> None:
    """Author or member by the address; others are left out."""
    markup = b"<p><a href='/tag/x'>City</a> <a class=a href=/writers/jane-doe/>Jane <b>Doe</b></a> <a href='/users/9/oak'>oak</a>"
    assert [("Jane Doe", False, True), ("oak", True, True)] == [tuple(link) for link in profile_links(markup)]


@pytest.mark.parametrize(
    ("text", "address", "spelt"),
    [
        ("Jane Doe", "/authors/jane-doe", True),
        ("Jane Doe", "/authors/jane-doe-123/", True),
        ("Jana Müller", "/autor/jana-m%C3%BCller", True),
        ("Jane Doe", "/?author=janedoe", True),
        ("Jane Doe", "/authors/17", False),
        ("Jo", "/authors/jo", False),
    ],
)
def test_spelt(text: str, address: str, spelt: bool) -> None:
    """An address that spells the name."""
    assert spelt == is_spelt(text, address)


STARTER = linked('{"@type":"%s","author":{"@type":"Person","name":"janedoe7"},"headline":"Which bridge?"}')
THREAD = "<h1>Which bridge?</h1><div class=post><a href=/members/max.2/>MaxRoe</a><p>The old one, if you can wait for spring.</p></div>"


@pytest.mark.parametrize(
    ("kind", "url", "names"),
    [
        ("DiscussionForumPosting", URL, ("janedoe7",)),
        ("WebPage", "https://forum.example.org/threads/which-bridge.12/", ("janedoe7",)),
        ("Article", "https://forum.example.org/threads/which-bridge.12/", ("MaxRoe",)),
    ],
)
def test_accounts(kind: str, url: str, names: tuple[str, ...]) -> None:
    """A thread is of the account that its data name; an account that an article names gives way to a name that is shown."""
    assert names == field("authors", STARTER.replace("%s", kind) + DATE + THREAD + BODY, url).value
