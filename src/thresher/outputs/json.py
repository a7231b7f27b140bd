"""The article as JSON, on one line; `article/plain.py` tells the keys."""

from __future__ import annotations

import json

from thresher.article import Article


def render(article: Article, *, lines: bool = False, **more: str) -> str:
    """One JSON object and a line break; `more` goes first, every line of the page comes last if `lines`."""
    return f"{json.dumps({**more, **article.to_dict(lines=lines)}, ensure_ascii=False)}\n"
