"""How numbers become a byte: by their log, as a share, capped."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

from thresher.core import tables as _tables

LOG = _tables.LOG


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def log(x: cython.longlong) -> cython.uint:
    """16 steps an octave, 0..255."""
    if x < 4096:
        return LOG[x]
    if x < 1048576:
        return LOG[x >> 8] + 128 if LOG[x >> 8] < 127 else 255
    return 255


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def share(part: cython.longlong, whole: cython.longlong) -> cython.uint:
    """part / whole as 0..255; 0 of nothing is 0. Floats divide faster, and are exact as far as they are used."""
    if part >= whole:
        return 255 if whole > 0 else 0
    if whole >> 44 == 0:
        return cython.cast(cython.uint, cython.cast(cython.double, part * 255) / cython.cast(cython.double, whole))
    return part * 255 // whole


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def part_of(part: cython.uint, whole: cython.uint) -> cython.uint:
    """As _share, for numbers below 2^24: their division is faster."""
    if part >= whole:
        return 255 if whole > 0 else 0
    return part * 255 // whole


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def cap(x: cython.longlong) -> cython.uint:
    return x if x < 255 else 255
