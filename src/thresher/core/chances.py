"""What the scorer's sums say: the probability of each line, and five numbers of the page as a whole."""

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
    """Probability, 0..65535, of a sum in 1/512 of log-odds."""
    k: cython.int = (total + 4096) >> 3
    return LOGISTIC[0 if k < 0 else (1024 if k > 1024 else k)]


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def survey(rows: cython.p_const_uint, sums: cython.p_const_int, count: cython.Py_ssize_t, page: cython.p_uchar) -> cython.void:
    """What the sums say of the page, 0..255 each, in the order of `features.page.PAGE_SUMS`."""
    i: cython.Py_ssize_t
    p: cython.longlong
    w: cython.longlong
    highest: cython.longlong = 0
    likely: cython.longlong = 0
    plain: cython.longlong = 0
    mass: cython.longlong = 0
    weight: cython.longlong = 0
    for i in range(5):
        page[i] = 0
    for i in range(count):
        p = _logistic(sums[i])
        w = rows[i * 16 + 3] & 0xFFFFF
        if not w:
            w = 1
        mass += p * w
        weight += w
        plain += p
        if p >= 32768:
            likely += w
        if p > highest:
            highest = p
    if count:
        page[0] = mass // weight >> 8
        page[1] = _log(mass >> 16)
        page[2] = plain // count >> 8
        page[3] = highest >> 8
        page[4] = likely * 255 // weight


def page_columns(rows: bytes, sums: bytes, count: cython.Py_ssize_t) -> bytes:
    """What the sums say of the page, a byte each, in the order of `features.page.PAGE_SUMS`.

    Args: rows, count: as scan_text gives them. sums: signed 32-bit, native order, in 1/512 of log-odds.
    Raises: ValueError when the tables do not hold so many lines.
    """
    c: cython.p_const_uchar
    words: cython.p_const_uint
    page: cython.uchar[5]
    if len(rows) < 64 * count or len(sums) < 4 * count:
        raise ValueError(f"the tables do not hold {count} lines")
    if cython.compiled:
        c = rows
        words = cython.cast(cython.p_const_uint, c)
        c = sums
        survey(words, cython.cast(cython.p_const_int, c), count, page)
        return PyBytes_FromStringAndSize(cython.cast(cython.p_const_char, page), 5)
    else:
        page = [0] * 5
        survey(memoryview(rows)[: 64 * count].cast("I"), memoryview(sums)[: 4 * count].cast("i"), count, page)
        return bytes(page)


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
