"""Boosted oblivious trees over 8-bit columns: integer sums, the same by every road.

A tree asks six questions 'column > border?'; the answers, first question highest, number one of 64 leaves. The compiled
form takes 32 lines at a time where the processor has AVX2, else a loop over lines that a C compiler makes wide.
"""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.cpython.bytes import PyBytes_AsString, PyBytes_FromStringAndSize

SPLIT_BYTES = 18  # a tree: 6 x (column low byte, column high byte, border)
LEAF_BYTES = 128  # a tree: 64 low bytes, then 64 high bytes, of signed 16-bit leaves below 2048
COLUMNS = 1024  # that trees may choose from


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _score(
    columns: columns_t,
    rows: cython.Py_ssize_t,
    trees: cython.Py_ssize_t,
    splits: cython.p_const_uchar,
    leaves: cython.p_const_uchar,
    out: cython.p_int,
) -> cython.void:
    """The plain road."""
    t: cython.Py_ssize_t
    r: cython.Py_ssize_t
    k: cython.Py_ssize_t
    c: column_t
    v: cython.int
    border: cython.uchar
    number: cython.uchar[512]
    values: cython.int[64]
    if not cython.compiled:
        number = [0] * 512
        values = [0] * 64
    for t in range(trees):
        for r in range(rows):
            number[r] = 0
        for k in range(6):
            c = columns[splits[18 * t + 3 * k] | splits[18 * t + 3 * k + 1] << 8]
            border = splits[18 * t + 3 * k + 2]
            for r in range(rows):
                number[r] = number[r] * 2 + (c[r] > border)
        for k in range(64):
            v = leaves[128 * t + k] | leaves[128 * t + 64 + k] << 8
            values[k] = v - 65536 if v >= 32768 else v
        for r in range(rows):
            out[r] += values[number[r]]


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def walk(
    columns: columns_t,
    rows: cython.Py_ssize_t,
    trees: cython.Py_ssize_t,
    splits: cython.p_const_uchar,
    leaves: cython.p_const_uchar,
    out: cython.p_int,
) -> cython.void:
    """The sum of the trees' leaves for each line, by the fastest road; nothing is checked."""
    k: cython.Py_ssize_t
    if cython.compiled and thresher_wide():
        thresher_score_wide(columns, rows, trees, splits, leaves, out)
    else:
        for k in range(rows):
            out[k] = 0
        _score(columns, rows, trees, splits, leaves, out)


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def walk_one(
    values: cython.p_const_uchar, trees: cython.Py_ssize_t, splits: cython.p_const_uchar, leaves: cython.p_const_uchar
) -> cython.int:
    """The same for a single line, a byte a column."""
    t: cython.Py_ssize_t
    k: cython.Py_ssize_t
    leaf: cython.Py_ssize_t
    x: cython.int
    total: cython.int = 0
    for t in range(trees):
        leaf = 0
        for k in range(18 * t, 18 * t + 18, 3):
            leaf = leaf * 2 + (values[splits[k] | splits[k + 1] << 8] > splits[k + 2])
        x = leaves[128 * t + leaf] | leaves[128 * t + 64 + leaf] << 8
        total += x - 65536 if x >= 32768 else x
    return total


def score(
    columns: bytes,
    stride: cython.Py_ssize_t,
    rows: cython.Py_ssize_t,
    splits: bytes,
    leaves: bytes,
    wide: cython.bint = True,
) -> bytes:
    """The sum of the trees' leaves for each line.

    Args: columns: stride bytes each. stride: a multiple of 32, at most 512. rows: lines, at most stride. splits, leaves:
        SPLIT_BYTES and LEAF_BYTES a tree. wide: False keeps to the plain road.
    Returns: rows signed 32-bit integers, native order.
    Raises: ValueError when the sizes do not fit each other.
    """
    trees: cython.Py_ssize_t = len(splits) // 18
    many: cython.Py_ssize_t
    k: cython.Py_ssize_t
    c: cython.p_const_uchar = columns
    f: cython.p_const_uchar = splits
    v: cython.p_const_uchar = leaves
    b: cython.p_uchar
    o: cython.p_int
    places: column_t[1024]
    if not cython.compiled:
        places = [b""] * 1024
    if stride % 32 or not 0 < stride <= 512 or not 0 <= rows <= stride or len(leaves) != trees * 128:
        raise ValueError("columns, splits and leaves do not fit each other")
    many = min(len(columns) // stride, COLUMNS)
    if columns_read(splits) > many:
        raise ValueError("a tree asks for a column that is not there")
    for k in range(many):
        places[k] = c + k * stride if cython.compiled else columns[k * stride : (k + 1) * stride]
    result = PyBytes_FromStringAndSize(cython.NULL, 4 * rows) if cython.compiled else bytearray(4 * rows)
    if cython.compiled:
        b = cython.cast(cython.p_uchar, PyBytes_AsString(result))
        o = cython.cast(cython.p_int, b)
    else:
        o = memoryview(result).cast("i")
    with cython.nogil:
        for k in range(rows):
            o[k] = 0
        if cython.compiled and wide and thresher_wide():
            thresher_score_wide(places, rows, trees, f, v, o)
        else:
            _score(places, rows, trees, f, v, o)
    return result if cython.compiled else bytes(result)


def columns_read(splits: bytes) -> int:
    """How many columns the trees need: one more than the highest that they ask for."""
    f: cython.p_const_uchar = splits
    at: cython.Py_ssize_t
    column: cython.Py_ssize_t
    most: cython.Py_ssize_t = -1
    for at in range(0, len(splits) - 2, 3):
        column = f[at] | f[at + 1] << 8
        if column > most:
            most = column
    return most + 1
