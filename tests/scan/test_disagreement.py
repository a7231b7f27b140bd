"""The two scanners of HTML count different lines: no page is lost, and the article says so."""

from __future__ import annotations

from typing import Any

import pytest

import thresher
from thresher import Status, core

PROSE = "The harvest was late this year, and nobody in the valley could say when it would come."
PAGE = f"<h1>Harvest</h1><p>{PROSE}</p><p>{PROSE} Again.</p>"
load = core.load


class Faulty:
    """The HTML scanner with a fault: its text is changed after it was made."""

    def __init__(self, old: bytes, new: bytes) -> None:
        self.old, self.new = old, new

    def scan_html(self, page: bytes) -> tuple[Any, ...]:
        text, *rest = load("scan_html").scan_html(page)
        return (text.replace(self.old, self.new), *rest)


@pytest.mark.parametrize(
    ("old", "new"),
    [(b"late ", b"late\x0b"), (b"late ", "late\u2028".encode()), (b"Harvest\n", b"\n"), (b"Harvest\n", b"Harvest ")],
    ids=["a break more", "a separator more", "a line without text", "two lines in one"],
)
def test_text_is_kept_and_the_article_says_so(monkeypatch: pytest.MonkeyPatch, old: bytes, new: bytes) -> None:
    """The lines are those of the markup."""
    monkeypatch.setattr(core, "load", lambda name: Faulty(old, new) if name == "scan_html" else load(name))
    article = thresher.extract(PAGE, kind="html")
    assert 3 == len(article.lines)
    assert "in the valley could say" in article.text
    assert any("lines by the markup" in warning for warning in article.warnings)
    assert article.to_json(lines=True)


def test_lines_that_cannot_be_made_to_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    """Are given up: an article without text, and why."""

    class Miscounting:
        def scan_text(self, text: bytes, width: int, endless: bool) -> tuple[Any, ...]:
            rows, count, *rest = load("scan").scan_text(text, width, endless)
            return (rows, count + (count > 0), *rest)

    monkeypatch.setattr(core, "load", lambda name: Miscounting() if name == "scan" else load(name))
    article = thresher.extract(PAGE, kind="html")
    assert Status.EMPTY is article.status
    assert ("not read: 3 lines by the markup, 4 by the text",) == article.warnings


def test_page_on_which_they_agree_is_read_without_a_word() -> None:
    """The usual case."""
    assert () == thresher.extract(PAGE, kind="html").warnings
