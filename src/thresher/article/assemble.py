"""The last stage: what the others found, put together as an article."""

from __future__ import annotations

from array import array
from collections.abc import Callable

from thresher.article.article import Article
from thresher.article.judged import Judged
from thresher.options import Options
from thresher.types import Finding, Lines, Mark, Marks, Selection, Source, Status


def assemble(
    source: Source,
    lines: Lines,
    probabilities: array[int],
    main: Selection,
    selection: Selection,
    own: list[Mark],
    marks: Callable[[], Marks],
    find: Callable[[str], Finding],
    offsets: Callable[[], tuple[array[int], array[int]]],
    weigh: Callable[[], Callable[[int], tuple[tuple[str, float], ...]]],
    stored: Callable[[], tuple[str, str]],
    page_kind: str | None,
    problem: Status | None,
    options: Options,
    url: str | None,
    provenance: str,
) -> Article:
    """The article of a page; nothing is worked out before someone looks."""
    page = Judged(
        source,
        lines,
        probabilities,
        main,
        selection,
        own,
        marks,
        find,
        offsets,
        weigh,
        problem or source.problem,
        stored,
    )
    return Article(page, options, url, page_kind, provenance)
