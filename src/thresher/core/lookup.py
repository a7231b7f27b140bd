"""The second pass over a page: the tokens of each line against the vocabulary and the model's lexicon.

`look_up` fills in what `scan.py` leaves out of the rows: function words, classes of phrases, dates with a month's name,
the lexicon's sums, the line's hash. Few words of a line pass the sieve, and fewer begin a phrase: each loop hands the
next a list, filled without a branch, because a branch that the processor cannot foresee costs more than the work.
"""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from array import array

    from thresher.core.looked_up.line import write_line
    from thresher.core.looked_up.state import Lookup
    from thresher.core.looked_up.table import make_vocabulary, phrases_at

    __all__ = ["look_up", "make_vocabulary"]


def look_up(rows: bytes, count: cython.Py_ssize_t, tokens: bytes, vocabulary: bytes, lexicon: bytes) -> bytes:
    """The rows, complete.

    Args: rows, count, tokens: as scan_text gives them; the compiled form writes into the rows, which nobody else holds
        yet. vocabulary: a table of `make_vocabulary`. lexicon: 65,536 bytes, 128 is neutral: words, pairs of words.
    Raises: ValueError for a lexicon of another size.
    """
    s: Lookup = Lookup()
    p: cython.p_const_uchar
    size: cython.Py_ssize_t = len(vocabulary)
    at: cython.Py_ssize_t
    if len(lexicon) != 65536:
        raise ValueError(f"the lexicon has {len(lexicon)} bytes, not 65536")
    if cython.compiled:
        p = rows
        s.rows = cython.cast(cython.p_uint, p)
        p = tokens
        s.tokens = cython.cast(cython.p_const_uint, p)
        s.lexicon = lexicon
        p = vocabulary
        s.sieve = p
        s.starts = cython.cast(cython.p_const_ushort, p + 16384)
        s.cells = cython.cast(cython.p_const_uint, p + 32784)
        at = phrases_at(s.starts[8192])
        s.phrases = cython.cast(cython.p_const_uint, p + at)
        s.slots = (size - at) // 8 - 1
        with cython.nogil:
            _run(s, count)
        return rows
    else:
        s.rows = array("I", rows)
        s.tokens = memoryview(tokens).cast("I")
        s.lexicon = lexicon
        s.sieve = vocabulary
        s.starts = memoryview(vocabulary)[16384:32784].cast("H")
        at = phrases_at(s.starts[8192])
        s.cells = memoryview(vocabulary)[32784:at].cast("I")
        s.phrases = memoryview(vocabulary)[at:].cast("I")
        s.slots = (size - at) // 8 - 1
        s.passed, s.special, s.values, s.keys = [0] * 64, [0] * 64, [0] * 64, [0] * 513
        _run(s, count)
        return s.rows.tobytes()


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _run(look: Lookup, count: cython.Py_ssize_t) -> cython.void:
    """All lines."""
    i: cython.Py_ssize_t
    for i in range(count):
        write_line(look, i * 16)
