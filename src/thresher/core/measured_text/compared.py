"""The columns that compare a line with the title and with the words of the body."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.measured_text.facts import tokens_of
    from thresher.core.measured_text.numbers import LOG, cap, part_of
    from thresher.core.measured_text.state import MeasuredText


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def compared_columns(page: MeasuredText, low: cython.Py_ssize_t, high: cython.Py_ssize_t) -> cython.void:
    """The own columns that compare a line with others: long, title_share, title_cover, body_share, body_weight."""
    b: cython.p_uchar = page.cells
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
        b[73 * 560 + i - low] = (page.states[i] >> 17 & 1) * 255
    if page.needed[74] or page.needed[75]:
        for i in range(low, high):
            b[74 * 560 + i - low] = page.headline[2 * i]
            b[75 * 560 + i - low] = page.headline[2 * i + 1]
    if page.needed[76] or page.needed[77]:
        for i in range(low, high):
            q = 76 * 560 + i - low
            long = page.states[i] >> 17 & 1
            content = shared = weight = 0
            first = page.rows[i * 16 + 13]
            for j in range(first, first + tokens_of(page, i)):
                t = page.tokens[j]
                if t >> 31:
                    content += 1
                    k = page.body[t & 8191]
                    if k > long:
                        shared += 1
                        weight += LOG[k - long]
            b[q] = part_of(shared, content) if content else 0
            b[q + 560] = cap(weight * 4 // content) if content else 0
