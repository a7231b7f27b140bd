"""The line so far: what its characters were counted for, and its row when it ends."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.html.rows import container_of, has_room
    from thresher.core.html.state import Scan
    from thresher.core.html_tables import *


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def settle(scan: Scan) -> cython.void:
    """Count the characters since the last tag for what they were, and take the state as it is now."""
    d: cython.uint = scan.chars - scan.counted
    m: cython.uint = scan.state
    if d:
        scan.counted = scan.chars
        if m & (S_LINK | S_BOLD | S_EMPHASIS | S_CODE | S_BUTTON | S_HIDDEN):
            if m & S_LINK:
                scan.link += d
            if m & S_BOLD:
                scan.bold += d
            if m & S_EMPHASIS:
                scan.emphasis += d
            if m & S_CODE:
                scan.code += d
            if m & S_BUTTON:
                scan.button += d
            if m & S_HIDDEN:
                scan.hidden += d
    scan.state = scan.k[scan.sp].state | scan.formats


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def _share(scan: Scan, part: cython.uint) -> cython.uint:
    """A part of the line's characters, 0..255."""
    whole: cython.uint = scan.chars
    if part == 0:
        return 0
    if part >= whole:
        return 255
    return cython.cast(cython.ulonglong, part) * 255 // whole


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def flush(scan: Scan, at: cython.Py_ssize_t, after: cython.Py_ssize_t, by_break: cython.bint) -> cython.void:
    """End the line at a tag or break that goes from at to after; write its row if something can be seen of it."""
    r: cython.p_uint
    base: cython.Py_ssize_t
    s: cython.int
    settle(scan)
    if scan.visible:
        scan.out[scan.o] = 10
        scan.o += 1
        s = scan.k[scan.sp].block
        base = container_of(scan, s)
        if has_room(scan):
            r = scan.rows
            r[scan.nrow * 16 + 4] = base
            base = scan.nrow * 16
            r[base] = scan.start
            r[base + 1] = scan.end
            r[base + 2] = scan.open
            r[base + 3] = at
            r[base + 5] = scan.chars
            r[base + 6] = scan.link if scan.link < scan.chars else scan.chars
            r[base + 7] = (
                _share(scan, scan.bold)
                | _share(scan, scan.emphasis) << 8
                | _share(scan, scan.code) << 16
                | _share(scan, scan.button) << 24
            )
            r[base + 8] = (
                _share(scan, scan.hidden)
                | (scan.links if scan.links < 255 else 255) << 8
                | (scan.images if scan.images < 255 else 255) << 16
                | (scan.controls if scan.controls < 255 else 255) << 24
            )
            r[base + 9] = (
                (scan.breaks if scan.breaks < 255 else 255)
                | (1 if by_break else 0) << 8
                | (1 if scan.state & S_PRE else 0) << 9
                | (1 if scan.ruled else 0) << 10
                | (scan.formulas if scan.formulas < 15 else 15) << 12
                | (scan.tags if scan.tags < 65535 else 65535) << 16
            )
            r[base + 10] = scan.rels
            r[base + 11] = scan.names
            r[base + 12] = scan.names_size | (scan.k[s].lines & 0xFFFFFF) << 8
            r[base + 13] = 0
            r[base + 14] = scan.line
            r[base + 15] = 0
            scan.nrow += 1
            scan.k[s].lines += 1
        scan.breaks = scan.images = scan.controls = 0
        scan.ruled = False
    else:
        scan.o = scan.line
    if by_break:
        scan.breaks += 1
    else:
        scan.breaks = 0
    scan.line = scan.o
    scan.open = after
    scan.visible = scan.gap = False
    scan.chars = scan.counted = scan.link = scan.bold = scan.emphasis = scan.code = scan.button = scan.hidden = 0
    scan.links = scan.formulas = scan.tags = scan.rels = scan.names_size = 0
    scan.names = 0
