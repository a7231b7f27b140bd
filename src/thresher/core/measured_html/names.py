"""What the names of containers and the paths around a line speak for."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.measured_html.numbers import bucket
    from thresher.core.measured_html.state import Measured


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def survey_names(page: Measured) -> cython.void:
    """What the names of each container speak for, by how far from the line it stands; the outermost summed up."""
    c: cython.Py_ssize_t
    p: cython.Py_ssize_t
    j: cython.Py_ssize_t
    k: cython.Py_ssize_t
    first: cython.Py_ssize_t
    count: cython.Py_ssize_t
    words: cython.uint
    q: cython.uint
    value: cython.uint
    total: cython.uint[4]
    low: cython.uchar[4]
    high: cython.uchar[4]
    s: cython.p_uchar = page.name_stats
    if not cython.compiled:
        total, low, high = [0] * 4, [0] * 4, [0] * 4
    for c in range(page.nbox):
        first = page.boxes[40 * c + 19]
        count = page.boxes[40 * c + 20] & 255
        words = count
        p = page.parent[c]
        if count == 0:
            # No name of its own: what is further out is as its parent says.
            for k in range(9):
                s[12 * c + k] = 128
            for k in range(9, 12):
                s[12 * c + k] = s[12 * p + k] if c else 128
            page.outer_sum[c] = page.outer_sum[p] if c else 0
            page.outer_count[c] = page.outer_count[p] if c else 0
            continue
        if cython.compiled:
            thresher_weigh_names(page.lexicon, page.names + first, count, total, low, high)
        else:
            for k in range(4):
                total[k] = high[k] = 0
                low[k] = 255
            for j in range(first, first + count):
                q = bucket(page.names[j], 0)
                for k in range(4):
                    value = page.lexicon[q + k]
                    total[k] += value
                    low[k] = value if value < low[k] else low[k]
                    high[k] = value if value > high[k] else high[k]
        for k in range(3):
            s[12 * c + 3 * k] = total[k] // words
            s[12 * c + 3 * k + 1] = low[k]
            s[12 * c + 3 * k + 2] = high[k]
        page.outer_sum[c] = (total[3] + page.outer_sum[p] if c else total[3]) & 0x7FFFFFFF
        page.outer_count[c] = count + page.outer_count[p] if c else count
        if c and page.outer_count[p]:
            low[3] = s[12 * p + 10] if s[12 * p + 10] < low[3] else low[3]
            high[3] = s[12 * p + 11] if s[12 * p + 11] > high[3] else high[3]
        s[12 * c + 9] = page.outer_sum[c] // page.outer_count[c]
        s[12 * c + 10] = low[3]
        s[12 * c + 11] = high[3]


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def name_columns(page: Measured, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
    """What the names and paths around the line speak for."""
    b: cython.p_uchar = page.cells
    i: cython.Py_ssize_t
    c: cython.Py_ssize_t
    k: cython.Py_ssize_t
    q: cython.Py_ssize_t
    p: cython.Py_ssize_t = -1
    for i in range(first, last):
        q = 217 * 560 + i - page.low
        c = page.box[i]
        if c == p:
            for k in range(16):
                b[q + 560 * k] = b[q + 560 * k - 1]
            continue
        p = c
        for k in range(12):
            b[q + 560 * k] = page.name_stats[12 * c + k]
            # The outermost are those beyond the grandparent.
            if k % 3 == 2:
                c = page.parent[c]
        c = page.parent[p]
        b[q + 6720] = page.lexicon[bucket(page.boxes[40 * p + 21], 1)]
        if page.needed[230]:
            b[q + 7280] = page.lexicon[bucket(page.boxes[40 * c + 21], 1) + 1]
        b[q + 7840] = page.lexicon[bucket(page.boxes[40 * p + 23], 1) + 2]
        b[q + 8400] = page.lexicon[bucket(page.boxes[40 * p + 22], 1) + 3]
