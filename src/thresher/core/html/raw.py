"""Elements that hold no tags: scripts, styles, titles, and fields whose text is shown as it stands."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.html.attributes import contains
    from thresher.core.html.implied import close_p
    from thresher.core.html.line import flush, settle
    from thresher.core.html.names import find, word_hash
    from thresher.core.html.rows import add_span
    from thresher.core.html.stack import pop_to, push
    from thresher.core.html.state import Scan
    from thresher.core.html.text import read_raw_text
    from thresher.core.html_tables import *


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _is_end(scan: Scan, i: cython.Py_ssize_t, name: cython.uint, size: cython.Py_ssize_t) -> cython.bint:
    """Whether a name of a hash and size stands at i, and ends there."""
    e: cython.Py_ssize_t = i + size
    return e < scan.n and NAME_BYTE[scan.buf[e]] & 2 and word_hash(scan.buf, i, e) == name


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _raw_end(scan: Scan, i: cython.Py_ssize_t, name: cython.uint, size: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """The index of the end tag of an element that holds no tags, whose content begins at i; n without one."""
    buf: cython.p_const_uchar = scan.buf
    n: cython.Py_ssize_t = scan.n
    while i < n:
        i = find(buf, 60, i, n)
        if i + 1 < n and buf[i + 1] == 47 and _is_end(scan, i + 2, name, size):
            return i
        i += 1
    return n


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _script_end(scan: Scan, i: cython.Py_ssize_t, name: cython.uint) -> cython.Py_ssize_t:
    """As _raw_end, for a script: its end tag does not count in a script inside a comment inside of it."""
    buf: cython.p_const_uchar = scan.buf
    n: cython.Py_ssize_t = scan.n
    level: cython.int = 0
    dash: cython.Py_ssize_t = 0
    while i < n:
        i = find(buf, 60, i, n)
        if i >= n:
            break
        if level:
            # Did the comment end before this sign? Each byte is looked at once.
            while True:
                dash = find(buf, 62, dash, i)
                if dash >= i:
                    break
                dash += 1
                if buf[dash - 2] == 45 and buf[dash - 3] == 45:
                    level = 0
                    break
        if i + 1 < n and buf[i + 1] == 47:
            if _is_end(scan, i + 2, name, 6):
                if level < 2:
                    return i
                level = 1
        elif level == 0 and i + 3 < n and buf[i + 1] == 33 and buf[i + 2] == 45 and buf[i + 3] == 45:
            level = 1
            dash = i + 4
            # "<!-->" ends at once.
            if i + 4 < n and buf[i + 4] == 62:
                level = 0
            elif i + 5 < n and buf[i + 4] == 45 and buf[i + 5] == 62:
                level = 0
        elif level == 1 and _is_end(scan, i + 1, name, 6):
            level = 2
        i += 1
    return n


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def after_newline(scan: Scan, i: cython.Py_ssize_t) -> cython.Py_ssize_t:
    """The index after a line end at i, which is not part of preformatted text."""
    if i < scan.n and scan.buf[i] == 13:
        i += 1
        return i + 1 if i < scan.n and scan.buf[i] == 10 else i
    return i + 1 if i < scan.n and scan.buf[i] == 10 else i


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def raw_element(
    scan: Scan, t: cython.uint, name: cython.uint, f: cython.uint, i: cython.Py_ssize_t
) -> cython.Py_ssize_t:
    """An element that holds no tags, its content from i on; gives the index of its end tag."""
    buf: cython.p_const_uchar = scan.buf
    e: cython.Py_ssize_t
    kind: cython.uint
    size: cython.Py_ssize_t = scan.tag_at + 1
    while not NAME_BYTE[buf[size]] & 2:
        size += 1
    size -= scan.tag_at + 1
    if t == T_SCRIPT:
        e = _script_end(scan, i, name)
        if contains(scan, A_TYPE, 106, 115, 111):
            # "json" of any kind; "/ld" for linked data.
            kind = 6 if contains(scan, A_TYPE, 47, 108, 100) else 7
            add_span(scan, kind, scan.tag_at, i, e, t)
        return e
    if t == T_PLAINTEXT:
        e = scan.n
    else:
        e = _raw_end(scan, i, name, size)
    if t == T_TITLE:
        if not scan.titled and not scan.state & S_SKIPPED:
            scan.titled = True
            add_span(scan, 1, scan.tag_at, i, e, t)
        return e
    if f & F_RAW:
        if f & F_BREAKS:
            flush(scan, scan.tag_at, e, False)
        return e
    # textarea, xmp and plaintext show theirs.
    if t == T_TEXTAREA:
        scan.controls += 1
    else:
        close_p(scan)
    flush(scan, scan.tag_at, i, False)
    push(scan, t, name, f, STATES[t])
    settle(scan)
    if scan.k[scan.sp].tag != t:
        # Too deep: its text is left out, since it could not be told from its surroundings.
        return e
    if not scan.state & S_SKIPPED:
        read_raw_text(scan, after_newline(scan, i) if t == T_TEXTAREA else i, e, t == T_TEXTAREA)
    scan.tag_at = e
    pop_to(scan, scan.sp)
    return e
