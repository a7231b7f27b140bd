"""Ends that nobody wrote: what a start tag closes before its block opens."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.html.line import flush
    from thresher.core.html.places import name_block
    from thresher.core.html.stack import pop_to
    from thresher.core.html.state import Scan, index
    from thresher.core.html_tables import *


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def close_p(scan: Scan) -> cython.void:
    """End the open paragraph, if one is in reach."""
    if scan.last[T_P] > index(scan.k[scan.sp].passes, 10):
        pop_to(scan, scan.last[T_P])


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _to_table_part(scan: Scan, t: cython.uint) -> cython.bint:
    """Before a part of a table opens: close what cannot hold it. False where no table is open."""
    at: cython.int = index(scan.k[scan.sp].nearest, 20)
    group: cython.int = scan.last[T_TBODY]
    inside: cython.int = at
    near: cython.uint
    if at == 0:
        return False
    if scan.k[at].tag == T_TEMPLATE:
        near = scan.k[index(scan.k[scan.sp].nearest, 0)].tag
        if near != T_TEMPLATE and not FLAGS[near] & F_ROW:
            return False
    if scan.last[T_THEAD] > group:
        group = scan.last[T_THEAD]
    if scan.last[T_TFOOT] > group:
        group = scan.last[T_TFOOT]
    if t == T_TR or t == T_TD or t == T_TH:
        if group > at:
            inside = group
    if (t == T_TD or t == T_TH) and scan.last[T_TR] > inside:
        inside = scan.last[T_TR]
    flush(scan, scan.tag_at, scan.tag_at, False)
    if scan.sp > inside:
        pop_to(scan, inside + 1)
    return True


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def make_way(scan: Scan, t: cython.uint, f: cython.uint) -> cython.bint:
    """Before a block opens: close what it ends. False where the tag is to be ignored."""
    s: cython.int = scan.sp
    idx: cython.int
    if t == T_HTML:
        if scan.ncontainer == 0 and scan.k[0].class_size == 0:
            name_block(scan, 0)
        return False
    if t == T_BODY:
        if scan.last[T_BODY] or scan.nrow or scan.visible or scan.last[T_TEMPLATE]:
            return False
        pop_to(scan, 1)
        return True
    if t == T_FORM:
        if scan.last[T_FORM] and not scan.last[T_TEMPLATE]:
            return False
    elif t == T_OPTION or t == T_OPTGROUP:
        if scan.k[s].tag == T_OPTION:
            pop_to(scan, s)
        return True
    if f & F_ROW:
        return _to_table_part(scan, t)
    if t == T_LI:
        idx = index(scan.k[s].nearest, 10)
        if scan.k[idx].tag == T_LI:
            pop_to(scan, idx)
    elif t == T_DT or t == T_DD:
        idx = index(scan.k[s].nearest, 10)
        if scan.k[idx].tag == T_DT or scan.k[idx].tag == T_DD:
            pop_to(scan, idx)
    elif t == T_TABLE:
        # A table loose in another one ends it.
        idx = index(scan.k[s].nearest, 20)
        if (
            scan.k[idx].tag == T_TABLE
            and scan.last[T_TD] < idx
            and scan.last[T_TH] < idx
            and scan.last[T_CAPTION] < idx
        ):
            pop_to(scan, idx)
    if f & F_CLOSES_P:
        close_p(scan)
        if f & F_HEADING and FLAGS[scan.k[scan.sp].tag] & F_HEADING:
            pop_to(scan, scan.sp)
    return True
