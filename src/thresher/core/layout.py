"""How a page of raw text was laid out: hard-wrapped at a column, one endless line, or neither.

Only the first SAMPLE bytes are looked at, so the cost has a bound, and only `\\n` and `\\r` count as line breaks here.
"""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

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
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _goes_on(buf: cython.p_const_uchar, i: cython.Py_ssize_t, e: cython.Py_ssize_t) -> cython.bint:
    """True where buf[i:e] begins in a script without spaces and the line before it ends in no full stop (。！？)."""
    k: cython.Py_ssize_t = i - 1
    while k > 0 and buf[k] <= 32:
        k -= 1
    while i < e and buf[i] <= 32:
        i += 1
    if i + 1 >= e or k < 2 or not _breaks_anywhere(buf[i], buf[i + 1]):
        return False
    if buf[k - 2] == 0xE3:
        return not (buf[k - 1] == 0x80 and buf[k] == 0x82)
    return not (buf[k - 2] == 0xEF and buf[k - 1] == 0xBC and (buf[k] == 0x81 or buf[k] == 0x9F))


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _case(buf: cython.p_const_uchar, i: cython.Py_ssize_t, e: cython.Py_ssize_t) -> cython.int:
    """1 where buf[i:e] begins with a capital of the Latin, Greek or Cyrillic alphabet, -1 for a small letter, else 0."""
    c: cython.uint
    d: cython.uint
    while i < e and buf[i] <= 32:
        i += 1
    if i + 1 >= e:
        return 0
    c = buf[i]
    d = buf[i + 1]
    if c < 128:
        return 1 if 65 <= c <= 90 else (-1 if 97 <= c <= 122 else 0)
    if c == 0xC3:
        return 1 if d <= 0x9E else -1
    if c == 0xCE:
        return 1 if 0x88 <= d <= 0xAB else -1
    if c == 0xD0:
        return 1 if d < 0xB0 else -1
    return -1 if c == 0xCF or c == 0xD1 else 0


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
    upper: cython.Py_ssize_t = 0
    lower: cython.Py_ssize_t = 0
    cut: cython.Py_ssize_t = 0
    case: cython.int
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
    width = 200
    while width and not histogram[width]:
        width -= 1
    if 40 <= width < 200 and histogram[width] > 1:
        # A script without spaces is cut at the very column: lines of the greatest width, mid-sentence, that go on.
        i = 0
        before = 0
        while i < n:
            e = _line_end(buf, i, n)
            w = _width(buf, i, e)
            if before == width and w and _goes_on(buf, i, e):
                cut += 1
            before = w
            i = e + 1
        if cut > 1:
            return width
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
                case = _case(buf, i, e)
                upper += case > 0
                lower += case < 0
        before = w
        i = e + 1
    if full < 4 or full * 20 < lines:
        return 0
    # Nearly all lines at the edge go on in small letters, though many of them stop short of it: narrow columns, long words.
    if lower > 4 and lower >= 2 * upper and lower * 4 >= full and forced * 4 >= full:
        return width
    # Wrapped lines stop because the next word would not have fitted, or at least crowd at the edge; others stop anywhere.
    # Rows of titles of about one length go on in no small letters; wrapped menus and prose do now and then.
    # The shares tell 95 in 100 wrapped pages of DAnIEL and WCXB, and take 1 in 1,000 others for wrapped.
    if forced * 2 < full or lower * 6 < upper:
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
