"""The sweep forwards: a container's names, its path, and the distances to what is around it."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.settled.names import cut, cut_shared
    from thresher.core.settled.state import ROLE_SECTION, SECTION, Sweep, mix_in


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def hand_down(s: Sweep) -> cython.void:
    """Forwards: names, paths, and distances to what is around."""
    w: cython.p_uint = s.table
    b: cython.p_uchar = s.cells
    c: cython.Py_ssize_t
    base: cython.Py_ssize_t
    up: cython.Py_ssize_t
    own: cython.Py_ssize_t
    above: cython.Py_ssize_t
    k: cython.int
    tag: cython.uint
    d: cython.uchar
    h: cython.uint
    for c in range(s.ncontainer):
        base = c * 40
        own = c * 160 + 104
        tag = w[base + 1] & 255
        s.first = s.ntoken
        cut_shared(s, w[base + 12], w[base + 15] & 255, True)
        h = mix_in(s.letters, tag)
        cut(s, w[base + 13], w[base + 15] >> 8 & 255, True)
        cut(s, w[base + 14], w[base + 15] >> 16 & 255, True)
        w[base + 19] = s.first
        w[base + 20] = s.ntoken - s.first
        w[base + 21] = mix_in(18652613, tag)
        w[base + 22] = h
        w[base + 24] = s.groups
        # The distances: those of the parent and one more.
        if c:
            up = w[base] * 40
            above = w[base] * 160 + 104
            for k in range(56):
                d = b[above + k]
                b[own + k] = d + ((d != 0) & (d != 255))
            # Word 25 counts the children until add_up counts lines with it.
            w[base + 20] |= (w[up + 25] & 0xFFFFFF) << 8
            w[up + 25] += 1
        if SECTION[tag]:
            b[own + SECTION[tag] - 1] = 1
        if ROLE_SECTION[w[base + 1] >> 24]:
            b[own + ROLE_SECTION[w[base + 1] >> 24] - 1] = 1
        if w[base + 18] & 255:
            for k in range(8):
                if w[base + 18] >> k & 1:
                    b[own + 16 + k] = 1
        if w[base + 18] >> 11 & 1:
            # A summary shows while its details are closed.
            b[own + 22] = 0
        h = s.groups
        k = 0
        while h:
            if h & 1:
                b[own + 24 + k] = 1
            h >>= 1
            k += 1


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def hash_paths(s: Sweep) -> cython.void:
    """Hashes of a container with its parent and grandparent, from the names that hand_down left in words 21 and 22.

    Backwards, so that a parent's words are still its own when its children ask for them.
    """
    w: cython.p_uint = s.table
    c: cython.Py_ssize_t = s.ncontainer
    base: cython.Py_ssize_t
    up: cython.Py_ssize_t
    tags: cython.uint
    names: cython.uint
    k: cython.int
    while c > 0:
        c -= 1
        base = c * 40
        tags = w[base + 21]
        names = w[base + 22]
        w[base + 21] = names
        up = c
        for k in range(2):
            if up:
                up = w[up * 40]
                tags = mix_in(tags * 31 & 0x7FFFFFFF, w[up * 40 + 21])
                names = mix_in(names * 31 & 0x7FFFFFFF, w[up * 40 + 22])
        w[base + 22] = tags
        w[base + 23] = names
