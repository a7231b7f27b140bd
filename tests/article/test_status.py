"""Each status, and the page beside it that is ok."""

from __future__ import annotations

import pytest
from judged_page import judged

import thresher
from thresher.article.notices import NOTICES
from thresher.article.status import FEW_WORDS, ITEMS, judge
from thresher.types import Status

PROSE = "The harvest was late this year, and nobody in the valley could say when it would come, or who brings it."


def status(text: str, kept: tuple[int, ...] = ()) -> Status:
    page = judged(text, kept)
    return judge(page.lines, page.selection.kept, None)


def test_article_is_ok() -> None:
    """A page with prose kept."""
    assert Status.OK is status(f"Menu\n{PROSE}\nFooter", (1,))


@pytest.mark.parametrize("page", ["", " \n\t\u3000\n", "\u200b\n\ufeff"])
def test_page_without_a_line_is_empty(page: str) -> None:
    """White space and characters that print nothing do not count."""
    assert Status.EMPTY is status(page)


@pytest.mark.parametrize("page", ["12 345", "\U0001f600\U0001f600", "... --- ..."])
def test_page_without_letters_has_no_text(page: str) -> None:
    """Even if its lines are kept."""
    assert Status.NO_TEXT is status(page, (0,))


def test_page_with_nothing_kept_has_no_text() -> None:
    """Whatever stands on it."""
    assert Status.NO_TEXT is status(f"Menu\n{PROSE}")


@pytest.mark.parametrize(("words", "wanted"), [(FEW_WORDS - 1, Status.TOO_SHORT), (FEW_WORDS, Status.OK)])
def test_too_short_at_its_limit(words: int, wanted: Status) -> None:
    """Counted in the kept lines."""
    assert wanted is status("word " * words, (0,))


@pytest.mark.parametrize(("items", "wanted"), [(ITEMS - 1, Status.OK), (ITEMS, Status.LISTING)])
def test_listing_at_its_limit(items: int, wanted: Status) -> None:
    """Many kept lines, none of them prose."""
    page = "\n".join(["A headline of five words"] * items)
    assert status(page, tuple(range(items))) is wanted


def test_poem_is_no_listing() -> None:
    """Its lines are as short, but end in full stops and commas."""
    page = "\n".join(["The tide has kept the wall, the hook,", "the tarry smell, the weight of rain."] * ITEMS)
    assert status(page, tuple(range(2 * ITEMS))) is Status.OK


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        ("You need to enable JavaScript to run this app.", Status.NEEDS_JAVASCRIPT),
        ("403 Forbidden\nnginx", Status.BLOCKED),
        ("Please complete the captcha to go on.", Status.BLOCKED),
        (f"{PROSE}\nWe use cookies.\n" + f"{PROSE}\n" * 6, Status.OK),
        ("Javascript is a language.\n" + f"{PROSE}\n" * 8, Status.OK),
    ],
)
def test_notices_count_on_short_pages_only(page: str, wanted: Status) -> None:
    """A page of prose that names such a word is an article."""
    assert wanted is status(page, tuple(range(len(page.splitlines()))))


BLOCKED = [
    "Attention Required! | Cloudflare\nSorry, you have been blocked\nCloudflare Ray ID: 8a1",
    "Just a moment...\nEnable JavaScript and cookies to continue",
    "Pardon Our Interruption\nAs you were browsing something about your browser made us think you were a bot.",
    "Zugriff verweigert", "Accès refusé", "Acceso denegado", "Доступ запрещён", "Доступ заборонено", "访问被拒绝",
    "アクセスが拒否されました", "접근이 거부되었습니다", "تم رفض الوصول", "Odmowa dostępu", "Erişim engellendi",
    "Você não é um robô?\nNão sou um robô", "I’m not a robot",
]  # fmt: skip


@pytest.mark.parametrize("page", BLOCKED)
def test_reader_kept_out(page: str) -> None:
    """In many languages, whatever of the notice was kept; among a paragraph of other text it is an article."""
    lines = len(page.splitlines())
    assert Status.BLOCKED is status(page)
    assert Status.BLOCKED is status(page, tuple(range(lines)))
    article = f"{page.splitlines()[-1]}\n{PROSE}\n{PROSE}"
    if "JavaScript" not in page and "Ray" not in page:
        assert Status.OK is status(article, (1, 2))


