"""What marks change in the selection."""

from __future__ import annotations

import pytest

from thresher.options import Options
from thresher.types import Mark, Selection, Tag
from thresher.verdict import DECISIVE, clean, overrule

BELOW = DECISIVE - 0.01


def mark(line: int, tag: Tag, strength: float = 0.9) -> Mark:
    return Mark(line, tag, strength, "said so")


@pytest.mark.parametrize(
    ("tag", "strength", "kept"),
    [
        (Tag.SHARE, DECISIVE, b"\1\0"),
        (Tag.SHARE, BELOW, b"\1\1"),
        (Tag.LIST, DECISIVE, b"\1\1"),
    ],
)
def test_own_noise_mark_drops_a_kept_line(tag: Tag, strength: float, kept: bytes) -> None:
    """From its limit on, and only if the tag is noise."""
    assert kept == overrule(Selection(b"\1\1"), [mark(1, tag, strength)]).kept


@pytest.mark.parametrize(
    ("tag", "strength", "kept"),
    [
        (Tag.LIST, DECISIVE, b"\0\1"),
        (Tag.LIST, BELOW, b"\0\0"),
        (Tag.SHARE, DECISIVE, b"\0\0"),
    ],
)
def test_own_content_mark_keeps_a_dropped_line(tag: Tag, strength: float, kept: bytes) -> None:
    """From its limit on, and only if the tag is content."""
    assert kept == overrule(Selection(b"\0\0"), [mark(1, tag, strength)]).kept


def test_strongest_own_mark_decides() -> None:
    """Two classifiers may disagree."""
    marks = [mark(0, Tag.LIST, 0.6), mark(0, Tag.SHARE, 0.8)]
    assert overrule(Selection(b"\1"), marks).kept == b"\0"


def test_article_mode_asks_no_classifier() -> None:
    """The main text is the selection."""
    main = Selection(b"\1\0")
    assert main is clean(main, [], lambda: pytest.fail("asked"), Options())


def test_clean_keeps_all_but_noise() -> None:
    """A line of the main text stays, whatever the built-in classifiers say of it."""
    main = Selection(b"\1\0\0\0\0", 0.7)
    marks = [mark(0, Tag.SHARE), mark(1, Tag.SHARE), mark(2, Tag.CAPTION), mark(3, Tag.SHARE, 0.2)]
    marks.append(mark(3, Tag.CAPTION, 0.3))
    selection = clean(main, [], lambda: marks, Options(mode="clean"))
    assert Selection(b"\1\0\1\1\1", 0.7) == selection


def test_own_marks_decide_in_clean_mode_too() -> None:
    """They come after the built-in ones."""
    main = Selection(b"\0\0")
    selection = clean(
        main, [mark(0, Tag.OTHER), mark(1, Tag.BODY)], lambda: [mark(1, Tag.SHARE)], Options(mode="clean")
    )
    assert selection.kept == b"\0\1"
