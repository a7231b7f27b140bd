"""Which lines make the text, and how they are joined."""

from __future__ import annotations

import pytest
from judged_page import judged

from thresher.article.text import compose
from thresher.options import Options
from thresher.types import Finding, Mark, Tag

PAGE = "Late harvest\nPhoto: J. Doe\nIt was late.\nwheat | 3\nIt came.\nNice text!"
MARKS = [
    Mark(line, tag, 0.9, "said so")
    for line, tag in ((0, Tag.TITLE), (1, Tag.CAPTION), (3, Tag.TABLE), (5, Tag.COMMENT))
]
TITLE = {"title": Finding("Late harvest", 0, "said so")}


@pytest.mark.parametrize(
    ("options", "numbers"),
    [
        (Options(), (2, 3, 4)),
        (Options(title=True), (0, 2, 3, 4)),
        (Options(captions=True), (1, 2, 3, 4)),
        (Options(comments=True), (2, 3, 4, 5)),
        (Options(tables=False), (2, 4)),
        (Options(title=True, captions=True, comments=True, tables=False), (0, 1, 2, 4, 5)),
    ],
)
def test_options_add_lines_in_page_order(options: Options, numbers: tuple[int, ...]) -> None:
    """Each once; which lines are kept does not change."""
    page = judged(PAGE, (2, 3, 4), marks=MARKS, found=TITLE)
    lines = PAGE.splitlines()
    assert "\n".join(lines[number] for number in numbers) == compose(page, options)
    assert page.selection.kept == b"\0\0\1\1\1\0"


def test_title_that_is_kept_is_not_written_twice() -> None:
    """A title line within the selection stands there once."""
    page = judged(PAGE, (0, 2), marks=MARKS, found=TITLE)
    assert compose(page, Options(title=True)) == "Late harvest\nIt was late."


def test_plain_text_asks_no_classifier() -> None:
    """Tags cost time, and the text alone does not need them."""
    page = judged(PAGE, (2,), marks=MARKS)
    compose(page, Options())
    assert "tagged" not in page._seen
