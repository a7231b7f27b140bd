"""Words that mean or begin something: months beside numbers, marks of a line, phrases of several words."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.looked_up.probes import classes_of
    from thresher.core.looked_up.state import Lookup


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _is_number(
    look: Lookup, j: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t, below: cython.uint
) -> cython.bint:
    """True where token j of the line is a number of a kind below this one."""
    t: cython.uint
    if j < first or j >= last:
        return False
    t = look.tokens[j] & 0x7FFFFFFF
    return 0 < t < below


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def write_special(
    look: Lookup, at: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t, count: cython.Py_ssize_t
) -> cython.uint:
    """What the noted words mean: flags into the row, the mask of the classes of phrases they begin as result."""
    r: cython.p_uint = look.rows
    k: cython.Py_ssize_t
    j: cython.Py_ssize_t
    m: cython.Py_ssize_t
    v: cython.uint
    w: cython.uint
    key: cython.uint
    named: cython.uint = 0
    found: cython.Py_ssize_t = 0
    flags: cython.uint = r[at + 9]
    classes: cython.uint = 0
    for k in range(count):
        j = first + look.special[k]
        v = look.values[k]
        if v & 2:
            # A month's name is a date when a day or a year stands beside it.
            named = 3 if _is_number(look, j - 1, first, last, 4) or _is_number(look, j + 1, first, last, 4) else 1
        if v & 4:
            flags |= 1 << 22
        if v & 8 and (_is_number(look, j - 1, first, last, 5) or _is_number(look, j + 1, first, last, 5)):
            flags |= 1 << 10
        w = v >> 4
        key = 0x1B873593
        m = j
        while w and m < last:
            key = ((key ^ (look.tokens[m] & 0x7FFFFFFF)) * 1000003 + 0x1F35) & 0x7FFFFFFF
            look.keys[found] = key
            if cython.compiled:
                thresher_prefetch(look.phrases + (key >> 15 & look.slots))
            found += w & 1
            w >>= 1
            m += 1
    for k in range(found):
        classes |= classes_of(look, look.keys[k])
    if named:
        flags |= 1 << 21
        if named == 3 and (flags >> 13 & 1 or r[at + 3] & 0xFFFFF <= 12):
            flags |= 1 << 11
    r[at + 9] = flags
    return classes
