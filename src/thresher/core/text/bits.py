"""Bits of the masks of a block: a bit for each of its 64 bytes."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.text.characters import WORD_BITS

    def fill_masks(block: bytes, masks: list[int]) -> None:
        """As thresher_masks_plain in block_kernel.h, for the interpreted form."""
        masks[:] = [0] * 5
        for at, byte in enumerate(block):
            bits = WORD_BITS[byte]
            masks[0] |= (bits & 1) << at
            masks[1] |= (bits >> 10 & 1) << at
            masks[2] |= (bits >> 20) << at
            masks[3] |= (byte >> 7) << at
            masks[4] |= (byte == 32) << at


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def low_zeros(x: cython.ulonglong) -> cython.Py_ssize_t:
    """The zero bits below the lowest one; x is not 0."""
    return thresher_low_zeros(x) if cython.compiled else (x & -x).bit_length() - 1


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def high_zeros(x: cython.ulonglong) -> cython.Py_ssize_t:
    """The zero bits of 64 above the highest one; x is not 0."""
    return thresher_high_zeros(x) if cython.compiled else 64 - x.bit_length()


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def low_ones(x: cython.ulonglong) -> cython.Py_ssize_t:
    """The ones below the lowest zero bit; x has one."""
    return low_zeros(~x)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def ones_of(x: cython.ulonglong) -> cython.uint:
    """The ones of all bits."""
    return thresher_ones_of(x) if cython.compiled else x.bit_count()
