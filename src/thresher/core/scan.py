"""The tokenizer of raw page text: one pass over UTF-8, a row of counts for each line, completed by `lookup.py`.

`scan_text` gives the rows that `columns.py` describes, 16 unsigned 32-bit integers each, and the tokens of every line
(the first TOKENS_KEPT of it). The same source runs compiled and as plain Python; the numbers in the code that have
names in `columns.py` and `make_tables.py` are written out because a C compiler folds them only so.
"""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

from thresher.core import tables as _tables

if cython.compiled:
    from cython.cimports.cpython.bytes import PyBytes_AsString, PyBytes_FromStringAndSize
    from cython.cimports.libc.string import memcpy, memset
else:
    from array import array

KIND_BLOCK = _tables.KIND_BLOCK
KIND = _tables.KIND
LOWER_BLOCK = _tables.LOWER_BLOCK
LOWER = _tables.LOWER + [0] * (8192 - len(_tables.LOWER))
ASCII_LOWER = _tables.ASCII_LOWER
WORD_BITS = _tables.WORD_BITS

ROW_BYTES = 64
TOKENS_KEPT = 64


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _kind(code: cython.uint) -> cython.uint:
    return KIND[(KIND_BLOCK[code >> 7] << 7) | (code & 127)]


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _lower(code: cython.uint) -> cython.uint:
    if code > 0xFFFF:
        return code
    return (code + LOWER[(LOWER_BLOCK[code >> 7] << 7) | (code & 127)]) & 0xFFFF


