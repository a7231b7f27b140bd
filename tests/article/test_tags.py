"""Of several marks the right one names the line."""

from __future__ import annotations

from thresher.article.tags import choose
from thresher.types import Mark, Tag


def mark(tag: Tag, strength: float, line: int = 0) -> Mark:
    return Mark(line, tag, strength, "said so")


SHARE, HEADING, BODY = mark(Tag.SHARE, 0.9), mark(Tag.HEADING, 0.6), mark(Tag.BODY, 0.4)


def test_dropped_line_takes_its_strongest_mark() -> None:
    """Of whatever kind."""
    assert choose(b"\0", [], [HEADING, SHARE, BODY]) == {0: SHARE}


def test_kept_line_takes_its_strongest_content_mark() -> None:
    """Noise marks do not name what is kept."""
    assert choose(b"\1", [], [SHARE, BODY, HEADING]) == {0: HEADING}
    assert choose(b"\1", [], [SHARE]) == {}


def test_users_mark_comes_first() -> None:
    """However weak; of users' marks the strongest."""
    weak, weaker = mark(Tag.QUOTE, 0.2), mark(Tag.CODE, 0.1)
    assert {0: weak} == choose(b"\0", [weak, weaker], [SHARE])
    assert {0: weak} == choose(b"\1", [weaker, weak], [HEADING])


def test_of_two_alike_the_first_counts() -> None:
    """The order in which classifiers stand decides."""
    first, second = mark(Tag.SHARE, 0.5), mark(Tag.RELATED, 0.5)
    assert {0: first} == choose(b"\0", [], [first, second])
    assert {0: first} == choose(b"\0", [first, second], [])
