"""Page -> Lines: raw text through the core's tokenizer, HTML through its own scanner before it."""

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
    table: bytes = core.load("scan").make_vocabulary(read_vocabulary())
    return table


def to_lines(source: Source, lexicon: bytes = NEUTRAL_LEXICON) -> TextLines:
    """The lines of a page. Of raw text hard-wrapped ones are joined again, an endless one is cut at its sentence ends.

    Args: lexicon: the model's words, 65,536 bytes; neutral where nothing is judged.
    """
    if source.kind == "html":
        from thresher.scan.html import html_lines  # its tables are large, and texts need none of them

        return html_lines(source, lexicon)
    width, endless = core.load("layout").layout(source.buffer)
    rows, count, tokens, _ = core.load("scan").scan_text(source.buffer, vocabulary(), lexicon, width, endless)
    return TextLines(source, rows, count, tokens)
