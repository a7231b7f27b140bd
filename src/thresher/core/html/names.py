"""Names in markup: the hash of one, and the number that it stands for; and the tables of both."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

from thresher.core import html_tables as _tables
from thresher.core import tables as _characters

if cython.compiled:
    from cython.cimports.libc.string import memchr
else:
    from thresher.core.html_tables import *

KIND_BLOCK = _characters.KIND_BLOCK
KIND = _characters.KIND
LOWER = _characters.ASCII_LOWER
BYTE_KIND = _tables.BYTE_KIND
NAME_BYTE = _tables.NAME_BYTE
FORMAT = _tables.FORMAT
FLAGS = _tables.FLAGS
STATES = _tables.STATES
TAG_KEY = _tables.TAG_KEY
TAG_VALUE = _tables.TAG_VALUE
ATTRIBUTE_KEY = _tables.ATTRIBUTE_KEY
ATTRIBUTE_VALUE = _tables.ATTRIBUTE_VALUE
ROLE_KEY = _tables.ROLE_KEY
ROLE_VALUE = _tables.ROLE_VALUE
REL_KEY = _tables.REL_KEY
REL_VALUE = _tables.REL_VALUE
ENTITY_SLOT = _tables.ENTITY_SLOT
ENTITIES = _tables.ENTITIES
REMAPPED = _tables.REMAPPED


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def find(buf: cython.p_const_uchar, c: cython.int, i: cython.Py_ssize_t, n: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """Index of byte c in buf[i:n], or n."""
    if i >= n:
        return n
    if cython.compiled:
        q: cython.p_const_uchar = cython.cast(cython.p_const_uchar, memchr(buf + i, c, n - i))
        return n if q is cython.NULL else q - buf
    else:
        j = buf.find(c, i, n)
        return n if j < 0 else j


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def mix(h: cython.uint, c: cython.uint) -> cython.uint:
    """One step of a name's hash."""
    return ((h ^ c) * 16777619) & 0x7FFFFFFF


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def word_hash(buf: cython.p_const_uchar, i: cython.Py_ssize_t, e: cython.Py_ssize_t) -> cython.uint:
    """The hash of buf[i:e] in lower case."""
    h: cython.uint = 18652613
    while i < e:
        h = mix(h, LOWER[buf[i]])
        i += 1
    return h


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def tag_number(h: cython.uint, custom: cython.bint) -> cython.uint:
    """The element's number; names that are not in the table share a few."""
    j: cython.uint = h & 511
    while TAG_KEY[j]:
        if TAG_KEY[j] == h:
            return TAG_VALUE[j]
        j = (j + 1) & 511
    return T_CUSTOM + h % 48 if custom else T_UNKNOWN + (h & 15)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def foreign_number(t: cython.uint, h: cython.uint) -> cython.uint:
    """The number of a name inside svg or math, where HTML's names mean nothing."""
    return t if T_SVG <= t <= T_ANNOTATION else T_UNKNOWN + (h & 15)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def attribute_number(h: cython.uint) -> cython.uint:
    """The attribute's number, or 0."""
    j: cython.uint = h & 127
    while ATTRIBUTE_KEY[j]:
        if ATTRIBUTE_KEY[j] == h:
            return ATTRIBUTE_VALUE[j]
        j = (j + 1) & 127
    return 0
