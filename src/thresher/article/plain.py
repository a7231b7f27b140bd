"""An article as plain values: the shape of `to_dict`, of `to_json` and of the command line's `--json`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thresher.article.article import Article

# In this order; `lines` comes last, where it is asked for, as a list of what Line.to_dict gives.
KEYS = (
    "status", "confidence", "usable", "title", "authors", "date", "date_modified", "sitename", "hostname",
    "language", "description", "image", "url", "tags", "categories", "license", "page_kind", "is_free",
    "feeds", "text", "comments", "kind", "encoding", "warnings", "provenance",
)  # fmt: skip


def to_dict(article: Article, lines: bool) -> dict[str, object]:
    """KEYS with their values, tuples as lists; then `sources`, a table a field; then `lines` if asked."""
    plain = {key: _plain(getattr(article, key)) for key in KEYS}
    plain["sources"] = {name: _plain(finding._asdict()) for name, finding in article.sources.items()}
    if lines:
        plain["lines"] = [line.to_dict() for line in article.lines]
    return plain


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {key: _plain(member) for key, member in value.items()}
    if isinstance(value, (tuple, list)):
        return [_plain(member) for member in value]
    return str(value) if isinstance(value, str) else value
