"""Elements of svg and math, where HTML's names mean nothing, and formulas that come with their TeX form."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.html.attributes import contains
    from thresher.core.html.line import settle
    from thresher.core.html.names import foreign_number
    from thresher.core.html.stack import pop_to, push
    from thresher.core.html.state import Scan
    from thresher.core.html_tables import *


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def leave_foreign(scan: Scan) -> cython.void:
    """Close svg or math up to where HTML goes on."""
    s: cython.int = scan.sp
    while s > 0 and scan.k[s].state & S_FOREIGN:
        s -= 1
    pop_to(scan, s + 1)


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _begin_annotation(scan: Scan) -> cython.void:
    """The TeX form of the formula begins: it stands for the signs, which go."""
    settle(scan)
    if scan.math_line == scan.line and scan.math_o <= scan.o:
        scan.o = scan.math_o
        scan.chars = scan.counted = scan.math_chars
        scan.link = scan.math_link
        scan.bold = scan.math_bold
        scan.emphasis = scan.math_emphasis
        scan.code = scan.math_code
        scan.button = scan.math_button
        scan.hidden = scan.math_hidden
        scan.visible = scan.math_visible
        scan.gap = scan.math_gap


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def open_foreign(scan: Scan, t: cython.uint, name: cython.uint) -> cython.void:
    """A start tag inside svg or math."""
    state: cython.uint = 0
    html: cython.bint = False
    if scan.closed:
        return
    if scan.state & S_MATH:
        if t == T_ANNOTATION:
            if contains(scan, A_ENCODING, 116, 101, 120):
                _begin_annotation(scan)
            else:
                state = S_SKIPPED
        elif t == T_ANNOTATION_XML:
            state = S_SKIPPED
            html = contains(scan, A_ENCODING, 104, 116, 109)
        elif T_MI <= t <= T_MTEXT:
            html = True
        elif t == T_SVG:
            state = S_SKIPPED
    elif t == T_FOREIGNOBJECT or t == T_DESC or t == T_TITLE:
        html = True
    t = foreign_number(t, name)
    if html:
        push(scan, t, name, F_SPECIAL | F_SCOPE, state)
        if scan.k[scan.sp].tag == t:
            scan.k[scan.sp].state &= ~S_FOREIGN
            scan.k[scan.sp].marker = 2
    else:
        push(scan, t, name, 0, state)
    settle(scan)


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def open_math(scan: Scan, name: cython.uint) -> cython.void:
    """A formula: remember how the line was before it, for its TeX form may come after its signs."""
    push(scan, T_MATH, name, 0, S_MATH | S_FOREIGN)
    settle(scan)
    scan.formulas += 1
    scan.math_line = scan.line
    scan.math_o = scan.o
    scan.math_chars = scan.chars
    scan.math_link = scan.link
    scan.math_bold = scan.bold
    scan.math_emphasis = scan.emphasis
    scan.math_code = scan.code
    scan.math_button = scan.button
    scan.math_hidden = scan.hidden
    scan.math_visible = scan.visible
    scan.math_gap = scan.gap
