"""The features of a page's lines: 8-bit columns out of the scanner's rows, in blocks of lines.

Every value is an integer from 0 to 255, so training and use, compiled and interpreted, cannot differ. What each column
means stands in `features/table.py`, in the order in which they are written here; `PLAN` operations there make the
columns of neighbours. Memory is a block's, however long the page. The families of columns are
the files of `measured_text/`; those of a line by itself, of the title and of the lines around stand in modules of their own.
"""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.cpython.bytes import PyBytes_AsString, PyBytes_FromStringAndSize
    from cython.cimports.libc.string import memset
else:
    from thresher.core.measured_text.block import measure_block, write_feature
    from thresher.core.measured_text.state import MeasuredText, ask
    from thresher.core.measured_text.survey import survey


@cython.final
@cython.cclass
class Measurer(MeasuredText):
    """A page's lines, measured block after block.

    Args: rows, nrow, tokens: as look_up gives them. plan: what `block` will be asked for, if it is known: what it does
        not read is not worked out. Surveys the whole page at once, with the interpreter lock released.
    """

    def __init__(self, rows: bytes, nrow: cython.Py_ssize_t, tokens: bytes, plan: bytes | None = None) -> None:
        MeasuredText.__init__(self, rows, nrow, tokens, plan)
        with cython.nogil:
            survey(self)

    def block(self, plan: bytes, stride: cython.Py_ssize_t = 512) -> bytes:
        """The features of the next BLOCK lines, or fewer at the end; empty when no line is left.

        Args: plan: four bytes a feature: operation, column (low byte, high byte), width; see `features/table.py`. The
            same for all blocks of a page. stride: bytes a feature, no fewer than there are lines in the block.
        Returns: for each feature stride bytes, a line each; those beyond the last line are 0.
        Raises: ValueError for a stride that is too small, for another plan than before, or one that cannot be run.
        """
        size: cython.Py_ssize_t = self.nrow - self.done if self.nrow - self.done < 512 else 512
        out: cython.p_uchar
        if size <= 0:
            return b""
        if stride < size:
            raise ValueError(f"a stride of {stride} does not hold {size} lines")
        if self.plan is None:
            ask(self, plan)
        elif self.plan != plan:
            raise ValueError("the page's earlier blocks were measured by another plan")
        if cython.compiled:
            result = PyBytes_FromStringAndSize(cython.NULL, self.count * stride)
            out = cython.cast(cython.p_uchar, PyBytes_AsString(result))
        else:
            result = bytearray(self.count * stride)
            out = result
        with cython.nogil:
            self.write(out, stride)
        return result if cython.compiled else bytes(result)

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def write(self, out: cython.p_uchar, stride: cython.Py_ssize_t) -> cython.void:
        """What `block` gives, written to `out`; the plan is known, and there are lines left."""
        first: cython.Py_ssize_t = self.done
        last: cython.Py_ssize_t = first + 512 if first + 512 < self.nrow else self.nrow
        what: cython.p_const_uchar = self.what
        k: cython.Py_ssize_t
        j: cython.Py_ssize_t
        column: cython.Py_ssize_t
        measure_block(self, first, last)
        for k in range(self.count):
            column = what[4 * k + 1] | what[4 * k + 2] << 8
            if what[4 * k] != 1 and what[4 * k] != 2:
                write_feature(self, out, k * stride, first, last, what[4 * k], column, what[4 * k + 3])
            elif self.needed[column] != 2:
                # All windows over one column in a row: they share its running sums.
                self.needed[column] = 2
                j = k
                write_feature(self, out, j * stride, first, last, what[4 * j], column, what[4 * j + 3])
                while self.following[j]:
                    j = self.following[j]
                    write_feature(self, out, j * stride, first, last, what[4 * j], column, what[4 * j + 3])
            if cython.compiled and stride > last - first:
                memset(out + k * stride + last - first, 0, stride - (last - first))
        for k in range(213):
            if self.needed[k]:
                self.needed[k] = 1
        self.done = last

    def page_columns(self) -> bytes:
        """The page's own numbers, a byte each, in the order of `features.table.PAGE`."""
        if cython.compiled:
            return PyBytes_FromStringAndSize(cython.cast(cython.p_const_char, self.own), 22)
        else:
            return bytes(self.own)
