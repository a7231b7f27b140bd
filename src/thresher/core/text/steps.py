"""The plain road: the page step by step, the only one that ends lines at sentence ends."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.text.characters import WORD_BITS, decode, kind_of
    from thresher.core.text.line import clear, flush, space
    from thresher.core.text.signs import read_sign
    from thresher.core.text.state import Scan
    from thresher.core.text.words import read_character, read_word
    from thresher.core.text.wrapped import newline


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _sentence_break(scan: Scan, i: cython.Py_ssize_t) -> cython.bint:
    """In a page of one endless line: a sentence has just ended before i, and the next begins there."""
    c: cython.uint
    if scan.chars < 40 or scan.words < 5 or i >= scan.n:
        return False
    c = scan.buf[i]
    return not 97 <= c <= 122


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def read_next(scan: Scan, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """One word, sign, space or line break at i, whatever it is; gives the index after it."""
    buf: cython.p_const_uchar = scan.buf
    step: cython.Py_ssize_t
    c: cython.uint = buf[i]
    k: cython.uint
    if c == 32:
        if scan.empty:
            scan.indent += 1
        elif not scan.gap:
            if scan.split and scan.stopped and _sentence_break(scan, i + 1):
                flush(scan)
                scan.rows[scan.nrow * 16 - 7] |= 1 << 25
            else:
                space(scan)
        return i + 1
    k = WORD_BITS[c]
    if k:
        return read_word(scan, i, 4 if k >> 10 & 1 else (3 if k >> 20 else 5))
    if c < 128:
        scan.code = c
        step = 1
    else:
        step = decode(scan, i)
    k = kind_of(scan.code)
    if 3 <= k <= 6:
        return read_word(scan, i, k)
    if k == 7:
        read_character(scan, i, step)
    elif k == 2:
        if c == 13 and i + 1 < scan.n and buf[i + 1] == 10:
            i += 1
        # Bytes that are no UTF-8 may spell a line break in ways that thresher_breaks does not count.
        if c < 128 or buf[i + step - 1] == 0x85 or buf[i + step - 1] == 0xA8 or buf[i + step - 1] == 0xA9:
            newline(scan, i + step)
    elif k == 1:
        if c == 9:
            scan.tabs += 1
            scan.indent += 3
        if scan.empty:
            scan.indent += 1
        else:
            space(scan)
    elif k != 11:
        read_sign(scan, i, step, k)
        if scan.split and k == 10 and scan.code >= 0x3002 and scan.chars >= 40:
            flush(scan)
            scan.rows[scan.nrow * 16 - 7] |= 1 << 25
    return i + step


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def run_steps(scan: Scan) -> cython.void:
    """The pass over the page, step by step: the plain road, and the only one that ends lines at sentence ends."""
    i: cython.Py_ssize_t = 0
    clear(scan)
    while i < scan.n:
        i = read_next(scan, i)
    flush(scan)
