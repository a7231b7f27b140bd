"""Which lines to keep: those most probable, down to the step where the expected F1 of the words is greatest."""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

STEPS = 1024  # steps of probability


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _choose(
    p: cython.p_const_ushort,
    rows: cython.p_const_uint,
    n: cython.Py_ssize_t,
    weight: cython.longlong,
) -> cython.Py_ssize_t:
    """The lowest step kept, 0..STEPS; STEPS keeps nothing."""
    i: cython.Py_ssize_t
    k: cython.Py_ssize_t
    best: cython.Py_ssize_t = 1024
    w: cython.longlong
    total: cython.longlong = 0
    hit: cython.longlong = 0
    kept: cython.longlong = 0
    best_hit: cython.longlong = 0
    best_size: cython.longlong = 1
    size: cython.longlong
    count: cython.longlong = 0
    shift: cython.int = 0
    words: cython.longlong[1024]
    mass: cython.longlong[1024]
    if not cython.compiled:
        words, mass = [0] * 1024, [0] * 1024
    for k in range(1024):
        words[k] = mass[k] = 0
    for i in range(n):
        w = rows[i * 16 + 3] & 0xFFFFF
        k = p[i] >> 6
        words[k] += w
        count += w
        mass[k] += w * p[i]
        total += w * p[i]
    # The products below must stay under 2^63.
    if count > 4000000:
        shift = 16
    elif count > 20000:
        shift = 8
    # Expected F1 is 2 hit / (kept + total); F-beta weighs the total: recall counts more with a greater weight.
    k = 1023
    while k >= 0:
        if words[k]:
            kept += words[k]
            hit += mass[k]
            size = (kept * 65535 * 256 + total * weight) >> (8 + shift)
            if size < 1:
                size = 1
            if (hit >> shift) * best_size > (best_hit >> shift) * size:
                best_hit = hit
                best_size = size
                best = k
        k -= 1
    return best


def choose(
    probabilities: bytes, rows: bytes, count: cython.Py_ssize_t, weight: cython.longlong
) -> tuple[bytes, int, int, int]:
    """The lines to keep.

    Args: probabilities: unsigned 16-bit, one a line. rows, count: as scan_text gives them. weight: of the words wanted
        against the words kept, 256 for F1; more keeps more.
    Returns: one byte a line, 1 for kept; the words kept; the words expected to be main text among them, and in all, both
        in 65535ths.
    """
    i: cython.Py_ssize_t
    limit: cython.Py_ssize_t
    c: cython.p_const_uchar = probabilities
    d: cython.p_const_uchar = rows
    p: cython.p_const_ushort
    r: cython.p_const_uint
    o: cython.p_uchar
    size: cython.longlong = 0
    hit: cython.longlong = 0
    total: cython.longlong = 0
    result = bytearray(count)
    o = result
    if cython.compiled:
        p = cython.cast(cython.p_const_ushort, c)
        r = cython.cast(cython.p_const_uint, d)
    else:
        p = memoryview(probabilities).cast("H")
        r = memoryview(rows)[: count * 64].cast("I")
    with cython.nogil:
        limit = _choose(p, r, count, weight)
        for i in range(count):
            if p[i] >> 6 >= limit and r[i * 16 + 3] & 0xFFFFF:
                o[i] = 1
                size += r[i * 16 + 3] & 0xFFFFF
                hit += p[i] * cython.cast(cython.longlong, r[i * 16 + 3] & 0xFFFFF)
            total += p[i] * cython.cast(cython.longlong, r[i * 16 + 3] & 0xFFFFF)
    return bytes(result), size, hit, total
