"""The UTF-8 of a page: CPython's own encoder takes the characters one by one as soon as one of them is wide."""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.cpython.bytes import PyBytes_AsString, PyBytes_FromStringAndSize

LONGEST = 1048576  # characters: the copy takes four bytes each, and longer pages have no need of speed at that price


def to_utf8(text: str) -> bytes:
    """As text.encode(). Raises UnicodeEncodeError for lone surrogates."""
    n: cython.Py_ssize_t = len(text)
    size: cython.longlong
    p: cython.p_uchar
    if not cython.compiled or n > LONGEST or text.isascii():
        return text.encode()
    if cython.compiled:
        codes = PyBytes_FromStringAndSize(cython.NULL, 4 * n)
        p = cython.cast(cython.p_uchar, PyBytes_AsString(codes))
        PyUnicode_AsUCS4(text, cython.cast(cython.pointer(cython.Py_UCS4), p), n, 0)
        with cython.nogil:
            size = thresher_utf8(p, n)
        # A surrogate: CPython says which one in its error.
        return text.encode() if size < 0 else codes[:size]
