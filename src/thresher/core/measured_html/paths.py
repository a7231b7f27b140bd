"""What the lines of one path are all over the page: entries by hash, sums, columns."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.measured_html.facts import chars_of, heading_of, is_paragraph, link_chars_of
    from thresher.core.measured_html.numbers import log, mix, share
    from thresher.core.measured_html.state import Measured


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def slot(page: Measured, slots: cython.p_uint, sums: cython.p_uint, which: cython.int, key: cython.uint) -> cython.uint:
    """The entry of a key in one of three tables: after eight others have been met it shares one."""
    mask: cython.uint = page.size - 1
    at: cython.uint = mix(key, 0) >> 9 & mask
    e: cython.uint
    k: cython.Py_ssize_t
    if key == 0:
        key = 1
    for k in range(9):
        e = slots[at]
        if e == 0:
            e = page.entries[which]
            page.entries[which] = e + 1
            slots[at] = e + 1
            sums[8 * e] = sums[8 * e + 1] = sums[8 * e + 2] = sums[8 * e + 3] = 0
            sums[8 * e + 4] = sums[8 * e + 5] = sums[8 * e + 6] = 0
            # One that is shared before it is anyone's own is the next one's whose turn it is.
            sums[8 * e + 7] = key if k < 8 else 0
            return e
        e -= 1
        if k == 8 or sums[8 * e + 7] == key:
            return e
        if sums[8 * e + 7] == 0:
            sums[8 * e + 7] = key
            return e
        at = (at + 1) & mask
    return 0


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _add(page: Measured, sums: cython.p_uint, at: cython.Py_ssize_t, i: cython.Py_ssize_t, paragraph: cython.uint
) -> cython.void:
    """Counts a line for its path: lines, characters, in links, paragraphs, the first, sentences."""
    if sums[8 * at] == 0:
        sums[8 * at + 4] = i
    sums[8 * at] += 1
    sums[8 * at + 1] += chars_of(page, i)
    sums[8 * at + 2] += link_chars_of(page, i)
    sums[8 * at + 3] += paragraph
    sums[8 * at + 5] += page.text[16 * i + 9] & 1


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def survey_lines(page: Measured) -> cython.void:
    """States of lines, totals, sums of paths and of paragraphs."""
    i: cython.Py_ssize_t
    c: cython.Py_ssize_t
    level: cython.uint
    chars: cython.uint
    state: cython.uint
    paragraph: cython.uint
    for i in range(page.nrow):
        c = page.rows[16 * i + 4]
        if c >= page.nbox:
            c = 0
        page.box[i] = c
        chars = chars_of(page, i)
        level = heading_of(page, c)
        paragraph = 1 if is_paragraph(page, i) else 0
        state = paragraph << 2
        if level:
            state |= 1
            if level <= 2:
                state |= 2
        if cython.cast(cython.longlong, link_chars_of(page, i)) * 10 > cython.cast(cython.longlong, chars) * 9:
            state |= 8
        page.states[i] = state
        page.chars += chars
        page.links += link_chars_of(page, i)
        page.paragraphs += paragraph
        if paragraph:
            page.paragraph_chars += chars
            page.prose[c] += chars
        _add(page, page.named_sums, page.named[c], i, paragraph)
        _add(page, page.tagged_sums, page.tagged[c], i, paragraph)
    c = page.nbox - 1
    while c > 0:
        page.prose[page.parent[c]] += page.prose[c]
        c -= 1


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def path_columns(page: Measured,
    column: cython.Py_ssize_t,
    sums: cython.p_uint,
    entry: cython.p_uint,
    first: cython.Py_ssize_t,
    last: cython.Py_ssize_t,
) -> cython.void:
    """What the lines of the same path are, all over the page: seven columns."""
    b: cython.p_uchar = page.cells
    i: cython.Py_ssize_t
    o: cython.Py_ssize_t
    e: cython.Py_ssize_t
    k: cython.Py_ssize_t
    x: cython.uint
    last_e: cython.Py_ssize_t
    for k in range(7):
        if not page.needed[column + k]:
            continue
        o = (column + k) * 560 - page.low
        last_e = -1
        x = 0
        for i in range(first, last):
            e = 8 * entry[page.box[i]]
            if e != last_e:
                last_e = e
                if k == 0:
                    x = log(sums[e])
                elif k == 1:
                    x = share(sums[e + 1], page.chars)
                elif k == 2:
                    x = log(sums[e + 1] // sums[e])
                elif k == 3:
                    x = share(sums[e + 2], sums[e + 1])
                elif k == 4:
                    x = share(sums[e + 3], sums[e])
                elif k == 5:
                    x = share(sums[e + 4], page.nrow)
                else:
                    x = share(sums[e + 5], sums[e])
            b[o + i] = x
