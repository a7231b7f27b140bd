"""Finds the main text of a page and says of every line what it is and why.

`extract(page)` gives an Article; `Extractor` is for own classifiers and for many pages. Importing this loads
nothing else: model, vocabulary and libraries are read at first use.
"""

from __future__ import annotations

TYPE_CHECKING = False  # typing itself is not imported for it
if TYPE_CHECKING:
    from thresher.article import Article, Line, Metadata
    from thresher.errors import ModelError, OptionsError, PipelineError, ThresherError, VocabError
    from thresher.options import Options
    from thresher.pipeline import Extractor
    from thresher.types import Finding, Mark, Status, Tag

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Extractor",
    "Finding",
    "Line",
    "Mark",
    "Metadata",
    "ModelError",
    "Options",
    "OptionsError",
    "PipelineError",
    "Status",
    "Tag",
    "ThresherError",
    "VocabError",
    "extract",
    "extract_metadata",
    "extract_text",
]

HOMES = {
    "Article": "article",
    "Extractor": "pipeline",
    "Finding": "types",
    "Line": "article",
    "Mark": "types",
    "Metadata": "article",
    "ModelError": "errors",
    "Options": "options",
    "OptionsError": "errors",
    "PipelineError": "errors",
    "Status": "types",
    "Tag": "types",
    "ThresherError": "errors",
    "VocabError": "errors",
}


def extract(
    content: object,
    url: str | None = None,
    *,
    kind: str = "auto",
    encoding: str | None = None,
    options: Options | None = None,
) -> Article:
    """The article of one page: its text, its metadata, and every line with a tag and a reason.

    Args: content: the page, as str, bytes, or a tree of lxml or selectolax. url: its address, if known.
        kind: `auto`, `text` or `html`. encoding: of bytes, where you know it, such as an HTTP charset.
        options: what to keep and how far to go.
    Raises: TypeError or ValueError for wrong arguments; never for what a page holds.
    """
    from thresher.pipeline import extractor

    return extractor(options).extract(content, url, kind=kind, encoding=encoding)


def extract_text(
    content: object,
    url: str | None = None,
    *,
    kind: str = "auto",
    encoding: str | None = None,
    options: Options | None = None,
) -> str:
    """The main text of one page, empty where there is none; arguments as for `extract`."""
    return extract(content, url, kind=kind, encoding=encoding, options=options).text


def extract_metadata(
    content: object,
    url: str | None = None,
    *,
    kind: str = "auto",
    encoding: str | None = None,
    options: Options | None = None,
) -> Metadata:
    """Title, authors, dates, site and language of one page; arguments as for `extract`."""
    return extract(content, url, kind=kind, encoding=encoding, options=options).metadata


def __getattr__(name: str) -> object:
    if name not in HOMES:
        raise AttributeError(f"module 'thresher' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"thresher.{HOMES[name]}"), name)


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
