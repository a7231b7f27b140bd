"""Boosted oblivious trees over 8-bit columns: integer sums, the same by every road.

A tree asks six questions 'column > border?'; the answers, first question highest, number one of 64 leaves. The compiled
form takes 32 lines at a time where the processor has AVX2, else a loop over lines that a C compiler makes wide.
"""

from __future__ import annotations

import sys as _sys

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
    """As `score_parts`, with all columns in one piece."""
    return score_parts((columns,), stride, rows, splits, leaves, wide)


def score_parts(
    parts: tuple,
    stride: cython.Py_ssize_t,
    rows: cython.Py_ssize_t,
    splits: bytes,
    leaves: bytes,
    wide: cython.bint = True,
    width: cython.Py_ssize_t = 0,
) -> bytes:
    """The sum of the trees' leaves for each line.

    Args: parts: bytes, of stride bytes a column; columns are numbered through all of them. stride: a multiple of 32,
        at most 512. rows: lines, at most stride. splits, leaves: SPLIT_BYTES and LEAF_BYTES a tree. wide: False
        keeps to the plain road. width: what `columns_read` says of the splits, asked once; 0 asks anew.
    Returns: rows signed 32-bit integers, native order.
    Raises: ValueError when the sizes do not fit each other.
    """
    trees: cython.Py_ssize_t = len(splits) // 18
    k: cython.Py_ssize_t
    there: cython.Py_ssize_t = 0
    part: bytes
    c: cython.p_const_uchar
    f: cython.p_const_uchar = splits
    v: cython.p_const_uchar = leaves
    b: cython.p_uchar
    o: cython.p_int
    columns: column_t[1024]
    if not cython.compiled:
        columns = [b""] * 1024
    if stride % 32 or not 0 < stride <= 512 or not 0 <= rows <= stride or len(leaves) != trees * 128:
        raise ValueError("columns, splits and leaves do not fit each other")
    for part in parts:
        c = part
        for k in range(len(part) // stride):
            if there < 1024:
                columns[there] = c + k * stride if cython.compiled else part[k * stride : (k + 1) * stride]
                there += 1
    if (width or columns_read(splits)) > there:
        raise ValueError("a tree asks for a column that is not there")
    if cython.compiled:
        result = PyBytes_FromStringAndSize(cython.NULL, 4 * rows)
        b = cython.cast(cython.p_uchar, PyBytes_AsString(result))
        o = cython.cast(cython.p_int, b)
        with cython.nogil:
            for k in range(rows):
                o[k] = 0
            if wide and thresher_wide():
                thresher_score_wide(columns, rows, trees, f, v, o)
            else:
                _score(columns, rows, trees, f, v, o)
        return result
    else:
        result = bytearray(4 * stride)
        o = memoryview(result).cast("i")
        _score(columns, rows, trees, f, v, o)
        o.release()
        return bytes(result[: 4 * rows])


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


def renumber(splits: bytes, places: bytes) -> bytes:
    """The same trees, their column k now column places[k].

    Args: places: unsigned 16-bit numbers.
    Raises: ValueError where a tree asks for a column that has none.
    """
    f: cython.p_const_uchar = splits
    c: cython.p_const_uchar = places
    o: cython.p_uchar
    at: cython.Py_ssize_t
    column: cython.Py_ssize_t
    known: cython.Py_ssize_t = len(places) // 2
    little: cython.bint = _sys.byteorder == "little"
    result = bytearray(splits)
    o = result
    for at in range(0, len(splits) - 2, 3):
        column = f[at] | f[at + 1] << 8
        if column >= known:
            raise ValueError("a tree asks for a column that is not there")
        o[at] = c[2 * column] if little else c[2 * column + 1]
        o[at + 1] = c[2 * column + 1] if little else c[2 * column]
    return bytes(result)


def has_wide() -> bool:
    """True where the fast road runs: compiled, on a processor with AVX2."""
    return bool(cython.compiled and thresher_wide())
