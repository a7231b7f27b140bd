"""The scanner of HTML: one pass over the UTF-8 bytes of a page, no tree.

`scan_html` gives the page's visible text, a line for each block, and the tables that `html_columns.py` describes.
Nesting follows the tree construction of the HTML Standard as far as text, its order and its blocks depend on it; text
that stands loose in a table stays where it stands. What an element is good for stands in `elements.py`; the names in
capitals are made from it. The pass stands here, its parts in `html/`.

Every step is bounded: the stack of open elements has 512 entries, ordinary ones are flattened from 500 on; the topmost
open element of each name is known, and so are the nearest elements that an end tag may not pass.
"""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.cpython.bytearray import PyByteArray_FromStringAndSize, PyByteArray_Resize
    from cython.cimports.libc.stdlib import free, malloc
else:
    from array import array

    from thresher.core.html.characters import emit
    from thresher.core.html.comments import after_declaration
    from thresher.core.html.end import end_tag
    from thresher.core.html.line import flush
    from thresher.core.html.names import find
    from thresher.core.html.rows import locate
    from thresher.core.html.stack import pop_to
    from thresher.core.html.start import start_tag
    from thresher.core.html.state import Scan
    from thresher.core.html.text import read_raw_text, read_text
    from thresher.core.html_tables import NAME_BYTE, S_SKIPPED


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _run(scan: Scan) -> cython.void:
    """The pass over the page."""
    buf: cython.p_const_uchar = scan.buf
    n: cython.Py_ssize_t = scan.n
    i: cython.Py_ssize_t = 0
    c: cython.uint
    d: cython.uint
    while i < n and not scan.failed:
        if buf[i] != 60:
            if scan.state & S_SKIPPED:
                i = find(buf, 60, i, n)
            else:
                i = read_text(scan, i, n)
            continue
        c = buf[i + 1] if i + 1 < n else 0
        if NAME_BYTE[c] & 16:
            i = start_tag(scan, i)
        elif c == 47:
            d = buf[i + 2] if i + 2 < n else 0
            if NAME_BYTE[d] & 16:
                i = end_tag(scan, i)
            elif d == 62:
                i += 3
            elif i + 2 >= n:
                if not scan.state & S_SKIPPED:
                    read_raw_text(scan, i, n, False)
                i = n
            else:
                i = after_declaration(scan, i)
        elif c == 33 or c == 63:
            i = after_declaration(scan, i)
        else:
            if not scan.state & S_SKIPPED:
                emit(scan, 60, i, i + 1)
            i += 1
    scan.tag_at = n
    flush(scan, n, n, False)
    pop_to(scan, 1)


def scan_html(page: bytes) -> tuple[bytes, bytearray, int, bytearray, int, bytearray, int]:
    """The text of an HTML page and where its lines come from.

    Args: page: UTF-8, lenient; less than 2 GB.
    Returns: the text, a line for each block and line break, each ended by a newline; rows and their number;
        containers, whose other half `containers.settle` fills in, and their number; spans and their number.
    Raises: MemoryError.
    """
    scan: Scan = Scan()
    n: cython.Py_ssize_t = len(page)
    scan.n = n
    # No line is longer than its markup, but for two references of five bytes that mean six.
    room: cython.Py_ssize_t = n + n // 4 + 64
    if cython.compiled:
        scan.buf = page
        # More than most pages need: what is not written costs nothing.
        scan.row_room = n // 384 + 64
        scan.container_room = n // 256 + 64
        scan.span_room = n // 1024 + 64
        scan.row_table = PyByteArray_FromStringAndSize(cython.NULL, scan.row_room * 64)
        scan.container_table = PyByteArray_FromStringAndSize(cython.NULL, scan.container_room * 160)
        scan.span_table = PyByteArray_FromStringAndSize(cython.NULL, scan.span_room * 24)
        locate(scan)
        scan.k = cython.cast(cython.pointer(open_t), malloc(512 * cython.sizeof(open_t)))
        scan.out = cython.cast(cython.p_uchar, malloc(room))
        try:
            if scan.out is cython.NULL or scan.k is cython.NULL:
                raise MemoryError
            scan.begin()
            with cython.nogil:
                _run(scan)
            if scan.failed:
                raise MemoryError
            PyByteArray_Resize(scan.row_table, scan.nrow * 64)
            PyByteArray_Resize(scan.container_table, scan.ncontainer * 160)
            PyByteArray_Resize(scan.span_table, scan.nspan * 24)
            text = cython.cast(cython.p_char, scan.out)[: scan.o]
        finally:
            free(scan.out)
            free(scan.k)
        return text, scan.row_table, scan.nrow, scan.container_table, scan.ncontainer, scan.span_table, scan.nspan
    else:
        scan.begin()
        scan.buf = page
        scan.out = bytearray(room)
        scan.rows, scan.containers, scan.spans = array("I"), array("I"), array("I")
        scan.row_room = scan.container_room = scan.span_room = 0
        _run(scan)
        return (
            bytes(scan.out[: scan.o]),
            bytearray(scan.rows[: scan.nrow * 16].tobytes()),
            scan.nrow,
            bytearray(scan.containers[: scan.ncontainer * 40].tobytes()),
            scan.ncontainer,
            bytearray(scan.spans[: scan.nspan * 6].tobytes()),
            scan.nspan,
        )
