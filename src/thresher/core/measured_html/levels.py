"""Parents, and the containers around a line that hold ever more: what they hold."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.measured_html.facts import (
        block_chars,
        block_headings,
        block_images,
        block_lines,
        block_links,
        chars_of,
    )
    from thresher.core.measured_html.numbers import log, share
    from thresher.core.measured_html.paths import slot
    from thresher.core.measured_html.state import Measured


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def survey_containers(page: Measured) -> cython.void:
    """Parents, steps, wrappers skipped, and the entries of paths; a parent stands before its children."""
    c: cython.Py_ssize_t
    p: cython.Py_ssize_t
    for c in range(page.nbox):
        p = page.boxes[40 * c]
        if c == 0 or p >= c:
            p = 0
        page.parent[c] = p
        page.steps[c] = 0 if c == 0 else (page.steps[p] + 1 if page.steps[p] < 254 else 254)
        page.up[c] = p if block_lines(page, p) > block_lines(page, c) else page.up[p]
        page.tagged[c] = slot(page, page.tagged_slots, page.tagged_sums, 0, page.boxes[40 * c + 22])
        page.named[c] = slot(page, page.named_slots, page.named_sums, 1, page.boxes[40 * c + 23])


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def level_columns(page: Measured, level: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
    """The ten columns of one level of containers."""
    b: cython.p_uchar = page.cells
    v: cython.p_uint = page.levels
    i: cython.Py_ssize_t
    c: cython.Py_ssize_t
    k: cython.Py_ssize_t
    o: cython.Py_ssize_t
    x: cython.uint
    last_c: cython.Py_ssize_t
    u: cython.Py_ssize_t = 560 * level - page.low
    for k in range(10):
        if not page.needed[47 + 10 * level + k]:
            continue
        o = (47 + 10 * level + k) * 560 - page.low
        last_c = -1
        x = 0
        for i in range(first, last):
            c = v[u + i]
            if c == last_c and k != 6:
                # Neighbours mostly lie in the same one.
                b[o + i] = x
                continue
            last_c = c
            if k == 0:
                x = log(block_chars(page, c))
            elif k == 1:
                x = share(block_chars(page, c), page.chars)
            elif k == 2:
                x = share(block_links(page, c), block_chars(page, c))
            elif k == 3:
                x = log(block_lines(page, c))
            elif k == 4:
                x = share(page.prose[c], page.paragraph_chars)
            elif k == 5:
                x = share(page.prose[c], block_chars(page, c))
            elif k == 6:
                x = share(chars_of(page, i), block_chars(page, c))
            elif k == 7:
                x = log(block_chars(page, c) // block_lines(page, c)) if block_lines(page, c) else 0
            elif k == 8:
                x = share(cython.cast(cython.longlong, block_headings(page, c)) * 8, block_lines(page, c))
            else:
                x = share(cython.cast(cython.longlong, block_images(page, c)) * 4, block_lines(page, c))
            b[o + i] = x
