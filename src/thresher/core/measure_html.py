"""The features of a page's lines that only HTML tells: 8-bit columns out of the scanner's tables, in blocks of lines.

As in `measure.py` every value is an integer from 0 to 255; what each column means stands in `features/html_table.py`,
in the order in which they are written here. Work is linear in lines and containers, and done only for the columns that
a plan reads.
"""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

from thresher.core import html_columns as _html
from thresher.core import tables as _tables

if cython.compiled:
    from cython.cimports.cpython.bytearray import PyByteArray_AsString
    from cython.cimports.cpython.bytes import PyBytes_AsString, PyBytes_FromStringAndSize
    from cython.cimports.libc.string import memset

LOG = _tables.LOG

BLOCK = 512  # lines measured at a time
MARGIN = 24  # lines around a block whose own columns its neighbours see
OWN = 30  # columns that are measured in the margin too
COLUMNS = 256  # all base columns
PAGE = 23  # of them, the page's own
LEXICON_BYTES = 262144

# Columns that are a fact of the line (row), of its block, or of the block's parents, as it stands in the table.
COPIED = (
    (3, "row", "bold_share"), (4, "row", "emphasis_share"), (5, "row", "code_share"), (6, "row", "button_share"),
    (7, "row", "hidden_share"), (8, "row", "images"), (9, "row", "controls"), (10, "row", "breaks_before"),
    (11, "row", "by_break"), (14, "row", "rule_before"), (22, "row", "in_block"), (24, "block", "tag"),
    (25, "block", "heading"), (28, "block", "item"), (29, "block", "cell"), (30, "parent", "tag"),
    (31, "grandparent", "tag"), (32, "block", "role"), (33, "block", "depth"), (34, "block", "child"),
    (36, "block", "quotes"), (37, "block", "ordinal"), (38, "block", "list_depth"), (39, "block", "list_kind"),
    (40, "block", "table_row"), (41, "block", "table_column"), (42, "block", "table_header"),
    (43, "block", "table_depth"), (44, "block", "caption"), (45, "block", "summary"), (46, "block", "token_count"),
)  # fmt: skip
OWNERS = ("row", "block", "parent", "grandparent")
_COPIED = bytes(
    number
    for column, owner, name in COPIED
    for number in (column, OWNERS.index(owner), *(_html.ROWS if owner == "row" else _html.CONTAINERS)[name])
)
_ARTICLE, _MAIN = (_html.DISTANCES + _html.DISTANCE_NAMES.index(name) for name in ("article", "main"))
_HIDDEN = _html.DISTANCES + _html.DISTANCE_NAMES.index("hidden_hidden")
_NAMED = bytes(
    _html.DISTANCES + _html.DISTANCE_NAMES.index(f"names_{group}")
    for group in ("comment", "forum", "product", "review", "card", "docs", "faq", "job")
)


def _groups(*names: str) -> int:
    """The bits of class word groups."""
    groups = [name.removeprefix("names_") for name in _html.DISTANCE_NAMES if name.startswith("names_")]
    return sum(1 << groups.index(name) for name in names)


# Words of names, and of rel attributes, that a line's own spans and links carry.
_BYLINE = _groups("author", "date", "meta")
_FURNITURE = _groups("share", "form", "hidden", "nav", "newsletter")


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _log(x: cython.longlong) -> cython.uint:
    """16 steps an octave, 0..255."""
    if x < 4096:
        return LOG[x]
    if x < 1048576:
        return LOG[x >> 8] + 128 if LOG[x >> 8] < 127 else 255
    return 255


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _share(part: cython.longlong, whole: cython.longlong) -> cython.uint:
    """part / whole as 0..255; 0 of nothing is 0."""
    if part >= whole:
        return 255 if whole > 0 else 0
    return part * 255 // whole


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _signed(x: cython.longlong) -> cython.uint:
    """128, and the log of a number to either side of it."""
    y: cython.uint = _log(x if x >= 0 else -x)
    if y > 127:
        y = 127
    return 128 + y if x >= 0 else 128 - y


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _mix(token: cython.ulonglong, salt: cython.ulonglong) -> cython.uint:
    """31 bits that depend on all bits of both, which are below 2^32."""
    return ((token ^ token >> 15) + salt * 0x3C6EF35F & 0x7FFFFFFF) * 0x45D9F3B & 0x7FFFFFFF


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _bucket(token: cython.uint, salt: cython.uint) -> cython.uint:
    """Where the four bytes of a token begin in the lexicon; names have salt 0, hashes of paths 1."""
    return _mix(token, salt) >> 15 << 2


