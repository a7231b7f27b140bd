"""The second half of an HTML page's containers: what can be worked out from parents and lines, after the pass.

The scanner writes a container when its first line comes, a parent always before its children. So one sweep forwards
hands down what the ancestors are, and one backwards adds up what the lines hold. Class, id and itemprop are cut into
words here, and only here: elements that hold no line never cost that.
"""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

from thresher.core import html_tables as _tables
from thresher.core import tables as _characters

if cython.compiled:
    from cython.cimports.cpython.bytearray import (
        PyByteArray_AsString,
        PyByteArray_FromStringAndSize,
        PyByteArray_Resize,
    )
    from cython.cimports.libc.string import memcmp
else:
    from array import array

LOWER = _characters.ASCII_LOWER
NAME_BYTE = _tables.NAME_BYTE
SECTION = _tables.SECTION
ROLE_SECTION = _tables.ROLE_SECTION
WORD_KEY = _tables.WORD_KEY
WORD_VALUE = _tables.WORD_VALUE

ROW_WORDS, CONTAINER_WORDS, CONTAINER_BYTES = 16, 40, 160
DISTANCES, SECTIONS, HIDDEN, GROUPS = 104, 16, 8, 32  # bytes of a container where they begin, and how many
MOST_TOKENS = 24  # of a container
PARAGRAPH_CHARS = 80  # a line that reads as a paragraph: this long, and at most a third of it links


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _mix(h: cython.uint, c: cython.uint) -> cython.uint:
    """One step of a hash, as in html/names.py."""
    return ((h ^ c) * 16777619) & 0x7FFFFFFF


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _groups(h: cython.uint) -> cython.uint:
    """The groups of a word by its hash."""
    j: cython.uint = h & 2047
    while WORD_KEY[j]:
        if WORD_KEY[j] == h:
            return WORD_VALUE[j]
        j = (j + 1) & 2047
    return 0


