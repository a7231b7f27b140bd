"""Where results go: rows of lines, containers of blocks and spans for the metadata, in tables that grow."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.cpython.bytearray import PyByteArray_AsString, PyByteArray_Resize
else:
    from thresher.core.html.state import Scan
    from thresher.core.html_tables import *


@cython.cfunc
def locate(scan: Scan) -> object:
    """Where the tables stand."""
    if cython.compiled:
        scan.rows = cython.cast(cython.p_uint, PyByteArray_AsString(scan.row_table))
        scan.containers = cython.cast(cython.p_uint, PyByteArray_AsString(scan.container_table))
        scan.spans = cython.cast(cython.p_uint, PyByteArray_AsString(scan.span_table))


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _grow(scan: Scan) -> cython.bint:
    """Makes full tables twice as large; needs the interpreter's lock for a moment."""
    if cython.compiled:
        with cython.gil:
            try:
                if scan.nrow >= scan.row_room:
                    PyByteArray_Resize(scan.row_table, scan.row_room * 128)
                    scan.row_room *= 2
                if scan.ncontainer >= scan.container_room:
                    PyByteArray_Resize(scan.container_table, scan.container_room * 320)
                    scan.container_room *= 2
                if scan.nspan >= scan.span_room:
                    PyByteArray_Resize(scan.span_table, scan.span_room * 48)
                    scan.span_room *= 2
            except MemoryError:
                scan.failed = True
            locate(scan)
    else:
        more = scan.row_room if scan.row_room else 64
        for table, words in ((scan.rows, 16), (scan.containers, 40), (scan.spans, 6)):
            table.extend([0] * words * more)
        scan.row_room = scan.container_room = scan.span_room = scan.row_room + more
    return not scan.failed


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def has_room(scan: Scan) -> cython.bint:
    """Room for one more of each; False where there is none left."""
    if scan.nrow < scan.row_room and scan.ncontainer < scan.container_room and scan.nspan < scan.span_room:
        return True
    return _grow(scan)


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def add_span(
    scan: Scan,
    kind: cython.uint,
    start: cython.Py_ssize_t,
    inside: cython.Py_ssize_t,
    end: cython.Py_ssize_t,
    tag: cython.uint,
) -> cython.Py_ssize_t:
    """Note a place for the metadata; gives its number."""
    r: cython.p_uint
    base: cython.Py_ssize_t = scan.nspan * 6
    if not has_room(scan):
        return -1
    r = scan.spans
    r[base] = kind
    r[base + 1] = start
    r[base + 2] = inside
    r[base + 3] = end
    r[base + 4] = scan.nrow
    r[base + 5] = tag
    scan.nspan += 1
    return scan.nspan - 1


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def container_of(scan: Scan, s: cython.int) -> cython.Py_ssize_t:
    """The container of the block at s, written with those around it when its first line comes."""
    r: cython.p_uint
    base: cython.Py_ssize_t
    parent: cython.Py_ssize_t = -1
    depth: cython.int = 0
    k: cython.Py_ssize_t
    while True:
        if scan.k[s].container >= 0:
            parent = scan.k[s].container
            break
        scan.k[depth].chain = s
        depth += 1
        if s == 0:
            break
        s = scan.k[s - 1].block
    while depth > 0:
        depth -= 1
        s = scan.k[depth].chain
        if not has_room(scan):
            return 0
        r = scan.containers
        base = scan.ncontainer * 40
        for k in range(40):
            r[base + k] = 0
        if parent >= 0:
            r[base] = parent
        else:
            r[base] = ~cython.cast(cython.uint, 0) if cython.compiled else 0xFFFFFFFF
        r[base + 1] = (scan.k[s].tag if scan.k[s].tag < T_CUSTOM else T_CUSTOM) | s << 8 | scan.k[s].role << 24
        r[base + 2] = scan.k[s].at
        r[base + 3] = scan.n
        r[base + 12] = scan.k[s].class_at
        r[base + 13] = scan.k[s].id_at
        r[base + 14] = scan.k[s].item_at
        r[base + 15] = (
            scan.k[s].class_size
            | scan.k[s].id_size << 8
            | scan.k[s].item_size << 16
            | (scan.k[s].misc & 15) << 24
            | (scan.k[s].misc >> 4 & 15) << 28
        )
        r[base + 16] = scan.k[s].list
        r[base + 17] = scan.k[s].table
        r[base + 18] = scan.k[s].hidden | (scan.k[s].state >> 1 & 1) << 8 | (scan.k[s].misc >> 8 & 7) << 9
        parent = scan.ncontainer
        scan.k[s].container = parent
        scan.ncontainer += 1
    return parent
