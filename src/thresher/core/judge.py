"""From a page's lines to their probabilities: both forests, the second look between them and the kinds of page, in one call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.cpython.bytes import PyBytes_AsString, PyBytes_FromStringAndSize
    from cython.cimports.libc.string import memcpy, memset
    from cython.cimports.thresher.core.forest import columns_read, walk, walk_one
    from cython.cimports.thresher.core.measure import Measurer
    from cython.cimports.thresher.core.second import SecondLook, chances
else:
    from thresher.core import interpreted

    Measurer = interpreted("measure").Measurer
    SecondLook, chances = interpreted("second").SecondLook, interpreted("second").chances
    columns_read, walk, walk_one = (getattr(interpreted("forest"), name) for name in ("columns_read", "walk", "walk_one"))

BLOCK = 512  # lines
LOOKED = 40  # columns of the second look
WIDEST = 1024  # columns that trees may choose from


@cython.final
@cython.cclass
class Judge:
    """A model's forests; made once, shared by threads.

    Args: text, html: the plans of the two measurers. first: splits and leaves, over the columns of the plans. second:
        over those, then the second look's, then one for each of kinds. kinds: over what is known of the page. large:
        lines from which on a page is measured twice rather than its columns kept.
    Raises: ValueError when a forest asks for a column that is not there.
    """

    def __init__(
        self,
        text: bytes,
        html: bytes,
        first: tuple[bytes, bytes],
        second: tuple[bytes, bytes],
        kinds: tuple[tuple[bytes, bytes], ...],
        large: cython.Py_ssize_t,
    ) -> None:
        base: cython.Py_ssize_t = len(text) // 4 + len(html) // 4
        at: cython.Py_ssize_t
        splits: bytes
        leaves: bytes
        c: cython.p_const_uchar
        read: cython.uchar[1024]
        for splits, leaves in (first, second, *kinds):
            if len(splits) % 18 or len(splits) // 18 * 128 != len(leaves):
                raise ValueError("splits and leaves do not fit each other")
        if base + LOOKED + len(kinds) > WIDEST or len(kinds) > 16:
            raise ValueError(f"{base} columns and {len(kinds)} kinds are too many")
        if columns_read(first[0]) > base or columns_read(second[0]) > base + LOOKED + len(kinds):
            raise ValueError("a tree asks for a column that is not there")
        self.text = text
        self.html = html
        self.first, self.first_leaves = first
        self.second, self.second_leaves = second
        self.kinds = kinds
        self.page_width = max([columns_read(splits) for splits, leaves in kinds], default=0)
        splits = second[0]
        c = splits
        if not cython.compiled:
            self.kept, read = [0] * WIDEST, [0] * WIDEST
        for at in range(1024):
            read[at] = 0
        for at in range(0, len(splits), 3):
            read[c[at] | c[at + 1] << 8] = 1
        self.nkept = 0
        for at in range(base):
            if read[at]:
                self.kept[self.nkept] = at
                self.nkept += 1
        self.large = large

    def judge(
        self, rows: bytes, count: cython.Py_ssize_t, tokens: bytes, markup: Callable[[], Any] | None
    ) -> tuple[bytes, bytes]:
        """Of each line the probability, 0..65535, as unsigned 16-bit; of each kind of page the probability, 0..255.

        Args: rows, count, tokens: as look_up gives them. markup: makes what measures the page's markup; None of raw text.
        Raises: ValueError where the page is measured by fewer columns than the forests read.
        """
        texts: cython.Py_ssize_t = len(self.text) // 4
        marks: cython.Py_ssize_t = len(self.html) // 4
        base: cython.Py_ssize_t = texts + marks
        nkept: cython.Py_ssize_t = self.nkept
        nkinds: cython.Py_ssize_t = len(self.kinds)
        looked: cython.Py_ssize_t = LOOKED
        widest: cython.Py_ssize_t = (count if count < 512 else 512) + 31 & ~31
        single: cython.bint = count <= 512
        stored: cython.bint = not single and count <= self.large
        at: cython.Py_ssize_t
        k: cython.Py_ssize_t
        size: cython.Py_ssize_t
        stride: cython.Py_ssize_t
        place: cython.Py_ssize_t = 0
        columns: column_t[1024]
        kept: cython.p_ushort = self.kept
        kinds: cython.uchar[16]
        cells: cython.p_uchar
        store: cython.p_uchar
        sums: cython.p_int
        finals: cython.p_int
        found: cython.p_ushort
        c: cython.p_const_uchar = b""
        first: cython.p_const_uchar = self.first
        first_leaves: cython.p_const_uchar = self.first_leaves
        first_trees: cython.Py_ssize_t = len(self.first) // 18
        second: cython.p_const_uchar = self.second
        second_leaves: cython.p_const_uchar = self.second_leaves
        second_trees: cython.Py_ssize_t = len(self.second) // 18
        page: bytes
        part: bytes = b""
        measurer: Measurer = Measurer(rows, count, tokens, self.text)
        look: SecondLook
        measures: Any = markup() if markup is not None else None
        room = self._room(widest * (texts + looked + nkinds))
        keep = self._room((count + 31 & ~31) * nkept if stored else 0)
        first_sums = self._room(4 * count)
        last_sums = self._room(4 * 512)
        result = self._room(2 * count)
        if cython.compiled:
            cells = cython.cast(cython.p_uchar, PyBytes_AsString(room))
            store = cython.cast(cython.p_uchar, PyBytes_AsString(keep))
            sums = cython.cast(cython.p_int, PyBytes_AsString(first_sums))
            finals = cython.cast(cython.p_int, PyBytes_AsString(last_sums))
            found = cython.cast(cython.p_ushort, PyBytes_AsString(result))
        else:
            columns, kinds = [b""] * 1024, [0] * 16
            cells, store = memoryview(room), memoryview(keep)
            sums, finals, found = memoryview(first_sums).cast("i"), memoryview(last_sums).cast("i"), memoryview(result).cast("H")
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
                self._place(columns, 0, texts, cells, 0, stride)
                self._place(columns, texts, marks, c, 0, stride)
                walk(columns, size, first_trees, first, first_leaves, sums + at if cython.compiled else sums[at:])
                if stored:
                    for k in range(nkept):
                        if cython.compiled:
                            memcpy(store + place, columns[kept[k]], stride)
                        else:
                            store[place : place + stride] = columns[kept[k]][:stride]
                        place += stride
        look = SecondLook(rows, count, first_sums if cython.compiled else bytes(first_sums))
        page = measurer.page_columns() + (measures.page_columns() if measures is not None else b"") + look.page_columns()
        if len(page) < self.page_width:
            raise ValueError("the page is not measured as its kinds ask")
        for k in range(nkinds):
            kinds[k] = self._kind(page, k)
        if not single and not stored:
            # What the first pass kept of a page as long as that is as large as the page.
            measurer = measures = None
            measurer = Measurer(rows, count, tokens, self.text)
            measures = markup() if markup is not None else None
        place = 0
        for at in range(0, count, 512):
            size = count - at if count - at < 512 else 512
            stride = size + 31 & ~31
            if not single and not stored:
                if measures is not None:
                    part = measures.block(self.html, stride)
                c = part
            with cython.nogil:
                if stored:
                    for k in range(nkept):
                        columns[kept[k]] = store + place if cython.compiled else store[place:]
                        place += stride
                elif not single:
                    measurer.write(cells, stride)
                    self._place(columns, 0, texts, cells, 0, stride)
                    self._place(columns, texts, marks, c, 0, stride)
                look.write(cells + texts * stride if cython.compiled else cells[texts * stride :], stride)
                self._place(columns, base, looked + nkinds, cells, texts * stride, stride)
                for k in range(nkinds):
                    if cython.compiled:
                        memset(cells + (texts + looked + k) * stride, kinds[k], stride)
                    else:
                        cells[(texts + looked + k) * stride : (texts + looked + k + 1) * stride] = bytes((kinds[k],)) * stride
                walk(columns, size, second_trees, second, second_leaves, finals)
                chances(finals, size, found + at if cython.compiled else found[at:])
        told = bytes([kinds[k] for k in range(nkinds)])
        return (result, told) if cython.compiled else (bytes(result), told)

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
        at: cython.Py_ssize_t,
        stride: cython.Py_ssize_t,
    ) -> cython.void:
        """Notes where columns stand that lie one after the other."""
        k: cython.Py_ssize_t
        for k in range(many):
            columns[first + k] = cells + at + k * stride if cython.compiled else cells[at + k * stride :]

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
