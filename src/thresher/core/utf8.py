"""What decoding asks of all bytes of a page, in one look: whether they are UTF-8, and what stands in them."""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

# Bits of what is found. After a broken sequence nothing more is looked at.
WIDE, BROKEN, NUL, ESCAPE, REPLACED = 1, 2, 4, 8, 16


def check(page: bytes) -> int:
    """WIDE: a byte beyond ASCII; BROKEN: not valid UTF-8; else NUL, ESCAPE, REPLACED: U+0000, U+001B, U+FFFD."""
    n: cython.Py_ssize_t = len(page)
    facts: cython.int
    p: cython.p_const_uchar
    if cython.compiled:
        p = page
        with cython.nogil:
            facts = thresher_check(p, n)
        return facts
    else:
        try:
            text = page.decode()
        except UnicodeDecodeError:
            return WIDE | BROKEN
        found = {"\x00": NUL, "\x1b": ESCAPE, "\ufffd": REPLACED}
        return (len(text) < n) * WIDE | sum(bit for sign, bit in found.items() if sign in text)
