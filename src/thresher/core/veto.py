"""Which of the kept lines the vetoes of `verdict.py` speak against: a table of conditions, held against the columns."""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

CONDITIONS = 7  # numbers of a veto: whole, part, words, any_of, all_of, none_of, below


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _against(
    r: cython.p_const_uint, base: cython.Py_ssize_t, chance: cython.uint, t: cython.p_const_uint, n: cython.Py_ssize_t
) -> cython.bint:
    """Whether one of the n vetoes holds for the line whose row begins at base."""
    whole: cython.uint = r[base + 10] & 0x3FFFFF
    part: cython.uint = r[base + 11] & 0x3FFFFF
    flags: cython.uint = r[base + 9]
    words: cython.uint = r[base + 3] & 0xFFFFF
    k: cython.Py_ssize_t
    for k in range(0, 7 * n, 7):
        if (
            (whole & t[k] or (whole | part) & t[k + 1] or not t[k] | t[k + 1])
            and chance < t[k + 6]
            and not flags & t[k + 5]
            and flags & t[k + 4] == t[k + 4]
            and (flags & t[k + 3] or not t[k + 3])
            and words <= t[k + 2]
        ):
            return True
    return False


def veto(
    kept: bytes, chances: bytes, rows: bytes, count: cython.Py_ssize_t, vetoes: bytes, notice: cython.uint
) -> tuple[bytes, bool]:
    """The lines kept without those that a veto speaks against, and whether one of them bears a class of `notice`.

    Args: kept: one byte a line. chances: unsigned 16-bit, one a line. rows, count: as look_up gives them. vetoes:
        CONDITIONS unsigned 32-bit numbers each, the chance in 65535ths.
    Raises: ValueError when the sizes do not fit each other.
    """
    i: cython.Py_ssize_t
    n: cython.Py_ssize_t = len(vetoes) // 28
    noticed: cython.bint = False
    c: cython.p_const_uchar = chances
    d: cython.p_const_uchar = rows
    e: cython.p_const_uchar = vetoes
    k: cython.p_const_uchar = kept
    p: cython.p_const_ushort
    r: cython.p_const_uint
    t: cython.p_const_uint
    o: cython.p_uchar
    if len(kept) != count or len(chances) != 2 * count or len(rows) < 64 * count:
        raise ValueError(f"the columns are not of {count} lines")
    result = bytearray(kept)
    o = result
    if cython.compiled:
        p = cython.cast(cython.p_const_ushort, c)
        r = cython.cast(cython.p_const_uint, d)
        t = cython.cast(cython.p_const_uint, e)
    else:
        p = memoryview(chances).cast("H")
        r = memoryview(rows)[: count * 64].cast("I")
        t = memoryview(vetoes).cast("I")
    with cython.nogil:
        for i in range(count):
            if k[i]:
                if (r[16 * i + 10] | r[16 * i + 11]) & 0x3FFFFF & notice:
                    noticed = True
                if _against(r, 16 * i, p[i], t, n):
                    o[i] = 0
    return bytes(result), bool(noticed)
