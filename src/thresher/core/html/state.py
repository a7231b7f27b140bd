"""What the scan knows where it stands: the page, its results, the line so far, the tag just read, the open elements.

Of an open element:
passes: the nearest element that end tags do not pass: all, that of p, that of li; ten bits each.
nearest: the nearest special one, that but div, p and address, the nearest table or template.
marker: 1 where formatting ends with the element, 2 where HTML begins again inside of svg or math.
"""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time

if cython.compiled:
    from cython.cimports.libc.string import memset
else:
    from thresher.core.html_tables import T_HTML

    # What is known of an open element.
    FIELDS = (
        "tag", "name", "prev", "state", "passes", "nearest", "block", "list", "table", "misc", "count", "container", "span",
        "hidden", "wrapped", "role", "at", "class_at", "class_size", "id_at", "id_size", "item_at", "item_size", "lines",
        "marker", "chain",
    )  # fmt: skip

    class Open:
        """An open element, as open_t in scan_html.pxd."""

        __slots__ = ("formats", *FIELDS)

        def __init__(self) -> None:
            for name in FIELDS:
                setattr(self, name, 0)
            self.formats = [0] * 16


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def index(packed: cython.uint, shift: cython.int) -> cython.int:
    """One of the three places in the stack that passes and nearest of an element hold."""
    return packed >> shift & 1023


@cython.final
@cython.cclass
class Scan:
    """One scan of one page; its fields stand in scan_html.pxd."""

    def begin(self) -> None:
        """Everything at its beginning; the root is open."""
        k: cython.int
        if not cython.compiled:
            self.k = [Open() for _ in range(512)]
            for name in ("over_of", "last"):
                setattr(self, name, [0] * 256)
            self.a_start, self.a_end = [0] * 32, [0] * 32
            self.format_open, self.format_floor = [0] * 8, [0] * 8
        self.o = self.nrow = self.ncontainer = self.nspan = 0
        self.failed = self.visible = self.gap = self.ruled = self.closed = self.titled = False
        self.line = self.start = self.end = self.open = self.names = self.tag_at = 0
        self.chars = self.counted = self.link = self.bold = self.emphasis = self.code = self.button = self.hidden = 0
        self.links = self.images = self.controls = self.breaks = self.formulas = self.tags = self.rels = 0
        self.names_size = self.seen = self.formats = self.state = self.over = 0
        self.math_line = -1
        self.math_o = 0
        self.sp = 0
        for k in range(256):
            self.over_of[k] = 0
            self.last[k] = 0
        for k in range(8):
            self.format_open[k] = self.format_floor[k] = 0
        self.deepest = 0
        if cython.compiled:
            memset(self.k, 0, cython.sizeof(open_t))
        self.k[0].tag = T_HTML
        self.k[0].container = self.k[0].span = -1
