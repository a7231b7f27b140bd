"""A paragraph that the page holds twice is kept once."""

from __future__ import annotations

import pytest

import thresher
from thresher.decode import to_source
from thresher.options import Options
from thresher.scan import to_lines
from thresher.score import once
from thresher.score.once import CREDIT_WORDS, LEAST_WORDS
from thresher.types import Selection

LONG = "The river rose by two metres in a single night and nobody slept."
OTHER = "By morning the water stood in the lower streets of the old town."
SHORT = "Nobody slept that night."


def kept(texts: list[str], html: bool = False, options: Options | None = None, tag: str = "p") -> bytes:
    """Which lines of a page of these paragraphs stay, where all were kept."""
    page = "".join(f"<{tag}>{text}</{tag}>" for text in texts) if html else "\n\n".join(texts)
    lines = to_lines(to_source(page, "html" if html else "text"))
    return once(Selection(b"\1" * len(lines)), lines, options or Options()).kept


@pytest.mark.parametrize("html", [True, False])
def test_second_copy_goes(html: bool) -> None:
    """However far from the first."""
    assert kept([LONG, OTHER, LONG, OTHER, LONG], html) == b"\1\1\0\0\0"


def test_short_lines_may_come_again() -> None:
    """Below the limit a line says something new by where it stands."""
    assert len(SHORT.split()) < LEAST_WORDS
    assert kept([SHORT, LONG, SHORT]) == b"\1\1\1"


def test_a_page_without_copies_is_as_it_was() -> None:
    """The selection itself, not one like it."""
    lines = to_lines(to_source(f"{LONG}\n\n{OTHER}", "text"))
    choice = Selection(b"\1\1")
    assert choice is once(choice, lines, Options())


@pytest.mark.parametrize(("words", "stay"), [(0, b"\1\1\1"), (1, b"\0\0\1"), (CREDIT_WORDS, b"\0\0\1"), (CREDIT_WORDS + 1, b"\1\1\1")])
def test_a_credit_has_few_words(words: int, stay: bytes) -> None:
    """The second caption says as many more; without any it is a short copy, which stays."""
    short = " ".join(CAPTION.split()[:LEAST_WORDS])
    assert (b"\1\0\1" if not words else stay) == kept([short, short + " more" * words, LONG])


def test_a_line_left_out_before_counts_for_nothing() -> None:
    """Only kept lines say something."""
    lines = to_lines(to_source(f"{LONG}\n\n{OTHER}\n\n{LONG}", "text"))
    assert once(Selection(b"\0\1\1"), lines, Options()).kept == b"\0\1\1"


def test_code_and_tables_stay() -> None:
    """Their lines repeat with reason."""
    assert kept([LONG, LONG], html=True, tag="pre") == b"\1\1"
    assert kept([f"<tr><td>{LONG}</td></tr>"] * 2, html=True, tag="table") == b"\1\1"


CAPTION = "A bridge of wood over the swollen river near the old town"


@pytest.mark.parametrize(
    ("texts", "stay"),
    [
        ([CAPTION, f"{CAPTION} Copyright A. Photographer", LONG], b"\0\0\1"),
        ([LONG, CAPTION, f"{CAPTION} Copyright A. Photographer"], b"\1\0\0"),
        ([f"{CAPTION}.", f"{CAPTION}. More of the same", LONG], b"\1\1\1"),
        ([CAPTION, f"{CAPTION} and so on for many more words than any credit has", LONG], b"\1\1\1"),
        ([SHORT[:-1], f"{SHORT[:-1]} Copyright", LONG], b"\1\1\1"),
    ],
)
def test_a_caption_printed_twice_goes(texts: list[str], stay: bytes) -> None:
    """As alternative text and with its credit, at the head of the text."""
    assert kept(texts) == stay


def test_recall_keeps_all() -> None:
    """Who wants all gets all."""
    assert kept([LONG, LONG], options=Options(favor="recall")) == b"\1\1"


def test_equal_hashes_are_not_believed() -> None:
    """Lines of the same words in other signs share a hash, and both stay."""
    louder = LONG.replace(".", "!")
    lines = to_lines(to_source(f"{LONG}\n\n{louder}", "text"))
    assert len(set(lines.column("line_hash"))) == 1
    assert kept([LONG, louder]) == b"\1\1"


def test_article_says_why() -> None:
    """The copy has the tag of the line that is kept, and a reason of its own."""
    article = thresher.extract(f"<main><p>{LONG}</p><p>{OTHER} {OTHER}</p><p>{LONG}</p></main>")
    first, _, last = article.lines
    assert (first.kept, last.kept, last.tag) == (True, False, first.tag)
    assert last.reason == "says word for word what a kept line above says"
