"""The headline: the line closest to the title."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.measured_html.facts import chars_of, heading_of, tokens_of
    from thresher.core.measured_html.numbers import share
    from thresher.core.measured_html.state import Measured


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _find_title(page: Measured) -> cython.void:
    """The content words of the page's title, in a small table."""
    j: cython.Py_ssize_t
    k: cython.uint
    t: cython.uint
    for j in range(page.ntitle):
        t = page.title_tokens[j]
        if t >> 31 and page.title_size < 31:
            k = t & 127
            while page.title[k] and page.title[k] != t:
                k = (k + 1) & 127
            if page.title[k] == 0:
                page.title[k] = t
                page.title[128 + k] = page.title_size
                page.title_size += 1


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def _compare_with_title(page: Measured, i: cython.Py_ssize_t) -> cython.void:
    """Notes the share of the line's content words that are the title's, and of the title's that stand in the line."""
    first: cython.Py_ssize_t = page.text[16 * i + 13]
    j: cython.Py_ssize_t
    k: cython.uint
    t: cython.uint
    content: cython.uint = 0
    hits: cython.uint = 0
    mask: cython.uint = 0
    for j in range(first, first + tokens_of(page, i)):
        t = page.tokens[j]
        if t >> 31:
            content += 1
            k = t & 127
            while page.title[k]:
                if page.title[k] == t:
                    hits += 1
                    mask |= cython.cast(cython.uint, 1) << page.title[128 + k]
                    break
                k = (k + 1) & 127
    if hits:
        page.closeness[2 * i] = share(hits, content)
        k = 0
        while mask:
            mask &= mask - 1
            k += 1
        page.closeness[2 * i + 1] = share(k, page.title_size)


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def survey_headline(page: Measured) -> cython.void:
    """The line that is closest to the title, headings before others; the first of the top heading without a title."""
    i: cython.Py_ssize_t
    level: cython.uint
    close: cython.uint
    best: cython.uint = 16256  # a quarter of all
    _find_title(page)
    for i in range(page.nrow):
        level = heading_of(page, page.box[i])
        close = 0
        if page.title_size:
            _compare_with_title(page, i)
            if chars_of(page, i) < 300:
                close = page.closeness[2 * i] * page.closeness[2 * i + 1]
                if close > 16256:
                    close += 19500 if level == 1 else (6500 if level else 0)
        elif level == 1:
            close = 20000
        if close > best:
            best = close
            page.headline = i
