"""What the sweeps know where they stand: the page, its tables, the name just cut and those cut before."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

from thresher.core import html_tables as _tables
from thresher.core import tables as _characters

LOWER = _characters.ASCII_LOWER
NAME_BYTE = _tables.NAME_BYTE
SECTION = _tables.SECTION
ROLE_SECTION = _tables.ROLE_SECTION
WORD_KEY = _tables.WORD_KEY
WORD_VALUE = _tables.WORD_VALUE


@cython.final
@cython.cclass
class Sweep:
    """A page's containers on their way; its fields stand in containers.pxd.

    A container has 40 words, or 160 bytes: from byte 104 on 56 distances, of which 16 are to sections, then 8 to what
    hides, then 32 to groups of names.
    """


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def mix_in(h: cython.uint, c: cython.uint) -> cython.uint:
    """One step of a hash, as in html/names.py."""
    return ((h ^ c) * 16777619) & 0x7FFFFFFF
