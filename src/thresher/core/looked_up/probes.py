"""What the vocabulary says of a word and of a phrase."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.looked_up.state import Lookup


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def value_of(look: Lookup, t: cython.uint) -> cython.uint:
    """The vocabulary's value for a word, or 0: bits 0..3 facts, 4..11 the lengths of phrases it begins."""
    bucket: cython.uint = t >> 3 & 8191
    tag: cython.uint = (t >> 16) << 3 | (t & 7)
    if cython.compiled:
        return thresher_find(look.cells, look.starts[bucket], look.starts[bucket + 1], tag)
    else:
        for at in range(look.starts[bucket], look.starts[bucket + 1]):
            if look.cells[at] >> 14 == tag:
                return look.cells[at] & 16383
        return 0


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def classes_of(look: Lookup, key: cython.uint) -> cython.uint:
    """The bit mask of the classes of a phrase, 0 where it is none."""
    v: cython.p_const_uint = look.phrases
    j: cython.uint = (key >> 15) & look.slots
    while v[j]:
        if v[j] == key:
            return v[look.slots + 1 + j]
        j = (j + 1) & look.slots
    return 0