@cython.final
@cython.cclass
class _Sweep:
    buf: cython.p_const_uchar
    n: cython.Py_ssize_t
    rows: cython.p_uint
    nrow: cython.Py_ssize_t
    table: cython.p_uint
    cells: cython.p_uchar
    ncontainer: cython.Py_ssize_t
    tokens: cython.p_uint
    ntoken: cython.Py_ssize_t
    # of the name just cut
    groups: cython.uint
    letters: cython.uint
    first: cython.Py_ssize_t
    # names cut before, by a few of their bytes: most of a page's names come again and again
    seen_at: cython.uint[512]
    seen_size: cython.uint[512]
    seen_groups: cython.uint[512]
    seen_letters: cython.uint[512]
    seen_first: cython.uint[512]
    seen_count: cython.uint[512]

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _token(self, h: cython.uint) -> cython.void:
        if self.ntoken - self.first < 24:
            self.tokens[self.ntoken] = h
            self.ntoken += 1

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _cut(self, i: cython.Py_ssize_t, size: cython.uint, keep: cython.bint) -> cython.void:
        """The words of buf[i:i + size]: their groups, a hash of all without digits, their hashes if they are kept."""
        buf: cython.p_const_uchar = self.buf
        e: cython.Py_ssize_t = i + size
        h: cython.uint = 18652613
        whole: cython.uint = 18652613
        words: cython.uint = 0
        length: cython.uint = 0
        digits: cython.uint = 0
        names: cython.uint = 0
        before: cython.uint = 0
        k: cython.uint
        c: cython.uint
        if size == 0:
            return
        if e > self.n:
            e = self.n
        while i <= e:
            # Small letters, most of all names, only ever go on with a word.
            while i < e and NAME_BYTE[buf[i]] & 225 == 64:
                c = LOWER[buf[i]]
                h = _mix(h, c)
                whole = _mix(whole, c)
                self.letters = _mix(self.letters, c)
                length += 1
                names += 1
                before = 64
                i += 1
            k = NAME_BYTE[buf[i]] if i < e else 1
            if length and (not k & 64 or (k & 128 and not before & 128) or (k & 32 and not before & 32)):
                # A word has ended: at a sign, where a capital follows a small letter, or before a number.
                if length > 1 and not before & 32:
                    self.groups |= _groups(h)
                    if keep:
                        self._token(h)
                    words += 1
                h = 18652613
                length = 0
            if k & 1:
                # A name has ended. Those with long numbers are of one element only.
                if keep and names and words != 1 and digits < 3:
                    self._token(whole ^ 0x55555555)
                if names:
                    self.letters = _mix(self.letters, 32)
                whole = 18652613
                names = digits = words = 0
                before = 1
                i += 1
                continue
            c = LOWER[buf[i]]
            if k & 64:
                h = _mix(h, c)
                length += 1
            if k & 32:
                digits += 1
            else:
                self.letters = _mix(self.letters, c)
            whole = _mix(whole, c)
            names += 1
            before = k
            i += 1

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _class(self, i: cython.Py_ssize_t, size: cython.uint, keep: cython.bint) -> cython.void:
        """As _cut from a clean beginning, for names that many elements share."""
        buf: cython.p_const_uchar = self.buf
        j: cython.uint
        k: cython.Py_ssize_t
        known: cython.bint
        self.groups = 0
        self.letters = 18652613
        if size == 0:
            return
        j = size + (buf[i] << 2) + (buf[i + size - 1] << 4) + (buf[i + size // 2] << 3) + (buf[i + size // 4] << 1)
        j = (j & 255) | (256 if keep else 0)
        if self.seen_size[j] == size:
            if cython.compiled:
                known = memcmp(buf + i, buf + self.seen_at[j], size) == 0
            else:
                known = buf[i : i + size] == buf[self.seen_at[j] : self.seen_at[j] + size]
            if known:
                self.groups = self.seen_groups[j]
                self.letters = self.seen_letters[j]
                for k in range(self.seen_count[j]):
                    self._token(self.tokens[self.seen_first[j] + k])
                return
        k = self.ntoken
        self._cut(i, size, keep)
        self.seen_at[j] = i
        self.seen_size[j] = size
        self.seen_groups[j] = self.groups
        self.seen_letters[j] = self.letters
        self.seen_first[j] = k
        self.seen_count[j] = self.ntoken - k

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _down(self) -> cython.void:
        """Forwards: names, paths, and distances to what is around."""
        w: cython.p_uint = self.table
        b: cython.p_uchar = self.cells
        c: cython.Py_ssize_t
        base: cython.Py_ssize_t
        up: cython.Py_ssize_t
        own: cython.Py_ssize_t
        above: cython.Py_ssize_t
        k: cython.int
        tag: cython.uint
        d: cython.uchar
        h: cython.uint
        for c in range(self.ncontainer):
            base = c * 40
            own = c * 160 + 104
            tag = w[base + 1] & 255
            self.first = self.ntoken
            self._class(w[base + 12], w[base + 15] & 255, True)
            h = _mix(self.letters, tag)
            self._cut(w[base + 13], w[base + 15] >> 8 & 255, True)
            self._cut(w[base + 14], w[base + 15] >> 16 & 255, True)
            w[base + 19] = self.first
            w[base + 20] = self.ntoken - self.first
            w[base + 21] = _mix(18652613, tag)
            w[base + 22] = h
            w[base + 24] = self.groups
            # The distances: those of the parent and one more.
            if c:
                up = w[base] * 40
                above = w[base] * 160 + 104
                for k in range(56):
                    d = b[above + k]
                    b[own + k] = d + ((d != 0) & (d != 255))
                # Word 25 counts the children until _up counts lines with it.
                w[base + 20] |= (w[up + 25] & 0xFFFFFF) << 8
                w[up + 25] += 1
            if SECTION[tag]:
                b[own + SECTION[tag] - 1] = 1
            if ROLE_SECTION[w[base + 1] >> 24]:
                b[own + ROLE_SECTION[w[base + 1] >> 24] - 1] = 1
            if w[base + 18] & 255:
                for k in range(8):
                    if w[base + 18] >> k & 1:
                        b[own + 16 + k] = 1
            if w[base + 18] >> 11 & 1:
                # A summary shows while its details are closed.
                b[own + 22] = 0
            h = self.groups
            k = 0
            while h:
                if h & 1:
                    b[own + 24 + k] = 1
                h >>= 1
                k += 1

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _paths(self) -> cython.void:
        """Hashes of a container with its parent and grandparent, from the names that _down left in words 21 and 22.

        Backwards, so that a parent's words are still its own when its children ask for them.
        """
        w: cython.p_uint = self.table
        c: cython.Py_ssize_t = self.ncontainer
        base: cython.Py_ssize_t
        up: cython.Py_ssize_t
        tags: cython.uint
        names: cython.uint
        k: cython.int
        while c > 0:
            c -= 1
            base = c * 40
            tags = w[base + 21]
            names = w[base + 22]
            w[base + 21] = names
            up = c
            for k in range(2):
                if up:
                    up = w[up * 40]
                    tags = _mix(tags * 31 & 0x7FFFFFFF, w[up * 40 + 21])
                    names = _mix(names * 31 & 0x7FFFFFFF, w[up * 40 + 22])
            w[base + 22] = tags
            w[base + 23] = names

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _up(self) -> cython.void:
        """Lines into their containers, then backwards containers into their parents."""
        w: cython.p_uint = self.table
        r: cython.p_uint = self.rows
        c: cython.Py_ssize_t
        i: cython.Py_ssize_t
        base: cython.Py_ssize_t
        up: cython.Py_ssize_t
        k: cython.int
        chars: cython.uint
        for c in range(self.ncontainer):
            w[c * 40 + 25] = 0
        for i in range(self.nrow):
            base = r[i * 16 + 4] * 40
            chars = r[i * 16 + 5]
            if w[base + 25] == 0:
                w[base + 4] = i
            w[base + 5] = i + 1
            w[base + 25] += 1
            w[base + 6] += 1
            w[base + 7] += chars
            w[base + 8] += r[i * 16 + 6]
            if chars >= 80 and r[i * 16 + 6] <= chars // 3:
                w[base + 9] += chars
            if w[base + 15] >> 24 & 15:
                w[base + 10] += 1
            w[base + 11] += r[i * 16 + 8] >> 16 & 255
            if r[i * 16 + 12] & 255:
                self._class(r[i * 16 + 11], r[i * 16 + 12] & 255, False)
                r[i * 16 + 13] = self.groups
        c = self.ncontainer
        while c > 1:
            c -= 1
            base = c * 40
            up = w[base] * 40
            if w[up + 6] == 0:
                w[up + 4] = w[base + 4]
                w[up + 5] = w[base + 5]
            if w[base + 4] < w[up + 4]:
                w[up + 4] = w[base + 4]
            if w[base + 5] > w[up + 5]:
                w[up + 5] = w[base + 5]
            for k in range(6, 12):
                w[up + k] += w[base + k]


def settle(
    page: bytes, rows: bytearray, row_count: int, containers: bytearray, container_count: int
) -> tuple[bytearray, int]:
    """Makes rows and containers whole, in place; gives the tokens of the containers with their number, as `html_columns.py` describes.

    Args: page: the bytes that were scanned; the others as scan_html gives them, once.
    """
    s: _Sweep = _Sweep()
    s.n = len(page)
    s.nrow = row_count
    s.ncontainer = container_count
    s.ntoken = s.first = 0
    s.groups = s.letters = 0
    if len(rows) < s.nrow * 64 or len(containers) < s.ncontainer * 160:
        raise ValueError("fewer rows or containers than their number says")
    if cython.compiled:
        tokens = PyByteArray_FromStringAndSize(cython.NULL, s.ncontainer * 96)
        s.buf = page
        s.rows = cython.cast(cython.p_uint, PyByteArray_AsString(rows))
        s.cells = cython.cast(cython.p_uchar, PyByteArray_AsString(containers))
        s.table = cython.cast(cython.p_uint, s.cells)
        s.tokens = cython.cast(cython.p_uint, PyByteArray_AsString(tokens))
        with cython.nogil:
            s._down()
            s._paths()
            s._up()
        PyByteArray_Resize(tokens, s.ntoken * 4)
        return tokens, s.ntoken
    else:
        for name in ("seen_at", "seen_size", "seen_groups", "seen_letters", "seen_first", "seen_count"):
            setattr(s, name, [0] * 512)
        s.buf = page
        s.rows = memoryview(rows).cast("I")
        s.cells = memoryview(containers)
        s.table = s.cells.cast("I")
        s.tokens = array("I", bytes(s.ncontainer * 96))
        s._down()
        s._paths()
        s._up()
        return bytearray(s.tokens[: s.ntoken].tobytes()), s.ntoken
