"""The second pass over a page: the tokens of each line against the vocabulary and the model's lexicon.

`look_up` fills in what `scan.py` leaves out of the rows: function words, classes of phrases, dates with a month's name,
the lexicon's sums, the line's hash. Few words of a line pass the sieve, and fewer begin a phrase: each loop hands the
next a list, filled without a branch, because a branch that the processor cannot foresee costs more than the work.
"""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from array import array

SIEVE_BYTES = 8192
# The table of make_vocabulary: sieve of words, sieve of pairs, where each bucket of words begins (8193 16-bit numbers
# and padding), the words, eight spare cells, the phrases.
STARTS_AT = 16384
WORDS_AT = 32784
BUCKETS = 8192


@cython.final
@cython.cclass
class _Lookup:
    rows: cython.p_uint
    tokens: cython.p_const_uint
    lexicon: cython.p_const_uchar
    sieve: cython.p_const_uchar
    starts: cython.p_const_ushort
    cells: cython.p_const_uint
    phrases: cython.p_const_uint
    slots: cython.uint
    # of the line: tokens that pass the sieve; of these, the words that mean or begin something, and their values
    passed: cython.uchar[64]
    special: cython.uchar[64]
    values: cython.ushort[64]
    # keys of what may be phrases: each special word begins at most eight
    keys: cython.uint[513]

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _word(self, t: cython.uint) -> cython.uint:
        """The vocabulary's value for a word, or 0: bits 0..3 facts, 4..11 the lengths of phrases it begins."""
        bucket: cython.uint = t >> 3 & 8191
        tag: cython.uint = (t >> 16) << 3 | (t & 7)
        if cython.compiled:
            return thresher_find(self.cells, self.starts[bucket], self.starts[bucket + 1], tag)
        else:
            for at in range(self.starts[bucket], self.starts[bucket + 1]):
                if self.cells[at] >> 14 == tag:
                    return self.cells[at] & 16383
            return 0

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _phrase(self, key: cython.uint) -> cython.uint:
        """The bit mask of the classes of a phrase, 0 where it is none."""
        v: cython.p_const_uint = self.phrases
        j: cython.uint = (key >> 15) & self.slots
        while v[j]:
            if v[j] == key:
                return v[self.slots + 1 + j]
            j = (j + 1) & self.slots
        return 0

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _is_number(
        self, j: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t, below: cython.uint
    ) -> cython.bint:
        """True where token j of the line is a number of a kind below this one."""
        t: cython.uint
        if j < first or j >= last:
            return False
        t = self.tokens[j] & 0x7FFFFFFF
        return 0 < t < below

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _line_key(self, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.uint:
        """The key of the whole line as a phrase: its words, or its numbers where it has nothing else."""
        key: cython.uint = 0x2545F491
        t: cython.uint
        j: cython.Py_ssize_t
        for j in range(first, last):
            t = self.tokens[j] & 0x7FFFFFFF
            if t >= 16:
                key = (key ^ t) * 1000003 + 0x1F35
                if not cython.compiled:
                    key &= 0x7FFFFFFF
        key &= 0x7FFFFFFF
        if key == 0x2545F491:
            for j in range(first, last):
                key = ((key ^ (self.tokens[j] & 0x7FFFFFFF)) * 1000003 + 0x1F35) & 0x7FFFFFFF
        return key

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _sift(
        self, r: cython.p_uint, at: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t
    ) -> cython.Py_ssize_t:
        """The line's hash and lexicon columns; notes the tokens that pass the sieve, gives their number."""
        tokens: cython.p_const_uint = self.tokens
        lexicon: cython.p_const_uchar = self.lexicon
        sieve: cython.p_const_uchar = self.sieve
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
        self.passed[0] = 0
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
            self.passed[passed] = j - first
            passed += sieve[t >> 3 & 8191] >> (t & 7) & 1
        r[at + 12] = line_hash & 0x7FFFFFFF
        r[at + 14] = total // count | low << 8 | high << 16 | head << 24
        if count == 1:
            r[at + 15] = rear | 128 << 8 | 128 << 16 | cython.cast(cython.uint, 128) << 24
        else:
            r[at + 15] = rear | pair_total // (count - 1) << 8 | pair_low << 16 | pair_high << 24
        return passed

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _special(
        self, at: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t, count: cython.Py_ssize_t
    ) -> cython.uint:
        """What the noted words mean: flags into the row, the mask of the classes of phrases they begin as result."""
        r: cython.p_uint = self.rows
        k: cython.Py_ssize_t
        j: cython.Py_ssize_t
        m: cython.Py_ssize_t
        v: cython.uint
        w: cython.uint
        key: cython.uint
        named: cython.uint = 0
        found: cython.Py_ssize_t = 0
        flags: cython.uint = r[at + 9]
        classes: cython.uint = 0
        for k in range(count):
            j = first + self.special[k]
            v = self.values[k]
            if v & 2:
                # A month's name is a date when a day or a year stands beside it.
                named = 3 if self._is_number(j - 1, first, last, 4) or self._is_number(j + 1, first, last, 4) else 1
            if v & 4:
                flags |= 1 << 22
            if v & 8 and (self._is_number(j - 1, first, last, 5) or self._is_number(j + 1, first, last, 5)):
                flags |= 1 << 10
            w = v >> 4
            key = 0x1B873593
            m = j
            while w and m < last:
                key = ((key ^ (self.tokens[m] & 0x7FFFFFFF)) * 1000003 + 0x1F35) & 0x7FFFFFFF
                self.keys[found] = key
                if cython.compiled:
                    thresher_prefetch(self.phrases + (key >> 15 & self.slots))
                found += w & 1
                w >>= 1
                m += 1
        for k in range(found):
            classes |= self._phrase(self.keys[k])
        if named:
            flags |= 1 << 21
            if named == 3 and (flags >> 13 & 1 or r[at + 3] & 0xFFFFF <= 12):
                flags |= 1 << 11
        r[at + 9] = flags
        return classes

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _line(self, at: cython.Py_ssize_t) -> cython.void:
        """Fills in the row that begins at word `at`."""
        r: cython.p_uint = self.rows
        tokens: cython.p_const_uint = self.tokens
        sieve: cython.p_const_uchar = self.sieve
        first: cython.Py_ssize_t = r[at + 13]
        words: cython.uint = r[at + 3] & 0xFFFFF
        last: cython.Py_ssize_t = first + (words if words < 64 else 64)
        passed: cython.Py_ssize_t
        count: cython.Py_ssize_t = 0
        k: cython.Py_ssize_t
        j: cython.Py_ssize_t
        t: cython.uint
        g: cython.uint
        v: cython.uint
        key: cython.uint = 0
        stops: cython.uint = 0
        if words == 0:
            r[at + 12] = 0x1234567 * 31 & 0x7FFFFFFF
            r[at + 14] = r[at + 15] = 0
            return
        if words <= 24:
            key = self._line_key(first, last)
            if cython.compiled:
                thresher_prefetch(self.phrases + (key >> 15 & self.slots))
        passed = self._sift(r, at, first, last)
        for k in range(passed):
            j = first + self.passed[k]
            t = tokens[j] & 0x7FFFFFFF
            v = self._word(t)
            stops += v & 1
            # Of the words that begin phrases of several words, those whose next word may go on so.
            g = (t * 31 ^ (tokens[j + 1] & 0x7FFFFFFF)) & 65535 if j + 1 < last else 0
            v &= 0xFFE if sieve[8192 + (g >> 3)] >> (g & 7) & 1 else 0x1E
            self.special[count] = self.passed[k]
            self.values[count] = v
            count += v != 0
        r[at + 6] |= stops << 16
        if count:
            r[at + 11] |= self._special(at, first, last, count)
        if words <= 24:
            r[at + 10] |= self._phrase(key)

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _run(self, count: cython.Py_ssize_t) -> cython.void:
        """All lines."""
        i: cython.Py_ssize_t
        for i in range(count):
            self._line(i * 16)


def look_up(rows: bytes, count: cython.Py_ssize_t, tokens: bytes, vocabulary: bytes, lexicon: bytes) -> bytes:
    """The rows, complete.

    Args: rows, count, tokens: as scan_text gives them; the compiled form writes into the rows, which nobody else holds
        yet. vocabulary: a table of `make_vocabulary`. lexicon: 65,536 bytes, 128 is neutral: words, pairs of words.
    Raises: ValueError for a lexicon of another size.
    """
    s: _Lookup = _Lookup()
    p: cython.p_const_uchar
    size: cython.Py_ssize_t = len(vocabulary)
    at: cython.Py_ssize_t
    if len(lexicon) != 65536:
        raise ValueError(f"the lexicon has {len(lexicon)} bytes, not 65536")
    if cython.compiled:
        p = rows
        s.rows = cython.cast(cython.p_uint, p)
        p = tokens
        s.tokens = cython.cast(cython.p_const_uint, p)
        s.lexicon = lexicon
        p = vocabulary
        s.sieve = p
        s.starts = cython.cast(cython.p_const_ushort, p + 16384)
        s.cells = cython.cast(cython.p_const_uint, p + 32784)
        at = _phrases_at(s.starts[8192])
        s.phrases = cython.cast(cython.p_const_uint, p + at)
        s.slots = (size - at) // 8 - 1
        with cython.nogil:
            s._run(count)
        return rows
    else:
        s.rows = array("I", rows)
        s.tokens = memoryview(tokens).cast("I")
        s.lexicon = lexicon
        s.sieve = vocabulary
        s.starts = memoryview(vocabulary)[16384:32784].cast("H")
        at = _phrases_at(s.starts[8192])
        s.cells = memoryview(vocabulary)[32784:at].cast("I")
        s.phrases = memoryview(vocabulary)[at:].cast("I")
        s.slots = (size - at) // 8 - 1
        s.passed, s.special, s.values, s.keys = [0] * 64, [0] * 64, [0] * 64, [0] * 513
        s._run(count)
        return s.rows.tobytes()


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _phrases_at(words: cython.Py_ssize_t) -> cython.Py_ssize_t:
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
    at = _phrases_at(words)
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
