"""Where each line stands in the page as it was given: characters of a str, bytes of bytes."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from thresher.types import Lines, Source

CONTINUATION = bytes(range(0x80, 0xC0))


def to_offsets(source: Source, lines: Lines) -> tuple[array[int], array[int]]:
    """The first offset of each line and the one after its last, in units of what was given.

    Beside a broken sequence that was replaced, an edge may be off by the bytes the sequence had.
    """
    starts, ends = lines.column("start"), lines.column("end")
    edges = array("q", (edge for pair in zip(starts, ends, strict=True) for edge in pair))
    if (source.is_text or source.given is not None) and not source.buffer.isascii():
        edges = array("q", _characters(source.buffer, edges))
    if source.given is not None:
        edges = array("q", _bytes_of(source.given[source.skipped :], source.encoding, edges))
    if source.skipped:
        edges = array("q", (edge + source.skipped for edge in edges))
    return edges[0::2], edges[1::2]


def _characters(buffer: bytes, edges: Iterable[int]) -> Iterable[int]:
    """Byte offsets, mostly rising, as character offsets; each byte is looked at once where they rise."""
    place = count = 0
    for edge in edges:
        if edge >= place:
            count += len(buffer[place:edge].translate(None, CONTINUATION))
        else:
            count -= len(buffer[edge:place].translate(None, CONTINUATION))
        place = edge
        yield count


def _bytes_of(page: bytes, encoding: str, edges: Iterable[int]) -> Iterable[int]:
    """Character offsets as byte offsets in the page before it was decoded."""
    from thresher.decode.whatwg import lengths  # asked of pages that did not come as UTF-8

    length = lengths(page, encoding)
    if length is None:
        yield from edges
        return
    place = count = 0
    for edge in edges:
        if edge < count:
            length = lengths(page, encoding) or len
            place = count = 0
        while count < edge and place < len(page):
            # A character takes a byte or more, so this many bytes never lead past the edge.
            step = edge - count
            count += length(page[place : place + step])
            place = min(place + step, len(page))
        yield place
