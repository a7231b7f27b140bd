"""Words as tokens: hashes of eight bytes at a step, in small letters."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.text.characters import WORD_BITS
    from thresher.core.text.state import Scan

    def mix(hash: int, chunk: int) -> int:
        """As thresher_mix in scan_kernel.h, for the interpreted form."""
        hash = ((hash ^ chunk) * 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        return hash ^ hash >> 32


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def token_of(p: cython.p_const_uchar, at: cython.Py_ssize_t, size: cython.Py_ssize_t) -> cython.uint:
    """The token of the ASCII word p[at : at + size], after which eight bytes more can be read."""
    if cython.compiled:
        return thresher_token(p + at, size)
    else:
        hash = 18652613
        for k in range(at, at + size, 8):
            hash = mix(hash, int.from_bytes(p[k : min(at + size, k + 8)].lower(), "little"))
        return hash & 0x7FFFFFFF | (size > 3) << 31


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def hash_run(scan: Scan, i: cython.Py_ssize_t) -> cython.int:
    """The ASCII letters and digits at i, at most 16: gives their number, counts them, mixes them into the hash."""
    if cython.compiled:
        p: cython.p_const_uchar = scan.buf + i if i + 16 <= scan.n else scan.tail_bytes + (i - scan.tail_at)
        upper: cython.uint
        digits: cython.uint
        size: cython.int = thresher_run(p, cython.address(upper), cython.address(digits))
        if size > 8:
            scan.hash = thresher_mix(thresher_mix(scan.hash, thresher_chunk(p, 8)), thresher_chunk(p + 8, size - 8))
        elif size:
            scan.hash = thresher_mix(scan.hash, thresher_chunk(p, size))
        if upper:
            scan.word_upper += thresher_ones(upper)
        if digits:
            scan.word_digits += thresher_ones(digits)
        return size
    else:
        e = i
        while e < scan.n and e < i + 16 and WORD_BITS[scan.buf[e]]:
            scan.word_upper += WORD_BITS[scan.buf[e]] >> 10 & 1
            scan.word_digits += WORD_BITS[scan.buf[e]] >> 20
            e += 1
        for k in range(i, e, 8):
            scan.hash = mix(scan.hash, int.from_bytes(scan.buf[k : min(e, k + 8)].lower(), "little"))
        return e - i


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def mix_in(scan: Scan, chunk: cython.ulonglong) -> cython.void:
    """One step of the hash."""
    if cython.compiled:
        scan.hash = thresher_mix(scan.hash, chunk)
    else:
        scan.hash = mix(scan.hash, chunk)
