"""The first look at a line: its hash, the lexicon's sums, and which of its words pass the sieve."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.looked_up.state import Lookup


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def sift(
    look: Lookup, r: cython.p_uint, at: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t
) -> cython.Py_ssize_t:
    """The line's hash and lexicon columns; notes the tokens that pass the sieve, gives their number."""
    tokens: cython.p_const_uint = look.tokens
    lexicon: cython.p_const_uchar = look.lexicon
    sieve: cython.p_const_uchar = look.sieve
    j: cython.Py_ssize_t
    t: cython.uint = tokens[first] & 0x7FFFFFFF
    x: cython.uint
    rear: cython.uint
    before: cython.uint = t
    count: cython.uint = last - first
    line_hash: cython.uint = 0x1234567 * 31 ^ t
    total: cython.uint
    low: cython.uint
    high: cython.uint
    head: cython.uint
    pair_total: cython.uint = 0
    pair_low: cython.uint = 255
    pair_high: cython.uint = 0
    passed: cython.Py_ssize_t = 0
    head = rear = total = low = high = lexicon[t & 32767]
    look.passed[0] = 0
    passed = sieve[t >> 3 & 8191] >> (t & 7) & 1
    for j in range(first + 1, last):
        # The highest bit of a token, which is none of its hash, goes into nothing but the line's hash, and is cut off there.
        t = tokens[j]
        line_hash = line_hash * 31 ^ t
        if not cython.compiled:
            line_hash &= 0x7FFFFFFF
        rear = lexicon[t & 32767]
        total += rear
        low = rear if rear < low else low
        high = rear if rear > high else high
        x = lexicon[32768 + (((before * 31) ^ t) & 32767)]
        pair_total += x
        pair_low = x if x < pair_low else pair_low
        pair_high = x if x > pair_high else pair_high
        before = t
        look.passed[passed] = j - first
        passed += sieve[t >> 3 & 8191] >> (t & 7) & 1
    r[at + 12] = line_hash & 0x7FFFFFFF
    r[at + 14] = total // count | low << 8 | high << 16 | head << 24
    if count == 1:
        r[at + 15] = rear | 128 << 8 | 128 << 16 | cython.cast(cython.uint, 128) << 24
    else:
        r[at + 15] = rear | pair_total // (count - 1) << 8 | pair_low << 16 | pair_high << 24
    return passed
