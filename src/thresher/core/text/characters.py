"""Characters: what kind each is, its small letter, and the next one of the page decoded."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

from thresher.core import tables as _tables

if not cython.compiled:
    from thresher.core.text.state import Scan

KIND_BLOCK = _tables.KIND_BLOCK
KIND = _tables.KIND
LOWER_BLOCK = _tables.LOWER_BLOCK
LOWER = _tables.LOWER + [0] * (8192 - len(_tables.LOWER))
WORD_BITS = _tables.WORD_BITS


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def kind_of(code: cython.uint) -> cython.uint:
    return KIND[(KIND_BLOCK[code >> 7] << 7) | (code & 127)]


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def lower_of(code: cython.uint) -> cython.uint:
    if code > 0xFFFF:
        return code
    return (code + LOWER[(LOWER_BLOCK[code >> 7] << 7) | (code & 127)]) & 0xFFFF


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def decode(scan: Scan, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """Puts the character at i (a byte above 127) in scan.code; gives its length in bytes. Lenient and bounded."""
    buf: cython.p_const_uchar = scan.buf
    c: cython.uint = buf[i]
    left: cython.Py_ssize_t = scan.n - i
    if c < 0xC0 or left < 2:
        scan.code = 0xFFFD
        return 1
    if c < 0xE0:
        scan.code = (c & 31) << 6 | (buf[i + 1] & 63)
        return 2
    if left < 3:
        scan.code = 0xFFFD
        return left
    if c < 0xF0:
        scan.code = (c & 15) << 12 | (buf[i + 1] & 63) << 6 | (buf[i + 2] & 63)
        return 3
    if left < 4:
        scan.code = 0xFFFD
        return left
    scan.code = (c & 7) << 18 | (buf[i + 1] & 63) << 12 | (buf[i + 2] & 63) << 6 | (buf[i + 3] & 63)
    if scan.code > 0x10FFFF:
        scan.code = 0xFFFD
    return 4
