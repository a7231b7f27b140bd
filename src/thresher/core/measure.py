"""The features of a page's lines: 8-bit columns out of the scanner's rows, in blocks of lines.

Every value is an integer from 0 to 255, so training and use, compiled and interpreted, cannot differ. What each column
means stands in `features/table.py`, in the order in which they are written here; `PLAN` operations there make the
columns of neighbours. Memory is a block's, however long the page.
"""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

from thresher.core import tables as _tables

if cython.compiled:
    from cython.cimports.cpython.bytes import PyBytes_AsString, PyBytes_FromStringAndSize
    from cython.cimports.libc.string import memset
    from cython.cimports.thresher.core.own import fill_own
    from cython.cimports.thresher.core.title import compare_with_title, find_title
    from cython.cimports.thresher.core.windows import fill_step, fill_window, sum_up
else:
    from thresher.core import interpreted

    fill_own = interpreted("own").fill_own
    compare_with_title, find_title = interpreted("title").compare_with_title, interpreted("title").find_title
    fill_step, fill_window, sum_up = (getattr(interpreted("windows"), name) for name in ("fill_step", "fill_window", "sum_up"))

LOG = _tables.LOG

BLOCK = 512  # lines measured at a time
MARGIN = 24  # lines around a block whose own columns its windows see
STRIDE = 560  # BLOCK + 2 * MARGIN
OWN = 78  # columns of a line by itself
STATES = 17  # kinds of line whose nearness is a feature
COLUMNS = 213  # all base columns


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
    """part / whole as 0..255; 0 of nothing is 0. Floats divide faster, and are exact as far as they are used."""
    if part >= whole:
        return 255 if whole > 0 else 0
    if whole >> 44 == 0:
        return cython.cast(cython.uint, cython.cast(cython.double, part * 255) / cython.cast(cython.double, whole))
    return part * 255 // whole


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _part(part: cython.uint, whole: cython.uint) -> cython.uint:
    """As _share, for numbers below 2^24: their division is faster."""
    if part >= whole:
        return 255 if whole > 0 else 0
    return part * 255 // whole


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _cap(x: cython.longlong) -> cython.uint:
    return x if x < 255 else 255


