"""Class, id and itemprop cut into words: their hashes, and the groups that they belong to."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.libc.string import memcmp
else:
    from thresher.core.settled.state import LOWER, NAME_BYTE, WORD_KEY, WORD_VALUE, Sweep, mix_in


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _groups(h: cython.uint) -> cython.uint:
    """The groups of a word by its hash."""
    j: cython.uint = h & 2047
    while WORD_KEY[j]:
        if WORD_KEY[j] == h:
            return WORD_VALUE[j]
        j = (j + 1) & 2047
    return 0


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _keep_word(s: Sweep, h: cython.uint) -> cython.void:
    """Notes a word of the container, one of its first 24."""
    if s.ntoken - s.first < 24:
        s.tokens[s.ntoken] = h
        s.ntoken += 1


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def cut(s: Sweep, i: cython.Py_ssize_t, size: cython.uint, keep: cython.bint) -> cython.void:
    """The words of buf[i:i + size]: their groups, a hash of all without digits, their hashes if they are kept."""
    buf: cython.p_const_uchar = s.buf
    e: cython.Py_ssize_t = i + size
    h: cython.uint = 18652613
    whole: cython.uint = 18652613
    words: cython.uint = 0
    length: cython.uint = 0
    digits: cython.uint = 0
    names: cython.uint = 0
    before: cython.uint = 0
    k: cython.uint
    c: cython.uint
    if size == 0:
        return
    if e > s.n:
        e = s.n
    while i <= e:
        # Small letters, most of all names, only ever go on with a word.
        while i < e and NAME_BYTE[buf[i]] & 225 == 64:
            c = LOWER[buf[i]]
            h = mix_in(h, c)
            whole = mix_in(whole, c)
            s.letters = mix_in(s.letters, c)
            length += 1
            names += 1
            before = 64
            i += 1
        k = NAME_BYTE[buf[i]] if i < e else 1
        if length and (not k & 64 or (k & 128 and not before & 128) or (k & 32 and not before & 32)):
            # A word has ended: at a sign, where a capital follows a small letter, or before a number.
            if length > 1 and not before & 32:
                s.groups |= _groups(h)
                if keep:
                    _keep_word(s, h)
                words += 1
            h = 18652613
            length = 0
        if k & 1:
            # A name has ended. Those with long numbers are of one element only.
            if keep and names and words != 1 and digits < 3:
                _keep_word(s, whole ^ 0x55555555)
            if names:
                s.letters = mix_in(s.letters, 32)
            whole = 18652613
            names = digits = words = 0
            before = 1
            i += 1
            continue
        c = LOWER[buf[i]]
        if k & 64:
            h = mix_in(h, c)
            length += 1
        if k & 32:
            digits += 1
        else:
            s.letters = mix_in(s.letters, c)
        whole = mix_in(whole, c)
        names += 1
        before = k
        i += 1


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def cut_shared(s: Sweep, i: cython.Py_ssize_t, size: cython.uint, keep: cython.bint) -> cython.void:
    """As cut from a clean beginning, for names that many elements share."""
    buf: cython.p_const_uchar = s.buf
    j: cython.uint
    k: cython.Py_ssize_t
    known: cython.bint
    s.groups = 0
    s.letters = 18652613
    if size == 0:
        return
    j = size + (buf[i] << 2) + (buf[i + size - 1] << 4) + (buf[i + size // 2] << 3) + (buf[i + size // 4] << 1)
    j = (j & 255) | (256 if keep else 0)
    if s.seen_size[j] == size:
        if cython.compiled:
            known = memcmp(buf + i, buf + s.seen_at[j], size) == 0
        else:
            known = buf[i : i + size] == buf[s.seen_at[j] : s.seen_at[j] + size]
        if known:
            s.groups = s.seen_groups[j]
            s.letters = s.seen_letters[j]
            for k in range(s.seen_count[j]):
                _keep_word(s, s.tokens[s.seen_first[j] + k])
            return
    k = s.ntoken
    cut(s, i, size, keep)
    s.seen_at[j] = i
    s.seen_size[j] = size
    s.seen_groups[j] = s.groups
    s.seen_letters[j] = s.letters
    s.seen_first[j] = k
    s.seen_count[j] = s.ntoken - k
