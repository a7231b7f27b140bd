"""The attributes of the tag just read: where they stand, and what their values say."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.html.names import LOWER, attribute_number, find, mix, word_hash
    from thresher.core.html.state import Scan
    from thresher.core.html_tables import *


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def read_attributes(scan: Scan, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """The attributes from i to the end of a tag; gives the index after '>', or -1 where the page ends before.

    The first of each name counts. `closed`: the tag ends with '/>'.
    """
    buf: cython.p_const_uchar = scan.buf
    n: cython.Py_ssize_t = scan.n
    h: cython.uint
    c: cython.uint
    a: cython.uint
    s: cython.Py_ssize_t
    e: cython.Py_ssize_t
    scan.seen = 0
    scan.closed = False
    while i < n:
        c = buf[i]
        if NAME_BYTE[c] & 1:
            i += 1
            continue
        if c == 62:
            return i + 1
        if c == 47:
            i += 1
            scan.closed = i < n and buf[i] == 62
            continue
        h = mix(18652613, LOWER[c])
        i += 1
        while i < n and not NAME_BYTE[buf[i]] & 4:
            h = mix(h, LOWER[buf[i]])
            i += 1
        a = attribute_number(h)
        while i < n and NAME_BYTE[buf[i]] & 1:
            i += 1
        s = e = i
        if i < n and buf[i] == 61:
            i += 1
            while i < n and NAME_BYTE[buf[i]] & 1:
                i += 1
            if i >= n:
                return -1
            c = buf[i]
            if c == 34 or c == 39:
                s = i + 1
                e = find(buf, c, s, n)
                i = e + 1
            else:
                s = i
                while i < n and not NAME_BYTE[buf[i]] & 8:
                    i += 1
                e = i
        if a and not scan.seen >> a & 1:
            scan.seen |= cython.cast(cython.uint, 1) << a
            scan.a_start[a] = s
            scan.a_end[a] = e
    return -1


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def has(scan: Scan, a: cython.uint) -> cython.bint:
    """Whether the tag just read has the attribute."""
    return scan.seen >> a & 1


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def size_of(scan: Scan, a: cython.uint) -> cython.uint:
    """Bytes of an attribute's value that are looked at: 0 without it, 255 at most."""
    if not scan.seen >> a & 1:
        return 0
    return scan.a_end[a] - scan.a_start[a] if scan.a_end[a] - scan.a_start[a] < 255 else 255


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def number_of(scan: Scan, a: cython.uint, default: cython.uint) -> cython.uint:
    """The attribute's value as a number of at most four digits."""
    i: cython.Py_ssize_t
    value: cython.uint = 0
    digits: cython.int = 0
    if not has(scan, a):
        return default
    i = scan.a_start[a]
    while i < scan.a_end[a] and NAME_BYTE[scan.buf[i]] & 1:
        i += 1
    while i < scan.a_end[a] and 48 <= scan.buf[i] <= 57 and digits < 4:
        value = value * 10 + (scan.buf[i] - 48)
        digits += 1
        i += 1
    return value if digits else default


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _next_word(scan: Scan, a: cython.uint, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """The end of the word of an attribute's value that begins at i."""
    while i < scan.a_end[a] and not NAME_BYTE[scan.buf[i]] & 1:
        i += 1
    return i


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def role_of(scan: Scan) -> cython.uint:
    """The number of the first role that the tag names, or 0."""
    i: cython.Py_ssize_t = scan.a_start[A_ROLE]
    h: cython.uint
    j: cython.uint
    while i < scan.a_end[A_ROLE] and NAME_BYTE[scan.buf[i]] & 1:
        i += 1
    h = word_hash(scan.buf, i, _next_word(scan, A_ROLE, i))
    j = h & 255
    while ROLE_KEY[j]:
        if ROLE_KEY[j] == h:
            return ROLE_VALUE[j]
        j = (j + 1) & 255
    return 0


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def rels_of(scan: Scan) -> cython.uint:
    """The rel words that the tag has, a bit each."""
    i: cython.Py_ssize_t = scan.a_start[A_REL]
    e: cython.Py_ssize_t
    h: cython.uint
    j: cython.uint
    bits: cython.uint = 0
    while i < scan.a_end[A_REL]:
        e = _next_word(scan, A_REL, i)
        if e > i:
            h = word_hash(scan.buf, i, e)
            j = h & 63
            while REL_KEY[j]:
                if REL_KEY[j] == h:
                    bits |= cython.cast(cython.uint, 1) << REL_VALUE[j]
                    break
                j = (j + 1) & 63
        i = e + 1
    return bits


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def begins(scan: Scan, a: cython.uint, first: cython.uint) -> cython.bint:
    """Whether the attribute's value begins with a letter, whatever its case."""
    return has(scan, a) and scan.a_end[a] > scan.a_start[a] and (scan.buf[scan.a_start[a]] | 32) == first


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def contains(scan: Scan, a: cython.uint, first: cython.uint, second: cython.uint, third: cython.uint) -> cython.bint:
    """Whether three letters in small or capitals stand in the attribute's value, of 255 bytes at most."""
    i: cython.Py_ssize_t
    e: cython.Py_ssize_t
    if not has(scan, a):
        return False
    i = scan.a_start[a]
    e = i + size_of(scan, a) - 2
    while i < e:
        if (scan.buf[i] | 32) == first and (scan.buf[i + 1] | 32) == second and (scan.buf[i + 2] | 32) == third:
            return True
        i += 1
    return False
