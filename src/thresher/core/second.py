"""The second look: columns out of the first stage's probabilities, of the line, of its neighbours and of the page.

As in `measure.py` every value is an integer from 0 to 255 and lines come in blocks; what each column means stands in
`features/second.py`, in the order in which they are written here.
"""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

from thresher.core import tables as _tables

if cython.compiled:
    from cython.cimports.cpython.bytes import PyBytes_FromStringAndSize

LOG = _tables.LOG
LOGISTIC = _tables.LOGISTIC

COLUMNS = 40
MARGIN = 32


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
def _logistic(total: cython.int) -> cython.uint:
    """Probability, 0..65535, of a forest's sum in 1/512 of log-odds."""
    k: cython.int = (total + 4096) >> 3
    return LOGISTIC[0 if k < 0 else (1024 if k > 1024 else k)]


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _odds(total: cython.int) -> cython.uint:
    """Log-odds in sixteenths + 128, 0..255."""
    k: cython.int = (total + 4096) >> 5
    return 0 if k < 0 else (255 if k > 255 else k)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _quotient(whole: cython.double, part: cython.double) -> cython.int:
    """whole // part for whole below 2^53, where the quotient of floats never rounds up to the next whole number."""
    return cython.cast(cython.int, whole / part)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _share(part: cython.longlong, whole: cython.longlong) -> cython.longlong:
    """part * 255 // whole, for a part no greater than the whole; floats divide faster, as far as they are exact."""
    if whole >> 44 == 0:
        return _quotient(part * 255, whole)
    return part * 255 // whole


