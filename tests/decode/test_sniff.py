"""HTML and text that quotes HTML are told apart."""

from __future__ import annotations

import pytest
from stopwatch import least_seconds

from thresher.decode.sniff import HEAD_BYTES, MANY_TAGS, MOST_TAGS, SAMPLE_BYTES, _starts, is_html, sample

HTML = [
    "<!doctype html><title>Harvest</title><p>Late this year.",
    "\n\n <!-- a note --> <!DOCTYPE html>\n<html lang=en>",
    '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head></head>',
    "<html><body>Late this year.</body></html>",
    "<p>The harvest was late.</p><p>It rained.</p>",
    '<div class="a"><a href="/b">One</a></div>',
    "Stray words, then markup: " + "<li><a href='/x'>menu</a></li>" * MANY_TAGS,
    "\ufeff  <!doctype html><title>A</title>",
    "<!-- one --><!-- <b>two</b> --><!--[if IE]><html class=ie><![endif]--><html><body>Late",
    "<!--<![endif]--><head><script>x</script></head><body>Late",
    "<html amp lang=en><head><meta charset=utf-8></head>",
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html xmlns="x"><body/></html>',
    "<my-page><p>Late this year.</p><p>It rained.</p></my-page>",
    "went on.</p><p>The harvest was <b>late</b> this year.</p></div><div><p>It rained.</p></div>",
    "<ul><li>One<li>Two<li>Three<li>Four</ul><p>Late this year<p>It rained",
    "<table><tr><td>1<td>2<tr><td>3<td>4</table>",
    "<p>Late.</p>" * HEAD_BYTES,
]
TEXT = [
    "",
    "The harvest was late this year.",
    "<!DOCTYPE html> is the first line of every document.",
    "Use <b> and </b> to make a word bold.",
    "<div> is the most common element of all.",
    "1 < 2 and 3 > 2; a <- b",
    "<jane@example.org> wrote: thanks",
    "<rss><channel><item>not a page</item></channel></rss>",
    "A lesson on lists. " * 40 + "<ul>\n<li>one</li>\n<li>two</li>\n</ul>",
    "<body> and <head> are two elements of a page.",
    "<?xml version='1.0'?><feed><title>a</title><link>b</link><p>c</p><p>d</p><p>e</p></feed>",
    "<urlset><link>a</link><link>b</link><p>c</p><p>d</p></urlset>",
    '# Notes\n\nA **Markdown** page may say <br> or <a href="/x">this</a>.\n\n<b>Bold</b> is for shouting, they say, '
    "and <i>slanted</i> for whispers; a <kbd>key</kbd> is pressed.\n\nAll other words stand outside of elements.\n",
    "How to centre: write this.\n\n"
    + "It has been asked more often than all else. " * 30
    + "\n\n<div class='a'>\n  <div class='b'>\n    <p>centred</p>\n  </div>\n</div>\n\n"
    + "That is all of it. " * 20,
    "The elements <div>, <span>, <p>, <section>, <article>, <main> and <nav> are containers, each for a use of its own.",
    "a < b > c " * 9 + "<" * 9,
    '<!DOCTYPE rss SYSTEM "x.dtd"><rss><title>a</title><link>b</link><p>c</p></rss>',
    "Oh: <b>late this year it was.</b>",
    "<b>Late this year it was</b>, oh.",
]


@pytest.mark.parametrize("page", HTML)
def test_html_is_seen(page: str) -> None:
    """By how it opens, or by the share of tags in it."""
    assert is_html(page.encode())


@pytest.mark.parametrize("page", TEXT)
def test_text_that_quotes_tags_is_text(page: str) -> None:
    """A tag or two in running text do not make a page HTML."""
    assert not is_html(page.encode())


def test_markup_after_the_head_of_a_text_is_seen() -> None:
    """A page is judged by its beginning and by samples of the rest."""
    listing = "<div><p>quoted</p></div>\n" * (HEAD_BYTES // 24)
    assert not is_html((listing + "The harvest was late this year. " * HEAD_BYTES).encode())


@pytest.mark.parametrize(
    ("rest", "starts"), [(0, []), (1, [0]), (SAMPLE_BYTES + 1, [0, 4096]), (100_000, [0, 25_000, 50_000, 75_000])]
)
def test_samples_are_spread_over_the_rest(rest: int, starts: list[int]) -> None:
    """As many as it takes to see all of it, at most SAMPLES, the same way apart."""
    assert [HEAD_BYTES + start for start in starts] == _starts(HEAD_BYTES + rest)


@pytest.mark.parametrize("piece", [b"<", b"<!--", b"<div ", b"<a>"])
def test_floods_cost_no_more_than_the_samples(piece: bytes) -> None:
    """A hundred times the page takes at most four times as long, and what a busy machine adds."""
    small, large = piece * (100_000 // len(piece)), piece * (10_000_000 // len(piece))
    assert seconds(large) <= 4 * seconds(small) + 0.01


def seconds(page: bytes) -> float:
    """The processor time of the answer."""
    return least_seconds(lambda: is_html(page))


@pytest.mark.parametrize(("tags", "seen"), [(MOST_TAGS, True), (MOST_TAGS - 2, False)])
def test_only_the_first_tags_of_a_sample_count(tags: int, seen: bool) -> None:
    """What follows them in the sample is not looked at: two tags fewer, and the text behind them speaks against HTML."""
    page = b"<b>word</b>" * (tags // 2) + b" the harvest was late " * 600
    assert len(page) < HEAD_BYTES
    assert seen == is_html(page)
    assert (tags, seen) == (sample(page).tags, sample(page).outside < 100)
