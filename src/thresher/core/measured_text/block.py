"""The columns of a block of lines, and each feature made of them."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.thresher.core.own import fill_own
    from cython.cimports.thresher.core.windows import fill_step, fill_window, sum_up
else:
    from thresher.core import interpreted
    from thresher.core.measured_text.compared import compared_columns
    from thresher.core.measured_text.facts import shape_of, words_of
    from thresher.core.measured_text.numbers import log, share
    from thresher.core.measured_text.state import MeasuredText
    from thresher.core.measured_text.states import fill, lines_until, state_columns

    fill_own = interpreted("own").fill_own
    fill_step, fill_window, sum_up = (getattr(interpreted("windows"), name) for name in ("fill_step", "fill_window", "sum_up"))


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def measure_block(page: MeasuredText, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
    """All base columns of the lines first..last; cell of line i in column c: c * STRIDE + i - page.low."""
    rows: cython.p_const_uint = page.rows
    b: cython.p_uchar = page.cells
    n: cython.Py_ssize_t = page.nrow
    low: cython.Py_ssize_t = first - 24 if first > 24 else 0
    high: cython.Py_ssize_t = last + 24 if last + 24 < n else n
    i: cython.Py_ssize_t
    k: cython.Py_ssize_t
    q: cython.Py_ssize_t
    at: cython.Py_ssize_t
    words: cython.uint
    state: cython.uint
    x: cython.uint
    y: cython.uint
    z: cython.uint
    long: cython.uint
    needed: cython.p_const_uchar = page.needed
    page.low = low
    page.running_column = -1
    for i in range(low, high):
        page.sizes[i - low] = words_of(page, i)
    fill_own(page.rows, low, high, n, page.sizes, page.needed, b)
    compared_columns(page, low, high)
    # distances ahead: from the back, the nearest line of each state after the block first
    for k in range(19):
        page.ahead[k] = 1000000000
    i = last
    x = 0
    # 200 lines ahead are as far as any feature looks
    while i < n and i < last + 200 and x != 0x7FFFF:
        state = page.states[i] & ~x
        if state:
            for k in range(19):
                if state >> k & 1:
                    page.ahead[k] = i
            x |= state
        i += 1
    lines_until(page, 17, 170, first, last)
    lines_until(page, 18, 173, first, last)
    # words before each line, then what is asked of each state
    page.before[0] = page.words_before
    for i in range(first, last):
        page.before[i - first + 1] = page.before[i - first] + page.sizes[i - low]
    for k in range(17):
        state_columns(page, k, first, last)
    # sums of the words of long lines around
    page.sums[0] = 0
    for i in range(low, high):
        page.sums[i - low + 1] = page.sums[i - low] + (page.sizes[i - low] if page.states[i] >> 17 & 1 else 0)
    for i in range(first, last):
        q = i - low
        words = page.sizes[q]
        state = page.states[i]
        long = words if state >> 17 & 1 else 0
        if needed[78] or needed[79]:
            k = rows[i * 16 + 12] & page.copies_mask
            b[78 * 560 + q] = page.copies[k]
            b[79 * 560 + q] = 0 if page.seen[k] else 255  # first_copy
            page.seen[k] = 1
        if needed[80] or needed[81] or needed[82]:
            k = shape_of(page, i)
            b[80 * 560 + q] = page.shapes[k]
            at = i + 1 - page.shape_last[k] if page.shape_last[k] else 200
            b[81 * 560 + q] = at if at < 200 else 200
            page.shape_last[k] = i + 1
            b[82 * 560 + q] = (255 if i and shape_of(page, i - 1) == k else 0) // 2 + (
                255 if i + 1 < n and shape_of(page, i + 1) == k else 0
            ) // 2
        # lines of prose near by
        at = i - page.last_at[17]
        x = at if at < 200 else 200
        y = b[170 * 560 + q]
        b[168 * 560 + q] = x
        b[169 * 560 + q] = x if x < y else y
        b[171 * 560 + q] = x + y if x < 128 and y < 127 else 255
        at = i - page.last_at[18]
        b[172 * 560 + q] = at if at < 200 else 200
        for k in range(3):
            z = 4 if k == 0 else (8 if k == 1 else 20)
            if needed[174 + 2 * k]:
                at = q - z if q > z else 0
                b[(174 + 2 * k) * 560 + q] = log(page.sums[q] - page.sums[at])
            if needed[175 + 2 * k]:
                at = q + 1 + z if q + 1 + z < high - low else high - low
                b[(175 + 2 * k) * 560 + q] = log(page.sums[at] - page.sums[q + 1])
        # the run of lines of the same kind, short or not
        at = i - page.run_start
        b[180 * 560 + q] = at if at < 200 else 200
        # position
        if needed[181]:
            b[181 * 560 + q] = share(i, n)
        if needed[182]:
            b[182 * 560 + q] = log(i)
        if needed[183]:
            b[183 * 560 + q] = log(n - 1 - i)
        if needed[184]:
            b[184 * 560 + q] = share(page.words_before, page.total_words)
        if needed[185]:
            b[185 * 560 + q] = share(page.long_before, page.total_long)
        if needed[186]:
            b[186 * 560 + q] = share(page.total_long - page.long_before - long, page.total_long)
        if needed[187]:
            b[187 * 560 + q] = log(page.words_before)
        if needed[188]:
            b[188 * 560 + q] = log(page.total_words - page.words_before - words)
        if needed[189] or needed[190]:
            z = log(words)
            y = log(words_of(page, i - 1)) if i else 0
            b[189 * 560 + q] = y - z if y > z else z - y
            y = log(words_of(page, i + 1)) if i + 1 < n else 0
            b[190 * 560 + q] = y - z if y > z else z - y
        # carry on
        page.words_before += words
        page.long_before += long
        k = 0
        while state:
            if state & 1:
                page.last_at[k] = i
                page.last_words[k] = page.words_before
                page.counts[k] += 1
            state >>= 1
            k += 1
        if i + 1 < n and (page.states[i] ^ page.states[i + 1]) >> 18 & 1:
            page.run_start = i + 1
    for k in range(22):
        fill(page, 191 + k, first, last, page.own[k])


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def write_feature(
    page: MeasuredText,
    out: cython.p_uchar,
    o: cython.Py_ssize_t,
    first: cython.Py_ssize_t,
    last: cython.Py_ssize_t,
    operation: cython.uint,
    column: cython.Py_ssize_t,
    width: cython.Py_ssize_t,
) -> cython.void:
    """One feature of the lines first..last: 0 as it is, 1 mean before, 2 mean after, 3 the line so many before, 4 after."""
    b: cython.p_const_uchar = page.cells + column * 560 if cython.compiled else page.cells[column * 560 :]
    n: cython.Py_ssize_t = page.nrow
    high: cython.Py_ssize_t = last + 24 if last + 24 < n else n
    if operation != 1 and operation != 2:
        fill_step(out, o, b, page.low, n, first, last, 0 if operation == 0 else (-width if operation == 3 else width))
        return
    if page.running_column != column:
        sum_up(page.running, b, high - page.low)
        page.running_column = column
    fill_window(out, o, page.running, page.low, n, first, last, width, operation == 2)
