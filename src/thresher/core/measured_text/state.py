"""A page's lines as they are measured: the rows, what is asked, and one piece of memory for all that is found."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.cpython.bytes import PyBytes_AsString, PyBytes_FromStringAndSize

BLOCK = 512  # lines measured at a time
MARGIN = 24  # lines around a block whose own columns its windows see
STRIDE = 560  # BLOCK + 2 * MARGIN
OWN = 78  # columns of a line by itself
STATES = 17  # kinds of line whose nearness is a feature
COLUMNS = 213  # all base columns


@cython.cclass
class MeasuredText:
    """What is known of a page and its lines, and room for their columns; see `measure.Measurer`; the fields stand in `measure.pxd`."""

    def __init__(self, rows: bytes, nrow: cython.Py_ssize_t, tokens: bytes, plan: bytes | None = None) -> None:
        size: cython.uint = 1024
        k: cython.Py_ssize_t
        if len(rows) < 64 * nrow:
            raise ValueError(f"the rows do not hold {nrow} lines")
        while size < 64 * nrow and size < 1048576:
            size *= 2
        self.keep = [rows, tokens]
        self.nrow = nrow
        self.copies_mask = size - 1
        self.rows = _numbers(rows)
        self.tokens = _numbers(tokens)
        if cython.compiled:
            # Lines with their headlines, tables of hashes, of shapes and of the body, the block.
            self.room = 6 * nrow + 2 * size + 8192 * 6 + 1024 + 213 * 560 + 16384
            arena = PyBytes_FromStringAndSize(cython.NULL, self.room)
            self.keep.append(arena)
            self.arena = cython.cast(cython.p_uchar, PyBytes_AsString(arena))
        self.used = 0
        self.states = cython.cast(cython.p_uint, _array(self, 4 * nrow, "I"))
        self.headline = _array(self, 2 * nrow, "B")
        self.copies = _array(self, size, "B")
        self.seen = _array(self, size, "B")
        self.shapes = _array(self, 8192, "B")
        self.body = _array(self, 8192, "B")
        self.shape_last = cython.cast(cython.p_int, _array(self, 4 * 8192, "i"))
        self.title = cython.cast(cython.p_uint, _array(self, 4 * 256, "I"))
        self.ahead = cython.cast(cython.p_longlong, _array(self, 8 * 19, "q"))
        self.sums = cython.cast(cython.p_longlong, _array(self, 8 * 561, "q"))
        self.before = cython.cast(cython.p_longlong, _array(self, 8 * 513, "q"))
        self.running = cython.cast(cython.p_ushort, _array(self, 2 * 561, "H"))
        self.cells = _array(self, 213 * 560, "B")
        if not cython.compiled:
            self.needed = [1] * 213
            self.sizes = [0] * 560
            self.own = [0] * 22
            self.last_at = [0] * 19
            self.last_words = [0] * 19
            self.counts = [0] * 19
        self.running_column = -1
        self.title_size = 0
        self.total_words = self.total_long = self.words_before = self.long_before = 0
        self.run_start = self.low = self.done = 0
        self.present = 0
        for k in range(19):
            self.last_at[k] = -1000
            self.last_words[k] = 0
            self.counts[k] = 0
        for k in range(213):
            self.needed[k] = 1
        self.plan = None
        if plan is not None:
            ask(self, plan)


@cython.cfunc
def _numbers(made: bytes) -> cython.p_const_uint:
    if cython.compiled:
        p: cython.p_const_uchar = made
        return cython.cast(cython.p_const_uint, p)
    else:
        return memoryview(made[: len(made) // 4 * 4]).cast("I")


@cython.cfunc
def _array(page: MeasuredText, count: cython.Py_ssize_t, kind: str) -> cython.p_uchar:
    """Room for so many bytes, to be written before they are read."""
    at: cython.Py_ssize_t = page.used
    if cython.compiled:
        page.used += (count + 15) // 16 * 16
        if page.used > page.room:
            raise AssertionError("the arena is too small")
        return page.arena + at
    else:
        return memoryview(bytearray(count)).cast(kind)


@cython.cfunc
def ask(page: MeasuredText, plan: bytes) -> object:
    """Notes which base columns the plan reads, and the windows over one column one after the other."""
    count: cython.Py_ssize_t = len(plan) // 4
    k: cython.Py_ssize_t
    column: cython.Py_ssize_t
    what: cython.p_const_uchar = plan
    store: cython.p_uchar
    windows: cython.Py_ssize_t[213]
    if count > 65535:
        raise ValueError(f"a plan of {count} features: 65535 at most")
    for k in range(count):
        column = what[4 * k + 1] | what[4 * k + 2] << 8
        if column >= 213:
            raise ValueError(f"feature {k} of the plan reads column {column} of {COLUMNS}")
    chain = bytearray(2 * count)
    if cython.compiled:
        store = chain
        page.following = cython.cast(cython.p_ushort, store)
    else:
        page.following = memoryview(chain).cast("H")
        windows = [0] * 213
    for k in range(213):
        page.needed[k] = 0
        windows[k] = 0
    # The windows over one column, each with the number of the next one, 0 after the last.
    for k in range(count - 1, -1, -1):
        column = what[4 * k + 1] | what[4 * k + 2] << 8
        page.needed[column] = 1
        if what[4 * k] == 1 or what[4 * k] == 2:
            page.following[k] = windows[column]
            windows[column] = k
    page.plan = plan
    page.what = what
    page.count = count
    page.keep.append(chain)
    return None
