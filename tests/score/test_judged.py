"""A page is called of a kind from its limit on, and only if it has lines."""

from __future__ import annotations

from array import array

import pytest

from thresher.score.judged import LIKELY, chances, page_kind

LINES = array("H", [65535, 0])


@pytest.mark.parametrize(
    ("kinds", "kind"),
    [
        ((LIKELY, 0, 0, 0, 0, 0, 0), "article"),
        ((LIKELY - 1, 0, 0, 0, 0, 0, 0), None),
        ((10, 200, 0, 0, 0, 0, 0), "forum"),
        ((10, 20, 0, 0, 0, 0, 200), "service"),
        ((201, 200, 0, 0, 0, 0, 0), "article"),
    ],
)
def test_likeliest_kind(kinds: tuple[int, ...], kind: str | None) -> None:
    """The one with the greater probability, if it is likely at all."""
    assert page_kind((LINES, kinds)) == kind


def test_page_without_lines_is_of_no_kind() -> None:
    """Nor is one that was not judged."""
    assert page_kind((array("H"), (255, 0))) is None
    assert page_kind((LINES, ())) is None
    assert chances((LINES, ())) is LINES
