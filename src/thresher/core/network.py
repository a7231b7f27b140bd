"""The second stage: a small convolutional network over a page's lines, in whole numbers, the same by every road.

Each line starts as some columns of 8 bits; an input layer makes `hidden` channels of them. Each layer then looks at
`width` channels of a line before, of the line and of a line after, farther away from layer to layer, and at the mean and
the highest of each channel over the page; what it finds is added to the channels (a residual network: He et al., 2016,
with dilated convolutions: Yu and Koltun, 2016). It reads all channels of the three lines, or a third of each, together all:
for a third of the work (shifted channels: Lin et al., 2019). What comes out counts beside the forest's sum.

Channels are 0..TOP, in 1/256; weights are signed 16-bit numbers, and a layer's sums are shifted by as many bits as its
weights have after the point. `benchmarks/train/network.py` fits them and sees to it that no sum leaves 32 bits.
"""

from __future__ import annotations

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.cpython.bytes import PyBytes_AsString, PyBytes_FromStringAndSize
else:
    from thresher.core.lanes import Shape, inner_layer, input_layer

SEGMENT = 8192  # lines that see each other; longer pages are judged by so many lines at a time


@cython.final
@cython.cclass
class Network:
    """A network's numbers, ready to run; never changed, shared by threads.

    Args: columns: that it is given. Its inputs are these, and one of zeros where their number is odd. hidden: channels,
        a multiple of 6. width: those that a layer reads of each of three lines, hidden or a third of it. reach: of each
        layer, in lines. numbers: signed 32-bit, native order: the shift of the input
        layer, of each layer and of the output, then the biases in the same order (hidden of each layer, one of the
        output). weights: signed 16-bit: hidden x inputs; of each layer hidden x 3 x width, and hidden x (means, highest);
        hidden of the output.
    Raises: ValueError when the sizes do not fit each other.
    """

    def __init__(
        self, columns: int, hidden: int, width: int, reach: tuple[int, ...], numbers: bytes, weights: bytes
    ) -> None:
        c: cython.p_const_uchar
        k: cython.Py_ssize_t
        layers: int = len(reach)
        inputs: int = (columns + 1) // 2 * 2
        ints = layers + 2 + (layers + 1) * hidden + 1
        shorts = hidden * inputs + layers * hidden * (3 * width + 2 * hidden) + hidden
        if (
            hidden % 6
            or width not in (hidden, hidden // 3)
            or not 0 < hidden <= 256
            or not 0 < columns <= 1022
            or not 0 < layers <= 16
            or not all(0 < step <= 64 for step in reach)
            or len(numbers) != 4 * ints
            or len(weights) != 2 * shorts
        ):
            raise ValueError("the network's sizes do not fit each other")
        self.keep = (numbers, weights)
        self.columns = columns
        self.inputs = inputs
        self.hidden = hidden
        self.width = width
        self.layers = layers
        self.farthest = max(reach)
        if cython.compiled:
            c = numbers
            self.numbers = cython.cast(biases_t, c)
            c = weights
            self.weights = cython.cast(weights_t, c)
        else:
            self.numbers = memoryview(numbers).cast("i")
            self.weights = memoryview(weights).cast("h")
            self.reach = [0] * 16
        for k in range(layers):
            self.reach[k] = reach[k]


@cython.final
@cython.cclass
class Run:
    """One page on its way through a network: blocks of lines go in, and when the last is in, `out` has the sums of all.

    Args: network: shared. count: the page's lines. out: room for as many sums, signed 32-bit, native order. wide: False
        keeps to the plain road.
    """

    def __init__(self, network: Network, count: cython.Py_ssize_t, out: object, wide: cython.bint = True) -> None:
        k: cython.Py_ssize_t
        p: cython.p_uchar
        if cython.compiled:
            self.out = cython.cast(cython.p_int, PyBytes_AsString(out))
        else:
            self.reach = [0] * 16
            self.trace = [0] * (17 * 256)
            self.out = memoryview(out).cast("i")
        self.columns = network.columns
        self.inputs = network.inputs
        self.hidden = network.hidden
        self.width = network.width
        self.layers = network.layers
        self.farthest = network.farthest
        self.numbers = network.numbers
        self.weights = network.weights
        for k in range(network.layers):
            self.reach[k] = network.reach[k]
        self.count = count
        self.before = self.there = 0
        self.watched = -1
        self.wide = wide and has_wide()
        # Room for the first segment, the largest; what stands around a segment's lines is zero.
        self.lines = count if count < 8192 else 8192
        self.pitch = 2 * (self.lines + 2 * self.farthest + 16)
        room = bytearray(2 * self.pitch * self.hidden)
        self.keep = (network, out, room)
        if cython.compiled:
            p = room
            self.cells = cython.cast(cython.p_short, p)
            self.other = self.cells + self.pitch * (self.hidden >> 1)
        else:
            shorts = memoryview(room).cast("h")
            self.cells, self.other = shorts[: self.pitch * (self.hidden >> 1)], shorts[self.pitch * (self.hidden >> 1) :]

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
        self._input(inputs, rows)
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
    def _input(self, columns: columns_t, rows: cython.Py_ssize_t) -> cython.void:
        """The input layer over a block."""
        bias: cython.Py_ssize_t = self.layers + 2
        at: cython.Py_ssize_t = 2 * (self.farthest + self.there)
        o: cython.Py_ssize_t
        r: cython.Py_ssize_t
        k: cython.Py_ssize_t
        c: column_t
        weight: cython.int
        total: cython.int
        sums: cython.int[512]
        cells: cython.p_short
        if not cython.compiled:
            sums = [0] * 512
        if self.wide:
            thresher_net_input(
                columns, self.inputs, rows, self.weights, self.numbers + bias, self.numbers[0], self.hidden, self.cells + at, self.pitch
            )
            return
        cells = self.cells
        if not cython.compiled:
            shape = Shape(self.hidden, self.pitch, at, rows)
            input_layer(cells, columns[: self.inputs], self.weights, self.numbers[bias : bias + self.hidden], self.numbers[0], shape)
            return
        for o in range(self.hidden):
            for r in range(rows):
                sums[r] = self.numbers[bias + o]
            for k in range(self.inputs):
                weight = self.weights[o * self.inputs + k]
                c = columns[k]
                for r in range(rows):
                    sums[r] += weight * c[r]
            for r in range(rows):
                total = sums[r] >> self.numbers[0]
                cells[(o >> 1) * self.pitch + at + 2 * r + (o & 1)] = 0 if total < 0 else (4095 if total > 4095 else total)

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
            self._layer(k)
            self._clear(self.other)
            spare = self.cells
            self.cells = self.other
            self.other = spare
            self._watch(k + 1)
        self._output()

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

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _layer(self, layer: cython.Py_ssize_t) -> cython.void:
        """A layer, from `cells` to `other`."""
        hidden: cython.Py_ssize_t = self.hidden
        reach: cython.Py_ssize_t = self.reach[layer]
        width: cython.Py_ssize_t = self.width
        taps: cython.Py_ssize_t = hidden * self.inputs + layer * hidden * (3 * width + 2 * hidden)
        pools: cython.Py_ssize_t = taps + hidden * 3 * width
        at: cython.Py_ssize_t = 2 * self.farthest
        shift: cython.int = self.numbers[1 + layer]
        n: cython.Py_ssize_t = self.lines
        cells: cython.p_short = self.cells
        other: cython.p_short = self.other
        weights: weights_t = self.weights
        o: cython.Py_ssize_t
        r: cython.Py_ssize_t
        k: cython.Py_ssize_t
        tap: cython.Py_ssize_t
        pair: cython.Py_ssize_t
        cell: cython.Py_ssize_t
        here: cython.Py_ssize_t
        first: cython.Py_ssize_t
        rows: cython.Py_ssize_t
        even: cython.int
        odd: cython.int
        total: cython.int
        sums: cython.int[512]
        x: cython.int
        pool: cython.int[512]
        bias: cython.int[256]
        if not cython.compiled:
            pool = [0] * 512
            bias = [0] * 256
            sums = [0] * 512
        if self.wide:
            thresher_net_pool(cells + at, n, self.pitch, hidden, pool, pool + hidden)
        else:
            for o in range(hidden):
                pool[o] = pool[hidden + o] = 0
                cell = (o >> 1) * self.pitch + at + (o & 1)
                for r in range(n):
                    x = cells[cell + 2 * r]
                    pool[o] += x
                    if x > pool[hidden + o]:
                        pool[hidden + o] = x
        for o in range(hidden):
            pool[o] = pool[o] // n
        for o in range(hidden):
            total = self.numbers[self.layers + 2 + (layer + 1) * hidden + o]
            for k in range(2 * hidden):
                total += weights[pools + o * 2 * hidden + k] * pool[k]
            bias[o] = total
        if self.wide:
            thresher_net_layer(cells + at, other + at, n, self.pitch, hidden, width, reach, weights + taps, bias, shift)
            return
        if not cython.compiled:
            shape = Shape(hidden, self.pitch, at, n)
            inner_layer(cells, other, weights[taps:pools], bias, shift, width, reach, shape)
            return
        for first in range(0, n, 512):
            rows = n - first if n - first < 512 else 512
            here = at + 2 * first
            for o in range(hidden):
                for r in range(rows):
                    sums[r] = bias[o]
                for tap in range(3):
                    k = taps + (3 * o + tap) * width
                    cell = tap * (hidden - width) // 4 * self.pitch + here + 2 * (tap - 1) * reach
                    for pair in range(width >> 1):
                        # The weights of a pair of channels, and the pair's cells beside each other.
                        even = weights[k + 2 * pair]
                        odd = weights[k + 2 * pair + 1]
                        for r in range(rows):
                            sums[r] += even * cells[cell + 2 * r] + odd * cells[cell + 2 * r + 1]
                        cell += self.pitch
                cell = (o >> 1) * self.pitch + here + (o & 1)
                for r in range(rows):
                    total = sums[r] >> shift
                    total = cells[cell + 2 * r] + (0 if total < 0 else (4095 if total > 4095 else total))
                    other[cell + 2 * r] = 4095 if total > 4095 else total

    @cython.cfunc
    @cython.nogil
    @cython.exceptval(check=False)
    def _output(self) -> cython.void:
        """The sums of the segment's lines."""
        hidden: cython.Py_ssize_t = self.hidden
        last: cython.Py_ssize_t = hidden * self.inputs + self.layers * hidden * (3 * self.width + 2 * hidden)
        bias: cython.int = self.numbers[self.layers + 2 + (self.layers + 1) * hidden]
        shift: cython.int = self.numbers[1 + self.layers]
        at: cython.Py_ssize_t = 2 * self.farthest
        r: cython.Py_ssize_t
        k: cython.Py_ssize_t
        total: cython.int
        cells: cython.p_short = self.cells
        weights: weights_t = self.weights
        if self.wide:
            thresher_net_output(cells + at, self.lines, self.pitch, hidden, weights + last, bias, shift, self.out + self.before)
            return
        for r in range(self.lines):
            total = bias
            for k in range(hidden):
                total += weights[last + k] * cells[(k >> 1) * self.pitch + at + 2 * r + (k & 1)]
            self.out[self.before + r] = total >> shift


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
