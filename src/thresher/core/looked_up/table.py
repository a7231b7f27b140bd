"""The vocabulary as the look-up probes it: two sieves, the single words in buckets, the phrases by their keys.

First the sieve of words, 8,192 bytes, and the sieve of pairs, as many; at 16384 where each bucket of words begins, 8,193
16-bit numbers and padding; at 32784 the words, eight spare cells, and the phrases.
"""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def phrases_at(words: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """Where the phrases begin in the table, by the number of words."""
    return (32784 + 4 * (words + 8) + 7) // 8 * 8


def make_vocabulary(blob: bytes) -> bytes:
    """The vocabulary as `look_up` probes it.

    Single words stand in buckets by bits 3..15 of their tokens, 32 bits each: 18 bits that the bucket does not tell,
    14 of value. Phrases stand in an open-addressing table by the high bits of their keys, the keys first, then the
    classes: most look-ups find nothing, and so touch half of it. The file lists the keys rising, so the table is
    written from front to back.

    Args: blob: the file that `thresher.vocab.compile` writes.
    Raises: ValueError for more words than the table can number.
    """
    count: cython.Py_ssize_t = int.from_bytes(blob[8:12], "little")
    slots: cython.uint = 65536
    words: cython.Py_ssize_t = 0
    phrases: cython.Py_ssize_t = 0
    at: cython.Py_ssize_t
    i: cython.Py_ssize_t
    j: cython.uint
    t: cython.uint
    a: cython.uint
    v: cython.uint
    keys: cython.p_const_uint
    c: cython.p_const_uchar
    p: cython.p_uchar
    starts: cython.p_ushort
    cells: cython.p_uint
    phrase: cython.p_uint
    fill: cython.p_uint
    if cython.compiled:
        c = blob
        keys = cython.cast(cython.p_const_uint, c + 16)
    else:
        keys = memoryview(blob)[16 : 16 + 8 * count].cast("I")
    for i in range(count):
        words += keys[count + i] & 0xFFFF != 0
        phrases += keys[count + i] >> 16 & 1023 != 0
    if words > 65535:
        raise ValueError(f"the vocabulary has {words} single words, more than 65535")
    while slots < 5 * phrases // 4:
        slots *= 2
    at = phrases_at(words)
    table = bytearray(at + 8 * slots)
    table[8192:16384] = blob[16 + 8 * count :]
    filled = bytearray(4 * 8192)
    p = table
    if cython.compiled:
        starts = cython.cast(cython.p_ushort, p + 16384)
        cells = cython.cast(cython.p_uint, p + 32784)
        phrase = cython.cast(cython.p_uint, p + at)
        c = filled
        fill = cython.cast(cython.p_uint, c)
    else:
        starts = memoryview(table)[16384:32784].cast("H")
        cells = memoryview(table)[32784:at].cast("I")
        phrase = memoryview(table)[at:].cast("I")
        fill = memoryview(filled).cast("I")
    for i in range(count):
        if keys[count + i] & 0xFFFF:
            fill[_token(keys[i]) >> 3 & 8191] += 1
    for j in range(8192):
        starts[j + 1] = starts[j] + fill[j]
        fill[j] = starts[j]
    for i in range(count):
        v = keys[count + i]
        if v & 0xFFFF:
            t = _token(keys[i])
            j = t >> 3 & 8191
            p[j] |= 1 << (t & 7)
            cells[fill[j]] = ((t >> 16) << 3 | (t & 7)) << 14 | (v >> 8 & 255) << 4 | (v & 15)
            fill[j] += 1
        if v >> 16 & 1023:
            j = (keys[i] >> 15) & (slots - 1)
            while phrase[j]:
                j = (j + 1) & (slots - 1)
            phrase[j] = keys[i]
            a = 0
            if v >> 16 & 31:
                a = cython.cast(cython.uint, 1) << ((v >> 16 & 31) - 1)
            if v >> 21 & 31:
                a |= cython.cast(cython.uint, 1) << ((v >> 21 & 31) - 1)
            phrase[slots + j] = a
    return bytes(table)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _token(key: cython.uint) -> cython.uint:
    """The token of a single word by its key, through the inverse of 1000003 modulo 2^31."""
    x: cython.ulonglong = (key + 0x7FFFFFFF - 0x1F34) & 0x7FFFFFFF
    return ((x * 2021759595) & 0x7FFFFFFF) ^ 0x6C8E9CF5
