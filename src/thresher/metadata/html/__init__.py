"""What the markup of a page says of it: JSON-LD, meta tags, microdata, links, times, and the names of its elements."""

from thresher.metadata.html.finder import HtmlFinder

__all__ = ["HtmlFinder"]
