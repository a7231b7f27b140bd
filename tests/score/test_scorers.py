"""Each kind of input has its scorer, and each scorer its columns."""

from __future__ import annotations

import pytest

from thresher.features.plans import plans
from thresher.models import read_model, shipped
from thresher.scan import to_lines
from thresher.scan.html import html_lines
from thresher.score.measured import Measurers
from thresher.score.measured_html import title_tokens
from thresher.score.scorers import Scorers, provenance, words
from thresher.types import Source

SENTENCE = "The harvest was late this year, and nobody in the valley could say when it would come. "
HTML = f"<title>Late &amp; poor harvest</title><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul><h1>Harvest</h1><p>{SENTENCE * 3}<p>{SENTENCE * 2}<footer>Rights</footer>"
NAMES = bytes([128]) * 262144


def test_each_kind_has_its_model() -> None:
    """Made once; the words that lines are counted with and the version are its model's."""
    scorers = Scorers()
    text, html = scorers.of(Source(b"")), scorers.of(Source(b"", "html"))
    assert (text, html) == (scorers.of(Source(b"x")), scorers.of(Source(b"x", "html")))
    assert ("text", "html") == (text.model.kind, html.model.kind)
    assert (shipped("text").lexicon, shipped("html").lexicon) == (words(text), words(html))
    assert " html 2026" in provenance(html)
    assert read_model() is text.model


def test_the_html_model_keeps_paragraphs() -> None:
    """And leaves the menu and the foot."""
    scorer = Scorers().of(Source(b"", "html"))
    lines = html_lines(Source(HTML.encode(), "html"), words(scorer))
    chances = scorer.probabilities(lines)
    assert min(chances[3:5]) > 32768 > max(*chances[:2], chances[5])


def test_columns_come_by_plan() -> None:
    """Those of text, then those of HTML; the same alone as together."""
    lines = html_lines(Source(HTML.encode(), "html"))
    asked = [plans(("words", "link_share")), plans(("chars",)), plans(("in_p", "heading"))]
    together = Measurers(lines, NAMES).block(512, *asked)
    assert [Measurers(lines, NAMES).block(512, plan)[0] for plan in asked] == together
    assert [1024, 512, 1024] == [len(columns) for columns in together]


def test_text_has_no_columns_of_html() -> None:
    """Its measurer is alone."""
    lines = to_lines(Source(SENTENCE.encode()))
    assert [512] == [len(columns) for columns in Measurers(lines, b"").block(512, plans(("words",)))]


def test_a_plan_names_features_of_text_first() -> None:
    """As their columns come."""
    made = plans(("words", "in_p", "heading"))
    assert (4, 8) == (len(made.text), len(made.html))
    with pytest.raises(KeyError):
        plans(("in_p", "words"))


def test_the_title_is_read_without_its_markup() -> None:
    """References are what they stand for; no title, no words."""
    same = html_lines(Source(b"<title>Late & poor harvest</title>", "html"))
    assert title_tokens(same) == title_tokens(html_lines(Source(HTML.encode(), "html")))
    assert 3 * 4 == len(title_tokens(same))
    assert b"" == title_tokens(html_lines(Source(b"<p>Late", "html")))
