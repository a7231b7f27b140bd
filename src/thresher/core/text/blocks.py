"""The fast road: the page by blocks of 64 bytes, each as bit masks; what is no word in ASCII goes step by step."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.libc.string import memcpy, memset
else:
    from thresher.core.text.bits import fill_masks, high_zeros, low_ones, low_zeros, ones_of
    from thresher.core.text.characters import KIND
    from thresher.core.text.hashes import token_of
    from thresher.core.text.line import clear, flush, open_line, space
    from thresher.core.text.numbers import read_number
    from thresher.core.text.signs import read_sign
    from thresher.core.text.state import Scan
    from thresher.core.text.steps import read_next
    from thresher.core.text.wrapped import newline


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _spaces(scan: Scan, before: cython.Py_ssize_t, i: cython.Py_ssize_t) -> cython.void:
    """Nothing but spaces stands from `before` to i."""
    if i > before:
        if scan.empty:
            scan.indent += i - before
        elif not scan.gap:
            space(scan)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _count(scan: Scan, upper: cython.ulonglong, digit: cython.ulonglong) -> cython.void:
    """Capitals and digits, by their bits, of words whose characters were counted as letters."""
    digits: cython.uint
    if upper:
        scan.upper += ones_of(upper)
    if digit:
        digits = ones_of(digit)
        scan.digits += digits
        scan.letters -= digits


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _long_word(scan: Scan, done: cython.Py_ssize_t, i: cython.Py_ssize_t, calm: cython.bint) -> cython.Py_ssize_t:
    """A word of a block or more at i, all before `done` counted but for spaces; gives the index after it."""
    if calm:
        scan.end = done
    _spaces(scan, done, i)
    return read_next(scan, i)


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def run_blocks(scan: Scan) -> cython.void:
    """The same pass by bit masks of 64 bytes: words in ASCII are read off the masks, all else goes step by step."""
    n: cython.Py_ssize_t = scan.n
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
    clear(scan)
    while base < n:
        size = 64 if n - base > 64 else n - base
        follows = base + size
        if cython.compiled:
            p = scan.buf + base
            if n - base < 72:
                memset(scan.block, 0, 72)
                memcpy(scan.block, p, size)
                p = scan.block
            if wide:
                thresher_masks_wide(p, masks)
            else:
                thresher_masks_plain(p, masks)
        else:
            p = scan.buf[base:follows]
            fill_masks(p, masks)
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
            at = 63 - high_zeros(events)
            if at:
                follows = base + at
                seen = (one << at) - 1
                events &= seen
                upper &= seen
                digit &= seen
            else:
                done = follows = _long_word(scan, done, base, calm)
                calm = False
                events = upper = digit = 0
        while events:
            at = low_zeros(events)
            i = base + at
            events &= events - 1
            if word >> at & 1:
                size = low_ones(word >> at)
                if not hard or not hard >> (at + size) & 1:
                    words = scan.words + 1
                    scan.words = words
                    scan.letters += size
                    if calm:
                        scan.chars += size + 1
                        if i - done != 1:
                            scan.flags |= 1 << 23
                    else:
                        _spaces(scan, done, i)
                        open_line(scan, i)
                        scan.chars += size
                        scan.stopped = False
                        scan.tail = 0
                        calm = True
                    done = i + size
                    if size > scan.max_word:
                        scan.max_word = size
                    k = 3
                    if marked >> at & 1:
                        if upper >> at & 1:
                            scan.title_words += 1
                            k = 2 if size > 1 and low_ones(marked >> at) >= size else 1
                            h = token_of(p, at, size)
                        elif low_ones(digit >> at) >= size:
                            h = read_number(scan, i, done, size)
                            k = 0
                        else:
                            h = token_of(p, at, size)
                    else:
                        h = token_of(p, at, size)
                    if words <= 64:
                        scan.tokens[scan.ntok] = h
                        scan.ntok += 1
                        if words <= 5:
                            scan.shape = scan.shape << 2 | k
                            if words == 1:
                                scan.flags |= 1 << 4 if upper >> at & 1 else (1 << 5 if digit >> at & 1 else 1 << 3)
                    continue
                c = 128
            else:
                c = p[at]
            if calm:
                scan.end = done
                calm = False
            _spaces(scan, done, i)
            if 32 < c < 127:
                scan.code = c
                read_sign(scan, i, 1, KIND[c])
                done = i + 1
                continue
            # It may end the line, so what is counted so far goes to this one.
            seen = (one << at) - 1
            _count(scan, upper & seen, digit & seen)
            if c == 10:
                newline(scan, i + 1)
                done = i + 1
            else:
                done = read_next(scan, i)
            if done >= follows:
                follows = done
                events = upper = digit = 0
            else:
                seen = (one << (done - base)) - 1
                # A broken sequence may have taken the first letters of a word.
                events = events & ~seen | word & (seen + 1)
                upper &= ~seen
                digit &= ~seen
        _count(scan, upper, digit)
        base = follows
    if calm:
        scan.end = done
    _spaces(scan, done, n)
    flush(scan)
