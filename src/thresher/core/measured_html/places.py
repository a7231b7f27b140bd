"""The places that hold the paragraphs, and where a line stands to them and to the headline."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.measured_html.facts import block_chars, block_links, chars_of
    from thresher.core.measured_html.numbers import log, share, signed
    from thresher.core.measured_html.state import Measured


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def survey_scores(page: Measured) -> cython.void:
    """A score for the containers near paragraphs, by their length and commas, less the share of links."""
    i: cython.Py_ssize_t
    c: cython.Py_ssize_t
    weight: cython.longlong
    for i in range(page.nrow):
        if page.states[i] & 4:
            weight = log(chars_of(page, i)) + 23 * (page.text[16 * i + 7] >> 16 & 255)
            c = page.parent[page.box[i]]
            page.score[c] += 4 * weight
            c = page.parent[c]
            page.score[c] += 2 * weight
            c = page.parent[c]
            page.score[c] += weight
    for c in range(page.nbox):
        weight = block_chars(page, c)
        if page.score[c] and weight:
            i = block_links(page, c)
            page.score[c] = page.score[c] * (weight - i if weight > i else 0) // weight
            if page.score[c] > page.best_score:
                page.best_score = page.score[c]


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def survey_places(page: Measured) -> cython.void:
    """The places that steps are counted from and to, and which containers lie in them."""
    c: cython.Py_ssize_t
    i: cython.Py_ssize_t
    k: cython.Py_ssize_t
    at: cython.Py_ssize_t
    n: cython.Py_ssize_t = page.nbox
    prose: cython.longlong
    # Named here, since every byte that is written might change the object's own fields, for all a compiler knows.
    inside: cython.p_uchar = page.inside
    meet: cython.p_uchar = page.meet
    steps: cython.p_uint = page.steps
    parent: cython.p_uint = page.parent
    for c in range(n):
        prose = page.prose[c]
        prose *= 10
        if prose >= 5 * page.paragraph_chars and page.steps[c] > page.steps[page.place[0]]:
            page.place[0] = c
        if prose >= 7 * page.paragraph_chars and page.steps[c] > page.steps[page.place[1]]:
            page.place[1] = c
        if prose >= 9 * page.paragraph_chars and page.steps[c] > page.steps[page.place[2]]:
            page.place[2] = c
        if page.score[c] > page.score[page.place[3]]:
            page.place[3] = c
    if not page.paragraph_chars:
        for k in range(4):
            page.place[k] = 0
    page.place[4] = page.box[page.headline] if page.headline >= 0 else 0
    for k in range(5):
        at = page.place[k]
        # First the way from the root to the place, then what hangs on it.
        while at > 0:
            inside[k * n + at] = 2
            at = parent[at]
        at = page.place[k]
        inside[k * n] = 1 if at == 0 else 0
        meet[k * n] = 0
        for c in range(1, n):
            if inside[k * n + c] == 2:
                meet[k * n + c] = steps[c]
                inside[k * n + c] = 1 if c == at else 0
            else:
                meet[k * n + c] = meet[k * n + parent[c]]
                inside[k * n + c] = inside[k * n + parent[c]]
    page.last_paragraph = page.nrow - 1
    k = 0
    for i in range(page.nrow):
        if page.states[i] & 4 and page.inside[n + page.box[i]]:
            if k == 0:
                page.first_paragraph = i
                k = 1
            page.last_paragraph = i


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def place_column(page: Measured, column: cython.Py_ssize_t, first: cython.Py_ssize_t, last: cython.Py_ssize_t) -> cython.void:
    """Where the line stands to the places that hold the paragraphs, and to the headline: column 97 to 120."""
    b: cython.p_uchar = page.cells
    o: cython.Py_ssize_t = column * 560 - page.low
    k: cython.Py_ssize_t = (column - 97) // 3
    what: cython.Py_ssize_t = (column - 97) % 3
    at: cython.Py_ssize_t
    i: cython.Py_ssize_t
    c: cython.Py_ssize_t
    there: cython.uint
    x: cython.uint = 0
    last_c: cython.Py_ssize_t = -1
    box: cython.p_uint = page.box
    inside: cython.p_uchar = page.inside
    meet: cython.p_uchar = page.meet
    steps: cython.p_uint = page.steps
    if column < 112:
        at = k * page.nbox
        there = page.steps[page.place[k]]
        if what == 0:
            for i in range(first, last):
                b[o + i] = 255 * inside[at + box[i]]
        elif what == 1:
            for i in range(first, last):
                c = box[i]
                b[o + i] = steps[c] - meet[at + c]
        else:
            for i in range(first, last):
                b[o + i] = there - meet[at + box[i]]
    elif column < 115:
        there = share(block_chars(page, page.place[what]), page.chars)
        for i in range(first, last):
            b[o + i] = there
    elif column < 118:
        at = page.first_paragraph if what == 0 else (page.last_paragraph if what == 1 else page.headline)
        for i in range(first, last):
            b[o + i] = signed(i - at) if at >= 0 else 0
    else:
        for i in range(first, last):
            c = box[i]
            if c != last_c:
                last_c = c
                for k in range(what):
                    c = page.parent[c]
                x = share(page.score[c], page.best_score)
            b[o + i] = x
