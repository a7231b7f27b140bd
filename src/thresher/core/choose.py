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


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _repeats(
    kept: cython.p_const_uchar,
    rows: cython.p_const_uint,
    n: cython.Py_ssize_t,
    least: cython.uint,
    table: cython.p_uint,
    size: cython.uint,
    found: cython.p_uint,
) -> cython.Py_ssize_t:
    """Writes pairs of lines to `found`, returns how many numbers. `table` holds line + 1, or 0."""
    i: cython.Py_ssize_t
    at: cython.uint
    tried: cython.uint
    count: cython.Py_ssize_t = 0
    for i in range(n):
        if kept[i] and rows[i * 16 + 3] & 0xFFFFF >= least:
            at = rows[i * 16 + 12] & (size - 1)
            # Lines made to share a place must not cost a page its time: after some tries a line counts as new.
            for tried in range(16):
                if table[at] == 0:
                    table[at] = i + 1
                    break
                if rows[(table[at] - 1) * 16 + 12] == rows[i * 16 + 12]:
                    found[count] = i
                    found[count + 1] = table[at] - 1
                    count += 2
                    break
                at = (at + 1) & (size - 1)
    return count


def repeats(kept: bytes, rows: bytes, count: cython.Py_ssize_t, least: cython.uint) -> bytes:
    """Kept lines of `least` words or more that look like an earlier kept one, by the hashes of the lines.

    Args: kept: one byte a line. rows, count: as scan_text gives them.
    Returns: pairs of unsigned 32-bit numbers, the line and the earlier one, in page order. Equal hashes are
        likely equal lines: who drops one compares the texts.
    """
    size: cython.uint = 64
    many: cython.Py_ssize_t = len(kept) - kept.count(0)
    c: cython.p_const_uchar = kept
    d: cython.p_const_uchar = rows
    b: cython.p_uchar
    r: cython.p_const_uint
    t: cython.p_uint
    f: cython.p_uint
    used: cython.Py_ssize_t
    while size < 2 * many:
        size *= 2
    table = bytearray(4 * size)
    found = bytearray(8 * many + 4)
    if cython.compiled:
        r = cython.cast(cython.p_const_uint, d)
        b = table
        t = cython.cast(cython.p_uint, b)
        b = found
        f = cython.cast(cython.p_uint, b)
    else:
        r = memoryview(rows)[: count * 64].cast("I")
        t = memoryview(table).cast("I")
        f = memoryview(found).cast("I")
    with cython.nogil:
        used = _repeats(c, r, count, least, t, size, f)
    return bytes(memoryview(found)[: 4 * used])
