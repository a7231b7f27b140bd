"""Formatting: links, bold, emphasis and code stay in force over blocks until their end tag or their cell's."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.html.line import settle
    from thresher.core.html.stack import pop_to, push, sum_formats
    from thresher.core.html.state import Scan, index
    from thresher.core.html_tables import *


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def open_format(scan: Scan, t: cython.uint, name: cython.uint) -> cython.void:
    """The start tag of a formatting element: it stays in force until its end tag or its cell's."""
    k: cython.uint = FORMAT[t]
    if t == T_A and scan.format_open[k] > scan.format_floor[k]:
        close_format(scan, t)
    push(scan, t, name, 0, 0)
    if scan.format_open[k] < 255:
        scan.format_open[k] += 1
    sum_formats(scan)
    settle(scan)


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def close_format(scan: Scan, t: cython.uint) -> cython.void:
    """The end tag of a formatting element: blocks that began inside of it stay open, what is inline in them ends."""
    k: cython.uint = FORMAT[t]
    idx: cython.int = scan.last[t]
    if idx > 0 and idx < index(scan.k[scan.sp].passes, 0):
        return
    if scan.format_open[k] > scan.format_floor[k]:
        scan.format_open[k] -= 1
        sum_formats(scan)
    if idx > index(scan.k[scan.sp].nearest, 0):
        pop_to(scan, idx)
    elif idx:
        scan.last[t] = scan.k[idx].prev
        scan.k[idx].tag = 0
        pop_to(scan, index(scan.k[scan.sp].nearest, 0) + 1)
        settle(scan)
    else:
        settle(scan)
