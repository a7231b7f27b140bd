"""Columns that a row or a container holds, as they stand there or nearly so."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.measured_html.facts import chars_of, is_preformatted, link_chars_of
    from thresher.core.measured_html.numbers import log, share
    from thresher.core.measured_html.state import Measured


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def copy_fact(page: Measured, k: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
    """One of COPIED, of each line: capped at 255; a flag is 0 or 255."""
    o: cython.Py_ssize_t = page.copied[5 * k] * 560 - page.low
    owner: cython.uint = page.copied[5 * k + 1]
    word: cython.Py_ssize_t = page.copied[5 * k + 2]
    shift: cython.uint = page.copied[5 * k + 3]
    bits: cython.uint = page.copied[5 * k + 4]
    mask: cython.uint = (cython.cast(cython.ulonglong, 1) << bits) - 1
    i: cython.Py_ssize_t
    c: cython.Py_ssize_t
    x: cython.uint
    for i in range(first, last):
        if owner == 0:
            x = page.rows[16 * i + word]
        else:
            c = page.box[i]
            if owner > 1:
                c = page.parent[c]
            if owner > 2:
                c = page.parent[c]
            x = page.boxes[40 * c + word]
        x = x >> shift & mask
        if bits == 1:
            x = x * 255
        page.cells[o + i] = x if x < 255 else 255


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def own_column(page: Measured, k: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
    """A column of a line and its block that is more than a copy."""
    b: cython.p_uchar = page.cells
    o: cython.Py_ssize_t = k * 560 - page.low
    i: cython.Py_ssize_t
    links: cython.uint
    x: cython.uint
    for i in range(first, last):
        if k == 0:
            x = share(link_chars_of(page, i), chars_of(page, i))
        elif k == 1:
            x = page.rows[16 * i + 8] >> 8 & 255
        elif k == 2:
            links = page.rows[16 * i + 8] >> 8 & 255
            x = log(link_chars_of(page, i) // links) if links else 0
        elif k == 12:
            x = 255 if is_preformatted(page, i) else 0
        elif k == 13:
            x = share((page.rows[16 * i + 9] >> 16) * 8, chars_of(page, i))
        elif k == 15:
            x = 255 if page.states[i] & 4 else 0
        elif k == 16:
            x = log(chars_of(page, i)) if page.states[i] & 4 else 0
        elif k <= 19:
            x = (page.rows[16 * i + 10] >> (k - 17) & 1) * 255
        elif k == 20:
            x = 255 if page.rows[16 * i + 13] & page.byline else 0
        elif k == 21:
            x = 255 if page.rows[16 * i + 13] & page.furniture else 0
        elif k == 23:
            x = 255 if i and page.up[page.box[i - 1]] == page.up[page.box[i]] else 0
        elif k == 26:
            x = 255 if page.boxes[40 * page.box[i] + 1] & 255 == 5 else 0
        elif k == 27:
            x = 255 if page.boxes[40 * page.box[i] + 1] & 255 == 4 else 0
        else:
            x = log(page.boxes[40 * page.box[i] + 25])
        b[o + i] = x
