"""What the look-up knows where it stands: the page's rows and tokens, the tables, what it noted of the line."""

try:
    import cython
except ImportError:
    from thresher.core import shadow as cython  # type: ignore[no-redef]  # Cython is not there at run time


@cython.final
@cython.cclass
class Lookup:
    """One look-up of one page; its fields stand in lookup.pxd."""
