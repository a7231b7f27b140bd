"""str, bytes or a tree -> Source: the page as UTF-8, with its kind and encoding and what decided them."""

from thresher.decode.offsets import to_offsets
from thresher.decode.source import check_parts, to_source

__all__ = ["check_parts", "to_offsets", "to_source"]
