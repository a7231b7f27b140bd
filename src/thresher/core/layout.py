"""How a page of raw text was laid out: hard-wrapped at a column, one endless line, or neither.

Only the first SAMPLE bytes are looked at, so the cost has a bound, and only `\\n` and `\\r` count as line breaks here.
"""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]

if cython.compiled:
    from cython.cimports.libc.string import memchr

SAMPLE = 65536  # bytes; a few hundred lines are enough to see a habit
WIDEST = 200  # characters; nobody wraps wider
NARROWEST = 40
ENDLESS = 1500  # bytes of a line that is too long to be one paragraph of a page of at most ENDLESS_LINES
ENDLESS_LINES = 3


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _line_end(buf: cython.p_const_uchar, i: cython.Py_ssize_t, n: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """Index of the newline at or after i, or n."""
    if i >= n:
        return n
    if cython.compiled:
        q: cython.p_const_uchar = cython.cast(cython.p_const_uchar, memchr(buf + i, 10, n - i))
        return n if q is cython.NULL else q - buf
    else:
        j = buf.find(b"\n", i, n)
        return n if j < 0 else j


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _width(buf: cython.p_const_uchar, i: cython.Py_ssize_t, e: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """Characters of buf[i:e], white space at the end left out."""
    count: cython.Py_ssize_t = 0
    while e > i and buf[e - 1] <= 32:
        e -= 1
    if cython.compiled:
        return thresher_chars(buf + i, e - i)
    while i < e:
        if buf[i] & 0xC0 != 0x80:
            count += 1
        i += 1
    return count


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _breaks_anywhere(first: cython.uint, second: cython.uint) -> cython.bint:
    """True for the first bytes of a Thai, Lao, Myanmar, Khmer, Han, Kana or Hangul character, and of CJK punctuation."""
    if first == 0xE0:
        return 0xB8 <= second <= 0xBB
    if first == 0xE1:
        return 0x80 <= second <= 0x82 or second == 0x9E or second == 0x9F
    return 0xE2 < first <= 0xED or (first == 0xE2 and second >= 0xBA) or first == 0xEF


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _first_word(buf: cython.p_const_uchar, i: cython.Py_ssize_t, e: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """Characters of the first word of buf[i:e]; 1 in scripts without spaces, where a line may break after any of them."""
    count: cython.Py_ssize_t = 0
    while i < e and buf[i] <= 32:
        i += 1
    if i + 1 < e and _breaks_anywhere(buf[i], buf[i + 1]):
        return 1
    while i < e and buf[i] > 32:
        if buf[i] & 0xC0 != 0x80:
            count += 1
        i += 1
    return count


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _wrap_width(buf: cython.p_const_uchar, n: cython.Py_ssize_t, histogram: cython.p_int) -> cython.Py_ssize_t:
    """The column at which the page's lines were wrapped, or 0."""
    i: cython.Py_ssize_t = 0
    e: cython.Py_ssize_t
    w: cython.Py_ssize_t
    before: cython.Py_ssize_t
    width: cython.Py_ssize_t
    lines: cython.Py_ssize_t = 0
    wide: cython.Py_ssize_t = 0
    full: cython.Py_ssize_t = 0
    forced: cython.Py_ssize_t = 0
    # Most pages end here: paragraphs too long for any wrapping.
    while i < n:
        e = _line_end(buf, i, n)
        if e > i + 1:
            lines += 1
            if e - i > 600:
                wide += 1
        i = e + 1
    if lines < 6 or wide * 100 > lines:
        return 0
    i = 0
    while i < n:
        e = _line_end(buf, i, n)
        w = _width(buf, i, e)
        if w:
            histogram[w if w < 200 else 200] += 1
        i = e + 1
    # The widest line that is common: at most one in a hundred is wider.
    wide = histogram[200]
    width = 199
    while width >= 40 and (wide + histogram[width]) * 100 <= lines:
        wide += histogram[width]
        width -= 1
    if width < 40 or histogram[200] * 100 > lines:
        return 0
    i = 0
    before = 0
    while i < n:
        e = _line_end(buf, i, n)
        w = _width(buf, i, e)
        if before * 4 >= width * 3 and before <= width and w:
            full += 1
            if before + 1 + _first_word(buf, i, e) > width:
                forced += 1
        before = w
        i = e + 1
    # Wrapped lines stop because the next word would not have fitted, or at least crowd at the edge; others stop anywhere.
    # The shares tell 92 in 100 wrapped pages of DAnIEL and WCXB, and take 1 in 150 others for wrapped.
    if full < 4 or full * 20 < lines or forced * 2 < full:
        return 0
    if forced * 20 < full * 13:
        wide = 0
        before = 0
        for w in range(width - 7, width + 1):
            wide += histogram[w]
            before += histogram[w - 8]
        if 2 * wide < 3 * before + 4:
            return 0
    return width


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _is_endless(buf: cython.p_const_uchar, n: cython.Py_ssize_t) -> cython.bint:
    """True where hardly any line break stands in a long page."""
    i: cython.Py_ssize_t = 0
    e: cython.Py_ssize_t
    lines: cython.Py_ssize_t = 0
    longest: cython.Py_ssize_t = 0
    while i < n and lines <= 3:
        e = _line_end(buf, i, n)
        if e > i + 1:
            lines += 1
            if e - i > longest:
                longest = e - i
        i = e + 1
    return lines <= 3 and longest >= 1500


def layout(page: bytes) -> tuple[int, bool]:
    """The columns at which the page is hard-wrapped (0: it is not), and whether it is one endless line."""
    n: cython.Py_ssize_t = len(page)
    buf: cython.p_const_uchar = page
    width: cython.Py_ssize_t
    endless: cython.bint
    store = bytearray(4 * 201)
    histogram: cython.p_int
    p: cython.p_uchar
    if n > 65536:
        n = 65536
    if cython.compiled:
        p = store
        histogram = cython.cast(cython.p_int, p)
    else:
        histogram = memoryview(store).cast("i")
    with cython.nogil:
        width = _wrap_width(buf, n, histogram)
        endless = _is_endless(buf, n)
    return width, bool(endless)
