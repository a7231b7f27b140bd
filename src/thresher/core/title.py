"""The page's title in raw text, its first line of three words or more, and how much of it each line says."""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

WORDS = 31  # content words of a title that count


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _part(part: cython.uint, whole: cython.uint) -> cython.uint:
    """part / whole as 0..255; 0 of nothing is 0."""
    if part >= whole:
        return 255 if whole > 0 else 0
    return part * 255 // whole


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _kept(rows: cython.p_const_uint, i: cython.Py_ssize_t) -> cython.uint:
    """Tokens kept of a line."""
    words: cython.uint = rows[i * 16 + 3] & 0xFFFFF
    return words if words < 64 else 64


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def find_title(
    rows: cython.p_const_uint, nrow: cython.Py_ssize_t, tokens: cython.p_const_uint, title: cython.p_uint
) -> cython.uint:
    """The number of the title's content words. `title`: 128 places of a table of them, then the number of each."""
    i: cython.Py_ssize_t = 0
    j: cython.Py_ssize_t
    k: cython.uint
    t: cython.uint
    size: cython.uint = 0
    first: cython.Py_ssize_t
    for k in range(256):
        title[k] = 0
    while i < nrow and rows[i * 16 + 3] & 0xFFFFF < 3:
        i += 1
    if i == nrow:
        return 0
    first = rows[i * 16 + 13]
    for j in range(first, first + _kept(rows, i)):
        t = tokens[j]
        if t >> 31 and size < 31:
            k = t & 127
            while title[k] and title[k] != t:
                k = (k + 1) & 127
            if title[k] == 0:
                title[k] = t
                title[128 + k] = size
                size += 1
    return size


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def compare_with_title(
    rows: cython.p_const_uint,
    nrow: cython.Py_ssize_t,
    tokens: cython.p_const_uint,
    title: cython.p_const_uint,
    size: cython.uint,
    out: cython.p_uchar,
) -> cython.void:
    """For each line the share of its content words that are the title's, and of the title's that stand in it."""
    i: cython.Py_ssize_t
    j: cython.Py_ssize_t
    first: cython.Py_ssize_t
    k: cython.uint
    t: cython.uint
    content: cython.uint
    hits: cython.uint
    mask: cython.uint
    ones: cython.uint
    for i in range(nrow):
        out[2 * i] = out[2 * i + 1] = 0
        if size == 0:
            continue
        content = hits = mask = 0
        first = rows[i * 16 + 13]
        for j in range(first, first + _kept(rows, i)):
            t = tokens[j]
            if t >> 31:
                content += 1
                k = t & 127
                while title[k]:
                    if title[k] == t:
                        hits += 1
                        mask |= cython.cast(cython.uint, 1) << title[128 + k]
                        break
                    k = (k + 1) & 127
        if hits:
            ones = 0
            while mask:
                mask &= mask - 1
                ones += 1
            out[2 * i] = _part(hits, content)
            out[2 * i + 1] = _part(ones, size)
