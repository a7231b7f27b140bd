"""How numbers become a byte: by their log, as a share, to either side of 128; and where a hash stands in a table."""

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
    """part / whole as 0..255; 0 of nothing is 0."""
    if part >= whole:
        return 255 if whole > 0 else 0
    return part * 255 // whole


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def signed(x: cython.longlong) -> cython.uint:
    """128, and the log of a number to either side of it."""
    y: cython.uint = log(x if x >= 0 else -x)
    if y > 127:
        y = 127
    return 128 + y if x >= 0 else 128 - y


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def mix(token: cython.ulonglong, salt: cython.ulonglong) -> cython.uint:
    """31 bits that depend on all bits of both, which are below 2^32."""
    return ((token ^ token >> 15) + salt * 0x3C6EF35F & 0x7FFFFFFF) * 0x45D9F3B & 0x7FFFFFFF


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def bucket(token: cython.uint, salt: cython.uint) -> cython.uint:
    """Where the four bytes of a token begin in the lexicon; names have salt 0, hashes of paths 1."""
    return mix(token, salt) >> 15 << 2
