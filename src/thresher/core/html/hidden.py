"""Which elements are hidden, and by what: their name, an attribute, an inline style."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.html.attributes import begins, has
    from thresher.core.html.names import find, word_hash
    from thresher.core.html.state import Scan
    from thresher.core.html_tables import *


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _style_hides(scan: Scan) -> cython.uint:
    """What an inline style hides: display: none, visibility: hidden."""
    buf: cython.p_const_uchar = scan.buf
    i: cython.Py_ssize_t = scan.a_start[A_STYLE]
    e: cython.Py_ssize_t = scan.a_end[A_STYLE]
    first: cython.Py_ssize_t = i
    s: cython.Py_ssize_t
    colon: cython.Py_ssize_t
    name: cython.uint
    value: cython.uint
    bits: cython.uint = 0
    while i < e:
        colon = find(buf, 58, i, e)
        if colon >= e:
            break
        s = colon
        while s > first and NAME_BYTE[buf[s - 1]] & 1:
            s -= 1
        # display, visibility: seven or ten letters that end in y.
        if s - first >= 7 and (buf[s - 1] | 32) == 121:
            name = 0
            if word_hash(buf, s - 7, s) == 1164572437:
                name = 1
            elif s - first >= 10 and word_hash(buf, s - 10, s) == 2134373861:
                name = 2
            if name:
                s = colon + 1
                while s < e and NAME_BYTE[buf[s]] & 1:
                    s += 1
                value = 0
                if name == 1 and s + 4 <= e and word_hash(buf, s, s + 4) == 765964251:
                    value = H_DISPLAY
                elif name == 2 and s + 6 <= e and word_hash(buf, s, s + 6) == 1981346105:
                    value = H_VISIBILITY
                bits |= value
        i = colon + 1
    return bits


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def hidden_by(scan: Scan, t: cython.uint) -> cython.uint:
    """The kinds of hidden that the tag just read brings about."""
    bits: cython.uint = 0
    if t == T_BODY or t == T_HTML or t == T_MAIN or t == T_ARTICLE:
        return 0
    if t == T_NOSCRIPT:
        bits = H_NOSCRIPT
    elif t == T_TEMPLATE:
        bits = 0 if has(scan, A_SHADOWROOTMODE) else H_TEMPLATE
    elif t == T_DETAILS:
        bits = 0 if has(scan, A_OPEN) else H_DETAILS
    elif t == T_DIALOG:
        bits = 0 if has(scan, A_OPEN) else H_DIALOG
    if scan.seen & (1 << A_HIDDEN | 1 << A_STYLE | 1 << A_ARIA_HIDDEN):
        if has(scan, A_HIDDEN):
            bits |= H_HIDDEN
        if begins(scan, A_ARIA_HIDDEN, 116):
            bits |= H_ARIA
        if has(scan, A_STYLE):
            bits |= _style_hides(scan)
    return bits
