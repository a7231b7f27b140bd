"""DAnIEL: news of five languages; the reference is paragraphs, the title first."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from pathlib import Path

from benchmarks.sets.domains import registered_domain
from benchmarks.sets.encodings import decode
from benchmarks.sets.page import Page

CODES = {"Chinese": "zh", "English": "en", "Greek": "el", "Polish": "pl", "Russian": "ru"}
PARAGRAPH = re.compile(r"<p\b[^>]*>(.*?)(?=</p>|<p\b|\Z)", re.I | re.S)
TAG = re.compile(r"</?\w[^>]*>")


def read(data: Path) -> Iterator[Page]:
    """All pages, by id; title and body of the reference apart."""
    folder = data / "daniel"
    languages = json.loads((folder / "doc_lg.json").read_text("utf-8"))
    for path in sorted((folder / "reference").iterdir()):
        language = CODES[languages[path.name]]
        page, encoding = decode((folder / "html" / path.name).read_bytes(), language)
        title, body = split_reference(decode(path.read_bytes(), language)[0])
        url = f"http://{path.name.split('_')[1]}/"
        yield Page(
            set="daniel", id=path.name, url=url, html=page, gold=body, gold_title=title, title=title,
            domain=registered_domain(url), encoding=encoding, language=language, page_type="article",
        )


def split_reference(text: str) -> tuple[str, str]:
    """Title (the first paragraph) and body (the others, a line each)."""
    paragraphs = [html.unescape(TAG.sub(" ", part)).strip() for part in PARAGRAPH.findall(text)]
    return (paragraphs[0] if paragraphs else ""), "\n".join(part for part in paragraphs[1:] if part)
