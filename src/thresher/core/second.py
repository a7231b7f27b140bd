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
def _quotient(whole: cython.longlong, part: cython.longlong) -> cython.longlong:
    """whole // part for whole below 2^53, where the quotient of floats never rounds up to the next whole number."""
    if cython.compiled:
        return cython.cast(cython.longlong, cython.cast(cython.double, whole) / cython.cast(cython.double, part))
    return whole // part


@cython.final
@cython.cclass
class SecondLook:
    """Columns out of the first stage's sums, block after block.

    Args: rows, nrow: as scan_text gives them. sums: nrow signed 32-bit integers, the first forest's.
    """

    rows: cython.p_const_uint
    sums: cython.p_const_int
    nrow: cython.Py_ssize_t
    done: cython.Py_ssize_t
    keep: object
    mass: cython.p_longlong
    weight: cython.p_longlong
    plain: cython.p_longlong
    ranked: cython.longlong[257]
    ahead: cython.Py_ssize_t[2]
    total_mass: cython.longlong
    total_weight: cython.longlong
    total_plain: cython.longlong
    likely: cython.longlong
    highest: cython.uint
    mass_before: cython.longlong
    words_since: cython.longlong
    last: cython.Py_ssize_t[2]

    def __init__(self, rows: bytes, nrow: cython.Py_ssize_t, sums: bytes) -> None:
        p: cython.p_uchar
        c: cython.p_const_uchar
        mass = bytearray(8 * (512 + 65))
        weight = bytearray(8 * (512 + 65))
        plain = bytearray(8 * (512 + 65))
        self.keep = (rows, sums, mass, weight, plain)
        self.nrow = nrow
        self.done = 0
        if cython.compiled:
            c = rows
            self.rows = cython.cast(cython.p_const_uint, c)
            c = sums
            self.sums = cython.cast(cython.p_const_int, c)
            p = mass
            self.mass = cython.cast(cython.p_longlong, p)
            p = weight
            self.weight = cython.cast(cython.p_longlong, p)
            p = plain
            self.plain = cython.cast(cython.p_longlong, p)
        else:
            self.rows = memoryview(rows).cast("I")
            self.sums = memoryview(sums).cast("i")
            self.mass = memoryview(mass).cast("q")
            self.weight = memoryview(weight).cast("q")
            self.plain = memoryview(plain).cast("q")
            self.ranked = [0] * 257
            self.ahead = [0, 0]
            self.last = [0, 0]
        with cython.nogil:
            self._survey()

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
    def _survey(self) -> cython.void:
        """Totals of the page, and for each step of log-odds the words of the lines above it."""
        i: cython.Py_ssize_t
        p: cython.longlong
        w: cython.longlong
        self.total_mass = self.total_weight = self.total_plain = self.likely = 0
        self.mass_before = self.words_since = 0
        self.highest = 0
        self.last[0] = self.last[1] = -1000
        for i in range(257):
            self.ranked[i] = 0
        for i in range(self.nrow):
            p = _logistic(self.sums[i])
            w = self._words(i)
            self.total_mass += p * w
            self.total_weight += w
            self.total_plain += p
            if p >= 32768:
                self.likely += w
            if p > self.highest:
                self.highest = p
            self.ranked[_odds(self.sums[i])] += w
        for i in range(255, -1, -1):
            self.ranked[i] += self.ranked[i + 1]

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _block(
        self, b: cython.p_uchar, stride: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t
    ) -> cython.void:
        """All columns of the lines first..last; cell of line i in column c: c * stride + i - first."""
        n: cython.Py_ssize_t = self.nrow
        low: cython.Py_ssize_t = first - 32 if first > 32 else 0
        high: cython.Py_ssize_t = last + 32 if last + 32 < n else n
        i: cython.Py_ssize_t
        k: cython.Py_ssize_t
        q: cython.Py_ssize_t
        at: cython.Py_ssize_t
        to: cython.Py_ssize_t
        here: cython.Py_ssize_t
        p: cython.longlong
        w: cython.longlong
        x: cython.longlong
        shift: cython.int
        self.mass[0] = self.weight[0] = self.plain[0] = 0
        for i in range(low, high):
            p = _logistic(self.sums[i])
            w = self._words(i)
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
            p = _logistic(self.sums[i])
            if p >= 32768:
                self.ahead[0] = i
            if p >= 52428:
                self.ahead[1] = i
            i -= 1
        for i in range(first, last):
            q = i - first
            here = i - low
            p = _logistic(self.sums[i])
            w = self._words(i)
            b[q] = _odds(self.sums[i])
            for k in range(1, 4):
                b[(2 * k - 1) * stride + q] = _odds(self.sums[i - k]) if i >= k else 0
                b[2 * k * stride + q] = _odds(self.sums[i + k]) if i + k < n else 0
            k = 2
            at = 7
            shift = 9
            while k <= 32:
                to = here - k if here > k else 0
                if to < here:
                    b[at * stride + q] = (
                        _quotient(self.mass[here] - self.mass[to], self.weight[here] - self.weight[to]) >> 8
                    )
                    # A whole window has a power of two of lines: no need to divide.
                    x = self.plain[here] - self.plain[to]
                    b[(at + 10) * stride + q] = x >> shift if here - to == k else _quotient(x, here - to) >> 8
                to = here + 1 + k if here + 1 + k < high - low else high - low
                if to > here + 1:
                    b[(at + 1) * stride + q] = (
                        _quotient(self.mass[to] - self.mass[here + 1], self.weight[to] - self.weight[here + 1]) >> 8
                    )
                    x = self.plain[to] - self.plain[here + 1]
                    b[(at + 11) * stride + q] = x >> shift if to - here - 1 == k else _quotient(x, to - here - 1) >> 8
                k *= 2
                at += 2
                shift += 1
            b[27 * stride + q] = self.mass_before * 255 // self.total_mass if self.total_mass else 0
            b[28 * stride + q] = self.total_mass // self.total_weight >> 8
            b[29 * stride + q] = _log(self.total_mass >> 16)
            b[30 * stride + q] = self.total_plain // n >> 8
            at = i - self.last[0]
            b[31 * stride + q] = at if at < 200 else 200
            at = i - self.last[1]
            b[33 * stride + q] = at if at < 200 else 200
            b[35 * stride + q] = self.ranked[_odds(self.sums[i]) + 1] * 255 // self.total_weight
            b[36 * stride + q] = self.highest >> 8
            b[37 * stride + q] = self.likely * 255 // self.total_weight
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

    def page_columns(self) -> bytes:
        """What the first stage said of the whole page, a byte each, in the order of `features.second.PAGE_SUMS`."""
        n: cython.Py_ssize_t = self.nrow
        if n == 0:
            return bytes(5)
        return bytes([
            self.total_mass // self.total_weight >> 8, _log(self.total_mass >> 16), self.total_plain // n >> 8, self.highest >> 8,
            self.likely * 255 // self.total_weight,
        ])  # fmt: skip

    def block(self, stride: cython.Py_ssize_t = 512) -> bytes:
        """The columns of the next 512 lines, or fewer at the end, stride bytes each; empty when no line is left.

        Raises: ValueError for a stride that holds fewer bytes than there are lines.
        """
        first: cython.Py_ssize_t = self.done
        last: cython.Py_ssize_t = first + 512 if first + 512 < self.nrow else self.nrow
        out: cython.p_uchar
        if first >= self.nrow:
            return b""
        if stride < last - first:
            raise ValueError(f"a stride of {stride} does not hold {last - first} lines")
        result = bytearray(COLUMNS * stride)
        out = result
        with cython.nogil:
            self._block(out, stride, first, last)
        self.done = last
        return bytes(result)


def probabilities(sums: bytes, count: cython.Py_ssize_t) -> bytes:
    """Unsigned 16-bit probabilities, 0..65535 for 0..1, of signed 32-bit sums in 1/512 of log-odds."""
    i: cython.Py_ssize_t
    c: cython.p_const_uchar = sums
    b: cython.p_uchar
    s: cython.p_const_int
    o: cython.p_ushort
    result = bytearray(2 * count)
    if cython.compiled:
        s = cython.cast(cython.p_const_int, c)
        b = result
        o = cython.cast(cython.p_ushort, b)
    else:
        s = memoryview(sums).cast("i")
        o = memoryview(result).cast("H")
    for i in range(count):
        o[i] = _logistic(s[i])
    if not cython.compiled:
        o.release()
    return bytes(result)
