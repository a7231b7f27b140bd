"""The metadata fields of a page and what stands for one that the page does not give."""

from __future__ import annotations

# Looked for in the page's lines and, in HTML, its head; authors, tags, categories and feeds are tuples of str, the others str.
FOUND = (
    "title", "authors", "date", "date_modified", "sitename", "language", "description", "image", "url", "tags",
    "categories", "license", "is_free", "feeds",
)  # fmt: skip


def hostname(url: str | None) -> str | None:
    """The host in an address, lower case, without a port; None where there is none."""
    if url is None:
        return None
    from urllib.parse import urlsplit

    try:
        return urlsplit(url if "//" in url else f"//{url}").hostname
    except ValueError:
        return None
