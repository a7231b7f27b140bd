"""Text between tags, and text in which tags mean nothing."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.html.characters import blank, emit, wide
    from thresher.core.html.references import reference
    from thresher.core.html.state import Scan
    from thresher.core.html_tables import *


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def read_text(scan: Scan, i: cython.Py_ssize_t, n: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """Text from i on; gives the index of the next '<', or n."""
    buf: cython.p_const_uchar = scan.buf
    out: cython.p_uchar = scan.out
    o: cython.Py_ssize_t
    s: cython.Py_ssize_t
    k: cython.uint
    pre: cython.bint = scan.state & S_PRE != 0
    while i < n:
        k = BYTE_KIND[buf[i]]
        if k == 0:
            o = scan.o
            if scan.gap:
                scan.gap = False
                out[o] = 32
                o += 1
                scan.chars += 1
            if not scan.visible:
                scan.visible = True
                scan.start = i
            s = i
            if pre:
                while True:
                    out[o] = buf[i]
                    o += 1
                    i += 1
                    if i >= n or BYTE_KIND[buf[i]]:
                        break
            elif cython.compiled:
                i = thresher_plain(buf, i, n, out + o)
                o += i - s
            else:
                # Words with single blanks between them.
                while i < n and (not BYTE_KIND[buf[i]] or (buf[i] == 32 and buf[i - 1] != 32)):
                    i += 1
                if buf[i - 1] == 32:
                    i -= 1
                out[o : o + i - s] = buf[s:i]
                o += i - s
            scan.o = o
            scan.chars += i - s
            scan.end = i
        elif k == 1:
            if pre:
                s = i
                i += 1
                if buf[s] == 13 and i < n and buf[i] == 10:
                    i += 1
                blank(scan, buf[s], s, i)
            else:
                if scan.visible:
                    scan.gap = True
                i += 1
                while i < n and BYTE_KIND[buf[i]] == 1:
                    i += 1
        elif k == 2:
            return i
        elif k == 3:
            i = reference(scan, i, n)
        elif k == 5:
            i = wide(scan, i)
        else:
            i += 1
    return n


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def read_raw_text(scan: Scan, i: cython.Py_ssize_t, n: cython.Py_ssize_t, references: cython.bint) -> cython.void:
    """Text from i to n in which tags are text, and references too unless told otherwise."""
    s: cython.Py_ssize_t
    k: cython.uint
    while i < n:
        k = BYTE_KIND[scan.buf[i]]
        if k == 3 and references:
            i = reference(scan, i, n)
        elif k == 5:
            i = wide(scan, i)
        else:
            s = i
            i += 1
            if scan.buf[s] == 13 and i < n and scan.buf[i] == 10:
                i += 1
            emit(scan, scan.buf[s], s, i)
