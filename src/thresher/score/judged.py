"""The two things that the scorer says of a page: of each line, and of the page as a whole."""

from __future__ import annotations

from array import array

from thresher.features.page import KINDS

LIKELY = 128  # of 255: from here on a page is called of a kind


def chances(judged: tuple[array[int], bytes]) -> array[int]:
    """The probability of main text, 0..65535, of each line."""
    return judged[0]


def page_kind(judged: tuple[array[int], bytes]) -> str | None:
    """The likeliest of KINDS; None where none is likely, or the page has no lines."""
    lines, kinds = judged
    if not lines or not kinds:
        return None
    if max(kinds) < LIKELY:
        return None
    return max(zip(kinds, KINDS, strict=True))[1]
