"""Characters beyond plain ASCII, and white space: folded, dropped or added to the line."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.html.line import flush
    from thresher.core.html.names import KIND, KIND_BLOCK
    from thresher.core.html.state import Scan
    from thresher.core.html_tables import *


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _is_dropped(code: cython.uint) -> cython.bint:
    """Characters that print nothing and change nothing: controls, soft hyphens, zero-width spaces, direction marks."""
    return (
        code == 0xAD
        or 0x80 <= code <= 0x9F
        or code == 0x200B
        or 0x200E <= code <= 0x200F
        or 0x202A <= code <= 0x202E
        or 0x2060 <= code <= 0x206F
        or code == 0xFEFF
    )


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _is_space(code: cython.uint) -> cython.bint:
    """White space and line signs beyond ASCII."""
    return (
        code == 0xA0
        or code == 0x85
        or 0x2000 <= code <= 0x200A
        or code == 0x2028
        or code == 0x2029
        or code == 0x202F
        or code == 0x205F
        or code == 0x3000
        or code == 0x1680
    )


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def blank(scan: Scan, code: cython.uint, at: cython.Py_ssize_t, after: cython.Py_ssize_t) -> cython.void:
    """White space: folded, or kept as it is in preformatted text."""
    if scan.state & S_PRE:
        if code == 10 or code == 13:
            flush(scan, at, after, True)
        else:
            scan.out[scan.o] = 9 if code == 9 else 32
            scan.o += 1
            if scan.visible:
                scan.chars += 1
    elif scan.visible:
        scan.gap = True


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def emit(scan: Scan, code: cython.uint, at: cython.Py_ssize_t, after: cython.Py_ssize_t) -> cython.void:
    """Add a character that stands in the page from at to after: any but plain ASCII, or what a reference means."""
    out: cython.p_uchar = scan.out
    o: cython.Py_ssize_t
    k: cython.uint
    if code < 128:
        k = BYTE_KIND[code]
        if k == 4:
            return
        if k == 1:
            blank(scan, code, at, after)
            return
    elif _is_space(code):
        blank(scan, 32, at, after)
        return
    elif _is_dropped(code):
        return
    elif not scan.visible:
        k = KIND[(KIND_BLOCK[code >> 7] << 7) | (code & 127)]
        if k == 1 or k == 2 or k == 11:
            return
    o = scan.o
    if scan.gap:
        scan.gap = False
        out[o] = 32
        o += 1
        scan.chars += 1
    if not scan.visible:
        scan.visible = True
        scan.start = at
    if code < 0x80:
        out[o] = code
        o += 1
    elif code < 0x800:
        out[o] = 0xC0 | code >> 6
        out[o + 1] = 0x80 | (code & 63)
        o += 2
    elif code < 0x10000:
        out[o] = 0xE0 | code >> 12
        out[o + 1] = 0x80 | (code >> 6 & 63)
        out[o + 2] = 0x80 | (code & 63)
        o += 3
    else:
        out[o] = 0xF0 | code >> 18
        out[o + 1] = 0x80 | (code >> 12 & 63)
        out[o + 2] = 0x80 | (code >> 6 & 63)
        out[o + 3] = 0x80 | (code & 63)
        o += 4
    scan.o = o
    scan.chars += 1
    scan.end = after


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def wide(scan: Scan, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """Add the character beyond ASCII at i; gives the index after it. A broken one becomes a question mark."""
    buf: cython.p_const_uchar = scan.buf
    n: cython.Py_ssize_t = scan.n
    c: cython.uint = buf[i]
    size: cython.Py_ssize_t = 2 if c < 0xE0 else (3 if c < 0xF0 else 4)
    k: cython.Py_ssize_t
    code: cython.uint
    if c < 0xC2 or c > 0xF4 or i + size > n:
        emit(scan, 63, i, i + 1)
        return i + 1
    for k in range(1, size):
        if buf[i + k] & 0xC0 != 0x80:
            emit(scan, 63, i, i + 1)
            return i + 1
    if (c == 0xE0 and buf[i + 1] < 0xA0) or (c == 0xF0 and buf[i + 1] < 0x90):
        # Longer than it need be: it could stand for a line end.
        emit(scan, 63, i, i + 1)
        return i + 1
    # Most characters: nothing to fold or to drop, and the line has begun.
    if (
        scan.visible
        and not scan.gap
        and c != 0xC2
        and c != 0xE1
        and c != 0xE2
        and c != 0xE3
        and c != 0xEF
        and c != 0xF4
    ):
        for k in range(size):
            scan.out[scan.o + k] = buf[i + k]
        scan.o += size
        scan.chars += 1
        scan.end = i + size
        return i + size
    if size == 2:
        code = (c & 31) << 6 | (buf[i + 1] & 63)
    elif size == 3:
        code = (c & 15) << 12 | (buf[i + 1] & 63) << 6 | (buf[i + 2] & 63)
    else:
        code = (c & 7) << 18 | (buf[i + 1] & 63) << 12 | (buf[i + 2] & 63) << 6 | (buf[i + 3] & 63)
        if code > 0x10FFFF:
            code = 63
    emit(scan, code, i, i + size)
    return i + size
