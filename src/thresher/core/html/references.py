"""Character references: by number, and by name with or without a semicolon."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.libc.string import memcmp
else:
    from thresher.core.html.characters import emit
    from thresher.core.html.names import mix
    from thresher.core.html.state import Scan
    from thresher.core.html_tables import *


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _entity(scan: Scan, h: cython.uint, at: cython.Py_ssize_t, size: cython.Py_ssize_t) -> cython.uint:
    """Where the name of a reference stands in ENTITIES, or 0."""
    j: cython.uint = h & 4095
    e: cython.uint
    while ENTITY_SLOT[j]:
        e = ENTITY_SLOT[j]
        if ENTITIES[e] == size:
            if cython.compiled:
                if memcmp(ENTITIES + e + 2, scan.buf + at, size) == 0:
                    return e
            else:
                if ENTITIES[e + 2 : e + 2 + size] == scan.buf[at : at + size]:
                    return e
        j = (j + 1) & 4095
    return 0


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def reference(scan: Scan, i: cython.Py_ssize_t, n: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """The character reference at i, or the ampersand that it is; gives the index after it."""
    buf: cython.p_const_uchar = scan.buf
    j: cython.Py_ssize_t = i + 1
    h: cython.uint = 18652613
    best: cython.uint = 0
    after: cython.Py_ssize_t = j
    e: cython.uint
    code: cython.uint = 0
    c: cython.uint
    k: cython.uint
    size: cython.uint
    if j < n and buf[j] == 35:
        j += 1
        if j < n and (buf[j] | 32) == 120:
            j += 1
            after = j
            while j < n:
                c = buf[j] | 32
                if 48 <= c <= 57 and buf[j] & 16:
                    k = c - 48
                elif 97 <= c <= 102:
                    k = c - 87
                else:
                    break
                if code < 0x110000:
                    code = code * 16 + k
                j += 1
        else:
            after = j
            while j < n and 48 <= buf[j] <= 57:
                if code < 0x110000:
                    code = code * 10 + (buf[j] - 48)
                j += 1
        if j == after:
            emit(scan, 38, i, i + 1)
            return i + 1
        if j < n and buf[j] == 59:
            j += 1
        if 0x80 <= code <= 0x9F:
            code = REMAPPED[code - 0x80]
        elif code == 0 or code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
            code = 0xFFFD
        emit(scan, code, i, j)
        return j
    while j < n and j - i <= 32 and NAME_BYTE[buf[j]] & 48:
        h = mix(h, buf[j])
        j += 1
        if 3 <= j - i <= 7:
            e = _entity(scan, h, i + 1, j - i - 1)
            if e:
                best = e
                after = j
    if j < n and buf[j] == 59 and j > i + 1:
        e = _entity(scan, mix(h, 59), i + 1, j - i)
        if e:
            best = e
            after = j + 1
    if best == 0:
        emit(scan, 38, i, i + 1)
        return i + 1
    e = best + 2 + ENTITIES[best]
    size = ENTITIES[best + 1]
    while size:
        c = ENTITIES[e]
        if c < 0x80:
            k = 1
            code = c
        elif c < 0xE0:
            k = 2
            code = (c & 31) << 6 | (ENTITIES[e + 1] & 63)
        elif c < 0xF0:
            k = 3
            code = (c & 15) << 12 | (ENTITIES[e + 1] & 63) << 6 | (ENTITIES[e + 2] & 63)
        else:
            k = 4
            code = (c & 7) << 18 | (ENTITIES[e + 1] & 63) << 12 | (ENTITIES[e + 2] & 63) << 6 | (ENTITIES[e + 3] & 63)
        emit(scan, code, i, after)
        e += k
        size -= k
    return after
