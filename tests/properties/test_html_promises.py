"""The promises of the README, on generated HTML."""

from __future__ import annotations

from html import unescape

from hypothesis import given, settings
from hypothesis import strategies as st

import thresher
from thresher import Article, Extractor, Options

PROSE = "The harvest was late this year, and nobody in the valley could say when it would come."
# Each gives one line as it stands here, but for its character references.
TEXTS = st.sampled_from(
    (PROSE, "Menu", "Share this article", "© 2025 The Field", "Ähren \U0001f33e", "漢字かな。", "העיר", "a &amp; b", "&#x1F600;")
)
BLOCKS = st.sampled_from(("p", "div", "li", "h1", "dd", "blockquote", "figcaption", "pre", "footer", "x-card"))
BLOCK = st.builds(lambda name, text: f"<{name}>{text}</{name}>", BLOCKS, TEXTS)
STRAY = st.sampled_from(
    ("<b>", "</b>", "<!--", "-->", "<table><tr>", "</div>", "<br>", "\r\n", "\r", "\ud83d", "\x00", "<a href=/x>", "<![CDATA[",
     "<noscript>", "<textarea>", "</textarea>", "<svg>", "<template>", "<div hidden>", "<script>", "</script>", "<p", "&", "\u2028")
)  # fmt: skip
WELL_MADE = st.lists(BLOCK, max_size=12).map("\r\n".join)
ANY = st.lists(st.one_of(BLOCK, TEXTS, STRAY), max_size=30).map("".join)
OPTIONS = st.builds(
    Options,
    mode=st.sampled_from(("article", "clean")),
    favor=st.sampled_from(("balanced", "precision", "recall")),
    title=st.booleans(),
    captions=st.booleans(),
    comments=st.booleans(),
    tables=st.booleans(),
)


def extract(page: str, as_bytes: bool, options: Options | None = None) -> tuple[str | bytes, Article]:
    """What was given, and its article."""
    given = page.encode("utf-8", "replace") if as_bytes else page
    return given, thresher.extract(given, kind="html", options=options)


@given(ANY, st.booleans(), OPTIONS)
def test_text_is_lines_of_the_page_in_order_each_once(page: str, as_bytes: bool, options: Options) -> None:
    """Whatever the options, also where the markup is broken."""
    _, article = extract(page, as_bytes, options)
    left = iter(article.lines)
    for text in article.text.split("\n") if article.text else []:
        assert any(text == line.text for line in left), text


@given(ANY, st.booleans())
def test_offsets_rise_within_the_page(page: str, as_bytes: bool) -> None:
    """In characters of a str, in bytes of bytes."""
    given, article = extract(page, as_bytes)
    place = 0
    for line in article.lines:
        assert place <= line.start < line.end <= len(given)
        place = line.start


@given(WELL_MADE, st.booleans())
def test_offsets_are_where_the_line_stands(page: str, as_bytes: bool) -> None:
    """The page between them is the line's text, with its character references as they were written."""
    given, article = extract(page, as_bytes)
    for line in article.lines:
        piece = given[line.start : line.end]
        assert line.text == unescape(piece if isinstance(piece, str) else piece.decode())


@settings(max_examples=30)
@given(st.lists(ANY, min_size=1, max_size=6))
def test_threads_change_nothing(pages: list[str]) -> None:
    """One at a time or sixteen, an article is the same to its last line."""
    extractor = Extractor()
    one, many = (
        [article.to_json(lines=True) for article in extractor.extract_many(pages, threads=threads, kind="html")]
        for threads in (1, 16)
    )
    assert one == many