@cython.final
@cython.cclass
class HtmlMeasurer:
    """A page's lines, measured block after block.

    Args: rows, nrow, boxes, nbox, names: rows, containers and name tokens as `html_columns.py` describes them.
        text, tokens: as scan_text gives them for the same lines. title: tokens of the page's title, from scan_text too.
        lexicon: 262,144 bytes of log-odds + 128, four a token: of names by how far out their container is, of
        paths by what is hashed (see `_names`).
    Surveys the whole page at once, with the interpreter lock released.
    """

    keep: list
    # one piece of memory for all that follows
    arena: cython.p_uchar
    used: cython.Py_ssize_t
    room: cython.Py_ssize_t
    rows: cython.p_const_uint
    boxes: cython.p_const_uint
    facts: cython.p_const_uchar  # the same containers, as bytes
    text: cython.p_const_uint
    tokens: cython.p_const_uint
    names: cython.p_const_uint
    title_tokens: cython.p_const_uint
    lexicon: cython.p_const_uchar
    copied: cython.p_const_uchar
    ncopied: cython.Py_ssize_t
    named_groups: cython.p_const_uchar
    main: cython.Py_ssize_t
    article: cython.Py_ssize_t
    hidden: cython.Py_ssize_t
    byline: cython.uint
    furniture: cython.uint
    nrow: cython.Py_ssize_t
    nbox: cython.Py_ssize_t
    ntitle: cython.Py_ssize_t
    done: cython.Py_ssize_t
    # one a line
    box: cython.p_uint
    states: cython.p_uchar
    closeness: cython.p_uchar
    # one a container
    parent: cython.p_uint
    up: cython.p_uint  # the nearest container around it that holds more lines
    steps: cython.p_uint  # from the root
    prose: cython.p_uint  # characters in paragraphs
    score: cython.p_longlong
    inside: cython.p_uchar  # by place
    meet: cython.p_uchar  # by place: steps of what holds both
    named: cython.p_uint
    tagged: cython.p_uint
    kin: cython.p_uint
    order: cython.p_uint  # its place among its siblings of one name
    record: cython.p_uint
    outer_record: cython.p_uint
    name_stats: cython.p_uchar
    outer_sum: cython.p_uint
    outer_count: cython.p_uint
    # tables of the page, eight numbers an entry, with the entries' places by hash: 0 for none, else one more
    size: cython.uint
    named_sums: cython.p_uint
    tagged_sums: cython.p_uint
    kin_sums: cython.p_uint
    named_slots: cython.p_uint
    tagged_slots: cython.p_uint
    kin_slots: cython.p_uint
    entries: cython.uint[3]
    title: cython.p_uint
    title_size: cython.uint
    place: cython.Py_ssize_t[5]
    # totals
    chars: cython.longlong
    links: cython.longlong
    paragraphs: cython.longlong
    paragraph_chars: cython.longlong
    best_score: cython.longlong
    first_paragraph: cython.Py_ssize_t
    last_paragraph: cython.Py_ssize_t
    headline: cython.Py_ssize_t
    page: cython.uchar[23]
    # carried from block to block
    last_at: cython.Py_ssize_t[4]
    heading_above: cython.uint
    prose_before: cython.longlong
    # the block
    low: cython.Py_ssize_t
    cells: cython.p_uchar
    levels: cython.p_uint
    needed: cython.uchar[256]

    def __init__(
        self,
        rows: object,
        nrow: cython.Py_ssize_t,
        boxes: object,
        nbox: cython.Py_ssize_t,
        names: object,
        text: bytes,
        tokens: bytes,
        title: bytes,
        lexicon: bytes,
    ) -> None:
        size: cython.uint = 64
        k: cython.Py_ssize_t
        if len(rows) < 64 * nrow or len(text) < 64 * nrow or len(boxes) < 160 * nbox or (nrow and not nbox):
            raise ValueError(f"the tables do not hold {nrow} lines and {nbox} containers")
        if len(lexicon) != 262144:
            raise ValueError(f"a lexicon of names has 262144 bytes, not {len(lexicon)}")
        while size < 2 * nbox and size < 16384:
            size *= 2
        copied: bytes = _COPIED
        named: bytes = _NAMED
        self.keep = [rows, boxes, names, text, tokens, title, lexicon, copied, named]
        self.nrow = nrow
        self.nbox = nbox
        self.size = size
        self.ntitle = len(title) // 4
        self.rows = self._numbers(rows)
        self.boxes = self._numbers(boxes)
        self.text = self._numbers(text)
        self.tokens = self._numbers(tokens)
        self.names = self._numbers(names)
        self.title_tokens = self._numbers(title)
        if cython.compiled:
            self.facts = cython.cast(cython.p_const_uchar, self.boxes)
        else:
            self.facts = boxes
        self.lexicon = lexicon
        self.copied = copied
        self.ncopied = len(copied) // 5
        self.named_groups = named
        self.main = _MAIN
        self.article = _ARTICLE
        self.hidden = _HIDDEN
        self.byline = _BYLINE
        self.furniture = _FURNITURE
        if cython.compiled:
            # Lines, containers with their entries, slots, the block.
            self.room = 8 * nrow + 176 * nbox + 12 * size + 256 * 560 + 20 * 560 + 4096
            arena = PyBytes_FromStringAndSize(cython.NULL, self.room)
            self.keep.append(arena)
            self.arena = cython.cast(cython.p_uchar, PyBytes_AsString(arena))
        self.used = 0
        self.box = self._array(nrow)
        self.states = self._bytes(nrow)
        self.closeness = self._cleared(2 * nrow)
        self.parent = self._array(nbox)
        self.up = self._array(nbox)
        self.steps = self._array(nbox)
        self.prose = self._zeros(nbox)
        self.score = self._longs(nbox)
        self.inside = self._cleared(5 * nbox)
        self.meet = self._bytes(5 * nbox)
        self.named = self._array(nbox)
        self.tagged = self._array(nbox)
        self.kin = self._array(nbox)
        self.order = self._array(nbox)
        self.record = self._array(nbox)
        self.outer_record = self._array(nbox)
        self.name_stats = self._bytes(12 * nbox)
        self.outer_sum = self._array(nbox)
        self.outer_count = self._array(nbox)
        self.named_sums = self._array(8 * nbox)
        self.tagged_sums = self._array(8 * nbox)
        self.kin_sums = self._array(8 * nbox)
        self.named_slots = self._zeros(size)
        self.tagged_slots = self._zeros(size)
        self.kin_slots = self._zeros(size)
        self.title = self._zeros(256)
        self.cells = self._bytes(256 * 560)
        self.levels = self._array(5 * 560)
        if not cython.compiled:
            self.place = [0] * 5
            self.page = [0] * 23
            self.last_at = [0] * 4
            self.needed = [0] * 256
            self.entries = [0] * 3
        if nbox:
            self.up[0] = self.kin[0] = self.order[0] = self.record[0] = self.outer_record[0] = 0
        for k in range(3):
            self.entries[k] = 0
        self.title_size = self.heading_above = 0
        self.done = self.low = 0
        self.chars = self.links = self.paragraphs = self.paragraph_chars = self.prose_before = self.best_score = 0
        self.headline = -1
        self.first_paragraph = self.last_paragraph = 0
        for k in range(4):
            self.last_at[k] = -1000
        for k in range(5):
            self.place[k] = 0
        if nrow:
            with cython.nogil:
                self._survey()

    @cython.cfunc
    def _numbers(self, made: object) -> cython.p_const_uint:
        """The numbers that bytes or a bytearray, which nobody makes shorter, hold."""
        if cython.compiled:
            if isinstance(made, bytearray):
                return cython.cast(cython.p_const_uint, PyByteArray_AsString(made))
            return cython.cast(cython.p_const_uint, PyBytes_AsString(made))
        else:
            return memoryview(made).cast("I")

    @cython.cfunc
    def _bytes(self, count: cython.Py_ssize_t) -> cython.p_uchar:
        """Room for so many bytes, to be written before they are read."""
        at: cython.Py_ssize_t = self.used
        if cython.compiled:
            self.used += (count + 15) // 16 * 16
            if self.used > self.room:
                raise AssertionError("the arena is too small")
            return self.arena + at
        else:
            return bytearray(count)

    @cython.cfunc
    def _cleared(self, count: cython.Py_ssize_t) -> cython.p_uchar:
        """The same, all 0."""
        p: cython.p_uchar = self._bytes(count)
        if cython.compiled:
            memset(p, 0, count)
        return p

    @cython.cfunc
    def _array(self, count: cython.Py_ssize_t) -> cython.p_uint:
        """Room for so many numbers, to be written before they are read."""
        if cython.compiled:
            return cython.cast(cython.p_uint, self._bytes(4 * count))
        else:
            return memoryview(bytearray(4 * count)).cast("I")

    @cython.cfunc
    def _zeros(self, count: cython.Py_ssize_t) -> cython.p_uint:
        """The same, all 0."""
        if cython.compiled:
            return cython.cast(cython.p_uint, self._cleared(4 * count))
        else:
            return self._array(count)

    @cython.cfunc
    def _longs(self, count: cython.Py_ssize_t) -> cython.p_longlong:
        """Room for so many long numbers, all 0."""
        if cython.compiled:
            return cython.cast(cython.p_longlong, self._cleared(8 * count))
        else:
            return memoryview(bytearray(8 * count)).cast("q")

    def block(self, plan: bytes, stride: cython.Py_ssize_t = 512) -> bytes:
        """The features of the next BLOCK lines, or fewer at the end; empty when no line is left.

        Args: plan: four bytes a feature: operation, column (low byte, high byte), width; see `features/html_table.py`.
            stride: bytes a feature, no fewer than there are lines in the block.
        Returns: for each feature stride bytes, a line each; those beyond the last line are 0.
        Raises: ValueError for a stride that is too small.
        """
        first: cython.Py_ssize_t = self.done
        last: cython.Py_ssize_t = first + 512 if first + 512 < self.nrow else self.nrow
        count: cython.Py_ssize_t = len(plan) // 4
        k: cython.Py_ssize_t
        what: cython.p_const_uchar = plan
        out: cython.p_uchar
        if first >= self.nrow:
            return b""
        if stride < last - first:
            raise ValueError(f"a stride of {stride} does not hold {last - first} lines")
        if cython.compiled:
            result = PyBytes_FromStringAndSize(cython.NULL, count * stride)
            out = cython.cast(cython.p_uchar, PyBytes_AsString(result))
        else:
            result = bytearray(count * stride)
            out = result
        with cython.nogil:
            for k in range(256):
                self.needed[k] = 0
            for k in range(count):
                self.needed[what[4 * k + 1]] = 1
            self._block(first, last)
            for k in range(count):
                self._column(out, k * stride, first, last, what[4 * k], what[4 * k + 1], what[4 * k + 3])
                if cython.compiled:
                    memset(out + k * stride + last - first, 0, stride - (last - first))
        self.done = last
        return result if cython.compiled else bytes(result)

    def page_columns(self) -> bytes:
        """The page's own numbers, a byte each, in the order of `features.html_table.PAGE`."""
        return bytes([self.page[k] for k in range(23)])

    # What the rows and containers say; the only places that know where.

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _chars(self, i: cython.Py_ssize_t) -> cython.uint:
        return self.rows[16 * i + 5]

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _link_chars(self, i: cython.Py_ssize_t) -> cython.uint:
        return self.rows[16 * i + 6]

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _heading(self, c: cython.Py_ssize_t) -> cython.uint:
        return self.boxes[40 * c + 15] >> 24 & 15

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _box_chars(self, c: cython.Py_ssize_t) -> cython.uint:
        return self.boxes[40 * c + 7]

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _box_links(self, c: cython.Py_ssize_t) -> cython.uint:
        return self.boxes[40 * c + 8]

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _box_lines(self, c: cython.Py_ssize_t) -> cython.uint:
        return self.boxes[40 * c + 6]

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _box_headings(self, c: cython.Py_ssize_t) -> cython.uint:
        return self.boxes[40 * c + 10]

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _box_images(self, c: cython.Py_ssize_t) -> cython.uint:
        return self.boxes[40 * c + 11]

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _words(self, i: cython.Py_ssize_t) -> cython.uint:
        """Tokens kept of a line."""
        words: cython.uint = self.text[16 * i + 3] & 0xFFFFF
        return words if words < 64 else 64

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _is_paragraph(self, i: cython.Py_ssize_t) -> cython.bint:
        """Long, or a sentence of some length, and few links; characters of scripts without spaces count twice."""
        chars: cython.longlong = self._chars(i)
        links: cython.longlong = self._link_chars(i)
        length: cython.longlong = chars + (self.text[16 * i + 6] & 65535)
        if length >= 80:
            return links * 100 < chars * 35
        return length >= 50 and self.text[16 * i + 9] & 1 and links * 100 < chars * 30

    # The survey of the page.

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _survey(self) -> cython.void:
        """All that is known of lines and containers before the first block is measured."""
        self._survey_containers()
        self._survey_lines()
        self._survey_siblings()
        self._survey_scores()
        self._survey_headline()
        self._survey_places()
        self._survey_names()
        self._survey_page()

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _slot(self, slots: cython.p_uint, sums: cython.p_uint, which: cython.int, key: cython.uint) -> cython.uint:
        """The entry of a key in one of three tables: after eight others have been met it shares one."""
        mask: cython.uint = self.size - 1
        at: cython.uint = _mix(key, 0) >> 9 & mask
        e: cython.uint
        k: cython.Py_ssize_t
        if key == 0:
            key = 1
        for k in range(9):
            e = slots[at]
            if e == 0:
                e = self.entries[which]
                self.entries[which] = e + 1
                slots[at] = e + 1
                sums[8 * e] = sums[8 * e + 1] = sums[8 * e + 2] = sums[8 * e + 3] = 0
                sums[8 * e + 4] = sums[8 * e + 5] = sums[8 * e + 6] = 0
                # One that is shared before it is anyone's own is the next one's whose turn it is.
                sums[8 * e + 7] = key if k < 8 else 0
                return e
            e -= 1
            if k == 8 or sums[8 * e + 7] == key:
                return e
            if sums[8 * e + 7] == 0:
                sums[8 * e + 7] = key
                return e
            at = (at + 1) & mask
        return 0

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _survey_containers(self) -> cython.void:
        """Parents, steps, wrappers skipped, and the entries of paths; a parent stands before its children."""
        c: cython.Py_ssize_t
        p: cython.Py_ssize_t
        for c in range(self.nbox):
            p = self.boxes[40 * c]
            if c == 0 or p >= c:
                p = 0
            self.parent[c] = p
            self.steps[c] = 0 if c == 0 else (self.steps[p] + 1 if self.steps[p] < 254 else 254)
            self.up[c] = p if self._box_lines(p) > self._box_lines(c) else self.up[p]
            self.tagged[c] = self._slot(self.tagged_slots, self.tagged_sums, 0, self.boxes[40 * c + 22])
            self.named[c] = self._slot(self.named_slots, self.named_sums, 1, self.boxes[40 * c + 23])

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _add(
        self, sums: cython.p_uint, at: cython.Py_ssize_t, i: cython.Py_ssize_t, paragraph: cython.uint
    ) -> cython.void:
        """Counts a line for its path: lines, characters, in links, paragraphs, the first, sentences."""
        if sums[8 * at] == 0:
            sums[8 * at + 4] = i
        sums[8 * at] += 1
        sums[8 * at + 1] += self._chars(i)
        sums[8 * at + 2] += self._link_chars(i)
        sums[8 * at + 3] += paragraph
        sums[8 * at + 5] += self.text[16 * i + 9] & 1

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _survey_lines(self) -> cython.void:
        """States of lines, totals, sums of paths and of paragraphs."""
        i: cython.Py_ssize_t
        c: cython.Py_ssize_t
        level: cython.uint
        chars: cython.uint
        state: cython.uint
        paragraph: cython.uint
        for i in range(self.nrow):
            c = self.rows[16 * i + 4]
            if c >= self.nbox:
                c = 0
            self.box[i] = c
            chars = self._chars(i)
            level = self._heading(c)
            paragraph = 1 if self._is_paragraph(i) else 0
            state = paragraph << 2
            if level:
                state |= 1
                if level <= 2:
                    state |= 2
            if cython.cast(cython.longlong, self._link_chars(i)) * 10 > cython.cast(cython.longlong, chars) * 9:
                state |= 8
            self.states[i] = state
            self.chars += chars
            self.links += self._link_chars(i)
            self.paragraphs += paragraph
            if paragraph:
                self.paragraph_chars += chars
                self.prose[c] += chars
            self._add(self.named_sums, self.named[c], i, paragraph)
            self._add(self.tagged_sums, self.tagged[c], i, paragraph)
        c = self.nbox - 1
        while c > 0:
            self.prose[self.parent[c]] += self.prose[c]
            c -= 1

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _survey_siblings(self) -> cython.void:
        """Groups of siblings of one name; for each container the nearest of three or more around it, and the next."""
        c: cython.Py_ssize_t
        p: cython.Py_ssize_t
        at: cython.Py_ssize_t
        size: cython.uint
        s: cython.p_uint = self.kin_sums
        for c in range(1, self.nbox):
            p = self.parent[c]
            at = self._slot(self.kin_slots, s, 2, _mix(self.boxes[40 * c + 21], p))
            self.kin[c] = at
            size = _log(self._box_chars(c)) >> 2
            self.order[c] = s[8 * at]
            s[8 * at] += 1
            s[8 * at + 1] += self._box_chars(c)
            s[8 * at + 2] += self._box_links(c)
            s[8 * at + 3] += size
            s[8 * at + 4] += size * size
        for c in range(1, self.nbox):
            p = self.parent[c]
            if s[8 * self.kin[c]] >= 3:
                self.record[c] = c
                self.outer_record[c] = self.record[p]
            else:
                self.record[c] = self.record[p]
                self.outer_record[c] = self.outer_record[p]

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _survey_scores(self) -> cython.void:
        """A score for the containers near paragraphs, by their length and commas, less the share of links."""
        i: cython.Py_ssize_t
        c: cython.Py_ssize_t
        weight: cython.longlong
        for i in range(self.nrow):
            if self.states[i] & 4:
                weight = _log(self._chars(i)) + 23 * (self.text[16 * i + 7] >> 16 & 255)
                c = self.parent[self.box[i]]
                self.score[c] += 4 * weight
                c = self.parent[c]
                self.score[c] += 2 * weight
                c = self.parent[c]
                self.score[c] += weight
        for c in range(self.nbox):
            weight = self._box_chars(c)
            if self.score[c] and weight:
                i = self._box_links(c)
                self.score[c] = self.score[c] * (weight - i if weight > i else 0) // weight
                if self.score[c] > self.best_score:
                    self.best_score = self.score[c]

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _find_title(self) -> cython.void:
        """The content words of the page's title, in a small table."""
        j: cython.Py_ssize_t
        k: cython.uint
        t: cython.uint
        for j in range(self.ntitle):
            t = self.title_tokens[j]
            if t >> 31 and self.title_size < 31:
                k = t & 127
                while self.title[k] and self.title[k] != t:
                    k = (k + 1) & 127
                if self.title[k] == 0:
                    self.title[k] = t
                    self.title[128 + k] = self.title_size
                    self.title_size += 1

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _compare_with_title(self, i: cython.Py_ssize_t) -> cython.void:
        """Notes the share of the line's content words that are the title's, and of the title's that stand in the line."""
        first: cython.Py_ssize_t = self.text[16 * i + 13]
        j: cython.Py_ssize_t
        k: cython.uint
        t: cython.uint
        content: cython.uint = 0
        hits: cython.uint = 0
        mask: cython.uint = 0
        for j in range(first, first + self._words(i)):
            t = self.tokens[j]
            if t >> 31:
                content += 1
                k = t & 127
                while self.title[k]:
                    if self.title[k] == t:
                        hits += 1
                        mask |= cython.cast(cython.uint, 1) << self.title[128 + k]
                        break
                    k = (k + 1) & 127
        if hits:
            self.closeness[2 * i] = _share(hits, content)
            k = 0
            while mask:
                mask &= mask - 1
                k += 1
            self.closeness[2 * i + 1] = _share(k, self.title_size)

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _survey_headline(self) -> cython.void:
        """The line that is closest to the title, headings before others; the first of the top heading without a title."""
        i: cython.Py_ssize_t
        level: cython.uint
        close: cython.uint
        best: cython.uint = 16256  # a quarter of all
        self._find_title()
        for i in range(self.nrow):
            level = self._heading(self.box[i])
            close = 0
            if self.title_size:
                self._compare_with_title(i)
                if self._chars(i) < 300:
                    close = self.closeness[2 * i] * self.closeness[2 * i + 1]
                    if close > 16256:
                        close += 19500 if level == 1 else (6500 if level else 0)
            elif level == 1:
                close = 20000
            if close > best:
                best = close
                self.headline = i

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _survey_places(self) -> cython.void:
        """The places that steps are counted from and to, and which containers lie in them."""
        c: cython.Py_ssize_t
        i: cython.Py_ssize_t
        k: cython.Py_ssize_t
        at: cython.Py_ssize_t
        n: cython.Py_ssize_t = self.nbox
        prose: cython.longlong
        # Named here, since every byte that is written might change the object's own fields, for all a compiler knows.
        inside: cython.p_uchar = self.inside
        meet: cython.p_uchar = self.meet
        steps: cython.p_uint = self.steps
        parent: cython.p_uint = self.parent
        for c in range(n):
            prose = self.prose[c]
            prose *= 10
            if prose >= 5 * self.paragraph_chars and self.steps[c] > self.steps[self.place[0]]:
                self.place[0] = c
            if prose >= 7 * self.paragraph_chars and self.steps[c] > self.steps[self.place[1]]:
                self.place[1] = c
            if prose >= 9 * self.paragraph_chars and self.steps[c] > self.steps[self.place[2]]:
                self.place[2] = c
            if self.score[c] > self.score[self.place[3]]:
                self.place[3] = c
        if not self.paragraph_chars:
            for k in range(4):
                self.place[k] = 0
        self.place[4] = self.box[self.headline] if self.headline >= 0 else 0
        for k in range(5):
            at = self.place[k]
            # First the way from the root to the place, then what hangs on it.
            while at > 0:
                inside[k * n + at] = 2
                at = parent[at]
            at = self.place[k]
            inside[k * n] = 1 if at == 0 else 0
            meet[k * n] = 0
            for c in range(1, n):
                if inside[k * n + c] == 2:
                    meet[k * n + c] = steps[c]
                    inside[k * n + c] = 1 if c == at else 0
                else:
                    meet[k * n + c] = meet[k * n + parent[c]]
                    inside[k * n + c] = inside[k * n + parent[c]]
        self.last_paragraph = self.nrow - 1
        k = 0
        for i in range(self.nrow):
            if self.states[i] & 4 and self.inside[n + self.box[i]]:
                if k == 0:
                    self.first_paragraph = i
                    k = 1
                self.last_paragraph = i

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _survey_names(self) -> cython.void:
        """What the names of each container speak for, by how far from the line it stands; the outermost summed up."""
        c: cython.Py_ssize_t
        p: cython.Py_ssize_t
        j: cython.Py_ssize_t
        k: cython.Py_ssize_t
        first: cython.Py_ssize_t
        count: cython.Py_ssize_t
        words: cython.uint
        q: cython.uint
        value: cython.uint
        total: cython.uint[4]
        low: cython.uchar[4]
        high: cython.uchar[4]
        s: cython.p_uchar = self.name_stats
        if not cython.compiled:
            total, low, high = [0] * 4, [0] * 4, [0] * 4
        for c in range(self.nbox):
            first = self.boxes[40 * c + 19]
            count = self.boxes[40 * c + 20] & 255
            words = count
            p = self.parent[c]
            if count == 0:
                # No name of its own: what is further out is as its parent says.
                for k in range(9):
                    s[12 * c + k] = 128
                for k in range(9, 12):
                    s[12 * c + k] = s[12 * p + k] if c else 128
                self.outer_sum[c] = self.outer_sum[p] if c else 0
                self.outer_count[c] = self.outer_count[p] if c else 0
                continue
            if cython.compiled:
                thresher_weigh_names(self.lexicon, self.names + first, count, total, low, high)
            else:
                for k in range(4):
                    total[k] = high[k] = 0
                    low[k] = 255
                for j in range(first, first + count):
                    q = _bucket(self.names[j], 0)
                    for k in range(4):
                        value = self.lexicon[q + k]
                        total[k] += value
                        low[k] = value if value < low[k] else low[k]
                        high[k] = value if value > high[k] else high[k]
            for k in range(3):
                s[12 * c + 3 * k] = total[k] // words
                s[12 * c + 3 * k + 1] = low[k]
                s[12 * c + 3 * k + 2] = high[k]
            self.outer_sum[c] = (total[3] + self.outer_sum[p] if c else total[3]) & 0x7FFFFFFF
            self.outer_count[c] = count + self.outer_count[p] if c else count
            if c and self.outer_count[p]:
                low[3] = s[12 * p + 10] if s[12 * p + 10] < low[3] else low[3]
                high[3] = s[12 * p + 11] if s[12 * p + 11] > high[3] else high[3]
            s[12 * c + 9] = self.outer_sum[c] // self.outer_count[c]
            s[12 * c + 10] = low[3]
            s[12 * c + 11] = high[3]

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _survey_page(self) -> cython.void:
        """The page's own columns."""
        i: cython.Py_ssize_t
        c: cython.Py_ssize_t
        k: cython.Py_ssize_t
        n: cython.Py_ssize_t = self.nrow
        headings: cython.longlong = 0
        images: cython.longlong = 0
        items: cython.longlong = 0
        cells: cython.longlong = 0
        code: cython.longlong = 0
        controls: cython.longlong = 0
        hidden: cython.longlong = 0
        articles: cython.longlong = 0
        main: cython.uint = 0
        largest: cython.uint = 0
        own: cython.uint
        held: cython.longlong[8]
        if not cython.compiled:
            held = [0] * 8
        for i in range(n):
            c = self.box[i]
            headings += self.states[i] & 1
            images += self.rows[16 * i + 8] >> 16 & 255
            controls += self.rows[16 * i + 8] >> 24
            items += self.boxes[40 * c + 16] >> 22 & 1
            cells += self.boxes[40 * c + 17] >> 29 & 1
            code += self._chars(i) if self._preformatted(i) else self._chars(i) * (self.rows[16 * i + 7] >> 16 & 255) // 255
            for k in range(8):
                if self.facts[160 * c + self.hidden + k]:
                    hidden += 1
                    break
        for k in range(8):
            held[k] = 0
        for c in range(self.nbox):
            own = self.boxes[40 * c + 25]
            if own:
                for k in range(8):
                    if self.facts[160 * c + self.named_groups[k]]:
                        held[k] += own
            if self.facts[160 * c + self.article] == 1:
                articles += 1
            if self.facts[160 * c + self.main] == 1 and self._box_chars(c) > main:
                main = self._box_chars(c)
            if c and self.kin_sums[8 * self.kin[c]] > largest:
                largest = self.kin_sums[8 * self.kin[c]]
        self.page[0] = _log(self.nbox)
        self.page[1] = _share(self.links, self.chars)
        self.page[2] = _share(self.paragraph_chars, self.chars)
        self.page[3] = _log(self.paragraphs)
        self.page[4] = _log(self.paragraph_chars)
        self.page[5] = _share(headings * 8, n)
        self.page[6] = _share(images * 4, n)
        self.page[7] = _share(items, n)
        self.page[8] = _share(cells, n)
        self.page[9] = _share(code, self.chars)
        self.page[10] = _share(controls * 8, n)
        self.page[11] = _share(hidden, n)
        self.page[12] = _log(articles)
        self.page[13] = _share(main, self.chars)
        self.page[14] = _log(largest)
        for k in range(8):
            self.page[15 + k] = _share(held[k], n)

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _preformatted(self, i: cython.Py_ssize_t) -> cython.bint:
        return (self.rows[16 * i + 9] >> 9 | self.boxes[40 * self.box[i] + 18] >> 8) & 1

    # One block.

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _block(self, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
        """The base columns that are needed of the lines first..last; line i of column k: k * 560 + i - self.low."""
        n: cython.Py_ssize_t = self.nrow
        low: cython.Py_ssize_t = first - 24 if first > 24 else 0
        high: cython.Py_ssize_t = last + 24 if last + 24 < n else n
        i: cython.Py_ssize_t
        k: cython.Py_ssize_t
        c: cython.Py_ssize_t
        v: cython.p_uint = self.levels
        b: cython.p_uchar = self.cells
        self.low = low
        for i in range(low, high):
            c = self.box[i]
            for k in range(5):
                v[560 * k + i - low] = c
                c = self.up[c]
        for k in range(self.ncopied):
            if self.needed[self.copied[5 * k]]:
                self._copy(k, low, high)
        for k in range(36):
            if self.needed[k] and (k < 3 or 12 <= k <= 13 or 15 <= k <= 21 or k == 23 or 26 <= k <= 27 or k == 35):
                self._own(k, low, high)
        for k in range(5):
            self._chain(k, first, last)
        for k in range(97, 121):
            if self.needed[k]:
                self._best(k, first, last)
        self._path(121, self.named_sums, self.named, first, last)
        self._path(128, self.tagged_sums, self.tagged, first, last)
        self._siblings(135, self.record, first, last)
        self._siblings(142, self.outer_record, first, last)
        for k in range(56):
            if self.needed[149 + k]:
                self._distance(k, first, last)
        self._near(first, last)
        if self._any(217, 233):
            self._names(first, last)
        for k in range(23):
            if self.needed[233 + k]:
                for i in range(first, last):
                    b[(233 + k) * 560 + i - low] = self.page[k]

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _any(self, column: cython.Py_ssize_t, end: cython.Py_ssize_t) -> cython.bint:
        """Whether one of these columns is needed."""
        while column < end:
            if self.needed[column]:
                return True
            column += 1
        return False

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _copy(self, k: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
        """One of COPIED, of each line: capped at 255; a flag is 0 or 255."""
        o: cython.Py_ssize_t = self.copied[5 * k] * 560 - self.low
        owner: cython.uint = self.copied[5 * k + 1]
        word: cython.Py_ssize_t = self.copied[5 * k + 2]
        shift: cython.uint = self.copied[5 * k + 3]
        bits: cython.uint = self.copied[5 * k + 4]
        mask: cython.uint = (cython.cast(cython.ulonglong, 1) << bits) - 1
        i: cython.Py_ssize_t
        c: cython.Py_ssize_t
        x: cython.uint
        for i in range(first, last):
            if owner == 0:
                x = self.rows[16 * i + word]
            else:
                c = self.box[i]
                if owner > 1:
                    c = self.parent[c]
                if owner > 2:
                    c = self.parent[c]
                x = self.boxes[40 * c + word]
            x = x >> shift & mask
            if bits == 1:
                x = x * 255
            self.cells[o + i] = x if x < 255 else 255

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _own(self, k: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
        """A column of a line and its block that is more than a copy."""
        b: cython.p_uchar = self.cells
        o: cython.Py_ssize_t = k * 560 - self.low
        i: cython.Py_ssize_t
        links: cython.uint
        x: cython.uint
        for i in range(first, last):
            if k == 0:
                x = _share(self._link_chars(i), self._chars(i))
            elif k == 1:
                x = self.rows[16 * i + 8] >> 8 & 255
            elif k == 2:
                links = self.rows[16 * i + 8] >> 8 & 255
                x = _log(self._link_chars(i) // links) if links else 0
            elif k == 12:
                x = 255 if self._preformatted(i) else 0
            elif k == 13:
                x = _share((self.rows[16 * i + 9] >> 16) * 8, self._chars(i))
            elif k == 15:
                x = 255 if self.states[i] & 4 else 0
            elif k == 16:
                x = _log(self._chars(i)) if self.states[i] & 4 else 0
            elif k <= 19:
                x = (self.rows[16 * i + 10] >> (k - 17) & 1) * 255
            elif k == 20:
                x = 255 if self.rows[16 * i + 13] & self.byline else 0
            elif k == 21:
                x = 255 if self.rows[16 * i + 13] & self.furniture else 0
            elif k == 23:
                x = 255 if i and self.up[self.box[i - 1]] == self.up[self.box[i]] else 0
            elif k == 26:
                x = 255 if self.boxes[40 * self.box[i] + 1] & 255 == 5 else 0
            elif k == 27:
                x = 255 if self.boxes[40 * self.box[i] + 1] & 255 == 4 else 0
            else:
                x = _log(self.boxes[40 * self.box[i] + 25])
            b[o + i] = x

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _chain(self, level: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
        """The ten columns of one level of containers."""
        b: cython.p_uchar = self.cells
        v: cython.p_uint = self.levels
        i: cython.Py_ssize_t
        c: cython.Py_ssize_t
        k: cython.Py_ssize_t
        o: cython.Py_ssize_t
        x: cython.uint
        last_c: cython.Py_ssize_t
        u: cython.Py_ssize_t = 560 * level - self.low
        for k in range(10):
            if not self.needed[47 + 10 * level + k]:
                continue
            o = (47 + 10 * level + k) * 560 - self.low
            last_c = -1
            x = 0
            for i in range(first, last):
                c = v[u + i]
                if c == last_c and k != 6:
                    # Neighbours mostly lie in the same one.
                    b[o + i] = x
                    continue
                last_c = c
                if k == 0:
                    x = _log(self._box_chars(c))
                elif k == 1:
                    x = _share(self._box_chars(c), self.chars)
                elif k == 2:
                    x = _share(self._box_links(c), self._box_chars(c))
                elif k == 3:
                    x = _log(self._box_lines(c))
                elif k == 4:
                    x = _share(self.prose[c], self.paragraph_chars)
                elif k == 5:
                    x = _share(self.prose[c], self._box_chars(c))
                elif k == 6:
                    x = _share(self._chars(i), self._box_chars(c))
                elif k == 7:
                    x = _log(self._box_chars(c) // self._box_lines(c)) if self._box_lines(c) else 0
                elif k == 8:
                    x = _share(cython.cast(cython.longlong, self._box_headings(c)) * 8, self._box_lines(c))
                else:
                    x = _share(cython.cast(cython.longlong, self._box_images(c)) * 4, self._box_lines(c))
                b[o + i] = x

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _best(self, column: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
        """Where the line stands to the places that hold the paragraphs, and to the headline: column 97 to 120."""
        b: cython.p_uchar = self.cells
        o: cython.Py_ssize_t = column * 560 - self.low
        k: cython.Py_ssize_t = (column - 97) // 3
        what: cython.Py_ssize_t = (column - 97) % 3
        at: cython.Py_ssize_t
        i: cython.Py_ssize_t
        c: cython.Py_ssize_t
        there: cython.uint
        x: cython.uint = 0
        last_c: cython.Py_ssize_t = -1
        box: cython.p_uint = self.box
        inside: cython.p_uchar = self.inside
        meet: cython.p_uchar = self.meet
        steps: cython.p_uint = self.steps
        if column < 112:
            at = k * self.nbox
            there = self.steps[self.place[k]]
            if what == 0:
                for i in range(first, last):
                    b[o + i] = 255 * inside[at + box[i]]
            elif what == 1:
                for i in range(first, last):
                    c = box[i]
                    b[o + i] = steps[c] - meet[at + c]
            else:
                for i in range(first, last):
                    b[o + i] = there - meet[at + box[i]]
        elif column < 115:
            there = _share(self._box_chars(self.place[what]), self.chars)
            for i in range(first, last):
                b[o + i] = there
        elif column < 118:
            at = self.first_paragraph if what == 0 else (self.last_paragraph if what == 1 else self.headline)
            for i in range(first, last):
                b[o + i] = _signed(i - at) if at >= 0 else 0
        else:
            for i in range(first, last):
                c = box[i]
                if c != last_c:
                    last_c = c
                    for k in range(what):
                        c = self.parent[c]
                    x = _share(self.score[c], self.best_score)
                b[o + i] = x

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _path(
        self,
        column: cython.Py_ssize_t,
        sums: cython.p_uint,
        entry: cython.p_uint,
        first: cython.Py_ssize_t,
        last: cython.Py_ssize_t,
    ) -> cython.void:
        """What the lines of the same path are, all over the page: seven columns."""
        b: cython.p_uchar = self.cells
        i: cython.Py_ssize_t
        o: cython.Py_ssize_t
        e: cython.Py_ssize_t
        k: cython.Py_ssize_t
        x: cython.uint
        last_e: cython.Py_ssize_t
        for k in range(7):
            if not self.needed[column + k]:
                continue
            o = (column + k) * 560 - self.low
            last_e = -1
            x = 0
            for i in range(first, last):
                e = 8 * entry[self.box[i]]
                if e != last_e:
                    last_e = e
                    if k == 0:
                        x = _log(sums[e])
                    elif k == 1:
                        x = _share(sums[e + 1], self.chars)
                    elif k == 2:
                        x = _log(sums[e + 1] // sums[e])
                    elif k == 3:
                        x = _share(sums[e + 2], sums[e + 1])
                    elif k == 4:
                        x = _share(sums[e + 3], sums[e])
                    elif k == 5:
                        x = _share(sums[e + 4], self.nrow)
                    else:
                        x = _share(sums[e + 5], sums[e])
                b[o + i] = x

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _siblings(
        self, column: cython.Py_ssize_t, record: cython.p_uint, first: cython.Py_ssize_t, last: cython.Py_ssize_t
    ) -> cython.void:
        """The group of siblings of which a container around the line is one: seven columns."""
        b: cython.p_uchar = self.cells
        s: cython.p_uint = self.kin_sums
        i: cython.Py_ssize_t
        k: cython.Py_ssize_t
        o: cython.Py_ssize_t
        c: cython.Py_ssize_t
        e: cython.Py_ssize_t
        x: cython.uint
        count: cython.longlong
        spread: cython.longlong
        last_c: cython.Py_ssize_t
        for k in range(7):
            if not self.needed[column + k]:
                continue
            o = (column + k) * 560 - self.low
            last_c = 0
            x = 0
            for i in range(first, last):
                c = record[self.box[i]]
                if c == 0:
                    b[o + i] = 255 if k == 0 else 0
                    continue
                if k == 0:
                    b[o + i] = self.steps[self.box[i]] - self.steps[c]
                    continue
                if c != last_c:
                    last_c = c
                    e = 8 * self.kin[c]
                    count = s[e]
                    if k == 1:
                        x = _log(count)
                    elif k == 2:
                        x = _share(s[e + 1], self.chars)
                    elif k == 3:
                        x = _log(s[e + 1] // count)
                    elif k == 4:
                        x = _share(s[e + 2], s[e + 1])
                    elif k == 5:
                        spread = s[e + 3]
                        spread = (s[e + 4] * count - spread * spread) * 4 // (count * count)
                        x = spread if spread < 255 else 255
                    else:
                        x = _share(self.order[c], count)
                b[o + i] = x

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _distance(self, k: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
        """Steps to the nearest section, hidden block or name of kind k; 255 without one."""
        b: cython.p_uchar = self.cells
        o: cython.Py_ssize_t = (149 + k) * 560 - self.low
        i: cython.Py_ssize_t
        for i in range(first, last):
            # One less than in the table: its 0, for none, becomes the most.
            b[o + i] = (self.facts[160 * self.box[i] + 104 + k] + 255) & 255

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _near(self, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
        """Lines since and until headings, paragraphs and lines of links; closeness to the title."""
        b: cython.p_uchar = self.cells
        n: cython.Py_ssize_t = self.nrow
        i: cython.Py_ssize_t
        k: cython.Py_ssize_t
        at: cython.Py_ssize_t
        o: cython.Py_ssize_t
        for k in range(4):
            o = (205 + 2 * k) * 560 - self.low
            at = self.last_at[k]
            if self.needed[205 + 2 * k]:
                for i in range(first, last):
                    b[o + i] = i - at if i - at < 200 else 200
                    if self.states[i] >> k & 1:
                        at = i
                self.last_at[k] = at
            else:
                # What the next block may ask for.
                i = last - 1
                while i >= first and not self.states[i] >> k & 1:
                    i -= 1
                if i >= first:
                    self.last_at[k] = i
            if not self.needed[206 + 2 * k]:
                continue
            o += 560
            at = last
            while at < n and at < last + 200 and not self.states[at] >> k & 1:
                at += 1
            if at == n:
                at = last + 1000
            i = last - 1
            while i >= first:
                b[o + i] = at - i if at - i < 200 else 200
                if self.states[i] >> k & 1:
                    at = i
                i -= 1
        for i in range(first, last):
            o = i - self.low
            b[213 * 560 + o] = self.heading_above
            if self.states[i] & 1:
                self.heading_above = self._heading(self.box[i])
            b[214 * 560 + o] = _share(self.prose_before, self.paragraph_chars)
            if self.states[i] & 4:
                self.prose_before += self._chars(i)
            b[215 * 560 + o] = self.closeness[2 * i]
            b[216 * 560 + o] = self.closeness[2 * i + 1]

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _names(self, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
        """What the names and paths around the line speak for."""
        b: cython.p_uchar = self.cells
        i: cython.Py_ssize_t
        c: cython.Py_ssize_t
        k: cython.Py_ssize_t
        q: cython.Py_ssize_t
        p: cython.Py_ssize_t = -1
        for i in range(first, last):
            q = 217 * 560 + i - self.low
            c = self.box[i]
            if c == p:
                for k in range(16):
                    b[q + 560 * k] = b[q + 560 * k - 1]
                continue
            p = c
            for k in range(12):
                b[q + 560 * k] = self.name_stats[12 * c + k]
                # The outermost are those beyond the grandparent.
                if k % 3 == 2:
                    c = self.parent[c]
            c = self.parent[p]
            b[q + 6720] = self.lexicon[_bucket(self.boxes[40 * p + 21], 1)]
            if self.needed[230]:
                b[q + 7280] = self.lexicon[_bucket(self.boxes[40 * c + 21], 1) + 1]
            b[q + 7840] = self.lexicon[_bucket(self.boxes[40 * p + 23], 1) + 2]
            b[q + 8400] = self.lexicon[_bucket(self.boxes[40 * p + 22], 1) + 3]

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _column(
        self,
        out: cython.p_uchar,
        o: cython.Py_ssize_t,
        first: cython.Py_ssize_t,
        last: cython.Py_ssize_t,
        operation: cython.uint,
        column: cython.Py_ssize_t,
        width: cython.Py_ssize_t,
    ) -> cython.void:
        """One feature of the lines first..last: 0 as it is, 1 mean before, 2 mean after, 3 the line so many before, 4 after."""
        b: cython.p_uchar = self.cells
        c: cython.Py_ssize_t = column * 560 - self.low
        n: cython.Py_ssize_t = self.nrow
        i: cython.Py_ssize_t
        at: cython.Py_ssize_t
        end: cython.Py_ssize_t
        j: cython.Py_ssize_t
        total: cython.uint
        if operation == 0:
            for i in range(first, last):
                out[o + i - first] = b[c + i]
        elif operation <= 2:
            for i in range(first, last):
                at = (i - width if i > width else 0) if operation == 1 else i + 1
                end = i if operation == 1 else (i + 1 + width if i + 1 + width < n else n)
                total = 0
                for j in range(at, end):
                    total += b[c + j]
                out[o + i - first] = total // (end - at) if end > at else 0
        elif operation == 3:
            for i in range(first, last):
                out[o + i - first] = b[c + i - width] if i >= width else 0
        else:
            for i in range(first, last):
                out[o + i - first] = b[c + i + width] if i + width < n else 0
