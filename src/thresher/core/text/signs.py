"""Visible characters that are no part of a word: what each counts for."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.text.characters import WORD_BITS
    from thresher.core.text.line import open_line
    from thresher.core.text.state import Scan


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def read_sign(scan: Scan, i: cython.Py_ssize_t, step: cython.Py_ssize_t, kind: cython.uint) -> cython.void:
    """A visible character that is no part of a word stands at i: scan.code."""
    buf: cython.p_const_uchar = scan.buf
    code: cython.uint = scan.code
    after: cython.uint = buf[i + step] if i + step < scan.n else 10
    alone: cython.bint = scan.empty or scan.gap
    first: cython.bint = scan.empty
    open_line(scan, i)
    scan.chars += 1
    scan.end = i + step
    if kind != 12 and kind != 14:
        scan.stopped = kind == 10
        scan.tail = code
    elif code == 0xBB or code == 0x203A:
        scan.tail = code
    if kind == 12:
        # Between spaces and with no quotation open, the closing guillemet is an arrow.
        if code == 0xBB and alone and scan.quotes % 2 == 0:
            scan.separators += 1
        else:
            scan.quotes += 1
        if first:
            scan.flags |= 1 << 19
    elif kind == 9:
        scan.commas += 1
        scan.punct += 1
    elif kind == 10:
        scan.punct += 1
        if code == 63 or code == 0xFF1F or code == 0x61F:
            scan.flags |= 1 << 15
        if code >= 0x964 and code != 0x2026:
            # A full stop of a script that needs no space after it ends its sentence at once.
            scan.sents += 1
            scan.stopped = False
    elif kind == 13:
        scan.separators += 1
    elif kind == 14:
        scan.parens += 1
    elif kind == 15:
        scan.symbols += 1
        scan.money_end = i + step
        if (scan.chain_end >= 0 and i - scan.chain_end <= 2) or 48 <= after <= 57:
            scan.flags |= 1 << 10
    elif kind == 8:
        scan.punct += 1
        if alone and after <= 32 and (code == 45 or code == 0x2013 or code == 0x2014) and not first:
            scan.separators += 1
        elif code == 58 and after == 47 and i + 2 < scan.n and buf[i + 2] == 47:
            scan.flags |= 1 << 8
        elif code == 64:
            if alone:
                scan.flags |= 1 << 18
            elif scan.words and WORD_BITS[after]:
                scan.flags |= 1 << 9
        elif code == 35 and WORD_BITS[after]:
            scan.flags |= 1 << 14
    else:
        scan.symbols += 1
        if code == 0xA9:
            scan.flags |= 1 << 17
    if first:
        if after == 32 or after == 9 or after == 0xC2:
            if (
                code == 42
                or code == 45
                or code == 43
                or code == 0xB7
                or 0x2010 <= code <= 0x2015
                or code == 0x2022
                or code == 0x203A
                or code == 0xBB
                or code == 62
                or code == 0x30FB
                or 0x25A0 <= code <= 0x25FF
                or 0x2713 <= code <= 0x27BF
                or code == 0x2023
                or code == 0x2043
            ):
                scan.flags |= 1 << 6
        if code == 124 or code == 91 or code == 60:
            scan.flags |= 1 << 20
