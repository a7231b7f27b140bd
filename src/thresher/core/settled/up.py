"""The sweep backwards: what lines hold, into their containers, and these into their parents."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.settled.names import cut_shared
    from thresher.core.settled.state import Sweep


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def add_up(s: Sweep) -> cython.void:
    """Lines into their containers, then backwards containers into their parents."""
    w: cython.p_uint = s.table
    r: cython.p_uint = s.rows
    c: cython.Py_ssize_t
    i: cython.Py_ssize_t
    base: cython.Py_ssize_t
    up: cython.Py_ssize_t
    k: cython.int
    chars: cython.uint
    for c in range(s.ncontainer):
        w[c * 40 + 25] = 0
    for i in range(s.nrow):
        base = r[i * 16 + 4] * 40
        chars = r[i * 16 + 5]
        if w[base + 25] == 0:
            w[base + 4] = i
        w[base + 5] = i + 1
        w[base + 25] += 1
        w[base + 6] += 1
        w[base + 7] += chars
        w[base + 8] += r[i * 16 + 6]
        # It reads as a paragraph: this long, and at most a third of it links.
        if chars >= 80 and r[i * 16 + 6] <= chars // 3:
            w[base + 9] += chars
        if w[base + 15] >> 24 & 15:
            w[base + 10] += 1
        w[base + 11] += r[i * 16 + 8] >> 16 & 255
        if r[i * 16 + 12] & 255:
            cut_shared(s, r[i * 16 + 11], r[i * 16 + 12] & 255, False)
            r[i * 16 + 13] = s.groups
    c = s.ncontainer
    while c > 1:
        c -= 1
        base = c * 40
        up = w[base] * 40
        if w[up + 6] == 0:
            w[up + 4] = w[base + 4]
            w[up + 5] = w[base + 5]
        if w[base + 4] < w[up + 4]:
            w[up + 4] = w[base + 4]
        if w[base + 5] > w[up + 5]:
            w[up + 5] = w[base + 5]
        for k in range(6, 12):
            w[up + k] += w[base + k]
