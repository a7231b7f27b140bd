"""What a block says of the text inside of it: its names, and its place in lists, tables, headings and quotes."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.html.attributes import number_of, size_of
    from thresher.core.html.state import Scan, index
    from thresher.core.html_tables import *


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def name_block(scan: Scan, s: cython.int) -> cython.void:
    """Where the class, id and itemprop of the block at s stand."""
    scan.k[s].class_size = size_of(scan, A_CLASS)
    scan.k[s].class_at = scan.a_start[A_CLASS] if scan.k[s].class_size else 0
    scan.k[s].id_size = size_of(scan, A_ID)
    scan.k[s].id_at = scan.a_start[A_ID] if scan.k[s].id_size else 0
    scan.k[s].item_size = size_of(scan, A_ITEMPROP)
    scan.k[s].item_at = scan.a_start[A_ITEMPROP] if scan.k[s].item_size else 0


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def place_block(scan: Scan, s: cython.int, p: cython.int, t: cython.uint) -> cython.void:
    """What a block means for lists, tables, headings, quotes and captions inside of it."""
    q: cython.int
    v: cython.uint
    if t == T_UL or t == T_OL or t == T_MENU or t == T_DIR or t == T_DL:
        v = scan.k[p].list >> 16 & 15
        scan.k[s].list = (v + 1 if v < 15 else 15) << 16 | (2 if t == T_OL else (3 if t == T_DL else 1)) << 20
        if t == T_OL:
            scan.k[s].count = (number_of(scan, A_START, 1) + 65535) & 65535
    elif t == T_LI or t == T_DT or t == T_DD:
        q = scan.last[T_UL]
        if scan.last[T_OL] > q:
            q = scan.last[T_OL]
        if scan.last[T_MENU] > q:
            q = scan.last[T_MENU]
        if scan.last[T_DIR] > q:
            q = scan.last[T_DIR]
        if scan.last[T_DL] > q:
            q = scan.last[T_DL]
        if q:
            scan.k[q].count = (number_of(scan, A_VALUE, scan.k[q].count + 1)) & 65535
            scan.k[s].list = scan.k[q].list & ~65535 | scan.k[q].count | 1 << 22
        else:
            scan.k[s].list = 1 << 22
    elif t == T_TABLE:
        v = scan.k[p].table >> 25 & 15
        scan.k[s].table = (v + 1 if v < 15 else 15) << 25
    elif t == T_TR:
        q = index(scan.k[s].nearest, 20)
        scan.k[s].table = scan.k[q].table | (scan.k[q].count if scan.k[q].count < 16383 else 16383)
        scan.k[q].count += 1
    elif t == T_TD or t == T_TH:
        q = scan.last[T_TR] if scan.last[T_TR] > index(scan.k[p].nearest, 20) else p
        v = scan.k[q].count if scan.k[q].count < 1023 else 1023
        scan.k[s].table = scan.k[q].table & ~(1023 << 14) | v << 14 | (1 if t == T_TH else 0) << 24 | 1 << 29
        v = number_of(scan, A_COLSPAN, 1)
        scan.k[q].count += v if 1 <= v <= 1000 else 1
    elif T_H1 <= t <= T_H6:
        scan.k[s].misc = scan.k[p].misc & ~15 | (t - T_H1 + 1)
    elif t == T_BLOCKQUOTE:
        v = scan.k[p].misc >> 4 & 15
        scan.k[s].misc = scan.k[p].misc & ~240 | (v + 1 if v < 15 else 15) << 4
    elif t == T_FIGCAPTION or t == T_CAPTION:
        scan.k[s].misc |= 1 << 8
    elif t == T_TEXTAREA:
        scan.k[s].misc |= 1 << 9
    elif t == T_SUMMARY:
        scan.k[s].misc |= 1 << 10
