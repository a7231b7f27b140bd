"""str or bytes -> Source: the page as UTF-8, with its kind and encoding and what decided them."""

from thresher.decode.offsets import to_offsets
from thresher.decode.source import to_source

__all__ = ["to_offsets", "to_source"]
