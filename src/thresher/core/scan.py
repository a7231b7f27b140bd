"""The tokenizer of raw page text: one pass over UTF-8, a row of counts for each line, completed by `lookup.py`.

`scan_text` gives the rows that `columns.py` describes, 16 unsigned 32-bit integers each, and the tokens of every line
(the first TOKENS_KEPT of it). The same source runs compiled and as plain Python; the numbers in the code that have
names in `columns.py` and `make_tables.py` are written out because a C compiler folds them only so. The two roads over a
page are `text/blocks.py` and `text/steps.py`; what both count stands beside them.
"""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.cpython.bytes import PyBytes_AsString, PyBytes_FromStringAndSize
    from cython.cimports.libc.string import memcpy, memset
else:
    from array import array

    from thresher.core.text.blocks import run_blocks
    from thresher.core.text.state import Scan
    from thresher.core.text.steps import run_steps

ROW_BYTES = 64
TOKENS_KEPT = 64


def scan_text(
    page: bytes, width: cython.uint, split: cython.bint, blocks: cython.bint = True
) -> tuple[bytes, int, bytes, int]:
    """The lines of a page of raw text.

    Args: page: UTF-8, lenient. width: columns at which the page is hard-wrapped, 0 for none. split: end lines at sentence ends too.
        blocks: False keeps to the plain road, step by step.
    Returns: rows (ROW_BYTES each, native order; not complete before `lookup.look_up`), their number, tokens (uint32), their number.
    """
    scan: Scan = Scan()
    n: cython.Py_ssize_t = len(page)
    bound: cython.Py_ssize_t
    scan.n = n
    scan.width = width
    scan.split = split
    scan.nrow = scan.ntok = 0
    scan.blanks = 0
    if cython.compiled:
        scan.buf = page
        # At least the number of lines: what may end one, and the sentences of an endless one.
        bound = thresher_breaks(scan.buf, n) + 1 + (n // 40 if split else 0)
        scan.tail_at = n - 16 if n > 16 else 0
        memset(scan.tail_bytes, 0, 48)
        memcpy(scan.tail_bytes, scan.buf + scan.tail_at, n - scan.tail_at)
        rows = PyBytes_FromStringAndSize(cython.NULL, bound * 64)
        tokens = PyBytes_FromStringAndSize(cython.NULL, (n // 2 + 2) * 4)
        scan.rows = cython.cast(cython.p_uint, PyBytes_AsString(rows))
        scan.tokens = cython.cast(cython.p_uint, PyBytes_AsString(tokens))
        with cython.nogil:
            if blocks and not split:
                run_blocks(scan)
            else:
                run_steps(scan)
        if bound > 4 * scan.nrow + 64:
            rows = rows[: scan.nrow * 64]
        if (n // 2 + 2) > 4 * scan.ntok + 64:
            tokens = tokens[: scan.ntok * 4]
        return rows, scan.nrow, tokens, scan.ntok
    else:
        scan.buf = page
        bound = (
            sum(page.count(sign) for sign in (b"\n", b"\v", b"\f", b"\r", b"\x85", b"\xa8", b"\xa9"))
            + 1
            + (n // 40 if split else 0)
        )
        scan.rows = array("I", bytes(bound * 64))
        scan.tokens = array("I", bytes((n // 2 + 2) * 4))
        if blocks and not split:
            run_blocks(scan)
        else:
            run_steps(scan)
        return scan.rows[: scan.nrow * 16].tobytes(), scan.nrow, scan.tokens[: scan.ntok].tobytes(), scan.ntok
