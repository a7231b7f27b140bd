"""The layers: the first over a block of lines, each other and the output over all lines that see each other."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if not cython.compiled:
    from thresher.core.lanes import Shape, inner_layer, input_layer
    from thresher.core.networked.state import Pass, column_t, columns_t, weights_t


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def write_input(run: Pass, columns: columns_t, rows: cython.Py_ssize_t) -> cython.void:
    """The input layer over a block."""
    bias: cython.Py_ssize_t = run.layers + 2
    at: cython.Py_ssize_t = 2 * (run.farthest + run.there)
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
    if run.wide:
        thresher_net_input(
            columns, run.inputs, rows, run.weights, run.numbers + bias, run.numbers[0], run.hidden, run.cells + at, run.pitch
        )
        return
    cells = run.cells
    if not cython.compiled:
        shape = Shape(run.hidden, run.pitch, at, rows)
        input_layer(cells, columns[: run.inputs], run.weights, run.numbers[bias : bias + run.hidden], run.numbers[0], shape)
        return
    for o in range(run.hidden):
        for r in range(rows):
            sums[r] = run.numbers[bias + o]
        for k in range(run.inputs):
            weight = run.weights[o * run.inputs + k]
            c = columns[k]
            for r in range(rows):
                sums[r] += weight * c[r]
        for r in range(rows):
            total = sums[r] >> run.numbers[0]
            cells[(o >> 1) * run.pitch + at + 2 * r + (o & 1)] = 0 if total < 0 else (4095 if total > 4095 else total)


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def write_layer(run: Pass, layer: cython.Py_ssize_t) -> cython.void:
    """A layer, from `cells` to `other`."""
    hidden: cython.Py_ssize_t = run.hidden
    reach: cython.Py_ssize_t = run.reach[layer]
    width: cython.Py_ssize_t = run.width
    taps: cython.Py_ssize_t = hidden * run.inputs + layer * hidden * (3 * width + 2 * hidden)
    pools: cython.Py_ssize_t = taps + hidden * 3 * width
    at: cython.Py_ssize_t = 2 * run.farthest
    shift: cython.int = run.numbers[1 + layer]
    n: cython.Py_ssize_t = run.lines
    cells: cython.p_short = run.cells
    other: cython.p_short = run.other
    weights: weights_t = run.weights
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
    if run.wide:
        thresher_net_pool(cells + at, n, run.pitch, hidden, pool, pool + hidden)
    else:
        for o in range(hidden):
            pool[o] = pool[hidden + o] = 0
            cell = (o >> 1) * run.pitch + at + (o & 1)
            for r in range(n):
                x = cells[cell + 2 * r]
                pool[o] += x
                if x > pool[hidden + o]:
                    pool[hidden + o] = x
    for o in range(hidden):
        pool[o] = pool[o] // n
    for o in range(hidden):
        total = run.numbers[run.layers + 2 + (layer + 1) * hidden + o]
        for k in range(2 * hidden):
            total += weights[pools + o * 2 * hidden + k] * pool[k]
        bias[o] = total
    if run.wide:
        thresher_net_layer(cells + at, other + at, n, run.pitch, hidden, width, reach, weights + taps, bias, shift)
        return
    if not cython.compiled:
        shape = Shape(hidden, run.pitch, at, n)
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
                cell = tap * (hidden - width) // 4 * run.pitch + here + 2 * (tap - 1) * reach
                for pair in range(width >> 1):
                    # The weights of a pair of channels, and the pair's cells beside each other.
                    even = weights[k + 2 * pair]
                    odd = weights[k + 2 * pair + 1]
                    for r in range(rows):
                        sums[r] += even * cells[cell + 2 * r] + odd * cells[cell + 2 * r + 1]
                    cell += run.pitch
            cell = (o >> 1) * run.pitch + here + (o & 1)
            for r in range(rows):
                total = sums[r] >> shift
                total = cells[cell + 2 * r] + (0 if total < 0 else (4095 if total > 4095 else total))
                other[cell + 2 * r] = 4095 if total > 4095 else total


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def write_output(run: Pass) -> cython.void:
    """The sums of the segment's lines."""
    hidden: cython.Py_ssize_t = run.hidden
    last: cython.Py_ssize_t = hidden * run.inputs + run.layers * hidden * (3 * run.width + 2 * hidden)
    bias: cython.int = run.numbers[run.layers + 2 + (run.layers + 1) * hidden]
    shift: cython.int = run.numbers[1 + run.layers]
    at: cython.Py_ssize_t = 2 * run.farthest
    r: cython.Py_ssize_t
    k: cython.Py_ssize_t
    total: cython.int
    cells: cython.p_short = run.cells
    weights: weights_t = run.weights
    if run.wide:
        thresher_net_output(cells + at, run.lines, run.pitch, hidden, weights + last, bias, shift, run.out + run.before)
        return
    for r in range(run.lines):
        total = bias
        for k in range(hidden):
            total += weights[last + k] * cells[(k >> 1) * run.pitch + at + 2 * r + (k & 1)]
        run.out[run.before + r] = total >> shift