@pytest.mark.parametrize(
    "page",
    [
        "You need to enable JavaScript to run this app.",
        "Bitte aktivieren Sie JavaScript.",
        "JavaScriptを有効にしてください",
        "Для работы сайта включите Javascript",
        "Veuillez activer JavaScript pour continuer.",
    ],
)
def test_script_wanted(page: str) -> None:
    """The word is the same in all languages."""
    assert Status.NEEDS_JAVASCRIPT is status(page, (0,))


def test_short_article_with_a_notice_for_those_without_scripts() -> None:
    """Two sentences are kept: that is what the page has to say."""
    assert Status.OK is status(f"Please enable JavaScript.\n{PROSE}\n{PROSE}", (1, 2))
    assert Status.NEEDS_JAVASCRIPT is status(f"Please enable JavaScript.\n{PROSE}\n{PROSE}", (1,))


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        ('<div id="root"></div><script src=a.js></script>', Status.NEEDS_JAVASCRIPT),
        ("<header>News</header><div class=x id='__next'> </div><script>1</script>", Status.NEEDS_JAVASCRIPT),
        ("<app-root></app-root><script src=a.js></script>", Status.NEEDS_JAVASCRIPT),
        ('<div id="root"></div>', Status.EMPTY),
        ("<h1> </h1>" + "<script src=a.js></script>" * 2, Status.EMPTY),
        ("<h1> </h1>" + "<script src=a.js></script>" * 3, Status.NEEDS_JAVASCRIPT),
        ("<h1>Harvest</h1>" + "<script src=a.js></script>" * 3, Status.TOO_SHORT),
        ('<div id="rooted"></div><script>1</script>', Status.EMPTY),
        (f'<div id="root"></div><script>1</script><p>{PROSE}<p>{PROSE}', Status.OK),
        (f'<div id="root"><p>{PROSE}<p>{PROSE}</div><script>1</script>', Status.OK),
    ],
)
def test_page_that_a_script_fills(page: str, wanted: Status) -> None:
    """An empty element of a known name, a script, and no text."""
    assert wanted is thresher.extract(page, kind="html").status


def test_page_that_says_it_must_be_paid_for() -> None:
    """With a teaser and no more; a long text is there to be read, whatever the page says."""
    said = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'
    body = f"<article><h1>The harvest was late</h1><p>{PROSE}<p>Again. {PROSE}</article>"
    assert Status.PAYWALL is thresher.extract(said + body, kind="html").status
    assert Status.OK is thresher.extract(said.replace("false", "true") + body, kind="html").status
    more = "".join(f"<p>{PROSE.replace('valley', place)}" for place in ("hills", "town", "north", "south", "marsh", "woods"))
    assert Status.OK is thresher.extract(said + body + more, kind="html").status


def test_phrases_of_notices() -> None:
    """Lower case, none twice in a language; each found in its own line."""
    for row in NOTICES:
        assert len(set(row.phrases)) == len(row.phrases)
        for phrase in row.phrases:
            assert phrase == phrase.lower()
            assert status(phrase) in (row.status, Status.BLOCKED)


def test_consent_notice_by_itself() -> None:
    """A page that is nothing but a cookie notice."""
    page = "We use cookies to improve your experience.\nAccept all cookies\nManage cookie preferences"
    assert Status.CONSENT_ONLY is status(page, (0,))


def test_teaser_above_a_wall() -> None:
    """A little text, then a paywall phrase next to it."""
    page = f"{PROSE}\nSubscribe to continue reading\nAlready a subscriber? Log in"
    assert Status.PAYWALL is status(page, (0,))
    long = f"{PROSE}\n" * 8
    assert Status.OK is status(f"{long}Subscribe to continue reading", tuple(range(8)))


def test_problem_of_the_source_comes_first() -> None:
    """A truncated page stays truncated, whatever was found on it."""
    page = judged(PROSE, (0,))
    assert Status.TRUNCATED is judge(page.lines, page.selection.kept, Status.TRUNCATED)
