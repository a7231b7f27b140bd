"""What the scan knows where it stands: the page, its results, the line so far, the word and number just read."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time


@cython.final
@cython.cclass
class Scan:
    """One scan of one page; its fields stand in scan.pxd."""
