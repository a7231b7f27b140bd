"""The features of a forest -> what each measurer is to measure."""

from typing import NamedTuple

from thresher.features import table
from thresher.features.page import PAGE_SUMS


class Plans(NamedTuple):
    """The instructions for the measurers of text and of HTML; a forest's columns are the first's, then the second's."""

    text: bytes
    html: bytes


def plans(names: tuple[str, ...]) -> Plans:
    """The instructions for these features, those of text before those of HTML.

    Raises: KeyError for a name that no feature has, or for an order in which they cannot be measured.
    """
    known = {feature.name for feature in table.features()}
    cut = next((k for k, name in enumerate(names) if name not in known), len(names))
    if cut == len(names):
        return Plans(table.plan(names), b"")
    from thresher.features import html_table  # its tables are large, and texts need none of them

    return Plans(table.plan(names[:cut]), html_table.plan(names[cut:]))


def united(*asked: tuple[str, ...]) -> tuple[str, ...]:
    """The features of several forests, each once, those of the text before those of HTML."""
    known = {feature.name for feature in table.features()}
    names = dict.fromkeys(name for some in asked for name in some)
    return tuple(sorted(names, key=lambda name: name not in known))


def page_features(kind: str) -> tuple[str, ...]:
    """What the page-kind forests read, by the kind of input that a model is for."""
    columns: tuple[table.Column, ...] = table.PAGE
    if kind == "html":
        from thresher.features import html_table

        columns += html_table.PAGE
    return (*(column.name for column in columns), *PAGE_SUMS)
