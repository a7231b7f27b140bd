"""The columns of a block of lines, and each feature made of them."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.measured_html.copied import copy_fact, own_column
    from thresher.core.measured_html.levels import level_columns
    from thresher.core.measured_html.names import name_columns
    from thresher.core.measured_html.near import distance_column, near_columns
    from thresher.core.measured_html.paths import path_columns
    from thresher.core.measured_html.places import place_column
    from thresher.core.measured_html.siblings import sibling_columns
    from thresher.core.measured_html.state import Measured


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def measure_block(page: Measured, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
    """The base columns that are needed of the lines first..last; line i of column k: k * 560 + i - page.low."""
    n: cython.Py_ssize_t = page.nrow
    low: cython.Py_ssize_t = first - 24 if first > 24 else 0
    high: cython.Py_ssize_t = last + 24 if last + 24 < n else n
    i: cython.Py_ssize_t
    k: cython.Py_ssize_t
    c: cython.Py_ssize_t
    v: cython.p_uint = page.levels
    b: cython.p_uchar = page.cells
    page.low = low
    for i in range(low, high):
        c = page.box[i]
        for k in range(5):
            v[560 * k + i - low] = c
            c = page.up[c]
    for k in range(page.ncopied):
        if page.needed[page.copied[5 * k]]:
            copy_fact(page, k, low, high)
    for k in range(36):
        if page.needed[k] and (k < 3 or 12 <= k <= 13 or 15 <= k <= 21 or k == 23 or 26 <= k <= 27 or k == 35):
            own_column(page, k, low, high)
    for k in range(5):
        level_columns(page, k, first, last)
    for k in range(97, 121):
        if page.needed[k]:
            place_column(page, k, first, last)
    path_columns(page, 121, page.named_sums, page.named, first, last)
    path_columns(page, 128, page.tagged_sums, page.tagged, first, last)
    sibling_columns(page, 135, page.record, first, last)
    sibling_columns(page, 142, page.outer_record, first, last)
    for k in range(56):
        if page.needed[149 + k]:
            distance_column(page, k, first, last)
    near_columns(page, first, last)
    if _any(page, 217, 233):
        name_columns(page, first, last)
    for k in range(23):
        if page.needed[233 + k]:
            for i in range(first, last):
                b[(233 + k) * 560 + i - low] = page.own[k]


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _any(page: Measured, column: cython.Py_ssize_t, end: cython.Py_ssize_t) -> cython.bint:
    """Whether one of these columns is needed."""
    while column < end:
        if page.needed[column]:
            return True
        column += 1
    return False


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def write_feature(page: Measured,
    out: cython.p_uchar,
    o: cython.Py_ssize_t,
    first: cython.Py_ssize_t,
    last: cython.Py_ssize_t,
    operation: cython.uint,
    column: cython.Py_ssize_t,
    width: cython.Py_ssize_t,
) -> cython.void:
    """One feature of the lines first..last: 0 as it is, 1 mean before, 2 mean after, 3 the line so many before, 4 after."""
    b: cython.p_uchar = page.cells
    c: cython.Py_ssize_t = column * 560 - page.low
    n: cython.Py_ssize_t = page.nrow
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
