"""The scanner of HTML: one pass over the UTF-8 bytes of a page, no tree.

`scan_html` gives the page's visible text, a line for each block, and the tables that `html_columns.py` describes.
Nesting follows the tree construction of the HTML Standard as far as text, its order and its blocks depend on it; text
that stands loose in a table stays where it stands. What an element is good for stands in `elements.py`; the names in
capitals are made from it. The file is longer than others: a class compiled by Cython cannot be spread over several.

Every step is bounded: the stack of open elements has DEPTH entries, deeper ones are flattened; the topmost open
element of each name is known, and so are the nearest elements that an end tag may not pass.
"""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

from thresher.core import html_tables as _tables
from thresher.core import tables as _characters

# What is known of an open element.
FIELDS = (
    "tag", "name", "prev", "state", "passes", "nearest", "block", "list", "table", "misc", "count", "container", "span", "hidden",
    "wrapped", "role", "at", "class_at", "class_size", "id_at", "id_size", "item_at", "item_size", "lines", "marker", "chain",
)  # fmt: skip

if cython.compiled:
    from cython.cimports.cpython.bytearray import (
        PyByteArray_AsString,
        PyByteArray_FromStringAndSize,
        PyByteArray_Resize,
    )
    from cython.cimports.libc.stdlib import free, malloc
    from cython.cimports.libc.string import memchr, memcmp, memset
else:
    from array import array

    from thresher.core.html_tables import *

    class Open:
        """An open element, as open_t in scan_html.pxd."""

        __slots__ = ("formats", *FIELDS)

        def __init__(self) -> None:
            for name in FIELDS:
                setattr(self, name, 0)
            self.formats = [0] * 16

KIND_BLOCK = _characters.KIND_BLOCK
KIND = _characters.KIND
LOWER = _characters.ASCII_LOWER
BYTE_KIND = _tables.BYTE_KIND
NAME_BYTE = _tables.NAME_BYTE
SECTION = _tables.SECTION
FORMAT = _tables.FORMAT
FLAGS = _tables.FLAGS
STATES = _tables.STATES
TAG_KEY = _tables.TAG_KEY
TAG_VALUE = _tables.TAG_VALUE
ATTRIBUTE_KEY = _tables.ATTRIBUTE_KEY
ATTRIBUTE_VALUE = _tables.ATTRIBUTE_VALUE
ROLE_KEY = _tables.ROLE_KEY
ROLE_VALUE = _tables.ROLE_VALUE
REL_KEY = _tables.REL_KEY
REL_VALUE = _tables.REL_VALUE
ENTITY_SLOT = _tables.ENTITY_SLOT
ENTITIES = _tables.ENTITIES
REMAPPED = _tables.REMAPPED

