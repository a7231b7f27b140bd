"""Which rule answers for which field, and the one way in."""

from collections.abc import Callable, Sequence

from thresher.metadata import authors, dates, language, sitename, title
from thresher.metadata.page import PageView
from thresher.types import Finding, Lines, Selection

NOTHING = Finding()

FIELDS: dict[str, Callable[[PageView], Finding | None]] = {
    "title": title.find,
    "authors": authors.find,
    "date": dates.find_published,
    "date_modified": dates.find_modified,
    "sitename": sitename.find,
    "language": language.find,
}


def find(field: str, lines: Lines, probabilities: Sequence[int], selection: Selection) -> Finding:
    """A field of a page, its line and how it was found; without a value where the page does not say.

    Args: field: a name of FIELDS; probabilities: 0 to 65535 for each line, that it is main text.
    Raises: KeyError for another field, never for what the page holds.
    """
    return FIELDS[field](PageView(lines, probabilities, selection)) or NOTHING
