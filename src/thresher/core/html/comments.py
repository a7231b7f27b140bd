"""Comments, declarations and CDATA sections."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.html.names import find
    from thresher.core.html.state import Scan
    from thresher.core.html.text import read_raw_text
    from thresher.core.html_tables import *


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def after_declaration(scan: Scan, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """A comment, doctype, CDATA section or what is taken for a comment at i; gives the index after it."""
    buf: cython.p_const_uchar = scan.buf
    n: cython.Py_ssize_t = scan.n
    j: cython.Py_ssize_t
    e: cython.Py_ssize_t = n
    if i + 3 < n and buf[i + 1] == 33 and buf[i + 2] == 45 and buf[i + 3] == 45:
        j = i + 4
        if j < n and buf[j] == 62:
            return j + 1
        if j + 1 < n and buf[j] == 45 and buf[j + 1] == 62:
            return j + 2
        while True:
            j = find(buf, 62, j, n)
            if j >= n:
                return n
            j += 1
            if j - i >= 7 and buf[j - 2] == 45 and buf[j - 3] == 45:
                return j
            if j - i >= 8 and buf[j - 2] == 33 and buf[j - 3] == 45 and buf[j - 4] == 45:
                return j
    if (
        (scan.k[scan.sp].state & S_FOREIGN or scan.k[scan.sp].marker == 2)
        and i + 8 < n
        and buf[i + 1] == 33
        and buf[i + 2] == 91
        and buf[i + 3] == 67
        and buf[i + 4] == 68
        and buf[i + 5] == 65
        and buf[i + 6] == 84
        and buf[i + 7] == 65
        and buf[i + 8] == 91
    ):
        j = i + 9
        while True:
            j = find(buf, 62, j, n)
            if j >= n:
                break
            j += 1
            if j - i >= 12 and buf[j - 2] == 93 and buf[j - 3] == 93:
                e = j - 3
                break
        if not scan.state & S_SKIPPED:
            read_raw_text(scan, i + 9, e, False)
        return j
    j = find(buf, 62, i, n)
    return j + 1 if j < n else n
