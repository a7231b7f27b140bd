"""Columns of the lines around: the mean of a column over lines before or after, and its value some lines away."""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.libc.string import memcpy, memset


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def sum_up(sums: cython.p_ushort, b: cython.p_const_uchar, count: cython.Py_ssize_t) -> cython.void:
    """Running sums of a column's cells, modulo 65536: no window's sum is as large."""
    i: cython.Py_ssize_t
    total: cython.uint = 0
    sums[0] = 0
    for i in range(count):
        total = (total + b[i]) & 0xFFFF
        sums[i + 1] = total


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def fill_window(
    out: cython.p_uchar,
    o: cython.Py_ssize_t,
    t: cython.p_const_ushort,
    low: cython.Py_ssize_t,
    n: cython.Py_ssize_t,
    first: cython.Py_ssize_t,
    last: cython.Py_ssize_t,
    width: cython.Py_ssize_t,
    after: cython.bint,
) -> cython.void:
    """Mean of a column over `width` lines before or after each of first..last, of n; out[o] is line first's.

    Args: t: the column's running sums from line low on.
    """
    i: cython.Py_ssize_t
    k: cython.Py_ssize_t
    left: cython.Py_ssize_t
    right: cython.Py_ssize_t
    inverse: cython.uint = 65536 // width + 1
    # Lines whose window is cut by the page's edge divide by what is left of it; the others by width.
    if after:
        left = first
        right = last if last + width < n else n - width
        if right < first:
            right = first
        k = 1 - low
        if cython.compiled:
            thresher_means(out + o, t + left + k + width, t + left + k, right - left, inverse)
        else:
            for i in range(left, right):
                out[o + i - first] = ((t[i + k + width] - t[i + k]) & 0xFFFF) * inverse >> 16
        for i in range(right, last):
            out[o + i - first] = ((t[n - low] - t[i + k]) & 0xFFFF) // (n - i - 1) if i + 1 < n else 0
    else:
        left = first if first >= width else width
        if left > last:
            left = last
        for i in range(first, left):
            out[o + i - first] = t[i - low] // i if i else 0
        k = -low
        if cython.compiled:
            thresher_means(out + o + left - first, t + left + k, t + left + k - width, last - left, inverse)
        else:
            for i in range(left, last):
                out[o + i - first] = ((t[i + k] - t[i + k - width]) & 0xFFFF) * inverse >> 16


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def fill_step(
    out: cython.p_uchar,
    o: cython.Py_ssize_t,
    b: cython.p_const_uchar,
    low: cython.Py_ssize_t,
    n: cython.Py_ssize_t,
    first: cython.Py_ssize_t,
    last: cython.Py_ssize_t,
    step: cython.Py_ssize_t,
) -> cython.void:
    """A column's cell `step` lines after each of first..last, of n; 0 beyond the page. Cell of line i: b[i - low]."""
    i: cython.Py_ssize_t
    left: cython.Py_ssize_t = first
    right: cython.Py_ssize_t = last
    if step < 0 and first < -step:
        left = -step if -step < last else last
    elif step > 0 and last + step > n:
        right = n - step if n - step > first else first
    if cython.compiled:
        memset(out + o, 0, left - first)
        if right > left:
            memcpy(out + o + left - first, b + left + step - low, right - left)
        if right < last:
            memset(out + o + right - first, 0, last - right)
    else:
        for i in range(first, last):
            out[o + i - first] = b[i + step - low] if left <= i < right else 0
