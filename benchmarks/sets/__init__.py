"""Readers of the public gold sets: a folder in, pages out."""

from benchmarks.sets.page import Page
from benchmarks.sets.table import SETS, read

__all__ = ["SETS", "Page", "read"]
