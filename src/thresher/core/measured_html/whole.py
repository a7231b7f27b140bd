"""The page's own columns."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.measured_html.facts import block_chars, chars_of, is_preformatted
    from thresher.core.measured_html.numbers import log, share
    from thresher.core.measured_html.state import Measured


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def survey_page(page: Measured) -> cython.void:
    """The page's own columns."""
    i: cython.Py_ssize_t
    c: cython.Py_ssize_t
    k: cython.Py_ssize_t
    n: cython.Py_ssize_t = page.nrow
    headings: cython.longlong = 0
    images: cython.longlong = 0
    items: cython.longlong = 0
    cells: cython.longlong = 0
    code: cython.longlong = 0
    controls: cython.longlong = 0
    hidden: cython.longlong = 0
    articles: cython.longlong = 0
    main: cython.uint = 0
    largest: cython.uint = 0
    own: cython.uint
    held: cython.longlong[8]
    if not cython.compiled:
        held = [0] * 8
    for i in range(n):
        c = page.box[i]
        headings += page.states[i] & 1
        images += page.rows[16 * i + 8] >> 16 & 255
        controls += page.rows[16 * i + 8] >> 24
        items += page.boxes[40 * c + 16] >> 22 & 1
        cells += page.boxes[40 * c + 17] >> 29 & 1
        code += chars_of(page, i) if is_preformatted(page, i) else chars_of(page, i) * (page.rows[16 * i + 7] >> 16 & 255) // 255
        for k in range(8):
            if page.facts[160 * c + page.hidden + k]:
                hidden += 1
                break
    for k in range(8):
        held[k] = 0
    for c in range(page.nbox):
        own = page.boxes[40 * c + 25]
        if own:
            for k in range(8):
                if page.facts[160 * c + page.named_groups[k]]:
                    held[k] += own
        if page.facts[160 * c + page.article] == 1:
            articles += 1
        if page.facts[160 * c + page.main] == 1 and block_chars(page, c) > main:
            main = block_chars(page, c)
        if c and page.kin_sums[8 * page.kin[c]] > largest:
            largest = page.kin_sums[8 * page.kin[c]]
    page.own[0] = log(page.nbox)
    page.own[1] = share(page.links, page.chars)
    page.own[2] = share(page.paragraph_chars, page.chars)
    page.own[3] = log(page.paragraphs)
    page.own[4] = log(page.paragraph_chars)
    page.own[5] = share(headings * 8, n)
    page.own[6] = share(images * 4, n)
    page.own[7] = share(items, n)
    page.own[8] = share(cells, n)
    page.own[9] = share(code, page.chars)
    page.own[10] = share(controls * 8, n)
    page.own[11] = share(hidden, n)
    page.own[12] = log(articles)
    page.own[13] = share(main, page.chars)
    page.own[14] = log(largest)
    for k in range(8):
        page.own[15 + k] = share(held[k], n)
