"""What the rows and containers say; the only places that know where."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.measured_html.state import Measured


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def chars_of(page: Measured, i: cython.Py_ssize_t) -> cython.uint:
    return page.rows[16 * i + 5]


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def link_chars_of(page: Measured, i: cython.Py_ssize_t) -> cython.uint:
    return page.rows[16 * i + 6]


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def heading_of(page: Measured, c: cython.Py_ssize_t) -> cython.uint:
    return page.boxes[40 * c + 15] >> 24 & 15


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def block_chars(page: Measured, c: cython.Py_ssize_t) -> cython.uint:
    return page.boxes[40 * c + 7]


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def block_links(page: Measured, c: cython.Py_ssize_t) -> cython.uint:
    return page.boxes[40 * c + 8]


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def block_lines(page: Measured, c: cython.Py_ssize_t) -> cython.uint:
    return page.boxes[40 * c + 6]


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def block_headings(page: Measured, c: cython.Py_ssize_t) -> cython.uint:
    return page.boxes[40 * c + 10]


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def block_images(page: Measured, c: cython.Py_ssize_t) -> cython.uint:
    return page.boxes[40 * c + 11]


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def tokens_of(page: Measured, i: cython.Py_ssize_t) -> cython.uint:
    """Tokens kept of a line."""
    words: cython.uint = page.text[16 * i + 3] & 0xFFFFF
    return words if words < 64 else 64


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def is_paragraph(page: Measured, i: cython.Py_ssize_t) -> cython.bint:
    """Long, or a sentence of some length, and few links; characters of scripts without spaces count twice."""
    chars: cython.longlong = chars_of(page, i)
    links: cython.longlong = link_chars_of(page, i)
    length: cython.longlong = chars + (page.text[16 * i + 6] & 65535)
    if length >= 80:
        return links * 100 < chars * 35
    return length >= 50 and page.text[16 * i + 9] & 1 and links * 100 < chars * 30


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def is_preformatted(page: Measured, i: cython.Py_ssize_t) -> cython.bint:
    return (page.rows[16 * i + 9] >> 9 | page.boxes[40 * page.box[i] + 18] >> 8) & 1