DEPTH = 512  # entries of the stack; ordinary elements are flattened from ORDINARY_DEPTH on
ORDINARY_DEPTH = 500


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _find(buf: cython.p_const_uchar, c: cython.int, i: cython.Py_ssize_t, n: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """Index of byte c in buf[i:n], or n."""
    if i >= n:
        return n
    if cython.compiled:
        q: cython.p_const_uchar = cython.cast(cython.p_const_uchar, memchr(buf + i, c, n - i))
        return n if q is cython.NULL else q - buf
    else:
        j = buf.find(c, i, n)
        return n if j < 0 else j


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _mix(h: cython.uint, c: cython.uint) -> cython.uint:
    """One step of a name's hash."""
    return ((h ^ c) * 16777619) & 0x7FFFFFFF


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _word_hash(buf: cython.p_const_uchar, i: cython.Py_ssize_t, e: cython.Py_ssize_t) -> cython.uint:
    """The hash of buf[i:e] in lower case."""
    h: cython.uint = 18652613
    while i < e:
        h = _mix(h, LOWER[buf[i]])
        i += 1
    return h


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _tag_number(h: cython.uint, custom: cython.bint) -> cython.uint:
    """The element's number; names that are not in the table share a few."""
    j: cython.uint = h & 511
    while TAG_KEY[j]:
        if TAG_KEY[j] == h:
            return TAG_VALUE[j]
        j = (j + 1) & 511
    return T_CUSTOM + h % 48 if custom else T_UNKNOWN + (h & 15)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _foreign_number(t: cython.uint, h: cython.uint) -> cython.uint:
    """The number of a name inside svg or math, where HTML's names mean nothing."""
    return t if T_SVG <= t <= T_ANNOTATION else T_UNKNOWN + (h & 15)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _attribute_number(h: cython.uint) -> cython.uint:
    """The attribute's number, or 0."""
    j: cython.uint = h & 127
    while ATTRIBUTE_KEY[j]:
        if ATTRIBUTE_KEY[j] == h:
            return ATTRIBUTE_VALUE[j]
        j = (j + 1) & 127
    return 0


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _is_dropped(code: cython.uint) -> cython.bint:
    """Characters that print nothing and change nothing: controls, soft hyphens, zero-width spaces, direction marks."""
    return (
        code == 0xAD
        or 0x80 <= code <= 0x9F
        or code == 0x200B
        or 0x200E <= code <= 0x200F
        or 0x202A <= code <= 0x202E
        or 0x2060 <= code <= 0x206F
        or code == 0xFEFF
    )


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _is_space(code: cython.uint) -> cython.bint:
    """White space and line signs beyond ASCII."""
    return (
        code == 0xA0
        or code == 0x85
        or 0x2000 <= code <= 0x200A
        or code == 0x2028
        or code == 0x2029
        or code == 0x202F
        or code == 0x205F
        or code == 0x3000
        or code == 0x1680
    )


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _index(packed: cython.uint, shift: cython.int) -> cython.int:
    """One of the three places in the stack that passes and nearest of an element hold."""
    return packed >> shift & 1023


@cython.final
@cython.cclass
class _Scan:
    buf: cython.p_const_uchar
    n: cython.Py_ssize_t
    out: cython.p_uchar
    o: cython.Py_ssize_t
    rows: cython.p_uint
    nrow: cython.Py_ssize_t
    row_room: cython.Py_ssize_t
    containers: cython.p_uint
    ncontainer: cython.Py_ssize_t
    container_room: cython.Py_ssize_t
    spans: cython.p_uint
    nspan: cython.Py_ssize_t
    span_room: cython.Py_ssize_t
    row_table: object  # the tables' bytes
    container_table: object
    span_table: object
    failed: cython.bint
    # the line so far
    line: cython.Py_ssize_t
    start: cython.Py_ssize_t
    end: cython.Py_ssize_t
    open: cython.Py_ssize_t
    visible: cython.bint
    gap: cython.bint
    ruled: cython.bint
    chars: cython.uint
    counted: cython.uint
    link: cython.uint
    bold: cython.uint
    emphasis: cython.uint
    code: cython.uint
    button: cython.uint
    hidden: cython.uint
    links: cython.uint
    images: cython.uint
    controls: cython.uint
    breaks: cython.uint
    formulas: cython.uint
    tags: cython.uint
    rels: cython.uint
    names: cython.Py_ssize_t
    names_size: cython.uint
    # where the formula began, and what had been counted then
    math_line: cython.Py_ssize_t
    math_o: cython.Py_ssize_t
    math_chars: cython.uint
    math_link: cython.uint
    math_bold: cython.uint
    math_emphasis: cython.uint
    math_code: cython.uint
    math_button: cython.uint
    math_hidden: cython.uint
    math_visible: cython.bint
    math_gap: cython.bint
    # the tag just read
    tag_at: cython.Py_ssize_t
    seen: cython.uint
    closed: cython.bint
    a_start: cython.Py_ssize_t[32]
    a_end: cython.Py_ssize_t[32]
    # formatting in force, by its number, what of it an end tag here cannot reach, and both outside of each cell
    formats: cython.uint
    format_open: cython.uchar[8]
    format_floor: cython.uchar[8]
    # the state of the text here: that of the element and of the formatting
    state: cython.uint
    titled: cython.bint
    # open elements
    sp: cython.int
    over: cython.uint
    over_of: cython.uint[256]
    last: cython.ushort[256]
    k: cython.pointer(open_t)
    deepest: cython.int

    # ---- rows, containers, spans -----------------------------------------------------------------------------------

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _room(self) -> cython.bint:
        """Room for one more of each; False where there is none left."""
        if self.nrow < self.row_room and self.ncontainer < self.container_room and self.nspan < self.span_room:
            return True
        return self._grow()

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _grow(self) -> cython.bint:
        """Makes full tables twice as large; needs the interpreter's lock for a moment."""
        if cython.compiled:
            with cython.gil:
                try:
                    if self.nrow >= self.row_room:
                        PyByteArray_Resize(self.row_table, self.row_room * 128)
                        self.row_room *= 2
                    if self.ncontainer >= self.container_room:
                        PyByteArray_Resize(self.container_table, self.container_room * 320)
                        self.container_room *= 2
                    if self.nspan >= self.span_room:
                        PyByteArray_Resize(self.span_table, self.span_room * 48)
                        self.span_room *= 2
                except MemoryError:
                    self.failed = True
                self._see()
        else:
            more = self.row_room if self.row_room else 64
            for table, words in ((self.rows, 16), (self.containers, 40), (self.spans, 6)):
                table.extend([0] * words * more)
            self.row_room = self.container_room = self.span_room = self.row_room + more
        return not self.failed

    @cython.cfunc
    def _see(self) -> object:
        """Where the tables stand."""
        if cython.compiled:
            self.rows = cython.cast(cython.p_uint, PyByteArray_AsString(self.row_table))
            self.containers = cython.cast(cython.p_uint, PyByteArray_AsString(self.container_table))
            self.spans = cython.cast(cython.p_uint, PyByteArray_AsString(self.span_table))

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _add_span(
        self,
        kind: cython.uint,
        start: cython.Py_ssize_t,
        inside: cython.Py_ssize_t,
        end: cython.Py_ssize_t,
        tag: cython.uint,
    ) -> cython.Py_ssize_t:
        """Note a place for the metadata; gives its number."""
        r: cython.p_uint
        base: cython.Py_ssize_t = self.nspan * 6
        if not self._room():
            return -1
        r = self.spans
        r[base] = kind
        r[base + 1] = start
        r[base + 2] = inside
        r[base + 3] = end
        r[base + 4] = self.nrow
        r[base + 5] = tag
        self.nspan += 1
        return self.nspan - 1

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _container(self, s: cython.int) -> cython.Py_ssize_t:
        """The container of the block at s, written with those around it when its first line comes."""
        r: cython.p_uint
        base: cython.Py_ssize_t
        parent: cython.Py_ssize_t = -1
        depth: cython.int = 0
        k: cython.Py_ssize_t
        while True:
            if self.k[s].container >= 0:
                parent = self.k[s].container
                break
            self.k[depth].chain = s
            depth += 1
            if s == 0:
                break
            s = self.k[s - 1].block
        while depth > 0:
            depth -= 1
            s = self.k[depth].chain
            if not self._room():
                return 0
            r = self.containers
            base = self.ncontainer * 40
            for k in range(40):
                r[base + k] = 0
            if parent >= 0:
                r[base] = parent
            else:
                r[base] = ~cython.cast(cython.uint, 0) if cython.compiled else 0xFFFFFFFF
            r[base + 1] = (self.k[s].tag if self.k[s].tag < T_CUSTOM else T_CUSTOM) | s << 8 | self.k[s].role << 24
            r[base + 2] = self.k[s].at
            r[base + 3] = self.n
            r[base + 12] = self.k[s].class_at
            r[base + 13] = self.k[s].id_at
            r[base + 14] = self.k[s].item_at
            r[base + 15] = (
                self.k[s].class_size
                | self.k[s].id_size << 8
                | self.k[s].item_size << 16
                | (self.k[s].misc & 15) << 24
                | (self.k[s].misc >> 4 & 15) << 28
            )
            r[base + 16] = self.k[s].list
            r[base + 17] = self.k[s].table
            r[base + 18] = self.k[s].hidden | (self.k[s].state >> 1 & 1) << 8 | (self.k[s].misc >> 8 & 7) << 9
            parent = self.ncontainer
            self.k[s].container = parent
            self.ncontainer += 1
        return parent

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _share(self, part: cython.uint) -> cython.uint:
        """A part of the line's characters, 0..255."""
        whole: cython.uint = self.chars
        if part == 0:
            return 0
        if part >= whole:
            return 255
        return cython.cast(cython.ulonglong, part) * 255 // whole

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _flush(self, at: cython.Py_ssize_t, after: cython.Py_ssize_t, by_break: cython.bint) -> cython.void:
        """End the line at a tag or break that goes from at to after; write its row if something can be seen of it."""
        r: cython.p_uint
        base: cython.Py_ssize_t
        s: cython.int
        self._settle()
        if self.visible:
            self.out[self.o] = 10
            self.o += 1
            s = self.k[self.sp].block
            base = self._container(s)
            if self._room():
                r = self.rows
                r[self.nrow * 16 + 4] = base
                base = self.nrow * 16
                r[base] = self.start
                r[base + 1] = self.end
                r[base + 2] = self.open
                r[base + 3] = at
                r[base + 5] = self.chars
                r[base + 6] = self.link if self.link < self.chars else self.chars
                r[base + 7] = (
                    self._share(self.bold)
                    | self._share(self.emphasis) << 8
                    | self._share(self.code) << 16
                    | self._share(self.button) << 24
                )
                r[base + 8] = (
                    self._share(self.hidden)
                    | (self.links if self.links < 255 else 255) << 8
                    | (self.images if self.images < 255 else 255) << 16
                    | (self.controls if self.controls < 255 else 255) << 24
                )
                r[base + 9] = (
                    (self.breaks if self.breaks < 255 else 255)
                    | (1 if by_break else 0) << 8
                    | (1 if self.state & S_PRE else 0) << 9
                    | (1 if self.ruled else 0) << 10
                    | (self.formulas if self.formulas < 15 else 15) << 12
                    | (self.tags if self.tags < 65535 else 65535) << 16
                )
                r[base + 10] = self.rels
                r[base + 11] = self.names
                r[base + 12] = self.names_size | (self.k[s].lines & 0xFFFFFF) << 8
                r[base + 13] = 0
                r[base + 14] = self.line
                r[base + 15] = 0
                self.nrow += 1
                self.k[s].lines += 1
            self.breaks = self.images = self.controls = 0
            self.ruled = False
        else:
            self.o = self.line
        if by_break:
            self.breaks += 1
        else:
            self.breaks = 0
        self.line = self.o
        self.open = after
        self.visible = self.gap = False
        self.chars = self.counted = self.link = self.bold = self.emphasis = self.code = self.button = self.hidden = 0
        self.links = self.formulas = self.tags = self.rels = self.names_size = 0
        self.names = 0

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _settle(self) -> cython.void:
        """Count the characters since the last tag for what they were, and take the state as it is now."""
        d: cython.uint = self.chars - self.counted
        m: cython.uint = self.state
        if d:
            self.counted = self.chars
            if m & (S_LINK | S_BOLD | S_EMPHASIS | S_CODE | S_BUTTON | S_HIDDEN):
                if m & S_LINK:
                    self.link += d
                if m & S_BOLD:
                    self.bold += d
                if m & S_EMPHASIS:
                    self.emphasis += d
                if m & S_CODE:
                    self.code += d
                if m & S_BUTTON:
                    self.button += d
                if m & S_HIDDEN:
                    self.hidden += d
        self.state = self.k[self.sp].state | self.formats

    # ---- text --------------------------------------------------------------------------------------------------------

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _emit(self, code: cython.uint, at: cython.Py_ssize_t, after: cython.Py_ssize_t) -> cython.void:
        """Add a character that stands in the page from at to after: any but plain ASCII, or what a reference means."""
        out: cython.p_uchar = self.out
        o: cython.Py_ssize_t
        k: cython.uint
        if code < 128:
            k = BYTE_KIND[code]
            if k == 4:
                return
            if k == 1:
                self._blank(code, at, after)
                return
        elif _is_space(code):
            self._blank(32, at, after)
            return
        elif _is_dropped(code):
            return
        elif not self.visible:
            k = KIND[(KIND_BLOCK[code >> 7] << 7) | (code & 127)]
            if k == 1 or k == 2 or k == 11:
                return
        o = self.o
        if self.gap:
            self.gap = False
            out[o] = 32
            o += 1
            self.chars += 1
        if not self.visible:
            self.visible = True
            self.start = at
        if code < 0x80:
            out[o] = code
            o += 1
        elif code < 0x800:
            out[o] = 0xC0 | code >> 6
            out[o + 1] = 0x80 | (code & 63)
            o += 2
        elif code < 0x10000:
            out[o] = 0xE0 | code >> 12
            out[o + 1] = 0x80 | (code >> 6 & 63)
            out[o + 2] = 0x80 | (code & 63)
            o += 3
        else:
            out[o] = 0xF0 | code >> 18
            out[o + 1] = 0x80 | (code >> 12 & 63)
            out[o + 2] = 0x80 | (code >> 6 & 63)
            out[o + 3] = 0x80 | (code & 63)
            o += 4
        self.o = o
        self.chars += 1
        self.end = after

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _blank(self, code: cython.uint, at: cython.Py_ssize_t, after: cython.Py_ssize_t) -> cython.void:
        """White space: folded, or kept as it is in preformatted text."""
        if self.state & S_PRE:
            if code == 10 or code == 13:
                self._flush(at, after, True)
            else:
                self.out[self.o] = 9 if code == 9 else 32
                self.o += 1
                if self.visible:
                    self.chars += 1
        elif self.visible:
            self.gap = True

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _wide(self, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """Add the character beyond ASCII at i; gives the index after it. A broken one becomes a question mark."""
        buf: cython.p_const_uchar = self.buf
        n: cython.Py_ssize_t = self.n
        c: cython.uint = buf[i]
        size: cython.Py_ssize_t = 2 if c < 0xE0 else (3 if c < 0xF0 else 4)
        k: cython.Py_ssize_t
        code: cython.uint
        if c < 0xC2 or c > 0xF4 or i + size > n:
            self._emit(63, i, i + 1)
            return i + 1
        for k in range(1, size):
            if buf[i + k] & 0xC0 != 0x80:
                self._emit(63, i, i + 1)
                return i + 1
        if (c == 0xE0 and buf[i + 1] < 0xA0) or (c == 0xF0 and buf[i + 1] < 0x90):
            # Longer than it need be: it could stand for a line end.
            self._emit(63, i, i + 1)
            return i + 1
        # Most characters: nothing to fold or to drop, and the line has begun.
        if (
            self.visible
            and not self.gap
            and c != 0xC2
            and c != 0xE1
            and c != 0xE2
            and c != 0xE3
            and c != 0xEF
            and c != 0xF4
        ):
            for k in range(size):
                self.out[self.o + k] = buf[i + k]
            self.o += size
            self.chars += 1
            self.end = i + size
            return i + size
        if size == 2:
            code = (c & 31) << 6 | (buf[i + 1] & 63)
        elif size == 3:
            code = (c & 15) << 12 | (buf[i + 1] & 63) << 6 | (buf[i + 2] & 63)
        else:
            code = (c & 7) << 18 | (buf[i + 1] & 63) << 12 | (buf[i + 2] & 63) << 6 | (buf[i + 3] & 63)
            if code > 0x10FFFF:
                code = 63
        self._emit(code, i, i + size)
        return i + size

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _entity(self, h: cython.uint, at: cython.Py_ssize_t, size: cython.Py_ssize_t) -> cython.uint:
        """Where the name of a reference stands in ENTITIES, or 0."""
        j: cython.uint = h & 4095
        e: cython.uint
        while ENTITY_SLOT[j]:
            e = ENTITY_SLOT[j]
            if ENTITIES[e] == size:
                if cython.compiled:
                    if memcmp(ENTITIES + e + 2, self.buf + at, size) == 0:
                        return e
                else:
                    if ENTITIES[e + 2 : e + 2 + size] == self.buf[at : at + size]:
                        return e
            j = (j + 1) & 4095
        return 0

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _reference(self, i: cython.Py_ssize_t, n: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """The character reference at i, or the ampersand that it is; gives the index after it."""
        buf: cython.p_const_uchar = self.buf
        j: cython.Py_ssize_t = i + 1
        h: cython.uint = 18652613
        best: cython.uint = 0
        after: cython.Py_ssize_t = j
        e: cython.uint
        code: cython.uint = 0
        c: cython.uint
        k: cython.uint
        size: cython.uint
        if j < n and buf[j] == 35:
            j += 1
            if j < n and (buf[j] | 32) == 120:
                j += 1
                after = j
                while j < n:
                    c = buf[j] | 32
                    if 48 <= c <= 57 and buf[j] & 16:
                        k = c - 48
                    elif 97 <= c <= 102:
                        k = c - 87
                    else:
                        break
                    if code < 0x110000:
                        code = code * 16 + k
                    j += 1
            else:
                after = j
                while j < n and 48 <= buf[j] <= 57:
                    if code < 0x110000:
                        code = code * 10 + (buf[j] - 48)
                    j += 1
            if j == after:
                self._emit(38, i, i + 1)
                return i + 1
            if j < n and buf[j] == 59:
                j += 1
            if 0x80 <= code <= 0x9F:
                code = REMAPPED[code - 0x80]
            elif code == 0 or code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
                code = 0xFFFD
            self._emit(code, i, j)
            return j
        while j < n and j - i <= 32 and NAME_BYTE[buf[j]] & 48:
            h = _mix(h, buf[j])
            j += 1
            if 3 <= j - i <= 7:
                e = self._entity(h, i + 1, j - i - 1)
                if e:
                    best = e
                    after = j
        if j < n and buf[j] == 59 and j > i + 1:
            e = self._entity(_mix(h, 59), i + 1, j - i)
            if e:
                best = e
                after = j + 1
        if best == 0:
            self._emit(38, i, i + 1)
            return i + 1
        e = best + 2 + ENTITIES[best]
        size = ENTITIES[best + 1]
        while size:
            c = ENTITIES[e]
            if c < 0x80:
                k = 1
                code = c
            elif c < 0xE0:
                k = 2
                code = (c & 31) << 6 | (ENTITIES[e + 1] & 63)
            elif c < 0xF0:
                k = 3
                code = (c & 15) << 12 | (ENTITIES[e + 1] & 63) << 6 | (ENTITIES[e + 2] & 63)
            else:
                k = 4
                code = (
                    (c & 7) << 18 | (ENTITIES[e + 1] & 63) << 12 | (ENTITIES[e + 2] & 63) << 6 | (ENTITIES[e + 3] & 63)
                )
            self._emit(code, i, after)
            e += k
            size -= k
        return after

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _text(self, i: cython.Py_ssize_t, n: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """Text from i on; gives the index of the next '<', or n."""
        buf: cython.p_const_uchar = self.buf
        out: cython.p_uchar = self.out
        o: cython.Py_ssize_t
        s: cython.Py_ssize_t
        k: cython.uint
        pre: cython.bint = self.state & S_PRE != 0
        while i < n:
            k = BYTE_KIND[buf[i]]
            if k == 0:
                o = self.o
                if self.gap:
                    self.gap = False
                    out[o] = 32
                    o += 1
                    self.chars += 1
                if not self.visible:
                    self.visible = True
                    self.start = i
                s = i
                if pre:
                    while True:
                        out[o] = buf[i]
                        o += 1
                        i += 1
                        if i >= n or BYTE_KIND[buf[i]]:
                            break
                elif cython.compiled:
                    i = thresher_plain(buf, i, n, out + o)
                    o += i - s
                else:
                    # Words with single blanks between them.
                    while i < n and (not BYTE_KIND[buf[i]] or (buf[i] == 32 and buf[i - 1] != 32)):
                        i += 1
                    if buf[i - 1] == 32:
                        i -= 1
                    out[o : o + i - s] = buf[s:i]
                    o += i - s
                self.o = o
                self.chars += i - s
                self.end = i
            elif k == 1:
                if pre:
                    s = i
                    i += 1
                    if buf[s] == 13 and i < n and buf[i] == 10:
                        i += 1
                    self._blank(buf[s], s, i)
                else:
                    if self.visible:
                        self.gap = True
                    i += 1
                    while i < n and BYTE_KIND[buf[i]] == 1:
                        i += 1
            elif k == 2:
                return i
            elif k == 3:
                i = self._reference(i, n)
            elif k == 5:
                i = self._wide(i)
            else:
                i += 1
        return n

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _raw_text(self, i: cython.Py_ssize_t, n: cython.Py_ssize_t, references: cython.bint) -> cython.void:
        """Text from i to n in which tags are text, and references too unless told otherwise."""
        s: cython.Py_ssize_t
        k: cython.uint
        while i < n:
            k = BYTE_KIND[self.buf[i]]
            if k == 3 and references:
                i = self._reference(i, n)
            elif k == 5:
                i = self._wide(i)
            else:
                s = i
                i += 1
                if self.buf[s] == 13 and i < n and self.buf[i] == 10:
                    i += 1
                self._emit(self.buf[s], s, i)

    # ---- tags --------------------------------------------------------------------------------------------------------

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _attributes(self, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """The attributes from i to the end of a tag; gives the index after '>', or -1 where the page ends before.

        The first of each name counts. `closed`: the tag ends with '/>'.
        """
        buf: cython.p_const_uchar = self.buf
        n: cython.Py_ssize_t = self.n
        h: cython.uint
        c: cython.uint
        a: cython.uint
        s: cython.Py_ssize_t
        e: cython.Py_ssize_t
        self.seen = 0
        self.closed = False
        while i < n:
            c = buf[i]
            if NAME_BYTE[c] & 1:
                i += 1
                continue
            if c == 62:
                return i + 1
            if c == 47:
                i += 1
                self.closed = i < n and buf[i] == 62
                continue
            h = _mix(18652613, LOWER[c])
            i += 1
            while i < n and not NAME_BYTE[buf[i]] & 4:
                h = _mix(h, LOWER[buf[i]])
                i += 1
            a = _attribute_number(h)
            while i < n and NAME_BYTE[buf[i]] & 1:
                i += 1
            s = e = i
            if i < n and buf[i] == 61:
                i += 1
                while i < n and NAME_BYTE[buf[i]] & 1:
                    i += 1
                if i >= n:
                    return -1
                c = buf[i]
                if c == 34 or c == 39:
                    s = i + 1
                    e = _find(buf, c, s, n)
                    i = e + 1
                else:
                    s = i
                    while i < n and not NAME_BYTE[buf[i]] & 8:
                        i += 1
                    e = i
            if a and not self.seen >> a & 1:
                self.seen |= cython.cast(cython.uint, 1) << a
                self.a_start[a] = s
                self.a_end[a] = e
        return -1

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _has(self, a: cython.uint) -> cython.bint:
        """Whether the tag just read has the attribute."""
        return self.seen >> a & 1

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _size(self, a: cython.uint) -> cython.uint:
        """Bytes of an attribute's value that are looked at: 0 without it, 255 at most."""
        if not self.seen >> a & 1:
            return 0
        return self.a_end[a] - self.a_start[a] if self.a_end[a] - self.a_start[a] < 255 else 255

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _number(self, a: cython.uint, default: cython.uint) -> cython.uint:
        """The attribute's value as a number of at most four digits."""
        i: cython.Py_ssize_t
        value: cython.uint = 0
        digits: cython.int = 0
        if not self._has(a):
            return default
        i = self.a_start[a]
        while i < self.a_end[a] and NAME_BYTE[self.buf[i]] & 1:
            i += 1
        while i < self.a_end[a] and 48 <= self.buf[i] <= 57 and digits < 4:
            value = value * 10 + (self.buf[i] - 48)
            digits += 1
            i += 1
        return value if digits else default

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _next_word(self, a: cython.uint, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """The end of the word of an attribute's value that begins at i."""
        while i < self.a_end[a] and not NAME_BYTE[self.buf[i]] & 1:
            i += 1
        return i

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _role(self) -> cython.uint:
        """The number of the first role that the tag names, or 0."""
        i: cython.Py_ssize_t = self.a_start[A_ROLE]
        h: cython.uint
        j: cython.uint
        while i < self.a_end[A_ROLE] and NAME_BYTE[self.buf[i]] & 1:
            i += 1
        h = _word_hash(self.buf, i, self._next_word(A_ROLE, i))
        j = h & 255
        while ROLE_KEY[j]:
            if ROLE_KEY[j] == h:
                return ROLE_VALUE[j]
            j = (j + 1) & 255
        return 0

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _rel(self) -> cython.uint:
        """The rel words that the tag has, a bit each."""
        i: cython.Py_ssize_t = self.a_start[A_REL]
        e: cython.Py_ssize_t
        h: cython.uint
        j: cython.uint
        bits: cython.uint = 0
        while i < self.a_end[A_REL]:
            e = self._next_word(A_REL, i)
            if e > i:
                h = _word_hash(self.buf, i, e)
                j = h & 63
                while REL_KEY[j]:
                    if REL_KEY[j] == h:
                        bits |= cython.cast(cython.uint, 1) << REL_VALUE[j]
                        break
                    j = (j + 1) & 63
            i = e + 1
        return bits

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _begins(self, a: cython.uint, first: cython.uint) -> cython.bint:
        """Whether the attribute's value begins with a letter, whatever its case."""
        return self._has(a) and self.a_end[a] > self.a_start[a] and (self.buf[self.a_start[a]] | 32) == first

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _contains(self, a: cython.uint, first: cython.uint, second: cython.uint, third: cython.uint) -> cython.bint:
        """Whether three letters in small or capitals stand in the attribute's value, of 255 bytes at most."""
        i: cython.Py_ssize_t
        e: cython.Py_ssize_t
        if not self._has(a):
            return False
        i = self.a_start[a]
        e = i + self._size(a) - 2
        while i < e:
            if (self.buf[i] | 32) == first and (self.buf[i + 1] | 32) == second and (self.buf[i + 2] | 32) == third:
                return True
            i += 1
        return False

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _style_hides(self) -> cython.uint:
        """What an inline style hides: display: none, visibility: hidden."""
        buf: cython.p_const_uchar = self.buf
        i: cython.Py_ssize_t = self.a_start[A_STYLE]
        e: cython.Py_ssize_t = self.a_end[A_STYLE]
        first: cython.Py_ssize_t = i
        s: cython.Py_ssize_t
        colon: cython.Py_ssize_t
        name: cython.uint
        value: cython.uint
        bits: cython.uint = 0
        while i < e:
            colon = _find(buf, 58, i, e)
            if colon >= e:
                break
            s = colon
            while s > first and NAME_BYTE[buf[s - 1]] & 1:
                s -= 1
            # display, visibility: seven or ten letters that end in y.
            if s - first >= 7 and (buf[s - 1] | 32) == 121:
                name = 0
                if _word_hash(buf, s - 7, s) == 1164572437:
                    name = 1
                elif s - first >= 10 and _word_hash(buf, s - 10, s) == 2134373861:
                    name = 2
                if name:
                    s = colon + 1
                    while s < e and NAME_BYTE[buf[s]] & 1:
                        s += 1
                    value = 0
                    if name == 1 and s + 4 <= e and _word_hash(buf, s, s + 4) == 765964251:
                        value = H_DISPLAY
                    elif name == 2 and s + 6 <= e and _word_hash(buf, s, s + 6) == 1981346105:
                        value = H_VISIBILITY
                    bits |= value
            i = colon + 1
        return bits

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _hides(self, t: cython.uint) -> cython.uint:
        """The kinds of hidden that the tag just read brings about."""
        bits: cython.uint = 0
        if t == T_BODY or t == T_HTML or t == T_MAIN or t == T_ARTICLE:
            return 0
        if t == T_NOSCRIPT:
            bits = H_NOSCRIPT
        elif t == T_TEMPLATE:
            bits = 0 if self._has(A_SHADOWROOTMODE) else H_TEMPLATE
        elif t == T_DETAILS:
            bits = 0 if self._has(A_OPEN) else H_DETAILS
        elif t == T_DIALOG:
            bits = 0 if self._has(A_OPEN) else H_DIALOG
        if self.seen & (1 << A_HIDDEN | 1 << A_STYLE | 1 << A_ARIA_HIDDEN):
            if self._has(A_HIDDEN):
                bits |= H_HIDDEN
            if self._begins(A_ARIA_HIDDEN, 116):
                bits |= H_ARIA
            if self._has(A_STYLE):
                bits |= self._style_hides()
        return bits

    # ---- the stack of open elements ----------------------------------------------------------------------------------
    # passes: the nearest element that end tags do not pass: all, that of p, that of li; ten bits each.
    # nearest: the nearest special one, that but div, p and address, the nearest table or template.
    # marker: 1 where formatting ends with the element, 2 where HTML begins again inside of svg or math.

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _push(self, t: cython.uint, name: cython.uint, f: cython.uint, state: cython.uint) -> cython.void:
        """Open an element: f its facts, state what its text is beside what it inherits."""
        p: cython.int = self.sp
        s: cython.int = p + 1
        k: cython.int
        hides: cython.uint
        if s >= 510 or (s >= 500 and not state & S_SKIPPED):
            self.over += 1
            self.over_of[t] += 1
            return
        self.sp = s
        if s > self.deepest:
            self.deepest = s
            if cython.compiled:
                memset(cython.address(self.k[s]), 0, cython.sizeof(open_t))
        self.k[s].tag = t
        self.k[s].name = name
        self.k[s].prev = self.last[t]
        self.last[t] = s
        self.k[s].state = self.k[p].state | state
        self.k[s].passes = self.k[p].passes
        self.k[s].nearest = self.k[p].nearest
        self.k[s].list = self.k[p].list
        self.k[s].table = self.k[p].table
        self.k[s].misc = self.k[p].misc
        self.k[s].container = -1
        self.k[s].span = -1
        self.k[s].marker = 0
        if f & F_SPECIAL:
            if t == T_DIV or t == T_P or t == T_ADDRESS:
                self.k[s].nearest = self.k[p].nearest & ~1023 | s
            else:
                self.k[s].nearest = self.k[p].nearest & ~1048575 | s << 10 | s
            if f & F_SCOPE:
                self.k[s].passes = s << 20 | s << 10 | s
            elif t == T_BUTTON:
                self.k[s].passes = self.k[p].passes & ~(1023 << 10) | s << 10
            elif t == T_UL or t == T_OL:
                self.k[s].passes = self.k[p].passes & ~(1023 << 20) | s << 20
            if t == T_TABLE or t == T_TEMPLATE:
                self.k[s].nearest = self.k[s].nearest & 1048575 | s << 20
        if f & F_CELL:
            self.k[s].marker = 1
            for k in range(8):
                self.k[s].formats[k] = self.format_open[k]
                self.k[s].formats[8 + k] = self.format_floor[k]
                self.format_floor[k] = self.format_open[k]
        hides = self._hides(t)
        if f & F_BREAKS:
            self.k[s].block = s
            self.k[s].hidden = hides | self.k[p].wrapped
            self.k[s].wrapped = 0
            self.k[s].at = self.tag_at
            self.k[s].count = 0
            self.k[s].lines = 0
            self.k[s].role = 0
            self._name(s)
            self._place(s, p, t)
        else:
            self.k[s].block = self.k[p].block
            self.k[s].wrapped = self.k[p].wrapped | hides
            if hides:
                self.k[s].state |= S_HIDDEN
            if self.names_size == 0:
                if self._size(A_CLASS):
                    self.names = self.a_start[A_CLASS]
                    self.names_size = self._size(A_CLASS)
                elif self._size(A_ITEMPROP):
                    self.names = self.a_start[A_ITEMPROP]
                    self.names_size = self._size(A_ITEMPROP)
        if self._has(A_ROLE):
            k = self._role()
            if f & F_BREAKS:
                self.k[s].role = k
            if k == R_BUTTON:
                self.k[s].state |= S_BUTTON
            elif k == R_HEADING:
                self.k[s].misc = self.k[s].misc & ~15 | (self._number(A_ARIA_LEVEL, 2) & 15)

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _name(self, s: cython.int) -> cython.void:
        """Where the class, id and itemprop of the block at s stand."""
        self.k[s].class_size = self._size(A_CLASS)
        self.k[s].class_at = self.a_start[A_CLASS] if self.k[s].class_size else 0
        self.k[s].id_size = self._size(A_ID)
        self.k[s].id_at = self.a_start[A_ID] if self.k[s].id_size else 0
        self.k[s].item_size = self._size(A_ITEMPROP)
        self.k[s].item_at = self.a_start[A_ITEMPROP] if self.k[s].item_size else 0

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _place(self, s: cython.int, p: cython.int, t: cython.uint) -> cython.void:
        """What a block means for lists, tables, headings, quotes and captions inside of it."""
        q: cython.int
        v: cython.uint
        if t == T_UL or t == T_OL or t == T_MENU or t == T_DIR or t == T_DL:
            v = self.k[p].list >> 16 & 15
            self.k[s].list = (v + 1 if v < 15 else 15) << 16 | (2 if t == T_OL else (3 if t == T_DL else 1)) << 20
            if t == T_OL:
                self.k[s].count = (self._number(A_START, 1) + 65535) & 65535
        elif t == T_LI or t == T_DT or t == T_DD:
            q = self.last[T_UL]
            if self.last[T_OL] > q:
                q = self.last[T_OL]
            if self.last[T_MENU] > q:
                q = self.last[T_MENU]
            if self.last[T_DIR] > q:
                q = self.last[T_DIR]
            if self.last[T_DL] > q:
                q = self.last[T_DL]
            if q:
                self.k[q].count = (self._number(A_VALUE, self.k[q].count + 1)) & 65535
                self.k[s].list = self.k[q].list & ~65535 | self.k[q].count | 1 << 22
            else:
                self.k[s].list = 1 << 22
        elif t == T_TABLE:
            v = self.k[p].table >> 25 & 15
            self.k[s].table = (v + 1 if v < 15 else 15) << 25
        elif t == T_TR:
            q = _index(self.k[s].nearest, 20)
            self.k[s].table = self.k[q].table | (self.k[q].count if self.k[q].count < 16383 else 16383)
            self.k[q].count += 1
        elif t == T_TD or t == T_TH:
            q = self.last[T_TR] if self.last[T_TR] > _index(self.k[p].nearest, 20) else p
            v = self.k[q].count if self.k[q].count < 1023 else 1023
            self.k[s].table = self.k[q].table & ~(1023 << 14) | v << 14 | (1 if t == T_TH else 0) << 24 | 1 << 29
            v = self._number(A_COLSPAN, 1)
            self.k[q].count += v if 1 <= v <= 1000 else 1
        elif T_H1 <= t <= T_H6:
            self.k[s].misc = self.k[p].misc & ~15 | (t - T_H1 + 1)
        elif t == T_BLOCKQUOTE:
            v = self.k[p].misc >> 4 & 15
            self.k[s].misc = self.k[p].misc & ~240 | (v + 1 if v < 15 else 15) << 4
        elif t == T_FIGCAPTION or t == T_CAPTION:
            self.k[s].misc |= 1 << 8
        elif t == T_TEXTAREA:
            self.k[s].misc |= 1 << 9
        elif t == T_SUMMARY:
            self.k[s].misc |= 1 << 10

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _pop_to(self, idx: cython.int) -> cython.void:
        """Close the element at idx and all above it."""
        s: cython.int = self.sp
        t: cython.uint
        k: cython.int
        if idx <= 0 or idx > s:
            return
        if self.k[s].block >= idx:
            self._flush(self.tag_at, self.tag_at, False)
        while s >= idx:
            t = self.k[s].tag
            if t:
                self.last[t] = self.k[s].prev
            if self.k[s].container >= 0:
                self.containers[self.k[s].container * 40 + 3] = self.tag_at
            if self.k[s].span >= 0:
                self.spans[self.k[s].span * 6 + 3] = self.tag_at
            if self.k[s].marker == 1:
                for k in range(8):
                    self.format_open[k] = self.k[s].formats[k]
                    self.format_floor[k] = self.k[s].formats[8 + k]
                self._sum_formats()
            s -= 1
        self.sp = idx - 1
        if self.over:
            self.over = 0
            for k in range(256):
                self.over_of[k] = 0
        self._settle()

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _sum_formats(self) -> cython.void:
        """The state that the formatting in force makes: a, b, strong, em, i, code, tt."""
        f: cython.uint = 0
        if self.format_open[1]:
            f = S_LINK
        if self.format_open[2] or self.format_open[3]:
            f |= S_BOLD
        if self.format_open[4] or self.format_open[5]:
            f |= S_EMPHASIS
        if self.format_open[6] or self.format_open[7]:
            f |= S_CODE
        self.formats = f

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _open_format(self, t: cython.uint, name: cython.uint) -> cython.void:
        """The start tag of a formatting element: it stays in force until its end tag or its cell's."""
        k: cython.uint = FORMAT[t]
        if t == T_A and self.format_open[k] > self.format_floor[k]:
            self._close_format(t)
        self._push(t, name, 0, 0)
        if self.format_open[k] < 255:
            self.format_open[k] += 1
        self._sum_formats()
        self._settle()

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _close_format(self, t: cython.uint) -> cython.void:
        """The end tag of a formatting element: blocks that began inside of it stay open, what is inline in them ends."""
        k: cython.uint = FORMAT[t]
        idx: cython.int = self.last[t]
        if idx > 0 and idx < _index(self.k[self.sp].passes, 0):
            return
        if self.format_open[k] > self.format_floor[k]:
            self.format_open[k] -= 1
            self._sum_formats()
        if idx > _index(self.k[self.sp].nearest, 0):
            self._pop_to(idx)
        elif idx:
            self.last[t] = self.k[idx].prev
            self.k[idx].tag = 0
            self._pop_to(_index(self.k[self.sp].nearest, 0) + 1)
            self._settle()
        else:
            self._settle()

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _close_p(self) -> cython.void:
        """End the open paragraph, if one is in reach."""
        if self.last[T_P] > _index(self.k[self.sp].passes, 10):
            self._pop_to(self.last[T_P])

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _top_heading(self) -> cython.int:
        """The topmost open h1 to h6, or 0."""
        idx: cython.int = 0
        t: cython.int
        for t in range(T_H1, T_H6 + 1):
            if self.last[t] > idx:
                idx = self.last[t]
        return idx

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _leave_foreign(self) -> cython.void:
        """Close svg or math up to where HTML goes on."""
        s: cython.int = self.sp
        while s > 0 and self.k[s].state & S_FOREIGN:
            s -= 1
        self._pop_to(s + 1)

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _to_table_part(self, t: cython.uint) -> cython.bint:
        """Before a part of a table opens: close what cannot hold it. False where no table is open."""
        at: cython.int = _index(self.k[self.sp].nearest, 20)
        group: cython.int = self.last[T_TBODY]
        inside: cython.int = at
        near: cython.uint
        if at == 0:
            return False
        if self.k[at].tag == T_TEMPLATE:
            near = self.k[_index(self.k[self.sp].nearest, 0)].tag
            if near != T_TEMPLATE and not FLAGS[near] & F_ROW:
                return False
        if self.last[T_THEAD] > group:
            group = self.last[T_THEAD]
        if self.last[T_TFOOT] > group:
            group = self.last[T_TFOOT]
        if t == T_TR or t == T_TD or t == T_TH:
            if group > at:
                inside = group
        if (t == T_TD or t == T_TH) and self.last[T_TR] > inside:
            inside = self.last[T_TR]
        self._flush(self.tag_at, self.tag_at, False)
        if self.sp > inside:
            self._pop_to(inside + 1)
        return True

    # ---- start tags ----------------------------------------------------------------------------------------------------

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _start_tag(self, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """The start tag at i; gives the index after it, and after the content of an element that holds no tags."""
        buf: cython.p_const_uchar = self.buf
        n: cython.Py_ssize_t = self.n
        j: cython.Py_ssize_t = i + 1
        h: cython.uint = 18652613
        custom: cython.bint = False
        t: cython.uint
        f: cython.uint
        while j < n and not NAME_BYTE[buf[j]] & 2:
            if buf[j] == 45:
                custom = True
            h = _mix(h, LOWER[buf[j]])
            j += 1
        t = _tag_number(h, custom)
        j = self._attributes(j)
        if j < 0:
            return n
        self.tag_at = i
        if t == T_IMAGE and not self.state & S_FOREIGN:
            t = T_IMG
        f = FLAGS[t]
        if self.k[self.sp].state & S_FOREIGN:
            if f & F_BREAKOUT or (t == T_FONT and self.seen & (1 << A_COLOR | 1 << A_FACE | 1 << A_SIZE)):
                self._leave_foreign()
            else:
                self._foreign_start(t, h)
                return j
        if (
            (t == T_SELECT or t == T_INPUT)
            and self.last[T_SELECT]
            and self.last[T_SELECT] >= _index(self.k[self.sp].passes, 0)
        ):
            # A list of choices ends where a field or another list begins; the tag of that list counts as its end.
            self._pop_to(self.last[T_SELECT])
            if t == T_SELECT:
                return j
        if f & F_RAW or t == T_TITLE or t == T_TEXTAREA or t == T_XMP or t == T_PLAINTEXT:
            return self._raw_element(t, h, f, j)
        if f & F_VOID:
            self._void(t, j)
            return j
        if FORMAT[t]:
            self.tags += 1
            self._open_format(t, h)
            if t == T_A:
                if self._has(A_HREF):
                    self.links += 1
                if self._has(A_REL):
                    self.rels |= self._rel()
            self._note(t, j)
            return j
        if f & F_BREAKS:
            if t == T_HTML:
                self._add_span(5, i, j, j, t)
            elif t == T_AMP_IMG:
                self.images += 1
            if not self._block(t, f):
                return j
            self._flush(i, j, False)
        else:
            self.tags += 1
            if t == T_HEAD:
                return j
            if t == T_BUTTON:
                # A button is a box of its own: its words are not those of its neighbours.
                self.gap = self.visible
                self.controls += 1
                if self.last[T_BUTTON] > _index(self.k[self.sp].passes, 0):
                    self._pop_to(self.last[T_BUTTON])
        if t == T_SVG:
            if not self.closed:
                self._push(t, h, 0, S_SKIPPED | S_FOREIGN)
                if self.k[self.sp].tag == T_SVG:
                    self.k[self.sp].state &= ~S_MATH
                self._settle()
            return j
        if t == T_MATH:
            if not self.closed:
                self._open_math(h)
            return j
        self._push(t, h, f, STATES[t])
        self._settle()
        self._note(t, j)
        if t == T_PRE or t == T_LISTING:
            return self._first_newline(j)
        return j

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _first_newline(self, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """The index after a line end at i, which is not part of preformatted text."""
        if i < self.n and self.buf[i] == 13:
            i += 1
            return i + 1 if i < self.n and self.buf[i] == 10 else i
        return i + 1 if i < self.n and self.buf[i] == 10 else i

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _block(self, t: cython.uint, f: cython.uint) -> cython.bint:
        """Before a block opens: close what it ends. False where the tag is to be ignored."""
        s: cython.int = self.sp
        idx: cython.int
        if t == T_HTML:
            if self.ncontainer == 0 and self.k[0].class_size == 0:
                self._name(0)
            return False
        if t == T_BODY:
            if self.last[T_BODY] or self.nrow or self.visible or self.last[T_TEMPLATE]:
                return False
            self._pop_to(1)
            return True
        if t == T_FORM:
            if self.last[T_FORM] and not self.last[T_TEMPLATE]:
                return False
        elif t == T_OPTION or t == T_OPTGROUP:
            if self.k[s].tag == T_OPTION:
                self._pop_to(s)
            return True
        if f & F_ROW:
            return self._to_table_part(t)
        if t == T_LI:
            idx = _index(self.k[s].nearest, 10)
            if self.k[idx].tag == T_LI:
                self._pop_to(idx)
        elif t == T_DT or t == T_DD:
            idx = _index(self.k[s].nearest, 10)
            if self.k[idx].tag == T_DT or self.k[idx].tag == T_DD:
                self._pop_to(idx)
        elif t == T_TABLE:
            # A table loose in another one ends it.
            idx = _index(self.k[s].nearest, 20)
            if (
                self.k[idx].tag == T_TABLE
                and self.last[T_TD] < idx
                and self.last[T_TH] < idx
                and self.last[T_CAPTION] < idx
            ):
                self._pop_to(idx)
        if f & F_CLOSES_P:
            self._close_p()
            if f & F_HEADING and FLAGS[self.k[self.sp].tag] & F_HEADING:
                self._pop_to(self.sp)
        return True

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _void(self, t: cython.uint, after: cython.Py_ssize_t) -> cython.void:
        """An element without content."""
        if t == T_BR:
            if not self.state & S_SKIPPED:
                self._flush(self.tag_at, after, True)
        elif t == T_HR:
            self._close_p()
            self._flush(self.tag_at, after, False)
            self.ruled = True
        elif t == T_IMG:
            if not self.state & S_SKIPPED:
                self.images += 1
        elif t == T_INPUT or t == T_KEYGEN:
            if not self._begins(A_TYPE, 104):
                self.controls += 1
        elif t == T_META:
            self._add_span(2, self.tag_at, after, after, t)
        elif t == T_LINK:
            if self._has(A_ITEMPROP) or (self._has(A_REL) and self._rel()):
                self._add_span(3, self.tag_at, after, after, t)
        elif t == T_BASE:
            self._add_span(4, self.tag_at, after, after, t)
        elif self._has(A_ITEMPROP):
            self._add_span(9, self.tag_at, after, after, t)

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _note(self, t: cython.uint, after: cython.Py_ssize_t) -> cython.void:
        """Note the element just opened where metadata may be read from it."""
        kind: cython.uint = 0
        k: cython.Py_ssize_t
        if self._has(A_ITEMPROP) or self._has(A_ITEMSCOPE):
            kind = 9
        elif t == T_TIME:
            kind = 8
        elif t == T_A and self._has(A_REL) and self._rel() & 0x103:
            # author, tag, license
            kind = 10
        if kind:
            k = self._add_span(kind, self.tag_at, after, after, t)
            if self.k[self.sp].tag == t and self.over == 0:
                self.k[self.sp].span = k

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _foreign_start(self, t: cython.uint, name: cython.uint) -> cython.void:
        """A start tag inside svg or math."""
        state: cython.uint = 0
        html: cython.bint = False
        if self.closed:
            return
        if self.state & S_MATH:
            if t == T_ANNOTATION:
                if self._contains(A_ENCODING, 116, 101, 120):
                    self._begin_annotation()
                else:
                    state = S_SKIPPED
            elif t == T_ANNOTATION_XML:
                state = S_SKIPPED
                html = self._contains(A_ENCODING, 104, 116, 109)
            elif T_MI <= t <= T_MTEXT:
                html = True
            elif t == T_SVG:
                state = S_SKIPPED
        elif t == T_FOREIGNOBJECT or t == T_DESC or t == T_TITLE:
            html = True
        t = _foreign_number(t, name)
        if html:
            self._push(t, name, F_SPECIAL | F_SCOPE, state)
            if self.k[self.sp].tag == t:
                self.k[self.sp].state &= ~S_FOREIGN
                self.k[self.sp].marker = 2
        else:
            self._push(t, name, 0, state)
        self._settle()

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _open_math(self, name: cython.uint) -> cython.void:
        """A formula: remember how the line was before it, for its TeX form may come after its signs."""
        self._push(T_MATH, name, 0, S_MATH | S_FOREIGN)
        self._settle()
        self.formulas += 1
        self.math_line = self.line
        self.math_o = self.o
        self.math_chars = self.chars
        self.math_link = self.link
        self.math_bold = self.bold
        self.math_emphasis = self.emphasis
        self.math_code = self.code
        self.math_button = self.button
        self.math_hidden = self.hidden
        self.math_visible = self.visible
        self.math_gap = self.gap

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _begin_annotation(self) -> cython.void:
        """The TeX form of the formula begins: it stands for the signs, which go."""
        self._settle()
        if self.math_line == self.line and self.math_o <= self.o:
            self.o = self.math_o
            self.chars = self.counted = self.math_chars
            self.link = self.math_link
            self.bold = self.math_bold
            self.emphasis = self.math_emphasis
            self.code = self.math_code
            self.button = self.math_button
            self.hidden = self.math_hidden
            self.visible = self.math_visible
            self.gap = self.math_gap

    # ---- elements that hold no tags ------------------------------------------------------------------------------------

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _is_end(self, i: cython.Py_ssize_t, name: cython.uint, size: cython.Py_ssize_t) -> cython.bint:
        """Whether a name of a hash and size stands at i, and ends there."""
        e: cython.Py_ssize_t = i + size
        return e < self.n and NAME_BYTE[self.buf[e]] & 2 and _word_hash(self.buf, i, e) == name

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _raw_end(self, i: cython.Py_ssize_t, name: cython.uint, size: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """The index of the end tag of an element that holds no tags, whose content begins at i; n without one."""
        buf: cython.p_const_uchar = self.buf
        n: cython.Py_ssize_t = self.n
        while i < n:
            i = _find(buf, 60, i, n)
            if i + 1 < n and buf[i + 1] == 47 and self._is_end(i + 2, name, size):
                return i
            i += 1
        return n

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _script_end(self, i: cython.Py_ssize_t, name: cython.uint) -> cython.Py_ssize_t:
        """As _raw_end, for a script: its end tag does not count in a script inside a comment inside of it."""
        buf: cython.p_const_uchar = self.buf
        n: cython.Py_ssize_t = self.n
        level: cython.int = 0
        dash: cython.Py_ssize_t = 0
        while i < n:
            i = _find(buf, 60, i, n)
            if i >= n:
                break
            if level:
                # Did the comment end before this sign? Each byte is looked at once.
                while True:
                    dash = _find(buf, 62, dash, i)
                    if dash >= i:
                        break
                    dash += 1
                    if buf[dash - 2] == 45 and buf[dash - 3] == 45:
                        level = 0
                        break
            if i + 1 < n and buf[i + 1] == 47:
                if self._is_end(i + 2, name, 6):
                    if level < 2:
                        return i
                    level = 1
            elif level == 0 and i + 3 < n and buf[i + 1] == 33 and buf[i + 2] == 45 and buf[i + 3] == 45:
                level = 1
                dash = i + 4
                # "<!-->" ends at once.
                if i + 4 < n and buf[i + 4] == 62:
                    level = 0
                elif i + 5 < n and buf[i + 4] == 45 and buf[i + 5] == 62:
                    level = 0
            elif level == 1 and self._is_end(i + 1, name, 6):
                level = 2
            i += 1
        return n

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _raw_element(
        self, t: cython.uint, name: cython.uint, f: cython.uint, i: cython.Py_ssize_t
    ) -> cython.Py_ssize_t:
        """An element that holds no tags, its content from i on; gives the index of its end tag."""
        buf: cython.p_const_uchar = self.buf
        e: cython.Py_ssize_t
        kind: cython.uint
        size: cython.Py_ssize_t = self.tag_at + 1
        while not NAME_BYTE[buf[size]] & 2:
            size += 1
        size -= self.tag_at + 1
        if t == T_SCRIPT:
            e = self._script_end(i, name)
            if self._contains(A_TYPE, 106, 115, 111):
                # "json" of any kind; "/ld" for linked data.
                kind = 6 if self._contains(A_TYPE, 47, 108, 100) else 7
                self._add_span(kind, self.tag_at, i, e, t)
            return e
        if t == T_PLAINTEXT:
            e = self.n
        else:
            e = self._raw_end(i, name, size)
        if t == T_TITLE:
            if not self.titled and not self.state & S_SKIPPED:
                self.titled = True
                self._add_span(1, self.tag_at, i, e, t)
            return e
        if f & F_RAW:
            if f & F_BREAKS:
                self._flush(self.tag_at, e, False)
            return e
        # textarea, xmp and plaintext show theirs.
        if t == T_TEXTAREA:
            self.controls += 1
        else:
            self._close_p()
        self._flush(self.tag_at, i, False)
        self._push(t, name, f, STATES[t])
        self._settle()
        if self.k[self.sp].tag != t:
            # Too deep: its text is left out, since it could not be told from its surroundings.
            return e
        if not self.state & S_SKIPPED:
            self._raw_text(self._first_newline(i) if t == T_TEXTAREA else i, e, t == T_TEXTAREA)
        self.tag_at = e
        self._pop_to(self.sp)
        return e

    # ---- end tags ------------------------------------------------------------------------------------------------------

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _topmost(self, t: cython.uint, name: cython.uint) -> cython.int:
        """The topmost open element of a name, or 0; a few are looked at where names share a number."""
        idx: cython.int = self.last[t]
        tries: cython.int = 8
        if t < T_UNKNOWN:
            return idx
        while idx and self.k[idx].name != name and tries:
            idx = self.k[idx].prev
            tries -= 1
        return idx if idx and self.k[idx].name == name else 0

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _end_tag(self, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """The end tag at i, or what looks like one; gives the index after it."""
        buf: cython.p_const_uchar = self.buf
        n: cython.Py_ssize_t = self.n
        j: cython.Py_ssize_t = i + 2
        h: cython.uint = 18652613
        custom: cython.bint = False
        while j < n and not NAME_BYTE[buf[j]] & 2:
            if buf[j] == 45:
                custom = True
            h = _mix(h, LOWER[buf[j]])
            j += 1
        if j < n and buf[j] == 62:
            j += 1
        else:
            j = self._attributes(j)
            if j < 0:
                return n
        self.tag_at = i
        self._close(_tag_number(h, custom), h, j)
        return j

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _close(self, t: cython.uint, name: cython.uint, after: cython.Py_ssize_t) -> cython.void:
        """Do what an end tag does."""
        f: cython.uint = FLAGS[t]
        s: cython.int = self.sp
        idx: cython.int = self._topmost(t, name)
        scope: cython.int = _index(self.k[s].passes, 0)
        table: cython.int = _index(self.k[s].nearest, 20)
        if t == T_BODY or t == T_HTML or t == T_HEAD:
            # What follows goes on as before: it may well be text.
            return
        if self.k[s].state & S_FOREIGN or self.k[s].marker == 2:
            idx = self._topmost(_foreign_number(t, name), name)
            if self.k[idx].marker == 2 or self.k[idx].state & S_FOREIGN:
                if idx > _index(self.k[s if self.k[s].marker != 2 else s - 1].nearest, 0):
                    self._pop_to(idx)
                    return
            idx = self._topmost(t, name)
            if t == T_P or t == T_BR:
                self._leave_foreign()
                s = self.sp
                scope = _index(self.k[s].passes, 0)
        if self.over and self.over_of[t]:
            if f & F_BREAKS:
                self._flush(self.tag_at, after, False)
            self.over -= 1
            self.over_of[t] -= 1
            if FORMAT[t]:
                idx = FORMAT[t]
                if self.format_open[idx] > self.format_floor[idx]:
                    self.format_open[idx] -= 1
                    self._sum_formats()
                self._settle()
            return
        if FORMAT[t]:
            self.tags += 1
            self._close_format(t)
        elif t == T_BR:
            if not self.state & S_SKIPPED:
                self._flush(self.tag_at, after, True)
        elif t == T_P:
            if idx > _index(self.k[s].passes, 10):
                self._pop_to(idx)
            else:
                self._flush(self.tag_at, after, False)
        elif t == T_LI:
            if idx > _index(self.k[s].passes, 20):
                self._pop_to(idx)
        elif f & F_HEADING:
            idx = self._top_heading()
            if idx > scope:
                self._pop_to(idx)
        elif t == T_FORM:
            if idx > scope:
                if idx == _index(self.k[s].nearest, 0):
                    self._pop_to(idx)
                else:
                    # What began inside of it goes on.
                    self._flush(self.tag_at, after, False)
                    self.last[T_FORM] = self.k[idx].prev
                    self.k[idx].tag = 0
        elif t == T_TABLE:
            if self.k[table].tag == T_TABLE:
                self._pop_to(table)
        elif f & F_ROW:
            if idx > table:
                self._pop_to(idx)
        elif t == T_TEMPLATE:
            self._pop_to(idx)
        elif f & (F_SCOPED_END | F_SCOPE):
            if idx >= scope:
                self._pop_to(idx)
            if t == T_BUTTON:
                self.gap = self.visible
        elif idx >= _index(self.k[s].nearest, 0) and self.k[idx].marker != 2:
            self._pop_to(idx)
        if f & F_BREAKS:
            if not self.visible:
                self.open = after
        else:
            self.tags += 1

    # ---- the pass --------------------------------------------------------------------------------------------------------

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _declaration(self, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """A comment, doctype, CDATA section or what is taken for a comment at i; gives the index after it."""
        buf: cython.p_const_uchar = self.buf
        n: cython.Py_ssize_t = self.n
        j: cython.Py_ssize_t
        e: cython.Py_ssize_t = n
        if i + 3 < n and buf[i + 1] == 33 and buf[i + 2] == 45 and buf[i + 3] == 45:
            j = i + 4
            if j < n and buf[j] == 62:
                return j + 1
            if j + 1 < n and buf[j] == 45 and buf[j + 1] == 62:
                return j + 2
            while True:
                j = _find(buf, 62, j, n)
                if j >= n:
                    return n
                j += 1
                if j - i >= 7 and buf[j - 2] == 45 and buf[j - 3] == 45:
                    return j
                if j - i >= 8 and buf[j - 2] == 33 and buf[j - 3] == 45 and buf[j - 4] == 45:
                    return j
        if (
            (self.k[self.sp].state & S_FOREIGN or self.k[self.sp].marker == 2)
            and i + 8 < n
            and buf[i + 1] == 33
            and buf[i + 2] == 91
            and buf[i + 3] == 67
            and buf[i + 4] == 68
            and buf[i + 5] == 65
            and buf[i + 6] == 84
            and buf[i + 7] == 65
            and buf[i + 8] == 91
        ):
            j = i + 9
            while True:
                j = _find(buf, 62, j, n)
                if j >= n:
                    break
                j += 1
                if j - i >= 12 and buf[j - 2] == 93 and buf[j - 3] == 93:
                    e = j - 3
                    break
            if not self.state & S_SKIPPED:
                self._raw_text(i + 9, e, False)
            return j
        j = _find(buf, 62, i, n)
        return j + 1 if j < n else n

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _run(self) -> cython.void:
        """The pass over the page."""
        buf: cython.p_const_uchar = self.buf
        n: cython.Py_ssize_t = self.n
        i: cython.Py_ssize_t = 0
        c: cython.uint
        d: cython.uint
        while i < n and not self.failed:
            if buf[i] != 60:
                if self.state & S_SKIPPED:
                    i = _find(buf, 60, i, n)
                else:
                    i = self._text(i, n)
                continue
            c = buf[i + 1] if i + 1 < n else 0
            if NAME_BYTE[c] & 16:
                i = self._start_tag(i)
            elif c == 47:
                d = buf[i + 2] if i + 2 < n else 0
                if NAME_BYTE[d] & 16:
                    i = self._end_tag(i)
                elif d == 62:
                    i += 3
                elif i + 2 >= n:
                    if not self.state & S_SKIPPED:
                        self._raw_text(i, n, False)
                    i = n
                else:
                    i = self._declaration(i)
            elif c == 33 or c == 63:
                i = self._declaration(i)
            else:
                if not self.state & S_SKIPPED:
                    self._emit(60, i, i + 1)
                i += 1
        self.tag_at = n
        self._flush(n, n, False)
        self._pop_to(1)

    def begin(self) -> None:
        """Everything at its beginning; the root is open."""
        k: cython.int
        if not cython.compiled:
            self.k = [Open() for _ in range(512)]
            for name in ("over_of", "last"):
                setattr(self, name, [0] * 256)
            self.a_start, self.a_end = [0] * 32, [0] * 32
            self.format_open, self.format_floor = [0] * 8, [0] * 8
        self.o = self.nrow = self.ncontainer = self.nspan = 0
        self.failed = self.visible = self.gap = self.ruled = self.closed = self.titled = False
        self.line = self.start = self.end = self.open = self.names = self.tag_at = 0
        self.chars = self.counted = self.link = self.bold = self.emphasis = self.code = self.button = self.hidden = 0
        self.links = self.images = self.controls = self.breaks = self.formulas = self.tags = self.rels = 0
        self.names_size = self.seen = self.formats = self.state = self.over = 0
        self.math_line = -1
        self.math_o = 0
        self.sp = 0
        for k in range(256):
            self.over_of[k] = 0
            self.last[k] = 0
        for k in range(8):
            self.format_open[k] = self.format_floor[k] = 0
        self.deepest = 0
        if cython.compiled:
            memset(self.k, 0, cython.sizeof(open_t))
        self.k[0].tag = T_HTML
        self.k[0].container = self.k[0].span = -1


def scan_html(page: bytes) -> tuple[bytes, bytearray, int, bytearray, int, bytearray, int]:
    """The text of an HTML page and where its lines come from.

    Args: page: UTF-8, lenient; less than 2 GB.
    Returns: the text, a line for each block and line break, each ended by a newline; rows and their number;
        containers, whose other half `containers.settle` fills in, and their number; spans and their number.
    Raises: MemoryError.
    """
    s: _Scan = _Scan()
    n: cython.Py_ssize_t = len(page)
    s.n = n
    # No line is longer than its markup, but for two references of five bytes that mean six.
    room: cython.Py_ssize_t = n + n // 4 + 64
    if cython.compiled:
        s.buf = page
        # More than most pages need: what is not written costs nothing.
        s.row_room = n // 384 + 64
        s.container_room = n // 256 + 64
        s.span_room = n // 1024 + 64
        s.row_table = PyByteArray_FromStringAndSize(cython.NULL, s.row_room * 64)
        s.container_table = PyByteArray_FromStringAndSize(cython.NULL, s.container_room * 160)
        s.span_table = PyByteArray_FromStringAndSize(cython.NULL, s.span_room * 24)
        s._see()
        s.k = cython.cast(cython.pointer(open_t), malloc(512 * cython.sizeof(open_t)))
        s.out = cython.cast(cython.p_uchar, malloc(room))
        try:
            if s.out is cython.NULL or s.k is cython.NULL:
                raise MemoryError
            s.begin()
            with cython.nogil:
                s._run()
            if s.failed:
                raise MemoryError
            PyByteArray_Resize(s.row_table, s.nrow * 64)
            PyByteArray_Resize(s.container_table, s.ncontainer * 160)
            PyByteArray_Resize(s.span_table, s.nspan * 24)
            text = cython.cast(cython.p_char, s.out)[: s.o]
        finally:
            free(s.out)
            free(s.k)
        return text, s.row_table, s.nrow, s.container_table, s.ncontainer, s.span_table, s.nspan
    else:
        s.begin()
        s.buf = page
        s.out = bytearray(room)
        s.rows, s.containers, s.spans = array("I"), array("I"), array("I")
        s.row_room = s.container_room = s.span_room = 0
        s._run()
        return (
            bytes(s.out[: s.o]),
            bytearray(s.rows[: s.nrow * 16].tobytes()),
            s.nrow,
            bytearray(s.containers[: s.ncontainer * 40].tobytes()),
            s.ncontainer,
            bytearray(s.spans[: s.nspan * 6].tobytes()),
            s.nspan,
        )
