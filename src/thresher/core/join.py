"""The text of the lines kept, put together from the page's bytes."""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.cpython.bytes import PyBytes_AsString, PyBytes_FromStringAndSize
    from cython.cimports.libc.string import memcpy


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _size(
    rows: cython.p_const_uint, numbers: cython.p_const_uint, count: cython.Py_ssize_t, size: cython.Py_ssize_t
) -> cython.Py_ssize_t:
    """Bytes of these lines with a line break after each; -1 where one folds or does not lie within the page."""
    k: cython.Py_ssize_t
    r: cython.Py_ssize_t
    total: cython.Py_ssize_t = count
    for k in range(count):
        r = cython.cast(cython.Py_ssize_t, numbers[k]) * 16
        if rows[r + 9] >> 23 & 1 or rows[r] > rows[r + 1] or rows[r + 1] > size:
            return -1
        total += rows[r + 1] - rows[r]
    return total


def numbers(kept: bytes) -> bytes:
    """The numbers of the lines that have another byte than 0 in `kept`, rising, unsigned 32-bit."""
    count: cython.Py_ssize_t = len(kept)
    i: cython.Py_ssize_t
    n: cython.Py_ssize_t = 0
    k: cython.p_const_uchar = kept
    b: cython.p_uchar
    o: cython.p_uint
    result = bytearray(4 * count)
    b = result
    if cython.compiled:
        o = cython.cast(cython.p_uint, b)
    else:
        o = memoryview(result).cast("I")
    for i in range(count):
        if k[i]:
            o[n] = i
            n += 1
    if not cython.compiled:
        o.release()
    return bytes(result[: 4 * n])


def join(page: bytes, rows: bytes, numbers: bytes) -> bytes | None:
    """The bytes of the lines, one line break between two; None where a line is more than a piece of the page.

    Args: rows: as look_up gives them. numbers: of the lines, unsigned 32-bit.
    Raises: IndexError for a line that is not there.
    """
    count: cython.Py_ssize_t = len(numbers) // 4
    lines: cython.Py_ssize_t = len(rows) // 64
    k: cython.Py_ssize_t
    r: cython.Py_ssize_t
    total: cython.Py_ssize_t
    c: cython.p_const_uchar
    b: cython.p_const_uchar
    o: cython.p_uchar
    w: cython.p_const_uint
    n: cython.p_const_uint
    if count == 0:
        return b""
    if cython.compiled:
        c = rows
        w = cython.cast(cython.p_const_uint, c)
        c = numbers
        n = cython.cast(cython.p_const_uint, c)
    else:
        w = memoryview(rows)[: lines * 64].cast("I")
        n = memoryview(numbers).cast("I")
    for k in range(count):
        if n[k] >= lines:
            raise IndexError(f"line {n[k]} of {lines}")
    total = _size(w, n, count, len(page))
    if total < 0:
        return None
    if cython.compiled:
        b = page
        text = PyBytes_FromStringAndSize(cython.NULL, total - 1)
        o = cython.cast(cython.p_uchar, PyBytes_AsString(text))
        for k in range(count):
            r = cython.cast(cython.Py_ssize_t, n[k]) * 16
            if k:
                o[0] = 10
                o += 1
            memcpy(o, b + w[r], w[r + 1] - w[r])
            o += w[r + 1] - w[r]
        return text
    else:
        return b"\n".join([page[w[number * 16] : w[number * 16 + 1]] for number in n])
