"""Source -> Lines: what a line is, and all counts of it."""

from thresher.scan.lines import TextLines
from thresher.scan.text import to_lines

__all__ = ["TextLines", "to_lines"]
