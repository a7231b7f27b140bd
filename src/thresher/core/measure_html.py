"""The features of a page's lines that only HTML tells: 8-bit columns out of the scanner's tables, in blocks of lines.

As in `measure.py` every value is an integer from 0 to 255; what each column means stands in `features/html_table.py`,
in the order in which they are written here. Work is linear in lines and containers, and done only for the columns that
a plan reads. The page is surveyed once, then measured block after block; the families of columns are the files of `measured_html/`.
"""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.cpython.bytes import PyBytes_AsString, PyBytes_FromStringAndSize
    from cython.cimports.libc.string import memset
else:
    from thresher.core.measured_html.block import measure_block, write_feature
    from thresher.core.measured_html.headline import survey_headline
    from thresher.core.measured_html.levels import survey_containers
    from thresher.core.measured_html.names import survey_names
    from thresher.core.measured_html.paths import survey_lines
    from thresher.core.measured_html.places import survey_places, survey_scores
    from thresher.core.measured_html.siblings import survey_siblings
    from thresher.core.measured_html.state import Measured
    from thresher.core.measured_html.whole import survey_page


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def survey(page: Measured) -> cython.void:
    """All that is known of lines and containers before the first block is measured."""
    survey_containers(page)
    survey_lines(page)
    survey_siblings(page)
    survey_scores(page)
    survey_headline(page)
    survey_places(page)
    survey_names(page)
    survey_page(page)


@cython.final
@cython.cclass
class HtmlMeasurer(Measured):
    """A page's lines, measured block after block.

    Args: rows, nrow, boxes, nbox, names: rows, containers and name tokens as `html_columns.py` describes them.
        text, tokens: as scan_text gives them for the same lines. title: tokens of the page's title, from scan_text too.
        lexicon: 262,144 bytes of log-odds + 128, four a token: of names by how far out their container is, of
        paths by what is hashed (see `_names`).
    Surveys the whole page at once, with the interpreter lock released.
    """

    def __init__(
        self,
        rows: object,
        nrow: cython.Py_ssize_t,
        boxes: object,
        nbox: cython.Py_ssize_t,
        names: object,
        text: bytes,
        tokens: bytes,
        title: bytes,
        lexicon: bytes,
    ) -> None:
        Measured.__init__(self, rows, nrow, boxes, nbox, names, text, tokens, title, lexicon)
        if nrow:
            with cython.nogil:
                survey(self)

    def block(self, plan: bytes, stride: cython.Py_ssize_t = 512) -> bytes:
        """The features of the next BLOCK lines, or fewer at the end; empty when no line is left.

        Args: plan: four bytes a feature: operation, column (low byte, high byte), width; see `features/html_table.py`.
            stride: bytes a feature, no fewer than there are lines in the block.
        Returns: for each feature stride bytes, a line each; those beyond the last line are 0.
        Raises: ValueError for a stride that is too small.
        """
        first: cython.Py_ssize_t = self.done
        last: cython.Py_ssize_t = first + 512 if first + 512 < self.nrow else self.nrow
        count: cython.Py_ssize_t = len(plan) // 4
        k: cython.Py_ssize_t
        what: cython.p_const_uchar = plan
        out: cython.p_uchar
        if first >= self.nrow:
            return b""
        if stride < last - first:
            raise ValueError(f"a stride of {stride} does not hold {last - first} lines")
        if cython.compiled:
            result = PyBytes_FromStringAndSize(cython.NULL, count * stride)
            out = cython.cast(cython.p_uchar, PyBytes_AsString(result))
        else:
            result = bytearray(count * stride)
            out = result
        with cython.nogil:
            for k in range(256):
                self.needed[k] = 0
            for k in range(count):
                self.needed[what[4 * k + 1]] = 1
            measure_block(self, first, last)
            for k in range(count):
                write_feature(self, out, k * stride, first, last, what[4 * k], what[4 * k + 1], what[4 * k + 3])
                if cython.compiled:
                    memset(out + k * stride + last - first, 0, stride - (last - first))
        self.done = last
        return result if cython.compiled else bytes(result)

    def page_columns(self) -> bytes:
        """The page's own numbers, a byte each, in the order of `features.html_table.PAGE`."""
        return bytes([self.own[k] for k in range(23)])
