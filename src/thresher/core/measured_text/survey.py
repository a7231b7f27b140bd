"""What the whole page tells before its lines are measured: its body's words, repeated lines, states, totals."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.libc.string import memset
    from cython.cimports.thresher.core.title import compare_with_title, find_title
else:
    from thresher.core import interpreted
    from thresher.core.measured_text.facts import is_long, shape_of, tokens_of, words_of
    from thresher.core.measured_text.numbers import cap, log, share
    from thresher.core.measured_text.state import MeasuredText

    compare_with_title, find_title = interpreted("title").compare_with_title, interpreted("title").find_title


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _add_to_body(page: MeasuredText, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
    """Counts the content words of a line of prose, each once."""
    met: cython.uchar[1024]
    j: cython.Py_ssize_t
    t: cython.uint
    k: cython.uint
    if not cython.compiled:
        met = [0] * 1024
    for j in range(first, last):
        met[page.tokens[j] >> 3 & 1023] = 0
    for j in range(first, last):
        t = page.tokens[j]
        k = t & 8191
        if t >> 31 and not met[k >> 3] >> (k & 7) & 1:
            met[k >> 3] |= 1 << (k & 7)
            if page.body[k] < 255:
                page.body[k] += 1


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def survey(page: MeasuredText) -> cython.void:
    """What the whole page tells: its body's words, repeated lines, states of lines, totals."""
    rows: cython.p_const_uint = page.rows
    i: cython.Py_ssize_t
    r: cython.Py_ssize_t
    k: cython.uint
    words: cython.uint
    state: cython.uint
    classes: cython.uint
    flags: cython.uint
    mean: cython.uint
    n: cython.Py_ssize_t = page.nrow
    longest: cython.uint = 0
    longs: cython.longlong = 0
    mids: cython.longlong = 0
    cjk: cython.longlong = 0
    nonlatin: cython.longlong = 0
    letters: cython.longlong = 0
    stops: cython.longlong = 0
    kept: cython.longlong = 0
    blanks: cython.longlong = 0
    prices: cython.longlong = 0
    dates: cython.longlong = 0
    bullets: cython.longlong = 0
    symbols: cython.longlong = 0
    comments: cython.longlong = 0
    forums: cython.longlong = 0
    shops: cython.longlong = 0
    relateds: cython.longlong = 0
    questions: cython.longlong = 0
    lexicon: cython.longlong = 0
    titled: cython.bint = False
    for k in range(153, 158):
        if page.needed[k]:
            titled = True
    if titled or page.needed[74] or page.needed[75]:
        page.title_size = find_title(rows, n, page.tokens, page.title)
    if cython.compiled:
        memset(page.copies, 0, page.copies_mask + 1)
        memset(page.shapes, 0, 8192)
        memset(page.body, 0, 8192)
    for i in range(n):
        r = i * 16
        page.seen[rows[r + 12] & page.copies_mask] = 0
        page.shape_last[shape_of(page, i)] = 0
        words = words_of(page, i)
        page.total_words += words
        if words > longest:
            longest = words
        k = rows[r + 12] & page.copies_mask
        if page.copies[k] < 255:
            page.copies[k] += 1
        k = shape_of(page, i)
        if page.shapes[k] < 255:
            page.shapes[k] += 1
        cjk += rows[r + 6] & 65535
        letters += rows[r + 5] & 65535
        nonlatin += rows[r + 5] >> 16
        stops += rows[r + 6] >> 16 & 255
        kept += tokens_of(page, i)
        if words >= 10:
            mids += 1
        page.states[i] = 0
        if is_long(page, i):
            page.states[i] = 1 << 17
            longs += 1
            page.total_long += words
            _add_to_body(page, rows[r + 13], rows[r + 13] + tokens_of(page, i))
    compare_with_title(rows, n, page.tokens, page.title, page.title_size, page.headline)
    for i in range(n):
        r = i * 16
        words = rows[r + 3] & 0xFFFFF
        flags = rows[r + 9]
        classes = (rows[r + 10] | rows[r + 11]) & 0x3FFFFF
        mean = rows[r + 14] & 255
        state = 0
        if words <= 8:
            state = (
                (classes >> 11 & 1)
                | (classes >> 5 & 1) << 1
                | ((classes >> 9 | classes >> 10) & 1) << 2
                | ((classes >> 12 | classes >> 6) & 1) << 3
                | (classes >> 3 & 1) << 4
                | (classes >> 4 & 1) << 5
                | (classes >> 16 & 1) << 6
                | (classes >> 20 & 1) << 7
                | (classes >> 21 & 1) << 8
                | (classes >> 7 & 1) << 9
                | (classes >> 14 & 1) << 10
                | ((classes | classes >> 1 | classes >> 2 | classes >> 13) & 1) << 11
            )
            if page.copies[rows[r + 12] & page.copies_mask] >= 3:
                state |= 1 << 13
            if words and mean > 148:
                state |= 1 << 15
            if words and mean < 100:
                state |= 1 << 16
        if words <= 16 and (flags >> 11 & 1 or classes >> 17 & 1):
            state |= 1 << 12
        if i and words >= 2 and words <= 40 and page.headline[2 * i + 1] >= 191:
            state |= 1 << 14
        state |= page.states[i] & 1 << 17
        if words_of(page, i) >= 10:
            state |= 1 << 18
        page.states[i] = state
        page.present |= state
        if rows[r + 10] >> 22 & 7:
            blanks += 1
        prices += flags >> 10 & 1
        dates += flags >> 11 & 1
        bullets += flags >> 6 & 1
        questions += flags >> 15 & 1
        symbols += rows[r + 6] >> 24 != 0
        comments += classes >> 11 & 1
        forums += classes >> 20 & 1
        shops += classes >> 21 & 1
        relateds += classes >> 5 & 1
        lexicon += mean
    page.own[0] = log(n)
    page.own[1] = log(page.total_words)
    page.own[2] = share(longs * 2, n)
    page.own[3] = share(page.total_long, page.total_words)
    page.own[4] = log(longest)
    page.own[5] = log(longs)
    page.own[6] = cap(16 * page.total_words // n) if n else 0
    page.own[7] = share(stops, kept)
    page.own[8] = share(nonlatin, letters)
    page.own[9] = share(cjk, letters)
    page.own[10] = share(blanks, n)
    page.own[11] = share(prices * 4, n)
    page.own[12] = share(dates * 4, n)
    page.own[13] = share(bullets * 2, n)
    page.own[14] = share(symbols * 2, n)
    page.own[15] = share(comments * 8, n)
    page.own[16] = share(forums * 8, n)
    page.own[17] = share(shops * 8, n)
    page.own[18] = share(relateds * 8, n)
    page.own[19] = share(questions * 8, n)
    page.own[20] = cap(lexicon // n) if n else 0
    page.own[21] = share(mids * 2, n)
