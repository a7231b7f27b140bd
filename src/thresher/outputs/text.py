"""The article's text and nothing else."""

from __future__ import annotations

from thresher.article import Article


def render(article: Article) -> str:
    """The kept lines, each ended by a line break; empty where there are none."""
    text = article.text
    return f"{text}\n" if text else ""