@cython.final
@cython.cclass
class Measurer:
    """A page's lines, measured block after block.

    Args: rows, nrow, tokens: as look_up gives them. plan: what `block` will be asked for, if it is known: what it does
        not read is not worked out. Surveys the whole page at once, with the interpreter lock released.
    """

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
        self.rows = self._numbers(rows)
        self.tokens = self._numbers(tokens)
        if cython.compiled:
            # Lines with their headlines, tables of hashes, of shapes and of the body, the block.
            self.room = 6 * nrow + 2 * size + 8192 * 6 + 1024 + 213 * 560 + 16384
            arena = PyBytes_FromStringAndSize(cython.NULL, self.room)
            self.keep.append(arena)
            self.arena = cython.cast(cython.p_uchar, PyBytes_AsString(arena))
        self.used = 0
        self.states = cython.cast(cython.p_uint, self._array(4 * nrow, "I"))
        self.headline = self._array(2 * nrow, "B")
        self.copies = self._array(size, "B")
        self.seen = self._array(size, "B")
        self.shapes = self._array(8192, "B")
        self.body = self._array(8192, "B")
        self.shape_last = cython.cast(cython.p_int, self._array(4 * 8192, "i"))
        self.title = cython.cast(cython.p_uint, self._array(4 * 256, "I"))
        self.ahead = cython.cast(cython.p_longlong, self._array(8 * 19, "q"))
        self.sums = cython.cast(cython.p_longlong, self._array(8 * 561, "q"))
        self.before = cython.cast(cython.p_longlong, self._array(8 * 513, "q"))
        self.running = cython.cast(cython.p_ushort, self._array(2 * 561, "H"))
        self.cells = self._array(213 * 560, "B")
        if not cython.compiled:
            self.needed = [1] * 213
            self.sizes = [0] * 560
            self.page = [0] * 22
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
            self._ask(plan)
        with cython.nogil:
            self._survey()

    @cython.cfunc
    def _numbers(self, made: bytes) -> cython.p_const_uint:
        if cython.compiled:
            p: cython.p_const_uchar = made
            return cython.cast(cython.p_const_uint, p)
        else:
            return memoryview(made[: len(made) // 4 * 4]).cast("I")

    @cython.cfunc
    def _array(self, count: cython.Py_ssize_t, kind: str) -> cython.p_uchar:
        """Room for so many bytes, to be written before they are read."""
        at: cython.Py_ssize_t = self.used
        if cython.compiled:
            self.used += (count + 15) // 16 * 16
            if self.used > self.room:
                raise AssertionError("the arena is too small")
            return self.arena + at
        else:
            return memoryview(bytearray(count)).cast(kind)

    @cython.cfunc
    def _ask(self, plan: bytes) -> object:
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
            self.following = cython.cast(cython.p_ushort, store)
        else:
            self.following = memoryview(chain).cast("H")
            windows = [0] * 213
        for k in range(213):
            self.needed[k] = 0
            windows[k] = 0
        # The windows over one column, each with the number of the next one, 0 after the last.
        for k in range(count - 1, -1, -1):
            column = what[4 * k + 1] | what[4 * k + 2] << 8
            self.needed[column] = 1
            if what[4 * k] == 1 or what[4 * k] == 2:
                self.following[k] = windows[column]
                windows[column] = k
        self.plan = plan
        self.what = what
        self.count = count
        self.keep.append(chain)
        return None

    def block(self, plan: bytes, stride: cython.Py_ssize_t = 512) -> bytes:
        """The features of the next BLOCK lines, or fewer at the end; empty when no line is left.

        Args: plan: four bytes a feature: operation, column (low byte, high byte), width; see `features/table.py`. The
            same for all blocks of a page. stride: bytes a feature, no fewer than there are lines in the block.
        Returns: for each feature stride bytes, a line each; those beyond the last line are 0.
        Raises: ValueError for a stride that is too small, for another plan than before, or one that cannot be run.
        """
        size: cython.Py_ssize_t = self.nrow - self.done if self.nrow - self.done < 512 else 512
        out: cython.p_uchar
        if size <= 0:
            return b""
        if stride < size:
            raise ValueError(f"a stride of {stride} does not hold {size} lines")
        if self.plan is None:
            self._ask(plan)
        elif self.plan != plan:
            raise ValueError("the page's earlier blocks were measured by another plan")
        if cython.compiled:
            result = PyBytes_FromStringAndSize(cython.NULL, self.count * stride)
            out = cython.cast(cython.p_uchar, PyBytes_AsString(result))
        else:
            result = bytearray(self.count * stride)
            out = result
        with cython.nogil:
            self.write(out, stride)
        return result if cython.compiled else bytes(result)

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def write(self, out: cython.p_uchar, stride: cython.Py_ssize_t) -> cython.void:
        """What `block` gives, written to `out`; the plan is known, and there are lines left."""
        first: cython.Py_ssize_t = self.done
        last: cython.Py_ssize_t = first + 512 if first + 512 < self.nrow else self.nrow
        what: cython.p_const_uchar = self.what
        k: cython.Py_ssize_t
        j: cython.Py_ssize_t
        column: cython.Py_ssize_t
        self._block(first, last)
        for k in range(self.count):
            column = what[4 * k + 1] | what[4 * k + 2] << 8
            if what[4 * k] != 1 and what[4 * k] != 2:
                self._column(out, k * stride, first, last, what[4 * k], column, what[4 * k + 3])
            elif self.needed[column] != 2:
                # All windows over one column in a row: they share its running sums.
                self.needed[column] = 2
                j = k
                self._column(out, j * stride, first, last, what[4 * j], column, what[4 * j + 3])
                while self.following[j]:
                    j = self.following[j]
                    self._column(out, j * stride, first, last, what[4 * j], column, what[4 * j + 3])
            if cython.compiled and stride > last - first:
                memset(out + k * stride + last - first, 0, stride - (last - first))
        for k in range(213):
            if self.needed[k]:
                self.needed[k] = 1
        self.done = last

    def page_columns(self) -> bytes:
        """The page's own numbers, a byte each, in the order of `features.table.PAGE`."""
        if cython.compiled:
            return PyBytes_FromStringAndSize(cython.cast(cython.p_const_char, self.page), 22)
        else:
            return bytes(self.page)

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _words(self, i: cython.Py_ssize_t) -> cython.uint:
        """Words of a line; a character that is a word by itself counts 10/17 of one."""
        r: cython.Py_ssize_t = i * 16
        words: cython.uint = self.rows[r + 3] & 0xFFFFF
        if (self.rows[r + 6] & 65535) * 10 > 3 * (self.rows[r + 5] & 65535):
            return (words * 10 + 16) // 17
        return words

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _kept(self, i: cython.Py_ssize_t) -> cython.uint:
        """Tokens kept of a line."""
        words: cython.uint = self.rows[i * 16 + 3] & 0xFFFFF
        return words if words < 64 else 64

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _is_long(self, i: cython.Py_ssize_t) -> cython.bint:
        """A line of prose: 15 words and an end mark, or 30, with function words where the script has words."""
        r: cython.Py_ssize_t = i * 16
        words: cython.uint = self._words(i)
        if words < 15 or (words < 30 and not self.rows[r + 9] & 1):
            return False
        if (self.rows[r + 6] & 65535) * 10 > 3 * (self.rows[r + 5] & 65535):
            return True
        return (self.rows[r + 6] >> 16 & 255) * 100 > 12 * self._kept(i)

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _shape(self, i: cython.Py_ssize_t) -> cython.uint:
        """13 bits: how the first words are written, and about how many there are."""
        r: cython.Py_ssize_t = i * 16
        words: cython.uint = self.rows[r + 3] & 0xFFFFF
        size: cython.uint = 0
        while words > 1 and size < 7:
            words >>= 1
            size += 1
        return (self.rows[r + 3] >> 20 & 1023) | size << 10

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _add_to_body(self, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
        """Counts the content words of a line of prose, each once."""
        met: cython.uchar[1024]
        j: cython.Py_ssize_t
        t: cython.uint
        k: cython.uint
        if not cython.compiled:
            met = [0] * 1024
        for j in range(first, last):
            met[self.tokens[j] >> 3 & 1023] = 0
        for j in range(first, last):
            t = self.tokens[j]
            k = t & 8191
            if t >> 31 and not met[k >> 3] >> (k & 7) & 1:
                met[k >> 3] |= 1 << (k & 7)
                if self.body[k] < 255:
                    self.body[k] += 1

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _survey(self) -> cython.void:
        """What the whole page tells: its body's words, repeated lines, states of lines, totals."""
        rows: cython.p_const_uint = self.rows
        i: cython.Py_ssize_t
        r: cython.Py_ssize_t
        k: cython.uint
        words: cython.uint
        state: cython.uint
        classes: cython.uint
        flags: cython.uint
        mean: cython.uint
        n: cython.Py_ssize_t = self.nrow
        longest: cython.uint = 0
        longs: cython.longlong = 0
        mids: cython.longlong = 0
        cjk: cython.longlong = 0
        nonlatin: cython.longlong = 0
        letters: cython.longlong = 0
        stops: cython.longlong = 0
        kept: cython.longlong = 0
        blanks: cython.longlong = 0
        prices: cython.longlong = 0
        dates: cython.longlong = 0
        bullets: cython.longlong = 0
        symbols: cython.longlong = 0
        comments: cython.longlong = 0
        forums: cython.longlong = 0
        shops: cython.longlong = 0
        relateds: cython.longlong = 0
        questions: cython.longlong = 0
        lexicon: cython.longlong = 0
        titled: cython.bint = False
        for k in range(153, 158):
            if self.needed[k]:
                titled = True
        if titled or self.needed[74] or self.needed[75]:
            self.title_size = find_title(rows, n, self.tokens, self.title)
        if cython.compiled:
            memset(self.copies, 0, self.copies_mask + 1)
            memset(self.shapes, 0, 8192)
            memset(self.body, 0, 8192)
        for i in range(n):
            r = i * 16
            self.seen[rows[r + 12] & self.copies_mask] = 0
            self.shape_last[self._shape(i)] = 0
            words = self._words(i)
            self.total_words += words
            if words > longest:
                longest = words
            k = rows[r + 12] & self.copies_mask
            if self.copies[k] < 255:
                self.copies[k] += 1
            k = self._shape(i)
            if self.shapes[k] < 255:
                self.shapes[k] += 1
            cjk += rows[r + 6] & 65535
            letters += rows[r + 5] & 65535
            nonlatin += rows[r + 5] >> 16
            stops += rows[r + 6] >> 16 & 255
            kept += self._kept(i)
            if words >= 10:
                mids += 1
            self.states[i] = 0
            if self._is_long(i):
                self.states[i] = 1 << 17
                longs += 1
                self.total_long += words
                self._add_to_body(rows[r + 13], rows[r + 13] + self._kept(i))
        compare_with_title(rows, n, self.tokens, self.title, self.title_size, self.headline)
        for i in range(n):
            r = i * 16
            words = rows[r + 3] & 0xFFFFF
            flags = rows[r + 9]
            classes = (rows[r + 10] | rows[r + 11]) & 0x3FFFFF
            mean = rows[r + 14] & 255
            state = 0
            if words <= 8:
                state = (
                    (classes >> 11 & 1)
                    | (classes >> 5 & 1) << 1
                    | ((classes >> 9 | classes >> 10) & 1) << 2
                    | ((classes >> 12 | classes >> 6) & 1) << 3
                    | (classes >> 3 & 1) << 4
                    | (classes >> 4 & 1) << 5
                    | (classes >> 16 & 1) << 6
                    | (classes >> 20 & 1) << 7
                    | (classes >> 21 & 1) << 8
                    | (classes >> 7 & 1) << 9
                    | (classes >> 14 & 1) << 10
                    | ((classes | classes >> 1 | classes >> 2 | classes >> 13) & 1) << 11
                )
                if self.copies[rows[r + 12] & self.copies_mask] >= 3:
                    state |= 1 << 13
                if words and mean > 148:
                    state |= 1 << 15
                if words and mean < 100:
                    state |= 1 << 16
            if words <= 16 and (flags >> 11 & 1 or classes >> 17 & 1):
                state |= 1 << 12
            if i and words >= 2 and words <= 40 and self.headline[2 * i + 1] >= 191:
                state |= 1 << 14
            state |= self.states[i] & 1 << 17
            if self._words(i) >= 10:
                state |= 1 << 18
            self.states[i] = state
            self.present |= state
            if rows[r + 10] >> 22 & 7:
                blanks += 1
            prices += flags >> 10 & 1
            dates += flags >> 11 & 1
            bullets += flags >> 6 & 1
            questions += flags >> 15 & 1
            symbols += rows[r + 6] >> 24 != 0
            comments += classes >> 11 & 1
            forums += classes >> 20 & 1
            shops += classes >> 21 & 1
            relateds += classes >> 5 & 1
            lexicon += mean
        self.page[0] = _log(n)
        self.page[1] = _log(self.total_words)
        self.page[2] = _share(longs * 2, n)
        self.page[3] = _share(self.total_long, self.total_words)
        self.page[4] = _log(longest)
        self.page[5] = _log(longs)
        self.page[6] = _cap(16 * self.total_words // n) if n else 0
        self.page[7] = _share(stops, kept)
        self.page[8] = _share(nonlatin, letters)
        self.page[9] = _share(cjk, letters)
        self.page[10] = _share(blanks, n)
        self.page[11] = _share(prices * 4, n)
        self.page[12] = _share(dates * 4, n)
        self.page[13] = _share(bullets * 2, n)
        self.page[14] = _share(symbols * 2, n)
        self.page[15] = _share(comments * 8, n)
        self.page[16] = _share(forums * 8, n)
        self.page[17] = _share(shops * 8, n)
        self.page[18] = _share(relateds * 8, n)
        self.page[19] = _share(questions * 8, n)
        self.page[20] = _cap(lexicon // n) if n else 0
        self.page[21] = _share(mids * 2, n)

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _compared(self, low: cython.Py_ssize_t, high: cython.Py_ssize_t) -> cython.void:
        """The own columns that compare a line with others: long, title_share, title_cover, body_share, body_weight."""
        b: cython.p_uchar = self.cells
        i: cython.Py_ssize_t
        j: cython.Py_ssize_t
        q: cython.Py_ssize_t
        first: cython.Py_ssize_t
        long: cython.uint
        content: cython.uint
        shared: cython.uint
        weight: cython.uint
        t: cython.uint
        k: cython.uint
        for i in range(low, high):
            b[73 * 560 + i - low] = (self.states[i] >> 17 & 1) * 255
        if self.needed[74] or self.needed[75]:
            for i in range(low, high):
                b[74 * 560 + i - low] = self.headline[2 * i]
                b[75 * 560 + i - low] = self.headline[2 * i + 1]
        if self.needed[76] or self.needed[77]:
            for i in range(low, high):
                q = 76 * 560 + i - low
                long = self.states[i] >> 17 & 1
                content = shared = weight = 0
                first = self.rows[i * 16 + 13]
                for j in range(first, first + self._kept(i)):
                    t = self.tokens[j]
                    if t >> 31:
                        content += 1
                        k = self.body[t & 8191]
                        if k > long:
                            shared += 1
                            weight += LOG[k - long]
                b[q] = _part(shared, content) if content else 0
                b[q + 560] = _cap(weight * 4 // content) if content else 0

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _fill(
        self, column: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t, value: cython.uint
    ) -> cython.void:
        """The same number for the lines first..last, where the plan reads the column."""
        b: cython.p_uchar = self.cells
        c: cython.Py_ssize_t = column * 560 - self.low
        i: cython.Py_ssize_t
        if not self.needed[column]:
            return
        if cython.compiled:
            memset(b + c + first, value, last - first)
        else:
            for i in range(first, last):
                b[c + i] = value

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _near(
        self, k: cython.Py_ssize_t, column: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t
    ) -> cython.void:
        """Lines until the next line of state k, 200 at most."""
        b: cython.p_uchar = self.cells
        c: cython.Py_ssize_t = column * 560 - self.low
        i: cython.Py_ssize_t = last - 1
        at: cython.Py_ssize_t = self.ahead[k]
        while i >= first:
            b[c + i] = at - i if at - i < 200 else 200
            if self.states[i] >> k & 1:
                at = i
            i -= 1

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _state(self, k: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
        """The columns of state k that the plan reads: lines since, lines until, words since, count, density."""
        b: cython.p_uchar = self.cells
        n: cython.Py_ssize_t = self.nrow
        column: cython.Py_ssize_t = 83 + 5 * k
        c: cython.Py_ssize_t = column * 560 - self.low
        i: cython.Py_ssize_t
        at: cython.Py_ssize_t
        x: cython.uint
        words: cython.longlong
        if not self.present >> k & 1:
            # No line of the page is of the kind, as for most kinds on most pages.
            self._fill(column, first, last, 200)
            self._fill(column + 1, first, last, 200)
            self._fill(column + 2, first, last, 255)
            self._fill(column + 3, first, last, 0)
            self._fill(column + 4, first, last, 0)
            return
        if self.needed[column]:
            at = self.last_at[k]
            for i in range(first, last):
                b[c + i] = i - at if i - at < 200 else 200
                if self.states[i] >> k & 1:
                    at = i
        if self.needed[column + 1]:
            self._near(k, column + 1, first, last)
        c += 1120
        if self.needed[column + 2]:
            at = self.last_at[k]
            words = self.last_words[k]
            for i in range(first, last):
                b[c + i] = _log(self.before[i - first] - words) if at >= 0 else 255
                if self.states[i] >> k & 1:
                    at = i
                    words = self.before[i - first + 1]
        c += 560
        if self.needed[column + 3]:
            x = self.counts[k]
            for i in range(first, last):
                b[c + i] = x if x < 255 else 255
                x += self.states[i] >> k & 1
        c += 560
        if self.needed[column + 4]:
            x = 0
            for i in range(first - 15 if first > 15 else 0, first + 15 if first + 15 < n else n):
                x += self.states[i] >> k & 1
            for i in range(first, last):
                if i + 15 < n:
                    x += self.states[i + 15] >> k & 1
                b[c + i] = 8 * x
                if i >= 15:
                    x -= self.states[i - 15] >> k & 1

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _block(self, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
        """All base columns of the lines first..last; cell of line i in column c: c * STRIDE + i - self.low."""
        rows: cython.p_const_uint = self.rows
        b: cython.p_uchar = self.cells
        n: cython.Py_ssize_t = self.nrow
        low: cython.Py_ssize_t = first - 24 if first > 24 else 0
        high: cython.Py_ssize_t = last + 24 if last + 24 < n else n
        i: cython.Py_ssize_t
        k: cython.Py_ssize_t
        q: cython.Py_ssize_t
        at: cython.Py_ssize_t
        words: cython.uint
        state: cython.uint
        x: cython.uint
        y: cython.uint
        z: cython.uint
        long: cython.uint
        needed: cython.p_const_uchar = self.needed
        self.low = low
        self.running_column = -1
        for i in range(low, high):
            self.sizes[i - low] = self._words(i)
        fill_own(self.rows, low, high, n, self.sizes, self.needed, b)
        self._compared(low, high)
        # distances ahead: from the back, the nearest line of each state after the block first
        for k in range(19):
            self.ahead[k] = 1000000000
        i = last
        x = 0
        # 200 lines ahead are as far as any feature looks
        while i < n and i < last + 200 and x != 0x7FFFF:
            state = self.states[i] & ~x
            if state:
                for k in range(19):
                    if state >> k & 1:
                        self.ahead[k] = i
                x |= state
            i += 1
        self._near(17, 170, first, last)
        self._near(18, 173, first, last)
        # words before each line, then what is asked of each state
        self.before[0] = self.words_before
        for i in range(first, last):
            self.before[i - first + 1] = self.before[i - first] + self.sizes[i - low]
        for k in range(17):
            self._state(k, first, last)
        # sums of the words of long lines around
        self.sums[0] = 0
        for i in range(low, high):
            self.sums[i - low + 1] = self.sums[i - low] + (self.sizes[i - low] if self.states[i] >> 17 & 1 else 0)
        for i in range(first, last):
            q = i - low
            words = self.sizes[q]
            state = self.states[i]
            long = words if state >> 17 & 1 else 0
            if needed[78] or needed[79]:
                k = rows[i * 16 + 12] & self.copies_mask
                b[78 * 560 + q] = self.copies[k]
                b[79 * 560 + q] = 0 if self.seen[k] else 255  # first_copy
                self.seen[k] = 1
            if needed[80] or needed[81] or needed[82]:
                k = self._shape(i)
                b[80 * 560 + q] = self.shapes[k]
                at = i + 1 - self.shape_last[k] if self.shape_last[k] else 200
                b[81 * 560 + q] = at if at < 200 else 200
                self.shape_last[k] = i + 1
                b[82 * 560 + q] = (255 if i and self._shape(i - 1) == k else 0) // 2 + (
                    255 if i + 1 < n and self._shape(i + 1) == k else 0
                ) // 2
            # lines of prose near by
            at = i - self.last_at[17]
            x = at if at < 200 else 200
            y = b[170 * 560 + q]
            b[168 * 560 + q] = x
            b[169 * 560 + q] = x if x < y else y
            b[171 * 560 + q] = x + y if x < 128 and y < 127 else 255
            at = i - self.last_at[18]
            b[172 * 560 + q] = at if at < 200 else 200
            for k in range(3):
                z = 4 if k == 0 else (8 if k == 1 else 20)
                if needed[174 + 2 * k]:
                    at = q - z if q > z else 0
                    b[(174 + 2 * k) * 560 + q] = _log(self.sums[q] - self.sums[at])
                if needed[175 + 2 * k]:
                    at = q + 1 + z if q + 1 + z < high - low else high - low
                    b[(175 + 2 * k) * 560 + q] = _log(self.sums[at] - self.sums[q + 1])
            # the run of lines of the same kind, short or not
            at = i - self.run_start
            b[180 * 560 + q] = at if at < 200 else 200
            # position
            if needed[181]:
                b[181 * 560 + q] = _share(i, n)
            if needed[182]:
                b[182 * 560 + q] = _log(i)
            if needed[183]:
                b[183 * 560 + q] = _log(n - 1 - i)
            if needed[184]:
                b[184 * 560 + q] = _share(self.words_before, self.total_words)
            if needed[185]:
                b[185 * 560 + q] = _share(self.long_before, self.total_long)
            if needed[186]:
                b[186 * 560 + q] = _share(self.total_long - self.long_before - long, self.total_long)
            if needed[187]:
                b[187 * 560 + q] = _log(self.words_before)
            if needed[188]:
                b[188 * 560 + q] = _log(self.total_words - self.words_before - words)
            if needed[189] or needed[190]:
                z = _log(words)
                y = _log(self._words(i - 1)) if i else 0
                b[189 * 560 + q] = y - z if y > z else z - y
                y = _log(self._words(i + 1)) if i + 1 < n else 0
                b[190 * 560 + q] = y - z if y > z else z - y
            # carry on
            self.words_before += words
            self.long_before += long
            k = 0
            while state:
                if state & 1:
                    self.last_at[k] = i
                    self.last_words[k] = self.words_before
                    self.counts[k] += 1
                state >>= 1
                k += 1
            if i + 1 < n and (self.states[i] ^ self.states[i + 1]) >> 18 & 1:
                self.run_start = i + 1
        for k in range(22):
            self._fill(191 + k, first, last, self.page[k])

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
        b: cython.p_const_uchar = self.cells + column * 560 if cython.compiled else self.cells[column * 560 :]
        n: cython.Py_ssize_t = self.nrow
        high: cython.Py_ssize_t = last + 24 if last + 24 < n else n
        if operation != 1 and operation != 2:
            fill_step(out, o, b, self.low, n, first, last, 0 if operation == 0 else (-width if operation == 3 else width))
            return
        if self.running_column != column:
            sum_up(self.running, b, high - self.low)
            self.running_column = column
        fill_window(out, o, self.running, self.low, n, first, last, width, operation == 2)
