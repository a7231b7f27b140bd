"""Groups of siblings of one name, of which a container around the line is one."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.measured_html.facts import block_chars, block_links
    from thresher.core.measured_html.numbers import log, mix, share
    from thresher.core.measured_html.paths import slot
    from thresher.core.measured_html.state import Measured


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def survey_siblings(page: Measured) -> cython.void:
    """Groups of siblings of one name; for each container the nearest of three or more around it, and the next."""
    c: cython.Py_ssize_t
    p: cython.Py_ssize_t
    at: cython.Py_ssize_t
    size: cython.uint
    s: cython.p_uint = page.kin_sums
    for c in range(1, page.nbox):
        p = page.parent[c]
        at = slot(page, page.kin_slots, s, 2, mix(page.boxes[40 * c + 21], p))
        page.kin[c] = at
        size = log(block_chars(page, c)) >> 2
        page.order[c] = s[8 * at]
        s[8 * at] += 1
        s[8 * at + 1] += block_chars(page, c)
        s[8 * at + 2] += block_links(page, c)
        s[8 * at + 3] += size
        s[8 * at + 4] += size * size
    for c in range(1, page.nbox):
        p = page.parent[c]
        if s[8 * page.kin[c]] >= 3:
            page.record[c] = c
            page.outer_record[c] = page.record[p]
        else:
            page.record[c] = page.record[p]
            page.outer_record[c] = page.outer_record[p]


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def sibling_columns(page: Measured, column: cython.Py_ssize_t, record: cython.p_uint, first: cython.Py_ssize_t, last: cython.Py_ssize_t
) -> cython.void:
    """The group of siblings of which a container around the line is one: seven columns."""
    b: cython.p_uchar = page.cells
    s: cython.p_uint = page.kin_sums
    i: cython.Py_ssize_t
    k: cython.Py_ssize_t
    o: cython.Py_ssize_t
    c: cython.Py_ssize_t
    e: cython.Py_ssize_t
    x: cython.uint
    count: cython.longlong
    spread: cython.longlong
    last_c: cython.Py_ssize_t
    for k in range(7):
        if not page.needed[column + k]:
            continue
        o = (column + k) * 560 - page.low
        last_c = 0
        x = 0
        for i in range(first, last):
            c = record[page.box[i]]
            if c == 0:
                b[o + i] = 255 if k == 0 else 0
                continue
            if k == 0:
                b[o + i] = page.steps[page.box[i]] - page.steps[c]
                continue
            if c != last_c:
                last_c = c
                e = 8 * page.kin[c]
                count = s[e]
                if k == 1:
                    x = log(count)
                elif k == 2:
                    x = share(s[e + 1], page.chars)
                elif k == 3:
                    x = log(s[e + 1] // count)
                elif k == 4:
                    x = share(s[e + 2], s[e + 1])
                elif k == 5:
                    spread = s[e + 3]
                    spread = (s[e + 4] * count - spread * spread) * 4 // (count * count)
                    x = spread if spread < 255 else 255
                else:
                    x = share(page.order[c], count)
            b[o + i] = x
