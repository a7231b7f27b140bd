"""How a typed program uses the public surface: read by mypy (see pyproject.toml), never run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_type

import thresher
from thresher.testing import make_lines
from thresher.types import Lines


class Steps:
    """A classifier as a user writes it."""

    name = "steps"
    needs = ("words",)

    def __call__(self, lines: Lines) -> Iterator[thresher.Mark]:
        for number, words in enumerate(lines.column("words")):
            if words > 1 and not lines.flag("terminal", number):
                yield thresher.Mark(number, thresher.Tag.LIST, 0.9, "a step")


article = thresher.extract("page", "https://example.org", options=thresher.Options(mode="clean"))
assert_type(article, thresher.Article)
assert_type(article.text, str)
assert_type(article.title, str | None)
assert_type(article.authors, tuple[str, ...])
assert_type(article.status, thresher.Status)
assert_type(article.lines, Sequence[thresher.Line])
assert_type(article.lines[0], thresher.Line)
assert_type(article.lines[0].tag, thresher.Tag)
assert_type(article.sources, dict[str, thresher.Finding])
assert_type(thresher.extract_text(b"page"), str)
assert_type(thresher.extract_metadata("page"), thresher.Metadata)

extractor = thresher.Extractor(classifiers=[Steps()])
assert_type(extractor.extract_many(["page", b"page"], threads=2), Iterator[thresher.Article])
assert_type(make_lines("page").text(0), str)
