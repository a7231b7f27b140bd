"""The text of a line: white space folded, what prints nothing left out, one by one as together."""

from __future__ import annotations

import unicodedata

import pytest

from thresher.decode import to_source
from thresher.scan import to_lines
from thresher.types import Lines

JOINERS = "\u200c\u200d"
UNPRINTED = [chr(code) for code in range(1, 0x10000) if unicodedata.category(chr(code)) in ("Cc", "Cf")]


def lines_of(text: str) -> Lines:
    """The lines of a raw text."""
    return to_lines(to_source(text, "text"))


@pytest.mark.parametrize("character", ["\x01", "\x08", "\x0e", "\x1b", "\x7f", "\x84", "\x86", "\x9f", "\xad", "\u061c",
    "\u180e", "\u200b", "\u200e", "\u200f", "\u202a", "\u202e", "\u2060", "\u206f", "\ufeff"])  # fmt: skip
def test_what_prints_nothing_is_left_out(character: str) -> None:
    """Within a word too; of one line as of all."""
    assert character in UNPRINTED
    lines = lines_of(f"late har{character}vest\n\nother line")
    assert ["late harvest", "other line"] == [lines.text(0), lines.text(1)]
    assert "late harvest\nother line" == lines.join([0, 1])


@pytest.mark.parametrize("character", [*JOINERS, "\ufe0f", "\u0301", "\u2027", "\u2070"])
def test_what_changes_the_print_stays(character: str) -> None:
    """Joiners, choosers of a glyph, marks, and the neighbours of what goes."""
    lines = lines_of(f"late har{character}vest")
    assert f"late har{character}vest" == lines.text(0) == lines.join([0])


def test_white_space_folds() -> None:
    """Tabs and wide spaces are one space; lines that need it and lines that do not are joined alike."""
    lines = lines_of("one\t two\u3000three\nplain line\n  four \u00a0 five ")
    assert ["one two three", "plain line", "four five"] == [lines.text(number) for number in range(3)]
    assert "one two three\nplain line\nfour five" == lines.join(range(3))
