"""What the vocabulary adds to the row of a line, and the whole line as a phrase."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.looked_up.probes import classes_of, value_of
    from thresher.core.looked_up.sift import sift
    from thresher.core.looked_up.special import write_special
    from thresher.core.looked_up.state import Lookup


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def line_key(look: Lookup, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.uint:
    """The key of the whole line as a phrase: its words, or its numbers where it has nothing else."""
    key: cython.uint = 0x2545F491
    t: cython.uint
    j: cython.Py_ssize_t
    for j in range(first, last):
        t = look.tokens[j] & 0x7FFFFFFF
        if t >= 16:
            key = (key ^ t) * 1000003 + 0x1F35
            if not cython.compiled:
                key &= 0x7FFFFFFF
    key &= 0x7FFFFFFF
    if key == 0x2545F491:
        for j in range(first, last):
            key = ((key ^ (look.tokens[j] & 0x7FFFFFFF)) * 1000003 + 0x1F35) & 0x7FFFFFFF
    return key


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def write_line(look: Lookup, at: cython.Py_ssize_t) -> cython.void:
    """Fills in the row that begins at word `at`."""
    r: cython.p_uint = look.rows
    tokens: cython.p_const_uint = look.tokens
    sieve: cython.p_const_uchar = look.sieve
    first: cython.Py_ssize_t = r[at + 13]
    words: cython.uint = r[at + 3] & 0xFFFFF
    last: cython.Py_ssize_t = first + (words if words < 64 else 64)
    passed: cython.Py_ssize_t
    count: cython.Py_ssize_t = 0
    k: cython.Py_ssize_t
    j: cython.Py_ssize_t
    t: cython.uint
    g: cython.uint
    v: cython.uint
    key: cython.uint = 0
    stops: cython.uint = 0
    if words == 0:
        r[at + 12] = 0x1234567 * 31 & 0x7FFFFFFF
        r[at + 14] = r[at + 15] = 0
        return
    if words <= 24:
        key = line_key(look, first, last)
        if cython.compiled:
            thresher_prefetch(look.phrases + (key >> 15 & look.slots))
    passed = sift(look, r, at, first, last)
    for k in range(passed):
        j = first + look.passed[k]
        t = tokens[j] & 0x7FFFFFFF
        v = value_of(look, t)
        stops += v & 1
        # Of the words that begin phrases of several words, those whose next word may go on so.
        g = (t * 31 ^ (tokens[j + 1] & 0x7FFFFFFF)) & 65535 if j + 1 < last else 0
        v &= 0xFFE if sieve[8192 + (g >> 3)] >> (g & 7) & 1 else 0x1E
        look.special[count] = look.passed[k]
        look.values[count] = v
        count += v != 0
    r[at + 6] |= stops << 16
    if count:
        r[at + 11] |= write_special(look, at, first, last, count)
    if words <= 24:
        r[at + 10] |= classes_of(look, key)
