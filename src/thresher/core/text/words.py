"""Words, and characters of scripts that write none between spaces."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.text.characters import decode, kind_of, lower_of
    from thresher.core.text.hashes import hash_run, mix_in
    from thresher.core.text.line import open_line
    from thresher.core.text.numbers import read_number
    from thresher.core.text.state import Scan


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _add_token(scan: Scan, token: cython.uint) -> cython.void:
    if scan.words <= 64:
        scan.tokens[scan.ntok] = token
        scan.ntok += 1


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _other_word(scan: Scan, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """A word at i that is not all ASCII: counts and hashes it anew by code points; gives the index after it."""
    buf: cython.p_const_uchar = scan.buf
    n: cython.Py_ssize_t = scan.n
    step: cython.Py_ssize_t
    h: cython.uint = 18652613
    low: cython.uint
    k: cython.uint
    chunk: cython.ulonglong = 0
    held: cython.uint = 0
    ascii_only: cython.bint = True
    scan.hash = 18652613
    scan.word_size = scan.word_upper = scan.word_digits = 0
    while i < n:
        if buf[i] < 128:
            scan.code = buf[i]
            step = 1
        else:
            step = decode(scan, i)
        k = kind_of(scan.code)
        if k == 11 and step > 1:
            scan.flags |= 1 << 23
            i += step
            continue
        if k < 3 or k > 6:
            break
        low = lower_of(scan.code)
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
                mix_in(scan, chunk)
                chunk = 0
                held = 0
        i += step
        scan.word_size += 1
        if k == 4:
            scan.word_upper += 1
        elif k == 3:
            scan.word_digits += 1
        if scan.code >= 0x370 and not 0x1E00 <= scan.code <= 0x1EFF:
            scan.nonlatin += 1
            if 0x590 <= scan.code <= 0x8FF:
                scan.flags |= 1 << 26
    if ascii_only:
        if held:
            mix_in(scan, chunk)
    else:
        scan.hash = h
    return i


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def read_word(scan: Scan, i: cython.Py_ssize_t, kind: cython.uint) -> cython.Py_ssize_t:
    """A word begins at i; gives the index after it."""
    s: cython.Py_ssize_t = i
    n: cython.Py_ssize_t = scan.n
    run: cython.int = 16
    h: cython.uint
    k: cython.uint
    size: cython.uint
    upper: cython.uint
    digits: cython.uint
    words: cython.uint
    open_line(scan, i)
    scan.hash = 18652613
    scan.word_upper = scan.word_digits = 0
    while run == 16 and i < n:
        run = hash_run(scan, i)
        i += run
    size = i - s
    if i < n and scan.buf[i] > 127:
        scan.word_size = size
        decode(scan, i)
        k = kind_of(scan.code)
        if 3 <= k <= 6 or k == 11:
            i = _other_word(scan, s)
        size = scan.word_size
    upper = scan.word_upper
    digits = scan.word_digits
    words = scan.words + 1
    h = scan.hash & 0x7FFFFFFF
    if size > 3:
        h |= cython.cast(cython.uint, 1) << 31
    scan.end = i
    scan.chars += size
    scan.words = words
    scan.letters += size - digits
    if size > scan.max_word:
        scan.max_word = size
    if upper:
        scan.upper += upper
    k = 3
    if kind == 4:
        scan.title_words += 1
        k = 2 if upper == size - digits and size > 1 else 1
    if digits:
        scan.digits += digits
        if digits == size:
            h = read_number(scan, s, i, size)
            k = 0
    if words <= 5:
        scan.shape = scan.shape << 2 | k
        if words == 1:
            scan.flags |= 1 << 4 if kind == 4 else (1 << 5 if kind == 3 else 1 << 3)
    if words <= 64:
        scan.tokens[scan.ntok] = h
        scan.ntok += 1
    scan.stopped = False
    scan.tail = 0
    return i


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def read_character(scan: Scan, i: cython.Py_ssize_t, step: cython.Py_ssize_t) -> cython.void:
    """A character that is a word by itself stands at i: scan.code, of a script without spaces between words."""
    open_line(scan, i)
    scan.end = i + step
    scan.chars += 1
    scan.words += 1
    scan.letters += 1
    scan.nonlatin += 1
    scan.cjk += 1
    if scan.words == 1:
        scan.flags |= 1 << 3
    if scan.words <= 5:
        scan.shape = scan.shape << 2 | 3
    if (scan.code == 0x5E74 or scan.code == 0xB144) and scan.chain_end == i:
        scan.flags |= 1 << 21
    elif (scan.code == 0x6708 or scan.code == 0xC6D4) and scan.chain_end == i and scan.flags >> 21 & 1:
        scan.flags |= 1 << 11
    _add_token(scan, ((18652613 ^ lower_of(scan.code)) * 16777619) & 0x7FFFFFFF | cython.cast(cython.uint, 1) << 31)
    scan.stopped = False
    scan.tail = 0
