"""The stack of open elements: one is opened, or closed with all above it."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.libc.string import memset
else:
    from thresher.core.html.attributes import has, number_of, role_of, size_of
    from thresher.core.html.hidden import hidden_by
    from thresher.core.html.line import flush, settle
    from thresher.core.html.places import name_block, place_block
    from thresher.core.html.state import Scan
    from thresher.core.html_tables import *


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def push(scan: Scan, t: cython.uint, name: cython.uint, f: cython.uint, state: cython.uint) -> cython.void:
    """Open an element: f its facts, state what its text is beside what it inherits."""
    p: cython.int = scan.sp
    s: cython.int = p + 1
    k: cython.int
    hides: cython.uint
    if s >= 510 or (s >= 500 and not state & S_SKIPPED):
        scan.over += 1
        scan.over_of[t] += 1
        return
    scan.sp = s
    if s > scan.deepest:
        scan.deepest = s
        if cython.compiled:
            memset(cython.address(scan.k[s]), 0, cython.sizeof(open_t))
    scan.k[s].tag = t
    scan.k[s].name = name
    scan.k[s].prev = scan.last[t]
    scan.last[t] = s
    scan.k[s].state = scan.k[p].state | state
    scan.k[s].passes = scan.k[p].passes
    scan.k[s].nearest = scan.k[p].nearest
    scan.k[s].list = scan.k[p].list
    scan.k[s].table = scan.k[p].table
    scan.k[s].misc = scan.k[p].misc
    scan.k[s].container = -1
    scan.k[s].span = -1
    scan.k[s].marker = 0
    if f & F_SPECIAL:
        if t == T_DIV or t == T_P or t == T_ADDRESS:
            scan.k[s].nearest = scan.k[p].nearest & ~1023 | s
        else:
            scan.k[s].nearest = scan.k[p].nearest & ~1048575 | s << 10 | s
        if f & F_SCOPE:
            scan.k[s].passes = s << 20 | s << 10 | s
        elif t == T_BUTTON:
            scan.k[s].passes = scan.k[p].passes & ~(1023 << 10) | s << 10
        elif t == T_UL or t == T_OL:
            scan.k[s].passes = scan.k[p].passes & ~(1023 << 20) | s << 20
        if t == T_TABLE or t == T_TEMPLATE:
            scan.k[s].nearest = scan.k[s].nearest & 1048575 | s << 20
    if f & F_CELL:
        scan.k[s].marker = 1
        for k in range(8):
            scan.k[s].formats[k] = scan.format_open[k]
            scan.k[s].formats[8 + k] = scan.format_floor[k]
            scan.format_floor[k] = scan.format_open[k]
    hides = hidden_by(scan, t)
    if f & F_BREAKS:
        scan.k[s].block = s
        scan.k[s].hidden = hides | scan.k[p].wrapped
        scan.k[s].wrapped = 0
        scan.k[s].at = scan.tag_at
        scan.k[s].count = 0
        scan.k[s].lines = 0
        scan.k[s].role = 0
        name_block(scan, s)
        place_block(scan, s, p, t)
    else:
        scan.k[s].block = scan.k[p].block
        scan.k[s].wrapped = scan.k[p].wrapped | hides
        if hides:
            scan.k[s].state |= S_HIDDEN
        if scan.names_size == 0:
            if size_of(scan, A_CLASS):
                scan.names = scan.a_start[A_CLASS]
                scan.names_size = size_of(scan, A_CLASS)
            elif size_of(scan, A_ITEMPROP):
                scan.names = scan.a_start[A_ITEMPROP]
                scan.names_size = size_of(scan, A_ITEMPROP)
    if has(scan, A_ROLE):
        k = role_of(scan)
        if f & F_BREAKS:
            scan.k[s].role = k
        if k == R_BUTTON:
            scan.k[s].state |= S_BUTTON
        elif k == R_HEADING:
            scan.k[s].misc = scan.k[s].misc & ~15 | (number_of(scan, A_ARIA_LEVEL, 2) & 15)


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def sum_formats(scan: Scan) -> cython.void:
    """The state that the formatting in force makes: a, b, strong, em, i, code, tt."""
    f: cython.uint = 0
    if scan.format_open[1]:
        f = S_LINK
    if scan.format_open[2] or scan.format_open[3]:
        f |= S_BOLD
    if scan.format_open[4] or scan.format_open[5]:
        f |= S_EMPHASIS
    if scan.format_open[6] or scan.format_open[7]:
        f |= S_CODE
    scan.formats = f


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def pop_to(scan: Scan, idx: cython.int) -> cython.void:
    """Close the element at idx and all above it."""
    s: cython.int = scan.sp
    t: cython.uint
    k: cython.int
    if idx <= 0 or idx > s:
        return
    if scan.k[s].block >= idx:
        flush(scan, scan.tag_at, scan.tag_at, False)
    while s >= idx:
        t = scan.k[s].tag
        if t:
            scan.last[t] = scan.k[s].prev
        if scan.k[s].container >= 0:
            scan.containers[scan.k[s].container * 40 + 3] = scan.tag_at
        if scan.k[s].span >= 0:
            scan.spans[scan.k[s].span * 6 + 3] = scan.tag_at
        if scan.k[s].marker == 1:
            for k in range(8):
                scan.format_open[k] = scan.k[s].formats[k]
                scan.format_floor[k] = scan.k[s].formats[8 + k]
            sum_formats(scan)
        s -= 1
    scan.sp = idx - 1
    if scan.over:
        scan.over = 0
        for k in range(256):
            scan.over_of[k] = 0
    settle(scan)
