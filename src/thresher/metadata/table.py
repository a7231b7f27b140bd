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


class Finder:
    """Finds the fields of one page; what several fields need is worked out once.

    Args: probabilities: 0 to 65535 for each line, that it is main text.
    """

    __slots__ = ("page",)

    def __init__(self, lines: Lines, probabilities: Sequence[int], selection: Selection) -> None:
        self.page = PageView(lines, probabilities, selection)

    def __call__(self, field: str) -> Finding:
        """A field, its line and how it was found; without a value where the page does not say.

        Raises: nothing. What only markup tells (a description, an image) is not found in raw text.
        """
        rule = FIELDS.get(field)
        return (rule and self.page.once(rule)) or NOTHING

    def best(self, field: str) -> Finding:
        """A field without its runners-up."""
        return self(field)._replace(runners_up=())


def find(field: str, lines: Lines, probabilities: Sequence[int], selection: Selection) -> Finding:
    """One field of a page, as a Finder gives it."""
    return Finder(lines, probabilities, selection)(field)
