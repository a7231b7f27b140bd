"""A network's numbers, and the cells of one page on its way through it."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.cpython.bytes import PyBytes_AsString
else:
    column_t = columns_t = weights_t = biases_t = object  # types of network.pxd

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


@cython.cclass
class Pass:
    """What is known of a page on its way, and room for the channels of its lines; see `network.Run`; the fields stand in `network.pxd`."""

    def __init__(self, network: Network, count: cython.Py_ssize_t, out: object, wide: cython.bint) -> None:
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
        self.wide = wide
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
