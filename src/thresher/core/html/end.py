"""End tags: which open element each closes, if any."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.html.attributes import read_attributes
    from thresher.core.html.foreign import leave_foreign
    from thresher.core.html.formats import close_format
    from thresher.core.html.line import flush, settle
    from thresher.core.html.names import LOWER, foreign_number, mix, tag_number
    from thresher.core.html.stack import pop_to, sum_formats
    from thresher.core.html.state import Scan, index
    from thresher.core.html_tables import *


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _topmost(scan: Scan, t: cython.uint, name: cython.uint) -> cython.int:
    """The topmost open element of a name, or 0; a few are looked at where names share a number."""
    idx: cython.int = scan.last[t]
    tries: cython.int = 8
    if t < T_UNKNOWN:
        return idx
    while idx and scan.k[idx].name != name and tries:
        idx = scan.k[idx].prev
        tries -= 1
    return idx if idx and scan.k[idx].name == name else 0


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _top_heading(scan: Scan) -> cython.int:
    """The topmost open h1 to h6, or 0."""
    idx: cython.int = 0
    t: cython.int
    for t in range(T_H1, T_H6 + 1):
        if scan.last[t] > idx:
            idx = scan.last[t]
    return idx


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _close(scan: Scan, t: cython.uint, name: cython.uint, after: cython.Py_ssize_t) -> cython.void:
    """Do what an end tag does."""
    f: cython.uint = FLAGS[t]
    s: cython.int = scan.sp
    idx: cython.int = _topmost(scan, t, name)
    scope: cython.int = index(scan.k[s].passes, 0)
    table: cython.int = index(scan.k[s].nearest, 20)
    if t == T_BODY or t == T_HTML or t == T_HEAD:
        # What follows goes on as before: it may well be text.
        return
    if scan.k[s].state & S_FOREIGN or scan.k[s].marker == 2:
        idx = _topmost(scan, foreign_number(t, name), name)
        if scan.k[idx].marker == 2 or scan.k[idx].state & S_FOREIGN:
            if idx > index(scan.k[s if scan.k[s].marker != 2 else s - 1].nearest, 0):
                pop_to(scan, idx)
                return
        idx = _topmost(scan, t, name)
        if t == T_P or t == T_BR:
            leave_foreign(scan)
            s = scan.sp
            scope = index(scan.k[s].passes, 0)
    if scan.over and scan.over_of[t]:
        if f & F_BREAKS:
            flush(scan, scan.tag_at, after, False)
        scan.over -= 1
        scan.over_of[t] -= 1
        if FORMAT[t]:
            idx = FORMAT[t]
            if scan.format_open[idx] > scan.format_floor[idx]:
                scan.format_open[idx] -= 1
                sum_formats(scan)
            settle(scan)
        return
    if FORMAT[t]:
        scan.tags += 1
        close_format(scan, t)
    elif t == T_BR:
        if not scan.state & S_SKIPPED:
            flush(scan, scan.tag_at, after, True)
    elif t == T_P:
        if idx > index(scan.k[s].passes, 10):
            pop_to(scan, idx)
        else:
            flush(scan, scan.tag_at, after, False)
    elif t == T_LI:
        if idx > index(scan.k[s].passes, 20):
            pop_to(scan, idx)
    elif f & F_HEADING:
        idx = _top_heading(scan)
        if idx > scope:
            pop_to(scan, idx)
    elif t == T_FORM:
        if idx > scope:
            if idx == index(scan.k[s].nearest, 0):
                pop_to(scan, idx)
            else:
                # What began inside of it goes on.
                flush(scan, scan.tag_at, after, False)
                scan.last[T_FORM] = scan.k[idx].prev
                scan.k[idx].tag = 0
    elif t == T_TABLE:
        if scan.k[table].tag == T_TABLE:
            pop_to(scan, table)
    elif f & F_ROW:
        if idx > table:
            pop_to(scan, idx)
    elif t == T_TEMPLATE:
        pop_to(scan, idx)
    elif f & (F_SCOPED_END | F_SCOPE):
        if idx >= scope:
            pop_to(scan, idx)
        if t == T_BUTTON:
            scan.gap = scan.visible
    elif idx >= index(scan.k[s].nearest, 0) and scan.k[idx].marker != 2:
        pop_to(scan, idx)
    if f & F_BREAKS:
        if not scan.visible:
            scan.open = after
    else:
        scan.tags += 1


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def end_tag(scan: Scan, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """The end tag at i, or what looks like one; gives the index after it."""
    buf: cython.p_const_uchar = scan.buf
    n: cython.Py_ssize_t = scan.n
    j: cython.Py_ssize_t = i + 2
    h: cython.uint = 18652613
    custom: cython.bint = False
    while j < n and not NAME_BYTE[buf[j]] & 2:
        if buf[j] == 45:
            custom = True
        h = mix(h, LOWER[buf[j]])
        j += 1
    if j < n and buf[j] == 62:
        j += 1
    else:
        j = read_attributes(scan, j)
        if j < 0:
            return n
    scan.tag_at = i
    _close(scan, tag_number(h, custom), h, j)
    return j
