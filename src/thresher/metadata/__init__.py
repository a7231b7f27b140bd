"""What the text alone says about a page: title, authors, dates, site name, language."""

from thresher.metadata.table import FIELDS, Finder, find

__all__ = ["FIELDS", "Finder", "find"]
