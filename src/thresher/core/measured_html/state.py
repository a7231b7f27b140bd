"""A page's lines as they are measured: the tables of the scanner, and one piece of memory for all that is found."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

from thresher.core import html_columns as _html

if cython.compiled:
    from cython.cimports.cpython.bytearray import PyByteArray_AsString
    from cython.cimports.cpython.bytes import PyBytes_AsString, PyBytes_FromStringAndSize
    from cython.cimports.libc.string import memset

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


@cython.cclass
class Measured:
    """What is known of a page and its lines, and room for their columns; see `measure_html.HtmlMeasurer`; the fields stand in `measure_html.pxd`."""

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
        self.rows = _numbers(rows)
        self.boxes = _numbers(boxes)
        self.text = _numbers(text)
        self.tokens = _numbers(tokens)
        self.names = _numbers(names)
        self.title_tokens = _numbers(title)
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
        self.box = _array(self, nrow)
        self.states = _bytes(self, nrow)
        self.closeness = _cleared(self, 2 * nrow)
        self.parent = _array(self, nbox)
        self.up = _array(self, nbox)
        self.steps = _array(self, nbox)
        self.prose = _zeros(self, nbox)
        self.score = _longs(self, nbox)
        self.inside = _cleared(self, 5 * nbox)
        self.meet = _bytes(self, 5 * nbox)
        self.named = _array(self, nbox)
        self.tagged = _array(self, nbox)
        self.kin = _array(self, nbox)
        self.order = _array(self, nbox)
        self.record = _array(self, nbox)
        self.outer_record = _array(self, nbox)
        self.name_stats = _bytes(self, 12 * nbox)
        self.outer_sum = _array(self, nbox)
        self.outer_count = _array(self, nbox)
        self.named_sums = _array(self, 8 * nbox)
        self.tagged_sums = _array(self, 8 * nbox)
        self.kin_sums = _array(self, 8 * nbox)
        self.named_slots = _zeros(self, size)
        self.tagged_slots = _zeros(self, size)
        self.kin_slots = _zeros(self, size)
        self.title = _zeros(self, 256)
        self.cells = _bytes(self, 256 * 560)
        self.levels = _array(self, 5 * 560)
        if not cython.compiled:
            self.place = [0] * 5
            self.own = [0] * 23
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


@cython.cfunc
def _numbers(made: object) -> cython.p_const_uint:
    """The numbers that bytes or a bytearray, which nobody makes shorter, hold."""
    if cython.compiled:
        if isinstance(made, bytearray):
            return cython.cast(cython.p_const_uint, PyByteArray_AsString(made))
        return cython.cast(cython.p_const_uint, PyBytes_AsString(made))
    else:
        return memoryview(made).cast("I")


@cython.cfunc
def _bytes(page: Measured, count: cython.Py_ssize_t) -> cython.p_uchar:
    """Room for so many bytes, to be written before they are read."""
    at: cython.Py_ssize_t = page.used
    if cython.compiled:
        page.used += (count + 15) // 16 * 16
        if page.used > page.room:
            raise AssertionError("the arena is too small")
        return page.arena + at
    else:
        return bytearray(count)


@cython.cfunc
def _cleared(page: Measured, count: cython.Py_ssize_t) -> cython.p_uchar:
    """The same, all 0."""
    p: cython.p_uchar = _bytes(page, count)
    if cython.compiled:
        memset(p, 0, count)
    return p


@cython.cfunc
def _array(page: Measured, count: cython.Py_ssize_t) -> cython.p_uint:
    """Room for so many numbers, to be written before they are read."""
    if cython.compiled:
        return cython.cast(cython.p_uint, _bytes(page, 4 * count))
    else:
        return memoryview(bytearray(4 * count)).cast("I")


@cython.cfunc
def _zeros(page: Measured, count: cython.Py_ssize_t) -> cython.p_uint:
    """The same, all 0."""
    if cython.compiled:
        return cython.cast(cython.p_uint, _cleared(page, 4 * count))
    else:
        return _array(page, count)


@cython.cfunc
def _longs(page: Measured, count: cython.Py_ssize_t) -> cython.p_longlong:
    """Room for so many long numbers, all 0."""
    if cython.compiled:
        return cython.cast(cython.p_longlong, _cleared(page, 8 * count))
    else:
        return memoryview(bytearray(8 * count)).cast("q")
