"""The line so far: begun, gone on with, and its row when it ends."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.text.characters import kind_of
    from thresher.core.text.state import Scan


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def clear(scan: Scan) -> cython.void:
    """Begin a line."""
    scan.empty = True
    scan.gap = scan.stopped = False
    scan.start = scan.end = 0
    scan.first = scan.ntok
    scan.tail = scan.chars = scan.column0 = scan.words = scan.digits = scan.letters = scan.upper = 0
    scan.nonlatin = scan.cjk = scan.punct = scan.commas = scan.sents = scan.title_words = 0
    scan.max_word = scan.separators = scan.quotes = scan.symbols = scan.parens = scan.numbers = 0
    scan.indent = scan.tabs = scan.flags = scan.shape = 0
    scan.chain = scan.chain_sign = scan.chain_first = scan.chain_second = 0
    scan.chain_end = scan.money_end = -1


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def open_line(scan: Scan, i: cython.Py_ssize_t) -> cython.void:
    """A visible character stands at i: begin the line, or close the gap before it."""
    if scan.empty:
        scan.empty = False
        scan.start = i
    elif scan.gap:
        scan.chars += 1
        if i - scan.end != 1 or scan.buf[scan.end] != 32:
            scan.flags |= 1 << 23
    elif i != scan.end:
        scan.flags |= 1 << 23
    scan.gap = False


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def space(scan: Scan) -> cython.void:
    """White space after visible characters: close the sentence."""
    scan.gap = True
    if scan.stopped:
        scan.sents += 1
        scan.stopped = False


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def flush(scan: Scan) -> cython.void:
    """End the line: write its row, but for what `lookup.py` adds."""
    r: cython.p_uint
    base: cython.Py_ssize_t
    t: cython.uint
    if scan.empty:
        return
    if scan.stopped:
        scan.sents += 1
        scan.flags |= 1
    elif scan.tail >= 0x964 and kind_of(scan.tail) == 10:
        scan.flags |= 1
    t = scan.tail
    if t == 58 or t == 0xFF1A:
        scan.flags |= 1 << 1
    elif t == 0x2026 or t == 0xBB or t == 0x203A or t == 62 or t == 0x2192 or t == 0x25BA or t == 0x25B8:
        scan.flags |= 1 << 2
    elif t == 44 or t == 59 or t == 0xFF0C or t == 0x3001 or t == 0x60C:
        scan.flags |= 1 << 27
    elif t == 124 or t == 93:
        scan.flags |= 1 << 20
    elif t == 46 and scan.end - scan.start > 3 and scan.buf[scan.end - 2] == 46 and scan.buf[scan.end - 3] == 46:
        scan.flags |= 1 << 2
    if scan.letters == 0:
        scan.flags |= 1 << 16
    base = scan.nrow * 16
    r = scan.rows
    r[base] = scan.start
    r[base + 1] = scan.end
    r[base + 2] = scan.chars
    r[base + 3] = (scan.words if scan.words < 0xFFFFF else 0xFFFFF) | (scan.shape & 1023) << 20
    r[base + 4] = (scan.digits if scan.digits < 65535 else 65535) | (scan.upper if scan.upper < 65535 else 65535) << 16
    r[base + 5] = (scan.letters if scan.letters < 65535 else 65535) | (
        scan.nonlatin if scan.nonlatin < 65535 else 65535
    ) << 16
    r[base + 6] = (scan.cjk if scan.cjk < 65535 else 65535) | (scan.symbols if scan.symbols < 255 else 255) << 24
    r[base + 7] = (
        (scan.punct if scan.punct < 65535 else 65535)
        | (scan.commas if scan.commas < 255 else 255) << 16
        | (scan.sents if scan.sents < 255 else 255) << 24
    )
    r[base + 8] = (
        (scan.title_words if scan.title_words < 255 else 255)
        | (scan.max_word if scan.max_word < 255 else 255) << 8
        | (scan.separators if scan.separators < 255 else 255) << 16
        | (scan.quotes if scan.quotes < 255 else 255) << 24
    )
    r[base + 9] = scan.flags
    r[base + 10] = (
        (scan.blanks if scan.blanks < 7 else 7) << 22
        | (scan.indent if scan.indent < 7 else 7) << 25
        | (scan.tabs if scan.tabs < 15 else 15) << 28
    )
    r[base + 11] = (scan.numbers if scan.numbers < 31 else 31) << 22 | (scan.parens if scan.parens < 31 else 31) << 27
    r[base + 13] = scan.first
    scan.nrow += 1
    scan.blanks = 0
    clear(scan)
