"""From a page's lines to their probabilities: their columns, trees and network over them, and the kinds of page, in one call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.cpython.bytes import PyBytes_AsString, PyBytes_FromStringAndSize
    from cython.cimports.thresher.core.chances import chances, survey
    from cython.cimports.thresher.core.forest import columns_read, walk, walk_one
    from cython.cimports.thresher.core.measure import Measurer
    from cython.cimports.thresher.core.network import Network, Run
else:
    from thresher.core import interpreted

    Measurer = interpreted("measure").Measurer
    Network, Run = interpreted("network").Network, interpreted("network").Run
    chances, survey = interpreted("chances").chances, interpreted("chances").survey
    columns_read, walk, walk_one = (getattr(interpreted("forest"), name) for name in ("columns_read", "walk", "walk_one"))

BLOCK = 512  # lines
WIDEST = 1024  # columns


@cython.final
@cython.cclass
class Judge:
    """What a model learnt; made once, shared by threads.

    A line's sum is a weighted mean of what trees make of the line itself and a network of it among the others.

    Args: text, html: the plans of the two measurers, whose columns forest and network are given. forest: splits and
        leaves. network: what `network.Network` takes after the number of columns. share: of the network in the mean, in
        quarters, 0..4. kinds: forests over what is known of the page.
    Raises: ValueError when forest or network are not made for so many columns, a forest's parts do not fit each other, or
        for another share.
    """

    def __init__(
        self,
        text: bytes,
        html: bytes,
        forest: tuple[bytes, bytes],
        network: tuple[int, int, tuple[int, ...], bytes, bytes],
        share: int,
        kinds: tuple[tuple[bytes, bytes], ...],
    ) -> None:
        base: cython.Py_ssize_t = len(text) // 4 + len(html) // 4
        splits: bytes
        leaves: bytes
        for splits, leaves in (forest, *kinds):
            if len(splits) % 18 or len(splits) // 18 * 128 != len(leaves):
                raise ValueError("splits and leaves do not fit each other")
        if base > WIDEST or len(kinds) > 16:
            raise ValueError(f"{base} columns and {len(kinds)} kinds are too many")
        if columns_read(forest[0]) > base:
            raise ValueError("a tree asks for a column that is not there")
        if not 0 <= share <= 4:
            raise ValueError(f"a share of {share} quarters is not within 0 to 4")
        self.text = text
        self.html = html
        self.share = share
        self.splits, self.leaves = forest
        self.network = Network(base, *network)
        self.kinds = kinds
        self.page_width = max([columns_read(splits) for splits, leaves in kinds], default=0)

    def judge(
        self, rows: bytes, count: cython.Py_ssize_t, tokens: bytes, markup: Callable[[], Any] | None
    ) -> tuple[bytes, bytes]:
        """Of each line the probability, 0..65535, as unsigned 16-bit; of each kind of page the probability, 0..255.

        Args: rows, count, tokens: as look_up gives them. markup: makes what measures the page's markup; None of raw text.
        Raises: ValueError where the page is measured by fewer columns than the model reads.
        """
        texts: cython.Py_ssize_t = len(self.text) // 4
        marks: cython.Py_ssize_t = len(self.html) // 4
        widest: cython.Py_ssize_t = (count if count < 512 else 512) + 31 & ~31
        at: cython.Py_ssize_t
        k: cython.Py_ssize_t
        size: cython.Py_ssize_t
        stride: cython.Py_ssize_t
        columns: column_t[1024]
        told: cython.uchar[5]
        cells: cython.p_uchar
        sums: cython.p_int
        seen: cython.p_int
        words: cython.p_const_uint
        found: cython.p_ushort
        c: cython.p_const_uchar = b""
        splits: cython.p_const_uchar = self.splits
        leaves: cython.p_const_uchar = self.leaves
        trees: cython.Py_ssize_t = len(self.splits) // 18
        share: cython.longlong = self.share
        total: cython.longlong
        page: bytes
        part: bytes = b""
        measurer: Measurer = Measurer(rows, count, tokens, self.text)
        measures: Any = markup() if markup is not None else None
        run: Run
        room = self._room(widest * texts)
        all_sums = self._room(4 * count)
        all_seen = self._room(4 * count)
        result = self._room(2 * count)
        if cython.compiled:
            cells = cython.cast(cython.p_uchar, PyBytes_AsString(room))
            sums = cython.cast(cython.p_int, PyBytes_AsString(all_sums))
            seen = cython.cast(cython.p_int, PyBytes_AsString(all_seen))
            found = cython.cast(cython.p_ushort, PyBytes_AsString(result))
            words = cython.cast(cython.p_const_uint, PyBytes_AsString(rows))
        else:
            columns, told = [b""] * 1024, [0] * 5
            cells, words = memoryview(room), memoryview(rows)[: 64 * count].cast("I")
            sums, seen, found = memoryview(all_sums).cast("i"), memoryview(all_seen).cast("i"), memoryview(result).cast("H")
        run = Run(self.network, count, all_seen)
        for at in range(0, count, 512):
            size = count - at if count - at < 512 else 512
            stride = size + 31 & ~31
            if measures is not None:
                part = measures.block(self.html, stride)
            if len(part) < marks * stride:
                raise ValueError("the page's markup is not measured")
            c = part
            with cython.nogil:
                measurer.write(cells, stride)
                self._place(columns, 0, texts, cells, stride)
                self._place(columns, texts, marks, c, stride)
                walk(columns, size, trees, splits, leaves, sums + at if cython.compiled else sums[at:])
                run.take(columns, size)
        for k in range(count):
            total = sums[k]
            total = total * (4 - share)
            total += share * seen[k]
            sums[k] = total >> 2
        survey(words, sums, count, told)
        page = measurer.page_columns() + (measures.page_columns() if measures is not None else b"")
        page += bytes([told[0], told[1], told[2], told[3], told[4]])
        if len(page) < self.page_width:
            raise ValueError("the page is not measured as its kinds ask")
        kinds = bytes([self._kind(page, k) for k in range(len(self.kinds))])
        chances(sums, count, found)
        return (result, kinds) if cython.compiled else (bytes(result), kinds)

    @cython.cfunc
    def _room(self, count: cython.Py_ssize_t) -> object:
        """Room for so many bytes, to be written before they are read."""
        if cython.compiled:
            return PyBytes_FromStringAndSize(cython.NULL, count)
        else:
            return bytearray(count)

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _place(
        self,
        columns: places_t,
        first: cython.Py_ssize_t,
        many: cython.Py_ssize_t,
        cells: cython.p_const_uchar,
        stride: cython.Py_ssize_t,
    ) -> cython.void:
        """Notes where columns stand that lie one after the other."""
        k: cython.Py_ssize_t
        for k in range(many):
            columns[first + k] = cells + k * stride if cython.compiled else cells[k * stride :]

    @cython.cfunc
    def _kind(self, page: bytes, k: cython.Py_ssize_t) -> cython.uint:
        """The page's probability, 0..255, of a kind."""
        splits: bytes
        leaves: bytes
        total: cython.int[1]
        found: cython.ushort[1]
        if not cython.compiled:
            total, found = [0], [0]
        splits, leaves = self.kinds[k]
        total[0] = walk_one(page, len(splits) // 18, splits, leaves)
        chances(total, 1, found)
        return found[0] >> 8