@cython.final
@cython.cclass
class _Scan:
    buf: cython.p_const_uchar
    n: cython.Py_ssize_t
    rows: cython.p_uint
    nrow: cython.Py_ssize_t
    tokens: cython.p_uint
    ntok: cython.Py_ssize_t
    width: cython.uint
    split: cython.bint
    # the character just decoded
    code: cython.uint
    # the line so far
    start: cython.Py_ssize_t
    end: cython.Py_ssize_t
    first: cython.Py_ssize_t
    empty: cython.bint
    gap: cython.bint
    stopped: cython.bint
    tail: cython.uint
    chars: cython.uint
    column0: cython.uint
    words: cython.uint
    digits: cython.uint
    letters: cython.uint
    upper: cython.uint
    nonlatin: cython.uint
    cjk: cython.uint
    punct: cython.uint
    commas: cython.uint
    sents: cython.uint
    title_words: cython.uint
    max_word: cython.uint
    separators: cython.uint
    quotes: cython.uint
    symbols: cython.uint
    parens: cython.uint
    numbers: cython.uint
    blanks: cython.uint
    indent: cython.uint
    tabs: cython.uint
    flags: cython.uint
    shape: cython.uint
    # the number just read, and those joined to it by one sign: 12.3.2024, 10:30
    chain: cython.uint
    chain_sign: cython.uint
    chain_end: cython.Py_ssize_t
    chain_first: cython.uint
    chain_second: cython.uint
    money_end: cython.Py_ssize_t
    # the word just read
    hash: cython.ulonglong
    word_size: cython.uint
    word_upper: cython.uint
    word_digits: cython.uint
    # the page's last bytes, zeros after them, so that 16 can be read from each
    tail_bytes: cython.uchar[48]
    tail_at: cython.Py_ssize_t
    # the last bytes again, as the block that is being read
    block: cython.uchar[72]

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _clear(self) -> cython.void:
        """Begin a line."""
        self.empty = True
        self.gap = self.stopped = False
        self.start = self.end = 0
        self.first = self.ntok
        self.tail = self.chars = self.column0 = self.words = self.digits = self.letters = self.upper = 0
        self.nonlatin = self.cjk = self.punct = self.commas = self.sents = self.title_words = 0
        self.max_word = self.separators = self.quotes = self.symbols = self.parens = self.numbers = 0
        self.indent = self.tabs = self.flags = self.shape = 0
        self.chain = self.chain_sign = self.chain_first = self.chain_second = 0
        self.chain_end = self.money_end = -1

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _decode(self, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """Puts the character at i (a byte above 127) in self.code; gives its length in bytes. Lenient and bounded."""
        buf: cython.p_const_uchar = self.buf
        c: cython.uint = buf[i]
        left: cython.Py_ssize_t = self.n - i
        if c < 0xC0 or left < 2:
            self.code = 0xFFFD
            return 1
        if c < 0xE0:
            self.code = (c & 31) << 6 | (buf[i + 1] & 63)
            return 2
        if left < 3:
            self.code = 0xFFFD
            return left
        if c < 0xF0:
            self.code = (c & 15) << 12 | (buf[i + 1] & 63) << 6 | (buf[i + 2] & 63)
            return 3
        if left < 4:
            self.code = 0xFFFD
            return left
        self.code = (c & 7) << 18 | (buf[i + 1] & 63) << 12 | (buf[i + 2] & 63) << 6 | (buf[i + 3] & 63)
        if self.code > 0x10FFFF:
            self.code = 0xFFFD
        return 4

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _open(self, i: cython.Py_ssize_t) -> cython.void:
        """A visible character stands at i: begin the line, or close the gap before it."""
        if self.empty:
            self.empty = False
            self.start = i
        elif self.gap:
            self.chars += 1
            if i - self.end != 1 or self.buf[self.end] != 32:
                self.flags |= 1 << 23
        elif i != self.end:
            self.flags |= 1 << 23
        self.gap = False

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _token(self, token: cython.uint) -> cython.void:
        if self.words <= 64:
            self.tokens[self.ntok] = token
            self.ntok += 1

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _number(self, s: cython.Py_ssize_t, e: cython.Py_ssize_t, size: cython.uint) -> cython.uint:
        """Dates, times, prices and years by the number at s; gives its token: 1 day, 2 short, 3 year, 4 long."""
        buf: cython.p_const_uchar = self.buf
        value: cython.uint = 0
        sign: cython.uint = 0
        i: cython.Py_ssize_t
        self.numbers += 1
        if size <= 4 and e - s == size:
            for i in range(s, e):
                value = value * 10 + (buf[i] - 48)
        if s == self.chain_end + 1 and self.chain:
            sign = buf[s - 1]
        if sign and (self.chain == 1 or sign == self.chain_sign):
            self.chain += 1
        else:
            self.chain = 1
        self.chain_sign = sign
        self.chain_end = e
        if self.chain == 1:
            self.chain_first = size
        elif self.chain == 2:
            self.chain_second = size
            if sign == 58 and self.chain_first <= 2 and size == 2:
                self.flags |= 1 << 12
        elif self.chain == 3 and (sign == 46 or sign == 45 or sign == 47) and self.chain_second <= 2:
            if (self.chain_first == 4 and size <= 2) or (self.chain_first <= 2 and (size == 2 or size == 4)):
                self.flags |= 1 << 11
        if self.money_end >= 0 and s - self.money_end <= 2:
            self.flags |= 1 << 10
        if (
            self.words == 1
            and (e < self.n and (buf[e] == 46 or buf[e] == 41))
            and (e + 1 >= self.n or buf[e + 1] <= 32)
        ):
            self.flags |= 1 << 7
        if size == 4 and 1900 <= value <= 2099:
            self.flags |= 1 << 13
            return 3
        if size <= 2:
            return 1 if 1 <= value <= 31 else 2
        return 4

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _ascii_run(self, i: cython.Py_ssize_t) -> cython.int:
        """The ASCII letters and digits at i, at most 16: gives their number, counts them, mixes them into the hash."""
        if cython.compiled:
            p: cython.p_const_uchar = self.buf + i if i + 16 <= self.n else self.tail_bytes + (i - self.tail_at)
            upper: cython.uint
            digits: cython.uint
            size: cython.int = thresher_run(p, cython.address(upper), cython.address(digits))
            if size > 8:
                self.hash = thresher_mix(thresher_mix(self.hash, thresher_chunk(p, 8)), thresher_chunk(p + 8, size - 8))
            elif size:
                self.hash = thresher_mix(self.hash, thresher_chunk(p, size))
            if upper:
                self.word_upper += thresher_ones(upper)
            if digits:
                self.word_digits += thresher_ones(digits)
            return size
        else:
            e = i
            while e < self.n and e < i + 16 and WORD_BITS[self.buf[e]]:
                self.word_upper += WORD_BITS[self.buf[e]] >> 10 & 1
                self.word_digits += WORD_BITS[self.buf[e]] >> 20
                e += 1
            for k in range(i, e, 8):
                self.hash = _mix(self.hash, int.from_bytes(self.buf[k : min(e, k + 8)].lower(), "little"))
            return e - i

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _other_word(self, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """A word at i that is not all ASCII: counts and hashes it anew by code points; gives the index after it."""
        buf: cython.p_const_uchar = self.buf
        n: cython.Py_ssize_t = self.n
        step: cython.Py_ssize_t
        h: cython.uint = 18652613
        low: cython.uint
        k: cython.uint
        chunk: cython.ulonglong = 0
        held: cython.uint = 0
        ascii_only: cython.bint = True
        self.hash = 18652613
        self.word_size = self.word_upper = self.word_digits = 0
        while i < n:
            if buf[i] < 128:
                self.code = buf[i]
                step = 1
            else:
                step = self._decode(i)
            k = _kind(self.code)
            if k == 11 and step > 1:
                self.flags |= 1 << 23
                i += step
                continue
            if k < 3 or k > 6:
                break
            low = _lower(self.code)
            h = (h ^ low) * 16777619
            if not cython.compiled:
                h &= 0x7FFFFFFF
            if low > 127:
                ascii_only = False
            else:
                # A word that folds to ASCII must hash as if it had come so.
                chunk |= cython.cast(cython.ulonglong, low) << (8 * held)
                held += 1
                if held == 8:
                    self._mix_in(chunk)
                    chunk = 0
                    held = 0
            i += step
            self.word_size += 1
            if k == 4:
                self.word_upper += 1
            elif k == 3:
                self.word_digits += 1
            if self.code >= 0x370 and not 0x1E00 <= self.code <= 0x1EFF:
                self.nonlatin += 1
                if 0x590 <= self.code <= 0x8FF:
                    self.flags |= 1 << 26
        if ascii_only:
            if held:
                self._mix_in(chunk)
        else:
            self.hash = h
        return i

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _mix_in(self, chunk: cython.ulonglong) -> cython.void:
        """One step of the hash."""
        if cython.compiled:
            self.hash = thresher_mix(self.hash, chunk)
        else:
            self.hash = _mix(self.hash, chunk)

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _word(self, i: cython.Py_ssize_t, kind: cython.uint) -> cython.Py_ssize_t:
        """A word begins at i; gives the index after it."""
        s: cython.Py_ssize_t = i
        n: cython.Py_ssize_t = self.n
        run: cython.int = 16
        h: cython.uint
        k: cython.uint
        size: cython.uint
        upper: cython.uint
        digits: cython.uint
        words: cython.uint
        self._open(i)
        self.hash = 18652613
        self.word_upper = self.word_digits = 0
        while run == 16 and i < n:
            run = self._ascii_run(i)
            i += run
        size = i - s
        if i < n and self.buf[i] > 127:
            self.word_size = size
            self._decode(i)
            k = _kind(self.code)
            if 3 <= k <= 6 or k == 11:
                i = self._other_word(s)
            size = self.word_size
        upper = self.word_upper
        digits = self.word_digits
        words = self.words + 1
        h = self.hash & 0x7FFFFFFF
        if size > 3:
            h |= cython.cast(cython.uint, 1) << 31
        self.end = i
        self.chars += size
        self.words = words
        self.letters += size - digits
        if size > self.max_word:
            self.max_word = size
        if upper:
            self.upper += upper
        k = 3
        if kind == 4:
            self.title_words += 1
            k = 2 if upper == size - digits and size > 1 else 1
        if digits:
            self.digits += digits
            if digits == size:
                h = self._number(s, i, size)
                k = 0
        if words <= 5:
            self.shape = self.shape << 2 | k
            if words == 1:
                self.flags |= 1 << 4 if kind == 4 else (1 << 5 if kind == 3 else 1 << 3)
        if words <= 64:
            self.tokens[self.ntok] = h
            self.ntok += 1
        self.stopped = False
        self.tail = 0
        return i

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _character(self, i: cython.Py_ssize_t, step: cython.Py_ssize_t) -> cython.void:
        """A character that is a word by itself stands at i: self.code, of a script without spaces between words."""
        self._open(i)
        self.end = i + step
        self.chars += 1
        self.words += 1
        self.letters += 1
        self.nonlatin += 1
        self.cjk += 1
        if self.words == 1:
            self.flags |= 1 << 3
        if self.words <= 5:
            self.shape = self.shape << 2 | 3
        if (self.code == 0x5E74 or self.code == 0xB144) and self.chain_end == i:
            self.flags |= 1 << 21
        elif (self.code == 0x6708 or self.code == 0xC6D4) and self.chain_end == i and self.flags >> 21 & 1:
            self.flags |= 1 << 11
        self._token(((18652613 ^ _lower(self.code)) * 16777619) & 0x7FFFFFFF | cython.cast(cython.uint, 1) << 31)
        self.stopped = False
        self.tail = 0

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _sign(self, i: cython.Py_ssize_t, step: cython.Py_ssize_t, kind: cython.uint) -> cython.void:
        """A visible character that is no part of a word stands at i: self.code."""
        buf: cython.p_const_uchar = self.buf
        code: cython.uint = self.code
        after: cython.uint = buf[i + step] if i + step < self.n else 10
        alone: cython.bint = self.empty or self.gap
        first: cython.bint = self.empty
        self._open(i)
        self.chars += 1
        self.end = i + step
        if kind != 12 and kind != 14:
            self.stopped = kind == 10
            self.tail = code
        elif code == 0xBB or code == 0x203A:
            self.tail = code
        if kind == 12:
            # Between spaces and with no quotation open, the closing guillemet is an arrow.
            if code == 0xBB and alone and self.quotes % 2 == 0:
                self.separators += 1
            else:
                self.quotes += 1
            if first:
                self.flags |= 1 << 19
        elif kind == 9:
            self.commas += 1
            self.punct += 1
        elif kind == 10:
            self.punct += 1
            if code == 63 or code == 0xFF1F or code == 0x61F:
                self.flags |= 1 << 15
            if code >= 0x964 and code != 0x2026:
                # A full stop of a script that needs no space after it ends its sentence at once.
                self.sents += 1
                self.stopped = False
        elif kind == 13:
            self.separators += 1
        elif kind == 14:
            self.parens += 1
        elif kind == 15:
            self.symbols += 1
            self.money_end = i + step
            if (self.chain_end >= 0 and i - self.chain_end <= 2) or 48 <= after <= 57:
                self.flags |= 1 << 10
        elif kind == 8:
            self.punct += 1
            if alone and after <= 32 and (code == 45 or code == 0x2013 or code == 0x2014) and not first:
                self.separators += 1
            elif code == 58 and after == 47 and i + 2 < self.n and buf[i + 2] == 47:
                self.flags |= 1 << 8
            elif code == 64:
                if alone:
                    self.flags |= 1 << 18
                elif self.words and WORD_BITS[after]:
                    self.flags |= 1 << 9
            elif code == 35 and WORD_BITS[after]:
                self.flags |= 1 << 14
        else:
            self.symbols += 1
            if code == 0xA9:
                self.flags |= 1 << 17
        if first:
            if after == 32 or after == 9 or after == 0xC2:
                if (
                    code == 42
                    or code == 45
                    or code == 43
                    or code == 0xB7
                    or 0x2010 <= code <= 0x2015
                    or code == 0x2022
                    or code == 0x203A
                    or code == 0xBB
                    or code == 62
                    or code == 0x30FB
                    or 0x25A0 <= code <= 0x25FF
                    or 0x2713 <= code <= 0x27BF
                    or code == 0x2023
                    or code == 0x2043
                ):
                    self.flags |= 1 << 6
            if code == 124 or code == 91 or code == 60:
                self.flags |= 1 << 20

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _flush(self) -> cython.void:
        """End the line: write its row, but for what `lookup.py` adds."""
        r: cython.p_uint
        base: cython.Py_ssize_t
        t: cython.uint
        if self.empty:
            return
        if self.stopped:
            self.sents += 1
            self.flags |= 1
        elif self.tail >= 0x964 and _kind(self.tail) == 10:
            self.flags |= 1
        t = self.tail
        if t == 58 or t == 0xFF1A:
            self.flags |= 1 << 1
        elif t == 0x2026 or t == 0xBB or t == 0x203A or t == 62 or t == 0x2192 or t == 0x25BA or t == 0x25B8:
            self.flags |= 1 << 2
        elif t == 44 or t == 59 or t == 0xFF0C or t == 0x3001 or t == 0x60C:
            self.flags |= 1 << 27
        elif t == 124 or t == 93:
            self.flags |= 1 << 20
        elif t == 46 and self.end - self.start > 3 and self.buf[self.end - 2] == 46 and self.buf[self.end - 3] == 46:
            self.flags |= 1 << 2
        if self.letters == 0:
            self.flags |= 1 << 16
        base = self.nrow * 16
        r = self.rows
        r[base] = self.start
        r[base + 1] = self.end
        r[base + 2] = self.chars
        r[base + 3] = (self.words if self.words < 0xFFFFF else 0xFFFFF) | (self.shape & 1023) << 20
        r[base + 4] = (self.digits if self.digits < 65535 else 65535) | (
            self.upper if self.upper < 65535 else 65535
        ) << 16
        r[base + 5] = (self.letters if self.letters < 65535 else 65535) | (
            self.nonlatin if self.nonlatin < 65535 else 65535
        ) << 16
        r[base + 6] = (self.cjk if self.cjk < 65535 else 65535) | (self.symbols if self.symbols < 255 else 255) << 24
        r[base + 7] = (
            (self.punct if self.punct < 65535 else 65535)
            | (self.commas if self.commas < 255 else 255) << 16
            | (self.sents if self.sents < 255 else 255) << 24
        )
        r[base + 8] = (
            (self.title_words if self.title_words < 255 else 255)
            | (self.max_word if self.max_word < 255 else 255) << 8
            | (self.separators if self.separators < 255 else 255) << 16
            | (self.quotes if self.quotes < 255 else 255) << 24
        )
        r[base + 9] = self.flags
        r[base + 10] = (
            (self.blanks if self.blanks < 7 else 7) << 22
            | (self.indent if self.indent < 7 else 7) << 25
            | (self.tabs if self.tabs < 15 else 15) << 28
        )
        r[base + 11] = (self.numbers if self.numbers < 31 else 31) << 22 | (
            self.parens if self.parens < 31 else 31
        ) << 27
        r[base + 13] = self.first
        self.nrow += 1
        self.blanks = 0
        self._clear()

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _joins(self, i: cython.Py_ssize_t) -> cython.bint:
        """True where the newline before i was put in by wrapping: the next line's first word would not have fitted."""
        buf: cython.p_const_uchar = self.buf
        n: cython.Py_ssize_t = self.n
        size: cython.uint = 0
        c: cython.uint
        if self.empty or i >= n:
            return False
        c = buf[i]
        if c <= 32 or c == 42 or c == 45 or c == 35 or c == 62 or c == 124:
            return False
        if c == 0xE2 and i + 2 < n and buf[i + 1] == 0x80 and buf[i + 2] == 0xA2:
            return False
        if i + 2 < n and (
            0xE2 < c <= 0xED
            or c == 0xEF
            or (c == 0xE2 and buf[i + 1] >= 0xBA)
            or (c == 0xE0 and 0xB8 <= buf[i + 1] <= 0xBB)
        ):
            # A script without spaces: a line breaks after any character.
            return self.chars - self.column0 + 2 > self.width
        while i < n and buf[i] > 32 and size <= self.width:
            if buf[i] & 0xC0 != 0x80:
                size += 1
            i += 1
        return self.chars - self.column0 + 1 + size > self.width

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _newline(self, i: cython.Py_ssize_t) -> cython.void:
        """A line break ends before i."""
        if self.empty:
            self.blanks += 1
            self.indent = self.tabs = 0
        elif self.width and self._joins(i):
            self._space()
            self.column0 = self.chars + 1
            self.flags |= 1 << 24
        else:
            self._flush()

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _space(self) -> cython.void:
        """White space after visible characters: close the sentence."""
        self.gap = True
        if self.stopped:
            self.sents += 1
            self.stopped = False

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _sentence_break(self, i: cython.Py_ssize_t) -> cython.bint:
        """In a page of one endless line: a sentence has just ended before i, and the next begins there."""
        c: cython.uint
        if self.chars < 40 or self.words < 5 or i >= self.n:
            return False
        c = self.buf[i]
        return not 97 <= c <= 122

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _step(self, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """One word, sign, space or line break at i, whatever it is; gives the index after it."""
        buf: cython.p_const_uchar = self.buf
        step: cython.Py_ssize_t
        c: cython.uint = buf[i]
        k: cython.uint
        if c == 32:
            if self.empty:
                self.indent += 1
            elif not self.gap:
                if self.split and self.stopped and self._sentence_break(i + 1):
                    self._flush()
                    self.rows[self.nrow * 16 - 7] |= 1 << 25
                else:
                    self._space()
            return i + 1
        k = WORD_BITS[c]
        if k:
            return self._word(i, 4 if k >> 10 & 1 else (3 if k >> 20 else 5))
        if c < 128:
            self.code = c
            step = 1
        else:
            step = self._decode(i)
        k = _kind(self.code)
        if 3 <= k <= 6:
            return self._word(i, k)
        if k == 7:
            self._character(i, step)
        elif k == 2:
            if c == 13 and i + 1 < self.n and buf[i + 1] == 10:
                i += 1
            # Bytes that are no UTF-8 may spell a line break in ways that thresher_breaks does not count.
            if c < 128 or buf[i + step - 1] == 0x85 or buf[i + step - 1] == 0xA8 or buf[i + step - 1] == 0xA9:
                self._newline(i + step)
        elif k == 1:
            if c == 9:
                self.tabs += 1
                self.indent += 3
            if self.empty:
                self.indent += 1
            else:
                self._space()
        elif k != 11:
            self._sign(i, step, k)
            if self.split and k == 10 and self.code >= 0x3002 and self.chars >= 40:
                self._flush()
                self.rows[self.nrow * 16 - 7] |= 1 << 25
        return i + step

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _run(self) -> cython.void:
        """The pass over the page, step by step: the plain road, and the only one that ends lines at sentence ends."""
        i: cython.Py_ssize_t = 0
        self._clear()
        while i < self.n:
            i = self._step(i)
        self._flush()

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _spaces(self, before: cython.Py_ssize_t, i: cython.Py_ssize_t) -> cython.void:
        """Nothing but spaces stands from `before` to i."""
        if i > before:
            if self.empty:
                self.indent += i - before
            elif not self.gap:
                self._space()

    @cython.cfunc
    @cython.inline
    @cython.nogil
    @cython.exceptval(check=False)
    def _count(self, upper: cython.ulonglong, digit: cython.ulonglong) -> cython.void:
        """Capitals and digits, by their bits, of words whose characters were counted as letters."""
        digits: cython.uint
        if upper:
            self.upper += _ones(upper)
        if digit:
            digits = _ones(digit)
            self.digits += digits
            self.letters -= digits

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _run_blocks(self) -> cython.void:
        """The same pass by bit masks of 64 bytes: words in ASCII are read off the masks, all else goes step by step."""
        n: cython.Py_ssize_t = self.n
        p: cython.p_const_uchar
        base: cython.Py_ssize_t = 0
        follows: cython.Py_ssize_t  # where the next block begins
        done: cython.Py_ssize_t = 0  # all before it is counted, but for spaces
        i: cython.Py_ssize_t
        at: cython.Py_ssize_t
        size: cython.Py_ssize_t
        one: cython.ulonglong = 1
        masks: cython.ulonglong[5]
        word: cython.ulonglong
        upper: cython.ulonglong
        digit: cython.ulonglong
        marked: cython.ulonglong
        hard: cython.ulonglong
        events: cython.ulonglong
        seen: cython.ulonglong
        # The last event was a word of this loop: the line is begun, and neither gap nor full stop stands before `done`.
        calm: cython.bint = False
        wide: cython.bint = cython.compiled and thresher_wide()
        c: cython.uint
        k: cython.uint
        h: cython.uint
        words: cython.uint
        if not cython.compiled:
            masks = [0] * 5
        self._clear()
        while base < n:
            size = 64 if n - base > 64 else n - base
            follows = base + size
            if cython.compiled:
                p = self.buf + base
                if n - base < 72:
                    memset(self.block, 0, 72)
                    memcpy(self.block, p, size)
                    p = self.block
                if wide:
                    thresher_masks_wide(p, masks)
                else:
                    thresher_masks_plain(p, masks)
            else:
                p = self.buf[base:follows]
                _masks(p, masks)
            word = masks[0]
            upper = masks[1]
            digit = masks[2]
            marked = upper | digit
            # Where words begin, and all that is neither word nor space.
            events = ~masks[4] & ~(word & word << 1) & (cython.cast(cython.ulonglong, 0xFFFFFFFFFFFFFFFF) >> (64 - size))
            # Words that go on in a character that is not ASCII end before one of these.
            hard = masks[3] & word << 1
            if word >> 63:
                # A word that may go on in the next block: that begins with it, unless it fills this one.
                at = 63 - _high_zeros(events)
                if at:
                    follows = base + at
                    seen = (one << at) - 1
                    events &= seen
                    upper &= seen
                    digit &= seen
                else:
                    done = follows = self._long_word(done, base, calm)
                    calm = False
                    events = upper = digit = 0
            while events:
                at = _low_zeros(events)
                i = base + at
                events &= events - 1
                if word >> at & 1:
                    size = _low_ones(word >> at)
                    if not hard or not hard >> (at + size) & 1:
                        words = self.words + 1
                        self.words = words
                        self.letters += size
                        if calm:
                            self.chars += size + 1
                            if i - done != 1:
                                self.flags |= 1 << 23
                        else:
                            self._spaces(done, i)
                            self._open(i)
                            self.chars += size
                            self.stopped = False
                            self.tail = 0
                            calm = True
                        done = i + size
                        if size > self.max_word:
                            self.max_word = size
                        k = 3
                        if marked >> at & 1:
                            if upper >> at & 1:
                                self.title_words += 1
                                k = 2 if size > 1 and _low_ones(marked >> at) >= size else 1
                                h = _token(p, at, size)
                            elif _low_ones(digit >> at) >= size:
                                h = self._number(i, done, size)
                                k = 0
                            else:
                                h = _token(p, at, size)
                        else:
                            h = _token(p, at, size)
                        if words <= 64:
                            self.tokens[self.ntok] = h
                            self.ntok += 1
                            if words <= 5:
                                self.shape = self.shape << 2 | k
                                if words == 1:
                                    self.flags |= 1 << 4 if upper >> at & 1 else (1 << 5 if digit >> at & 1 else 1 << 3)
                        continue
                    c = 128
                else:
                    c = p[at]
                if calm:
                    self.end = done
                    calm = False
                self._spaces(done, i)
                if 32 < c < 127:
                    self.code = c
                    self._sign(i, 1, KIND[c])
                    done = i + 1
                    continue
                # It may end the line, so what is counted so far goes to this one.
                seen = (one << at) - 1
                self._count(upper & seen, digit & seen)
                if c == 10:
                    self._newline(i + 1)
                    done = i + 1
                else:
                    done = self._step(i)
                if done >= follows:
                    follows = done
                    events = upper = digit = 0
                else:
                    seen = (one << (done - base)) - 1
                    # A broken sequence may have taken the first letters of a word.
                    events = events & ~seen | word & (seen + 1)
                    upper &= ~seen
                    digit &= ~seen
            self._count(upper, digit)
            base = follows
        if calm:
            self.end = done
        self._spaces(done, n)
        self._flush()

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _long_word(self, done: cython.Py_ssize_t, i: cython.Py_ssize_t, calm: cython.bint) -> cython.Py_ssize_t:
        """A word of a block or more at i, all before `done` counted but for spaces; gives the index after it."""
        if calm:
            self.end = done
        self._spaces(done, i)
        return self._step(i)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _token(p: cython.p_const_uchar, at: cython.Py_ssize_t, size: cython.Py_ssize_t) -> cython.uint:
    """The token of the ASCII word p[at : at + size], after which eight bytes more can be read."""
    if cython.compiled:
        return thresher_token(p + at, size)
    else:
        hash = 18652613
        for k in range(at, at + size, 8):
            hash = _mix(hash, int.from_bytes(p[k : min(at + size, k + 8)].lower(), "little"))
        return hash & 0x7FFFFFFF | (size > 3) << 31


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _low_zeros(x: cython.ulonglong) -> cython.Py_ssize_t:
    """The zero bits below the lowest one; x is not 0."""
    return thresher_low_zeros(x) if cython.compiled else (x & -x).bit_length() - 1


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _high_zeros(x: cython.ulonglong) -> cython.Py_ssize_t:
    """The zero bits of 64 above the highest one; x is not 0."""
    return thresher_high_zeros(x) if cython.compiled else 64 - x.bit_length()


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _low_ones(x: cython.ulonglong) -> cython.Py_ssize_t:
    """The ones below the lowest zero bit; x has one."""
    return _low_zeros(~x)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _ones(x: cython.ulonglong) -> cython.uint:
    """The ones of all bits."""
    return thresher_ones_of(x) if cython.compiled else x.bit_count()


def _masks(block: bytes, masks: list[int]) -> None:
    """As thresher_masks_plain in block_kernel.h, for the interpreted form."""
    masks[:] = [0] * 5
    for at, byte in enumerate(block):
        bits = WORD_BITS[byte]
        masks[0] |= (bits & 1) << at
        masks[1] |= (bits >> 10 & 1) << at
        masks[2] |= (bits >> 20) << at
        masks[3] |= (byte >> 7) << at
        masks[4] |= (byte == 32) << at


def _mix(hash: int, chunk: int) -> int:
    """As thresher_mix in scan_kernel.h, for the interpreted form."""
    hash = ((hash ^ chunk) * 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
    return hash ^ hash >> 32


def scan_text(page: bytes, width: cython.uint, split: cython.bint, blocks: cython.bint = True) -> tuple[bytes, int, bytes, int]:
    """The lines of a page of raw text.

    Args: page: UTF-8, lenient. width: columns at which the page is hard-wrapped, 0 for none. split: end lines at sentence ends too.
        blocks: False keeps to the plain road, step by step.
    Returns: rows (ROW_BYTES each, native order; not complete before `lookup.look_up`), their number, tokens (uint32), their number.
    """
    s: _Scan = _Scan()
    n: cython.Py_ssize_t = len(page)
    bound: cython.Py_ssize_t
    s.n = n
    s.width = width
    s.split = split
    s.nrow = s.ntok = 0
    s.blanks = 0
    if cython.compiled:
        s.buf = page
        # At least the number of lines: what may end one, and the sentences of an endless one.
        bound = thresher_breaks(s.buf, n) + 1 + (n // 40 if split else 0)
        s.tail_at = n - 16 if n > 16 else 0
        memset(s.tail_bytes, 0, 48)
        memcpy(s.tail_bytes, s.buf + s.tail_at, n - s.tail_at)
        rows = PyBytes_FromStringAndSize(cython.NULL, bound * 64)
        tokens = PyBytes_FromStringAndSize(cython.NULL, (n // 2 + 2) * 4)
        s.rows = cython.cast(cython.p_uint, PyBytes_AsString(rows))
        s.tokens = cython.cast(cython.p_uint, PyBytes_AsString(tokens))
        with cython.nogil:
            if blocks and not split:
                s._run_blocks()
            else:
                s._run()
        if bound > 4 * s.nrow + 64:
            rows = rows[: s.nrow * 64]
        if (n // 2 + 2) > 4 * s.ntok + 64:
            tokens = tokens[: s.ntok * 4]
        return rows, s.nrow, tokens, s.ntok
    else:
        s.buf = page
        bound = (
            sum(page.count(sign) for sign in (b"\n", b"\v", b"\f", b"\r", b"\x85", b"\xa8", b"\xa9"))
            + 1
            + (n // 40 if split else 0)
        )
        s.rows = array("I", bytes(bound * 64))
        s.tokens = array("I", bytes((n // 2 + 2) * 4))
        if blocks and not split:
            s._run_blocks()
        else:
            s._run()
        return s.rows[: s.nrow * 16].tobytes(), s.nrow, s.tokens[: s.ntok].tobytes(), s.ntok
