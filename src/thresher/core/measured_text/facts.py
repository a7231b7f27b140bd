"""What a row says of its line: words, tokens kept, prose or not, shape."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.measured_text.state import MeasuredText


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def words_of(page: MeasuredText, i: cython.Py_ssize_t) -> cython.uint:
    """Words of a line; a character that is a word by itself counts 10/17 of one."""
    r: cython.Py_ssize_t = i * 16
    words: cython.uint = page.rows[r + 3] & 0xFFFFF
    if (page.rows[r + 6] & 65535) * 10 > 3 * (page.rows[r + 5] & 65535):
        return (words * 10 + 16) // 17
    return words


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def tokens_of(page: MeasuredText, i: cython.Py_ssize_t) -> cython.uint:
    """Tokens kept of a line."""
    words: cython.uint = page.rows[i * 16 + 3] & 0xFFFFF
    return words if words < 64 else 64


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def is_long(page: MeasuredText, i: cython.Py_ssize_t) -> cython.bint:
    """A line of prose: 15 words and an end mark, or 30, with function words where the script has words."""
    r: cython.Py_ssize_t = i * 16
    words: cython.uint = words_of(page, i)
    if words < 15 or (words < 30 and not page.rows[r + 9] & 1):
        return False
    if (page.rows[r + 6] & 65535) * 10 > 3 * (page.rows[r + 5] & 65535):
        return True
    return (page.rows[r + 6] >> 16 & 255) * 100 > 12 * tokens_of(page, i)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def shape_of(page: MeasuredText, i: cython.Py_ssize_t) -> cython.uint:
    """13 bits: how the first words are written, and about how many there are."""
    r: cython.Py_ssize_t = i * 16
    words: cython.uint = page.rows[r + 3] & 0xFFFFF
    size: cython.uint = 0
    while words > 1 and size < 7:
        words >>= 1
        size += 1
    return (page.rows[r + 3] >> 20 & 1023) | size << 10
