"""Raw page text -> Lines, through the core's tokenizer."""

from __future__ import annotations

from functools import cache

from thresher import core
from thresher.scan.lines import TextLines
from thresher.types import Source
from thresher.vocab import read_vocabulary

NEUTRAL_LEXICON = bytes([128]) * 65536


@cache
def vocabulary() -> bytes:
    """The vocabulary as the core probes it: made once, never changed."""
    table: bytes = core.load("lookup").make_vocabulary(read_vocabulary())
    return table


def to_lines(source: Source, lexicon: bytes = NEUTRAL_LEXICON) -> TextLines:
    """The lines of a page of raw text, hard-wrapped ones joined again, an endless one cut at its sentence ends.

    Args: lexicon: the model's words, 65,536 bytes; neutral where nothing is judged.
    """
    width, endless = core.load("layout").layout(source.buffer)
    rows, count, tokens, _ = core.load("scan").scan_text(source.buffer, width, endless)
    rows = core.load("lookup").look_up(rows, count, tokens, vocabulary(), lexicon)
    return TextLines(source, rows, count, tokens)
