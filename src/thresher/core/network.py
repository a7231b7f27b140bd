"""The second stage: a small convolutional network over a page's lines, in whole numbers, the same by every road.

Each line starts as some columns of 8 bits; an input layer makes `hidden` channels of them. Each layer then looks at
`width` channels of a line before, of the line and of a line after, farther away from layer to layer, and at the mean and
the highest of each channel over the page; what it finds is added to the channels (a residual network: He et al., 2016,
with dilated convolutions: Yu and Koltun, 2016). These are all channels of the three lines, or of each another third, for a
third of the work (shifted channels: Lin et al., 2019). What comes out counts beside the forest's sum.

Channels are 0..TOP, in 1/256; weights are signed 16-bit numbers, and a layer's sums are shifted by as many bits as its
weights have after the point. `benchmarks/train/network.py` fits them and sees to it that no sum leaves 32 bits.
"""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.cpython.bytes import PyBytes_FromStringAndSize
else:
    from thresher.core.networked.layers import write_input, write_layer, write_output
    from thresher.core.networked.state import Network, Pass, column_t, columns_t

    __all__ = ["Network", "Run", "activations", "has_wide", "sums"]


@cython.final
@cython.cclass
class Run(Pass):
    """One page on its way through a network: blocks of lines go in, and when the last is in, `out` has the sums of all.

    Args: network: shared. count: the page's lines. out: room for as many sums, signed 32-bit, native order. wide: False
        keeps to the plain road.
    """

    def __init__(self, network: Network, count: cython.Py_ssize_t, out: object, wide: cython.bint = True) -> None:
        Pass.__init__(self, network, count, out, wide and has_wide())

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def take(self, columns: columns_t, rows: cython.Py_ssize_t) -> cython.void:
        """The next lines of the page, a multiple of 16 of them or all that are left, at most 512.

        Args: columns: those that the network reads, up to the next multiple of 16 lines.
        """
        k: cython.Py_ssize_t
        inputs: column_t[1024]
        zero: cython.uchar[512]
        if not cython.compiled:
            inputs, zero = [b""] * 1024, bytearray(512)
        for k in range(self.columns):
            inputs[k] = columns[k]
        if self.inputs > self.columns:
            for k in range(512):
                zero[k] = 0
            inputs[self.columns] = zero
        write_input(self, inputs, rows)
        self.there += rows
        if self.there == self.lines:
            self._through()
            self.before += self.lines
            self.there = 0
            if self.count - self.before < self.lines:
                self.lines = self.count - self.before

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _through(self) -> cython.void:
        """All layers over the segment, and its sums."""
        k: cython.Py_ssize_t
        spare: cython.p_short
        self._clear(self.cells)
        self._watch(0)
        for k in range(self.layers):
            write_layer(self, k)
            self._clear(self.other)
            spare = self.cells
            self.cells = self.other
            self.other = spare
            self._watch(k + 1)
        write_output(self)

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _watch(self, layer: cython.Py_ssize_t) -> cython.void:
        """Notes the channels of the watched line, if it is of this segment."""
        o: cython.Py_ssize_t
        at: cython.Py_ssize_t = 2 * (self.farthest + self.watched - self.before)
        if self.before <= self.watched < self.before + self.lines:
            for o in range(self.hidden):
                self.trace[layer * self.hidden + o] = self.cells[(o >> 1) * self.pitch + at + (o & 1)]

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _clear(self, cells: cython.p_short) -> cython.void:
        """Zeros after the last line, where blocks of sixteen lines may have left something."""
        pair: cython.Py_ssize_t
        k: cython.Py_ssize_t
        for pair in range(self.hidden >> 1):
            for k in range(pair * self.pitch + 2 * (self.farthest + self.lines), (pair + 1) * self.pitch):
                cells[k] = 0


def sums(network: Network, columns: bytes, count: cython.Py_ssize_t, wide: cython.bint = True) -> bytes:
    """The sums of a page's lines, signed 32-bit, native order, in 1/512 of log-odds.

    Args: columns: of each column that the network is given the page's lines, one after the other. wide: False keeps to the
        plain road.
    Raises: ValueError when the sizes do not fit each other.
    """
    out = PyBytes_FromStringAndSize(cython.NULL, 4 * count) if cython.compiled else bytearray(4 * count)
    run: Run = Run(network, count, out, wide)
    _take_all(run, columns)
    return bytes(out)


def activations(network: Network, columns: bytes, count: cython.Py_ssize_t, line: cython.Py_ssize_t) -> list[list[int]]:
    """The channels of one line after the input layer and after each other, 0..4095.

    Args: as of `sums`. Raises: ValueError when the sizes do not fit each other, or there is no such line.
    """
    if not 0 <= line < count:
        raise ValueError(f"line {line} of {count}")
    out = PyBytes_FromStringAndSize(cython.NULL, 4 * count) if cython.compiled else bytearray(4 * count)
    run: Run = Run(network, count, out)
    run.watched = line
    _take_all(run, columns)
    return [[run.trace[k * run.hidden + o] for o in range(run.hidden)] for k in range(run.layers + 1)]


@cython.cfunc
def _take_all(run: Run, columns: bytes) -> object:
    """A page's columns, block after block."""
    at: cython.Py_ssize_t
    k: cython.Py_ssize_t
    size: cython.Py_ssize_t
    count: cython.Py_ssize_t = run.count
    p: cython.p_uchar
    places: column_t[1024]
    if len(columns) != run.columns * count:
        raise ValueError("lines and columns do not fit each other")
    if not cython.compiled:
        places = [b""] * 1024
    room = bytearray(512 * run.columns)
    for at in range(0, count, 512):
        size = count - at if count - at < 512 else 512
        for k in range(run.columns):
            room[512 * k : 512 * k + size] = columns[k * count + at : k * count + at + size]
            if cython.compiled:
                p = room
                places[k] = p + 512 * k
            else:
                places[k] = room[512 * k : 512 * k + 512]
        run.take(places, size)
    return None


def has_wide() -> bool:
    """True where the fast road runs: compiled, on a processor with AVX2."""
    return bool(cython.compiled and thresher_net_wide())
