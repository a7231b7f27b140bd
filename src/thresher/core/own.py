"""The columns of a line that its row alone tells, column after column: what no model reads costs nothing."""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

from thresher.core import tables as _tables

LOG = _tables.LOG
FLAGS, CLASSES, STRIDE = 9, 43, 560

# Columns that are bits of a row as they stand: word, lowest bit, mask, factor.
_BITS = {
    3: (8, 8, 255, 1),  # max_word
    9: (7, 24, 255, 1),  # sentences
    **{11 + k: (FLAGS, k, 1, 255) for k in range(6)},  # terminal, ends_colon, ends_more, starts_lower, _upper, _digit
    18: (8, 16, 255, 1),  # separators
    **{21 + k: (FLAGS, 10 + k, 1, 255) for k in range(4)},  # price, date, time, year
    25: (FLAGS, 16, 1, 255),  # no_letters
    29: (6, 16, 255, 1),  # stops
    30: (8, 24, 255, 1),  # quotes
    31: (11, 27, 31, 1),  # parens
    32: (6, 24, 255, 1),  # symbols
    33: (FLAGS, 15, 1, 255),  # question
    34: (10, 28, 15, 1),  # tabs
    35: (FLAGS, 20, 1, 255),  # pipe_end
    36: (10, 22, 7, 1),  # blank_before
    39: (FLAGS, 27, 1, 255),  # ends_comma
    40: (FLAGS, 17, 1, 255),  # copyright_sign
    41: (FLAGS, 22, 1, 255),  # ago
    **{65 + k: (14, 8 * k, 255, 1) for k in range(4)},  # lexicon_mean, _low, _high, _first
    **{69 + k: (15, 8 * k, 255, 1) for k in range(4)},  # lexicon_last, pair_mean, _low, _high
}
BITS = [number for column in range(73) for number in _BITS.get(column, (0, 0, 0, 0))]


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _log(x: cython.uint) -> cython.uint:
    """16 steps an octave, 0..255."""
    if x < 4096:
        return LOG[x]
    if x < 1048576:
        return LOG[x >> 8] + 128 if LOG[x >> 8] < 127 else 255
    return 255


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _part(part: cython.uint, whole: cython.uint) -> cython.uint:
    """part / whole as 0..255 for numbers below 2^24; 0 of nothing is 0."""
    if part >= whole:
        return 255 if whole > 0 else 0
    return part * 255 // whole


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _least(a: cython.uint, b: cython.uint) -> cython.uint:
    return a if a < b else b


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _ones(x: cython.uint) -> cython.uint:
    """The number of ones."""
    n: cython.uint = 0
    while x:
        x &= x - 1
        n += 1
    return n


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def fill_own(
    rows: cython.p_const_uint,
    low: cython.Py_ssize_t,
    high: cython.Py_ssize_t,
    nrow: cython.Py_ssize_t,
    sizes: cython.p_const_uint,
    needed: cython.p_const_uchar,
    b: cython.p_uchar,
) -> cython.void:
    """The needed ones of the first 73 columns, of the lines low..high; cell of line i in column c: c * STRIDE + i - low.

    Args: sizes: the lines' words, as `Measurer._words` counts them.
    """
    c: cython.Py_ssize_t
    q: cython.Py_ssize_t
    at: cython.Py_ssize_t
    r: cython.Py_ssize_t
    n: cython.Py_ssize_t = high - low
    word: cython.uint
    shift: cython.uint
    mask: cython.uint
    factor: cython.uint
    x: cython.longlong
    for c in range(73):
        if not needed[c]:
            continue
        at = c * 560
        r = low * 16
        if BITS[4 * c]:
            word, shift, mask, factor = BITS[4 * c], BITS[4 * c + 1], BITS[4 * c + 2], BITS[4 * c + 3]
            for q in range(n):
                b[at + q] = (rows[r + 16 * q + word] >> shift & mask) * factor
        elif c >= 43:  # classes
            shift = c - 43
            for q in range(n):
                b[at + q] = (rows[r + 16 * q + 10] >> shift & 1) * 2 + (rows[r + 16 * q + 11] >> shift & 1)
        elif c == 0:  # words
            for q in range(n):
                b[at + q] = _log(sizes[q])
        elif c == 1:  # chars
            for q in range(n):
                b[at + q] = _log(rows[r + 16 * q + 2])
        elif c == 2:  # word_length
            for q in range(n):
                x = rows[r + 16 * q + 2]
                x = x * 12 // (rows[r + 16 * q + 3] & 0xFFFFF) if rows[r + 16 * q + 3] & 0xFFFFF else 0
                b[at + q] = x if x < 255 else 255
        elif c == 4:  # digit_share
            for q in range(n):
                b[at + q] = _part(rows[r + 16 * q + 4] & 65535, _least(rows[r + 16 * q + 2], 65535))
        elif c == 5:  # upper_share
            for q in range(n):
                b[at + q] = _part(rows[r + 16 * q + 4] >> 16, _least(rows[r + 16 * q + 5] & 65535, rows[r + 16 * q + 2]))
        elif c == 6:  # title_word_share
            for q in range(n):
                b[at + q] = _part(rows[r + 16 * q + 8] & 255, _least(rows[r + 16 * q + 3] & 0xFFFFF, 255))
        elif c == 7:  # punct_rate
            for q in range(n):
                b[at + q] = _part((rows[r + 16 * q + 7] & 65535) * 4, _least(rows[r + 16 * q + 2], 65535))
        elif c == 8:  # comma_rate
            for q in range(n):
                b[at + q] = _part((rows[r + 16 * q + 7] >> 16 & 255) * 5, sizes[q])
        elif c == 10:  # sentence_rate
            for q in range(n):
                b[at + q] = _part((rows[r + 16 * q + 7] >> 24) * 6, sizes[q])
        elif c == 17:  # bullet
            for q in range(n):
                b[at + q] = (rows[r + 16 * q + 9] >> 6 & 1) * 255 | (rows[r + 16 * q + 9] >> 7 & 1) * 128
        elif c == 19:  # separator_rate
            for q in range(n):
                b[at + q] = _part((rows[r + 16 * q + 8] >> 16 & 255) * 2, sizes[q])
        elif c == 20:  # address
            for q in range(n):
                b[at + q] = ((rows[r + 16 * q + 9] >> 8 | rows[r + 16 * q + 9] >> 9) & 1) * 255
        elif c == 26:  # cjk_share
            for q in range(n):
                b[at + q] = _part(rows[r + 16 * q + 6] & 65535, rows[r + 16 * q + 5] & 65535)
        elif c == 27:  # nonlatin_share
            for q in range(n):
                b[at + q] = _part(rows[r + 16 * q + 5] >> 16, rows[r + 16 * q + 5] & 65535)
        elif c == 28:  # stop_share
            for q in range(n):
                b[at + q] = _part(rows[r + 16 * q + 6] >> 16 & 255, _least(rows[r + 16 * q + 3] & 0xFFFFF, 64))
        elif c == 37:  # blank_after
            for q in range(n):
                b[at + q] = rows[r + 16 * q + 26] >> 22 & 7 if low + q + 1 < nrow else 7
        elif c == 38:  # number_share
            for q in range(n):
                b[at + q] = _part(rows[r + 16 * q + 11] >> 22 & 31, _least(rows[r + 16 * q + 3] & 0xFFFFF, 31))
        elif c == 42:  # vocabulary
            for q in range(n):
                b[at + q] = _ones((rows[r + 16 * q + 10] | rows[r + 16 * q + 11]) & 0x3FFFFF)
