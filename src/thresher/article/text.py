"""The text of an article: its lines, joined by a line break."""

from __future__ import annotations

from collections.abc import Sequence

from thresher.article.judged import Judged
from thresher.options import Options
from thresher.types import Tag


def compose(page: Judged, options: Options) -> str:
    """The kept lines and those that the options add, in page order, each once; one line break between two.

    Where there are none and the page's JSON holds a text, that text.
    """
    return page.lines.join(chosen(page, options)) or page.unseen[0]


def chosen(page: Judged, options: Options) -> Sequence[int]:
    """The numbers of the lines that make the text, rising."""
    lines = page.lines.numbers(page.selection.kept)
    if options.tables and not (options.title or options.captions or options.comments):
        return lines
    numbers = set(lines)
    if options.title:
        numbers |= {page.best("title").line} - {-1}
    if options.captions:
        numbers |= set(page.tagged(Tag.CAPTION))
    if options.comments:
        numbers |= set(page.tagged(Tag.COMMENT))
    if not options.tables:
        numbers -= set(page.tagged(Tag.TABLE))
    return sorted(numbers)
