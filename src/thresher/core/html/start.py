"""Start tags: what each opens, and what it counts for."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.html.attributes import begins, has, read_attributes, rels_of
    from thresher.core.html.foreign import leave_foreign, open_foreign, open_math
    from thresher.core.html.formats import open_format
    from thresher.core.html.implied import close_p, make_way
    from thresher.core.html.line import flush, settle
    from thresher.core.html.names import LOWER, mix, tag_number
    from thresher.core.html.raw import after_newline, raw_element
    from thresher.core.html.rows import add_span
    from thresher.core.html.stack import pop_to, push
    from thresher.core.html.state import Scan, index
    from thresher.core.html_tables import *


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _void(scan: Scan, t: cython.uint, after: cython.Py_ssize_t) -> cython.void:
    """An element without content."""
    if t == T_BR:
        if not scan.state & S_SKIPPED:
            flush(scan, scan.tag_at, after, True)
    elif t == T_HR:
        close_p(scan)
        flush(scan, scan.tag_at, after, False)
        scan.ruled = True
    elif t == T_IMG:
        if not scan.state & S_SKIPPED:
            scan.images += 1
    elif t == T_INPUT or t == T_KEYGEN:
        if not begins(scan, A_TYPE, 104):
            scan.controls += 1
    elif t == T_META:
        add_span(scan, 2, scan.tag_at, after, after, t)
    elif t == T_LINK:
        if has(scan, A_ITEMPROP) or (has(scan, A_REL) and rels_of(scan)):
            add_span(scan, 3, scan.tag_at, after, after, t)
    elif t == T_BASE:
        add_span(scan, 4, scan.tag_at, after, after, t)
    elif has(scan, A_ITEMPROP):
        add_span(scan, 9, scan.tag_at, after, after, t)


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _note(scan: Scan, t: cython.uint, after: cython.Py_ssize_t) -> cython.void:
    """Note the element just opened where metadata may be read from it."""
    kind: cython.uint = 0
    k: cython.Py_ssize_t
    if has(scan, A_ITEMPROP) or has(scan, A_ITEMSCOPE):
        kind = 9
    elif t == T_TIME:
        kind = 8
    elif t == T_A and has(scan, A_REL) and rels_of(scan) & 0x103:
        # author, tag, license
        kind = 10
    if kind:
        k = add_span(scan, kind, scan.tag_at, after, after, t)
        if scan.k[scan.sp].tag == t and scan.over == 0:
            scan.k[scan.sp].span = k


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def start_tag(scan: Scan, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """The start tag at i; gives the index after it, and after the content of an element that holds no tags."""
    buf: cython.p_const_uchar = scan.buf
    n: cython.Py_ssize_t = scan.n
    j: cython.Py_ssize_t = i + 1
    h: cython.uint = 18652613
    custom: cython.bint = False
    t: cython.uint
    f: cython.uint
    while j < n and not NAME_BYTE[buf[j]] & 2:
        if buf[j] == 45:
            custom = True
        h = mix(h, LOWER[buf[j]])
        j += 1
    t = tag_number(h, custom)
    j = read_attributes(scan, j)
    if j < 0:
        return n
    scan.tag_at = i
    if t == T_IMAGE and not scan.state & S_FOREIGN:
        t = T_IMG
    f = FLAGS[t]
    if scan.k[scan.sp].state & S_FOREIGN:
        if f & F_BREAKOUT or (t == T_FONT and scan.seen & (1 << A_COLOR | 1 << A_FACE | 1 << A_SIZE)):
            leave_foreign(scan)
        else:
            open_foreign(scan, t, h)
            return j
    if (
        (t == T_SELECT or t == T_INPUT)
        and scan.last[T_SELECT]
        and scan.last[T_SELECT] >= index(scan.k[scan.sp].passes, 0)
    ):
        # A list of choices ends where a field or another list begins; the tag of that list counts as its end.
        pop_to(scan, scan.last[T_SELECT])
        if t == T_SELECT:
            return j
    if f & F_RAW or t == T_TITLE or t == T_TEXTAREA or t == T_XMP or t == T_PLAINTEXT:
        return raw_element(scan, t, h, f, j)
    if f & F_VOID:
        _void(scan, t, j)
        return j
    if FORMAT[t]:
        scan.tags += 1
        open_format(scan, t, h)
        if t == T_A:
            if has(scan, A_HREF):
                scan.links += 1
            if has(scan, A_REL):
                scan.rels |= rels_of(scan)
        _note(scan, t, j)
        return j
    if f & F_BREAKS:
        if t == T_HTML:
            add_span(scan, 5, i, j, j, t)
        elif t == T_AMP_IMG:
            scan.images += 1
        if not make_way(scan, t, f):
            return j
        flush(scan, i, j, False)
    else:
        scan.tags += 1
        if t == T_HEAD:
            return j
        if t == T_BUTTON:
            # A button is a box of its own: its words are not those of its neighbours.
            scan.gap = scan.visible
            scan.controls += 1
            if scan.last[T_BUTTON] > index(scan.k[scan.sp].passes, 0):
                pop_to(scan, scan.last[T_BUTTON])
    if t == T_SVG:
        if not scan.closed:
            push(scan, t, h, 0, S_SKIPPED | S_FOREIGN)
            if scan.k[scan.sp].tag == T_SVG:
                scan.k[scan.sp].state &= ~S_MATH
            settle(scan)
        return j
    if t == T_MATH:
        if not scan.closed:
            open_math(scan, h)
        return j
    push(scan, t, h, f, STATES[t])
    settle(scan)
    _note(scan, t, j)
    if t == T_PRE or t == T_LISTING:
        return after_newline(scan, j)
    return j
