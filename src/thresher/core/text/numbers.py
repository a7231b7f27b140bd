"""Numbers: the dates, times, prices and years that they make."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.text.state import Scan


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def read_number(scan: Scan, s: cython.Py_ssize_t, e: cython.Py_ssize_t, size: cython.uint) -> cython.uint:
    """Dates, times, prices and years by the number at s; gives its token: 1 day, 2 short, 3 year, 4 long."""
    buf: cython.p_const_uchar = scan.buf
    value: cython.uint = 0
    sign: cython.uint = 0
    i: cython.Py_ssize_t
    scan.numbers += 1
    if size <= 4 and e - s == size:
        for i in range(s, e):
            value = value * 10 + (buf[i] - 48)
    if s == scan.chain_end + 1 and scan.chain:
        sign = buf[s - 1]
    if sign and (scan.chain == 1 or sign == scan.chain_sign):
        scan.chain += 1
    else:
        scan.chain = 1
    scan.chain_sign = sign
    scan.chain_end = e
    if scan.chain == 1:
        scan.chain_first = size
    elif scan.chain == 2:
        scan.chain_second = size
        if sign == 58 and scan.chain_first <= 2 and size == 2:
            scan.flags |= 1 << 12
    elif scan.chain == 3 and (sign == 46 or sign == 45 or sign == 47) and scan.chain_second <= 2:
        if (scan.chain_first == 4 and size <= 2) or (scan.chain_first <= 2 and (size == 2 or size == 4)):
            scan.flags |= 1 << 11
    if scan.money_end >= 0 and s - scan.money_end <= 2:
        scan.flags |= 1 << 10
    if scan.words == 1 and (e < scan.n and (buf[e] == 46 or buf[e] == 41)) and (e + 1 >= scan.n or buf[e + 1] <= 32):
        scan.flags |= 1 << 7
    if size == 4 and 1900 <= value <= 2099:
        scan.flags |= 1 << 13
        return 3
    if size <= 2:
        return 1 if 1 <= value <= 31 else 2
    return 4
