"""Steps to sections and names; lines to headings, paragraphs and lines of links."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.measured_html.facts import chars_of, heading_of
    from thresher.core.measured_html.numbers import share
    from thresher.core.measured_html.state import Measured


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def distance_column(page: Measured, k: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
    """Steps to the nearest section, hidden block or name of kind k; 255 without one."""
    b: cython.p_uchar = page.cells
    o: cython.Py_ssize_t = (149 + k) * 560 - page.low
    i: cython.Py_ssize_t
    for i in range(first, last):
        # One less than in the table: its 0, for none, becomes the most.
        b[o + i] = (page.facts[160 * page.box[i] + 104 + k] + 255) & 255


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def near_columns(page: Measured, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
    """Lines since and until headings, paragraphs and lines of links; closeness to the title."""
    b: cython.p_uchar = page.cells
    n: cython.Py_ssize_t = page.nrow
    i: cython.Py_ssize_t
    k: cython.Py_ssize_t
    at: cython.Py_ssize_t
    o: cython.Py_ssize_t
    for k in range(4):
        o = (205 + 2 * k) * 560 - page.low
        at = page.last_at[k]
        if page.needed[205 + 2 * k]:
            for i in range(first, last):
                b[o + i] = i - at if i - at < 200 else 200
                if page.states[i] >> k & 1:
                    at = i
            page.last_at[k] = at
        else:
            # What the next block may ask for.
            i = last - 1
            while i >= first and not page.states[i] >> k & 1:
                i -= 1
            if i >= first:
                page.last_at[k] = i
        if not page.needed[206 + 2 * k]:
            continue
        o += 560
        at = last
        while at < n and at < last + 200 and not page.states[at] >> k & 1:
            at += 1
        if at == n:
            at = last + 1000
        i = last - 1
        while i >= first:
            b[o + i] = at - i if at - i < 200 else 200
            if page.states[i] >> k & 1:
                at = i
            i -= 1
    for i in range(first, last):
        o = i - page.low
        b[213 * 560 + o] = page.heading_above
        if page.states[i] & 1:
            page.heading_above = heading_of(page, page.box[i])
        b[214 * 560 + o] = share(page.prose_before, page.paragraph_chars)
        if page.states[i] & 4:
            page.prose_before += chars_of(page, i)
        b[215 * 560 + o] = page.closeness[2 * i]
        b[216 * 560 + o] = page.closeness[2 * i + 1]
