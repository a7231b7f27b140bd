"""The promises of the README, on generated pages."""

from __future__ import annotations

import os
import subprocess
import sys
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from pages import BUILT, PAGES

import thresher
from thresher import Options, Status

OUTPUT = [
    Options(title=title, captions=captions, comments=comments, tables=tables)
    for title in (False, True)
    for captions in (False, True)
    for comments in (False, True)
    for tables in (False, True)
]
SEED = Path(__file__).parents[2] / "seeds" / "euronews-belgorod.txt"


@given(st.one_of(PAGES, st.binary(max_size=300)))
def test_a_bad_page_is_a_result(page: str | bytes) -> None:
    """Whatever a page holds there is an article with a status, and all of it can be read."""
    article = thresher.extract(page, kind="text")
    assert article.status in Status
    assert article.to_json(lines=True)
    assert article.text or article.status is not Status.OK


@given(PAGES, st.sampled_from(OUTPUT))
def test_text_is_lines_of_the_page_in_order_each_once(page: str, options: Options) -> None:
    """And nothing is edited within one, white space aside."""
    article = thresher.extract(page, kind="text", options=options)
    left = iter(article.lines)
    written = article.text.split("\n") if article.text else []
    for text in written:
        assert any(text == line.text for line in left), text
    for line in article.lines:
        assert line.text == " ".join(line.text.split())
        assert visible(line.text) == visible(page[line.start : line.end])


@given(BUILT)
def test_output_options_do_not_change_which_lines_are_kept(page: str) -> None:
    """Nor what is said of them."""
    first, *others = [thresher.extract(page, kind="text", options=options).lines for options in OUTPUT]
    for lines in others:
        assert list(first) == list(lines)


@given(BUILT, st.lists(BUILT, max_size=2))
def test_same_page_same_article(page: str, before: list[str]) -> None:
    """Whatever was extracted before, and on however many threads."""
    wanted = thresher.extract(page, kind="text").to_json(lines=True)
    for other in before:
        thresher.extract(other, kind="text").to_json(lines=True)
    with ThreadPoolExecutor(3) as pool:
        articles = pool.map(lambda text: thresher.extract(text, kind="text"), [page] * 4)
        assert {wanted} == {article.to_json(lines=True) for article in articles}


def test_hash_seed_changes_nothing() -> None:
    """Two interpreters with different seeds print the same."""
    program = f"import thresher; print(thresher.extract(open({str(SEED)!r}, 'rb').read()).to_json(lines=True))"
    shown = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(shown) == 1


@given(BUILT)
def test_bytes_and_their_text_give_the_same(page: str) -> None:
    """The encoding in which a page comes does not matter."""
    text = page.encode("utf-8", "replace").decode()
    wanted = thresher.extract(text, kind="text")
    for encoding in ("utf-8", "utf-16", "utf-32"):
        article = thresher.extract(text.encode(encoding), kind="text")
        assert wanted.text == article.text
        assert [line.tag for line in wanted.lines] == [line.tag for line in article.lines]


@given(PAGES)
def test_every_value_has_a_source(page: str) -> None:
    """A tag has a reason; a field names the line it stands in, or that it is of the whole page."""
    article = thresher.extract(page, kind="text")
    assert all(line.reason for line in article.lines)
    for name, finding in article.sources.items():
        assert finding.how, name
        assert -1 <= finding.line < len(article.lines)


def visible(text: str) -> str:
    """The text without white space and what prints nothing: controls, formats, variation selectors."""
    unseen = ("Cc", "Cf", "Zs", "Zl", "Zp")
    return "".join(
        character
        for character in text
        if unicodedata.category(character) not in unseen and not 0xFE00 <= ord(character) <= 0xFE0F
    )
