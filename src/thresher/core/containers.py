"""The second half of an HTML page's containers: what can be worked out from parents and lines, after the pass.

The scanner writes a container when its first line comes, a parent always before its children. So one sweep forwards
hands down what the ancestors are, and one backwards adds up what the lines hold. Class, id and itemprop are cut into
words here, and only here: elements that hold no line never cost that. The sweeps are the files of `settled/`.
"""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.cpython.bytearray import (
        PyByteArray_AsString,
        PyByteArray_FromStringAndSize,
        PyByteArray_Resize,
    )
else:
    from array import array

    from thresher.core.settled.down import hand_down, hash_paths
    from thresher.core.settled.state import Sweep
    from thresher.core.settled.up import add_up

    __all__ = ["settle"]


def settle(
    page: bytes, rows: bytearray, row_count: int, containers: bytearray, container_count: int
) -> tuple[bytearray, int]:
    """Makes rows and containers whole, in place; gives the tokens of the containers with their number, as `html_columns.py` describes.

    Args: page: the bytes that were scanned; the others as scan_html gives them, once.
    """
    s: Sweep = Sweep()
    s.n = len(page)
    s.nrow = row_count
    s.ncontainer = container_count
    s.ntoken = s.first = 0
    s.groups = s.letters = 0
    if len(rows) < s.nrow * 64 or len(containers) < s.ncontainer * 160:
        raise ValueError("fewer rows or containers than their number says")
    if cython.compiled:
        tokens = PyByteArray_FromStringAndSize(cython.NULL, s.ncontainer * 96)
        s.buf = page
        s.rows = cython.cast(cython.p_uint, PyByteArray_AsString(rows))
        s.cells = cython.cast(cython.p_uchar, PyByteArray_AsString(containers))
        s.table = cython.cast(cython.p_uint, s.cells)
        s.tokens = cython.cast(cython.p_uint, PyByteArray_AsString(tokens))
        with cython.nogil:
            hand_down(s)
            hash_paths(s)
            add_up(s)
        PyByteArray_Resize(tokens, s.ntoken * 4)
        return tokens, s.ntoken
    else:
        for name in ("seen_at", "seen_size", "seen_groups", "seen_letters", "seen_first", "seen_count"):
            setattr(s, name, [0] * 512)
        s.buf = page
        s.rows = memoryview(rows).cast("I")
        s.cells = memoryview(containers)
        s.table = s.cells.cast("I")
        s.tokens = array("I", bytes(s.ncontainer * 96))
        hand_down(s)
        hash_paths(s)
        add_up(s)
        return bytearray(s.tokens[: s.ntoken].tobytes()), s.ntoken