@cython.final
@cython.cclass
class SecondLook:
    """Columns out of the first stage's sums, block after block.

    Args: rows, nrow: as scan_text gives them. sums: nrow signed 32-bit integers, the first forest's; read when the
        first columns are asked for.
    """

    def __init__(self, rows: bytes, nrow: cython.Py_ssize_t, sums: bytes) -> None:
        c: cython.p_const_uchar
        if len(rows) < 64 * nrow or len(sums) < 4 * nrow:
            raise ValueError(f"the tables do not hold {nrow} lines")
        self.keep = (rows, sums)
        self.nrow = nrow
        self.done = 0
        self.surveyed = False
        if cython.compiled:
            c = rows
            self.rows = cython.cast(cython.p_const_uint, c)
            c = sums
            self.sums = cython.cast(cython.p_const_int, c)
        else:
            self.rows = memoryview(rows)[: 64 * nrow].cast("I")
            self.sums = memoryview(sums).cast("i")
            self.mass = [0] * (512 + 65)
            self.weight = [0] * (512 + 65)
            self.plain = [0] * (512 + 65)
            self.chance = [0] * (512 + 65)
            self.ranked = [0] * 257
            self.ahead = [0, 0]
            self.last = [0, 0]
            self.page = [0] * 5

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _words(self, i: cython.Py_ssize_t) -> cython.longlong:
        """Words of a line, at least one."""
        words: cython.uint = self.rows[i * 16 + 3] & 0xFFFFF
        return words if words else 1

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def survey(self) -> cython.void:
        """Totals of the page, and for each step of log-odds the words of the lines above it."""
        i: cython.Py_ssize_t
        p: cython.longlong
        w: cython.longlong
        highest: cython.longlong = 0
        likely: cython.longlong = 0
        plain: cython.longlong = 0
        self.surveyed = True
        self.total_mass = self.total_weight = 0
        self.mass_before = self.words_since = 0
        self.last[0] = self.last[1] = -1000
        for i in range(257):
            self.ranked[i] = 0
        for i in range(5):
            self.page[i] = 0
        for i in range(self.nrow):
            p = _logistic(self.sums[i])
            w = self._words(i)
            self.total_mass += p * w
            self.total_weight += w
            plain += p
            if p >= 32768:
                likely += w
            if p > highest:
                highest = p
            self.ranked[_odds(self.sums[i])] += w
        for i in range(255, -1, -1):
            self.ranked[i] += self.ranked[i + 1]
        if self.nrow:
            self.page[0] = self.total_mass // self.total_weight >> 8
            self.page[1] = _log(self.total_mass >> 16)
            self.page[2] = plain // self.nrow >> 8
            self.page[3] = highest >> 8
            self.page[4] = likely * 255 // self.total_weight

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _window(
        self,
        b: cython.p_uchar,
        stride: cython.Py_ssize_t,
        here: cython.Py_ssize_t,
        end: cython.Py_ssize_t,
        high: cython.Py_ssize_t,
        k: cython.Py_ssize_t,
        shift: cython.int,
    ) -> cython.void:
        """The four means over k lines before and after the lines here..end, counted from the first that the sums hold."""
        mass: cython.p_double = self.mass
        weight: cython.p_double = self.weight
        plain: cython.p_int = self.plain
        i: cython.Py_ssize_t
        o: cython.Py_ssize_t = -here
        cut: cython.Py_ssize_t
        # Windows that the page's beginning cuts; whole ones have a power of two of lines: no need to divide.
        cut = here if here > k else k
        if cut > end:
            cut = end
        for i in range(here, cut):
            b[o + i] = _quotient(mass[i], weight[i]) >> 8 if i else 0
            b[o + i + 10 * stride] = _quotient(plain[i], i) >> 8 if i else 0
        for i in range(cut, end):
            b[o + i] = _quotient(mass[i] - mass[i - k], weight[i] - weight[i - k]) >> 8
        for i in range(cut, end):
            b[o + i + 10 * stride] = (plain[i] - plain[i - k]) >> shift
        # And those that its end cuts.
        o += stride
        cut = high - k if high - k < end else end
        if cut < here:
            cut = here
        for i in range(here, cut):
            b[o + i] = _quotient(mass[i + 1 + k] - mass[i + 1], weight[i + 1 + k] - weight[i + 1]) >> 8
        for i in range(here, cut):
            b[o + i + 10 * stride] = (plain[i + 1 + k] - plain[i + 1]) >> shift
        for i in range(cut, end):
            b[o + i] = _quotient(mass[high] - mass[i + 1], weight[high] - weight[i + 1]) >> 8 if i + 1 < high else 0
            b[o + i + 10 * stride] = _quotient(plain[high] - plain[i + 1], high - i - 1) >> 8 if i + 1 < high else 0

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def write(self, b: cython.p_uchar, stride: cython.Py_ssize_t) -> cython.void:
        """What `block` gives, written to `b`; there are lines left. Cell of line i in column c: c * stride + i - first."""
        n: cython.Py_ssize_t = self.nrow
        first: cython.Py_ssize_t = self.done
        last: cython.Py_ssize_t = first + 512 if first + 512 < n else n
        low: cython.Py_ssize_t = first - 32 if first > 32 else 0
        high: cython.Py_ssize_t = last + 32 if last + 32 < n else n
        i: cython.Py_ssize_t
        k: cython.Py_ssize_t
        q: cython.Py_ssize_t
        at: cython.Py_ssize_t
        p: cython.longlong
        w: cython.longlong
        odds: cython.uint
        shift: cython.int
        if not self.surveyed:
            self.survey()
        self.mass[0] = self.weight[0] = 0
        self.plain[0] = 0
        for i in range(low, high):
            p = _logistic(self.sums[i])
            w = self._words(i)
            self.chance[i - low] = p
            self.mass[i - low + 1] = self.mass[i - low] + p * w
            self.weight[i - low + 1] = self.weight[i - low] + w
            self.plain[i - low + 1] = self.plain[i - low] + p
        # likely lines after the block, at most 200 away
        self.ahead[0] = self.ahead[1] = 1000000000
        i = last
        while i < n and i < last + 200 and self.ahead[1] == 1000000000:
            p = _logistic(self.sums[i])
            if p >= 32768 and self.ahead[0] == 1000000000:
                self.ahead[0] = i
            if p >= 52428:
                self.ahead[1] = i
            i += 1
        i = last - 1
        while i >= first:
            q = i - first
            at = self.ahead[0] - i
            b[32 * stride + q] = at if at < 200 else 200
            at = self.ahead[1] - i
            b[34 * stride + q] = at if at < 200 else 200
            p = self.chance[i - low]
            if p >= 32768:
                self.ahead[0] = i
            if p >= 52428:
                self.ahead[1] = i
            i -= 1
        k = 2
        at = 7
        shift = 9
        while k <= 32:
            self._window(b + at * stride if cython.compiled else memoryview(b)[at * stride :], stride, first - low, last - low, high - low, k, shift)
            k *= 2
            at += 2
            shift += 1
        for i in range(first, last):
            q = i - first
            p = self.chance[i - low]
            w = self._words(i)
            odds = _odds(self.sums[i])
            b[q] = odds
            for k in range(1, 4):
                b[(2 * k - 1) * stride + q] = _odds(self.sums[i - k]) if i >= k else 0
                b[2 * k * stride + q] = _odds(self.sums[i + k]) if i + k < n else 0
            b[27 * stride + q] = _share(self.mass_before, self.total_mass) if self.total_mass else 0
            b[28 * stride + q] = self.page[0]
            b[29 * stride + q] = self.page[1]
            b[30 * stride + q] = self.page[2]
            at = i - self.last[0]
            b[31 * stride + q] = at if at < 200 else 200
            at = i - self.last[1]
            b[33 * stride + q] = at if at < 200 else 200
            b[35 * stride + q] = _share(self.ranked[odds + 1], self.total_weight)
            b[36 * stride + q] = self.page[3]
            b[37 * stride + q] = self.page[4]
            b[38 * stride + q] = _log(self.words_since)
            b[39 * stride + q] = _log(w)
            self.mass_before += p * w
            if p >= 32768:
                self.last[0] = i
                self.words_since = 0
            else:
                self.words_since += w
            if p >= 52428:
                self.last[1] = i
        self.done = last

    def page_columns(self) -> bytes:
        """What the first stage said of the whole page, a byte each, in the order of `features.second.PAGE_SUMS`."""
        if not self.surveyed:
            self.survey()
        if cython.compiled:
            return PyBytes_FromStringAndSize(cython.cast(cython.p_const_char, self.page), 5)
        else:
            return bytes(self.page)

    def block(self, stride: cython.Py_ssize_t = 512) -> bytes:
        """The columns of the next 512 lines, or fewer at the end, stride bytes each; empty when no line is left.

        Raises: ValueError for a stride that holds fewer bytes than there are lines.
        """
        size: cython.Py_ssize_t = self.nrow - self.done if self.nrow - self.done < 512 else 512
        out: cython.p_uchar
        if size <= 0:
            return b""
        if stride < size:
            raise ValueError(f"a stride of {stride} does not hold {size} lines")
        result = bytearray(COLUMNS * stride)
        out = result
        with cython.nogil:
            self.write(out, stride)
        return bytes(result)


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def chances(sums: cython.p_const_int, count: cython.Py_ssize_t, out: cython.p_ushort) -> cython.void:
    """The probability, 0..65535, of each sum."""
    i: cython.Py_ssize_t
    for i in range(count):
        out[i] = _logistic(sums[i])


def probabilities(sums: bytes, count: cython.Py_ssize_t) -> bytes:
    """Unsigned 16-bit probabilities, 0..65535 for 0..1, of signed 32-bit sums in 1/512 of log-odds."""
    c: cython.p_const_uchar = sums
    b: cython.p_uchar
    result = bytearray(2 * count)
    if cython.compiled:
        b = result
        chances(cython.cast(cython.p_const_int, c), count, cython.cast(cython.p_ushort, b))
        return bytes(result)
    else:
        o = memoryview(result).cast("H")
        chances(memoryview(sums).cast("i"), count, o)
        o.release()
        return bytes(result)
