"""Columns of how near the lines of each kind are: since, until, how many."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.libc.string import memset
else:
    from thresher.core.measured_text.numbers import log
    from thresher.core.measured_text.state import MeasuredText


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def fill(page: MeasuredText, column: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t, value: cython.uint
) -> cython.void:
    """The same number for the lines first..last, where the plan reads the column."""
    b: cython.p_uchar = page.cells
    c: cython.Py_ssize_t = column * 560 - page.low
    i: cython.Py_ssize_t
    if not page.needed[column]:
        return
    if cython.compiled:
        memset(b + c + first, value, last - first)
    else:
        for i in range(first, last):
            b[c + i] = value


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def lines_until(page: MeasuredText, k: cython.Py_ssize_t, column: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t
) -> cython.void:
    """Lines until the next line of state k, 200 at most."""
    b: cython.p_uchar = page.cells
    c: cython.Py_ssize_t = column * 560 - page.low
    i: cython.Py_ssize_t = last - 1
    at: cython.Py_ssize_t = page.ahead[k]
    while i >= first:
        b[c + i] = at - i if at - i < 200 else 200
        if page.states[i] >> k & 1:
            at = i
        i -= 1


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def state_columns(page: MeasuredText, k: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
    """The columns of state k that the plan reads: lines since, lines until, words since, count, density."""
    b: cython.p_uchar = page.cells
    n: cython.Py_ssize_t = page.nrow
    column: cython.Py_ssize_t = 83 + 5 * k
    c: cython.Py_ssize_t = column * 560 - page.low
    i: cython.Py_ssize_t
    at: cython.Py_ssize_t
    x: cython.uint
    words: cython.longlong
    if not page.present >> k & 1:
        # No line of the page is of the kind, as for most kinds on most pages.
        fill(page, column, first, last, 200)
        fill(page, column + 1, first, last, 200)
        fill(page, column + 2, first, last, 255)
        fill(page, column + 3, first, last, 0)
        fill(page, column + 4, first, last, 0)
        return
    if page.needed[column]:
        at = page.last_at[k]
        for i in range(first, last):
            b[c + i] = i - at if i - at < 200 else 200
            if page.states[i] >> k & 1:
                at = i
    if page.needed[column + 1]:
        lines_until(page, k, column + 1, first, last)
    c += 1120
    if page.needed[column + 2]:
        at = page.last_at[k]
        words = page.last_words[k]
        for i in range(first, last):
            b[c + i] = log(page.before[i - first] - words) if at >= 0 else 255
            if page.states[i] >> k & 1:
                at = i
                words = page.before[i - first + 1]
    c += 560
    if page.needed[column + 3]:
        x = page.counts[k]
        for i in range(first, last):
            b[c + i] = x if x < 255 else 255
            x += page.states[i] >> k & 1
    c += 560
    if page.needed[column + 4]:
        x = 0
        for i in range(first - 15 if first > 15 else 0, first + 15 if first + 15 < n else n):
            x += page.states[i] >> k & 1
        for i in range(first, last):
            if i + 15 < n:
                x += page.states[i + 15] >> k & 1
            b[c + i] = 8 * x
            if i >= 15:
                x -= page.states[i - 15] >> k & 1
