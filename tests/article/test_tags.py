"""Of several marks the right one names the line."""

from __future__ import annotations

from judged_page import judged

from thresher.article.tags import first, strongest
from thresher.types import Mark, Tag


def mark(tag: Tag, strength: float, line: int = 0) -> Mark:
    return Mark(line, tag, strength, "said so")


SHARE, HEADING, BODY = mark(Tag.SHARE, 0.9), mark(Tag.HEADING, 0.6), mark(Tag.BODY, 0.4)


def test_dropped_line_takes_its_first_mark() -> None:
    """Of whatever kind: marks come strongest first."""
    assert SHARE == first([SHARE, HEADING, BODY], False)
    assert first([], False) is None


def test_kept_line_takes_its_first_content_mark() -> None:
    """Noise marks do not name what is kept."""
    assert HEADING == first([SHARE, HEADING, BODY], True)
    assert first([SHARE], True) is None


def test_users_strongest_mark_comes_first() -> None:
    """However weak it is beside a built-in one."""
    weak, weaker = mark(Tag.QUOTE, 0.2), mark(Tag.CODE, 0.1)
    for kept in ((), (0,)):
        page = judged("Share", kept, own=[weaker, weak], marks=[SHARE, HEADING])
        assert weak == page.mark(0)


def test_of_two_alike_the_first_counts() -> None:
    """The order in which they were given decides."""
    one, other = mark(Tag.SHARE, 0.5), mark(Tag.RELATED, 0.5)
    assert {0: one} == strongest([one, other])
