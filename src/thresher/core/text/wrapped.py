"""Line breaks: those that end a line, and those that wrapping put in."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.text.line import flush, space
    from thresher.core.text.state import Scan


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _joins(scan: Scan, i: cython.Py_ssize_t) -> cython.bint:
    """True where the newline before i was put in by wrapping: the next line's first word would not have fitted."""
    buf: cython.p_const_uchar = scan.buf
    n: cython.Py_ssize_t = scan.n
    size: cython.uint = 0
    c: cython.uint
    if scan.empty or i >= n:
        return False
    c = buf[i]
    if c <= 32 or c == 42 or c == 45 or c == 35 or c == 62 or c == 124:
        return False
    if c == 0xE2 and i + 2 < n and buf[i + 1] == 0x80 and buf[i + 2] == 0xA2:
        return False
    if i + 2 < n and (
        0xE2 < c <= 0xED
        or c == 0xEF
        or (c == 0xE2 and buf[i + 1] >= 0xBA)
        or (c == 0xE0 and 0xB8 <= buf[i + 1] <= 0xBB)
    ):
        # A script without spaces: a line breaks after any character.
        return scan.chars - scan.column0 + 2 > scan.width
    while i < n and buf[i] > 32 and size <= scan.width:
        if buf[i] & 0xC0 != 0x80:
            size += 1
        i += 1
    return scan.chars - scan.column0 + 1 + size > scan.width


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def newline(scan: Scan, i: cython.Py_ssize_t) -> cython.void:
    """A line break ends before i."""
    if scan.empty:
        scan.blanks += 1
        scan.indent = scan.tabs = 0
    elif scan.width and _joins(scan, i):
        space(scan)
        scan.column0 = scan.chars + 1
        scan.flags |= 1 << 24
    else:
        flush(scan)
