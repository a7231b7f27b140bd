"""The sample page: its text, title, author, and what each other line is."""

from __future__ import annotations

from pathlib import Path

import pytest

import thresher
from thresher import Article

ROOT = Path(__file__).parents[2]
TAGS = [
    ("Newsletter Newsletters", "navigation"),
    ("Advertisement", "advertisement"),
    ("Ukrainian troops advance", "title"),
    ("Bullet and shrapnel", "caption"),
    ("Copyright AP Photo", "copyright"),
    ("By Sasha Vakulina", "byline"),
    ("Published on", "dateline"),
    ("Share this article", "share"),
    ("ADVERTISEMENT", "advertisement"),
    ("The Ukrainian president publicly", "body"),
    ("Go to accessibility", "navigation"),
    ("Read more", "related"),
    ("Shoring up", "related"),
    ("Russian drone strikes", "related"),
    ("Russia fires", "related"),
]


@pytest.fixture(scope="module")
def article() -> Article:
    """The sample page, extracted."""
    return thresher.extract((ROOT / "seeds" / "euronews-belgorod.txt").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("beginning", "tag"), TAGS)
def test_lines_are_what_they_are(article: Article, beginning: str, tag: str) -> None:
    """Every line that begins so has this tag, and a reason."""
    lines = [line for line in article.lines if line.text.startswith(beginning)]
    assert lines
    assert {tag} == {str(line.tag) for line in lines}
    assert all(line.reason for line in lines)


def test_text_is_the_eleven_paragraphs(article: Article) -> None:
    """From the first to the last, and nothing else."""
    paragraphs = article.text.split("\n")
    assert 11 == len(paragraphs)
    assert paragraphs[0].startswith("The Ukrainian president publicly stated")
    assert paragraphs[-1].endswith("how long it plans to hold on to it.")


def test_title_and_author(article: Article) -> None:
    """As the page prints them."""
    assert "Ukrainian troops advance into Russia’s Belgorod, Zelenskyy confirms" == article.title
    assert ("Sasha Vakulina",) == article.authors
