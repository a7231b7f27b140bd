"""magic-html's benchmark: articles, half of them Chinese, and forum threads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from benchmarks.metrics import spaceless_share
from benchmarks.sets.domains import registered_domain
from benchmarks.sets.encodings import decode
from benchmarks.sets.page import Page

CHINESE_SHARE = 0.3  # of the gold's words; the set names no language


def read(data: Path) -> Iterator[Page]:
    """Articles, then threads, by id."""
    for page_type in ("article", "forum"):
        folder = data / "magic-html" / page_type
        entries = json.loads((folder / "base.json").read_text("utf-8"))
        for name, entry in sorted(entries.items()):
            gold = entry["content"]
            language = "zh" if spaceless_share(gold) > CHINESE_SHARE else ""
            html, encoding = decode((folder / "htmls" / f"{name}.html").read_bytes(), language)
            yield Page(
                set="magic-html", id=f"{page_type}/{name}", url=entry["url"], html=html, gold=gold,
                domain=registered_domain(entry["url"]), page_type=page_type, language=language,
                encoding=encoding,
            )
