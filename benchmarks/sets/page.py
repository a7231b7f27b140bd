"""What every reader gives: one page and what its set says is right."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it came and its gold; an unknown text is empty, an unknown list has no item."""

    set: str
    id: str
    url: str
    html: str
    gold: str  # the main text; where the set's text begins with the title, without it
    domain: str  # registered domain, or a name of its own where no address is known
    title: str = ""
    gold_title: str = ""  # the title where it belongs to the set's gold text (DAnIEL)
    authors: tuple[str, ...] = ()
    date: str = ""  # as the set writes it
    page_type: str = ""
    language: str = ""  # ISO 639-1
    encoding: str = ""  # the one used to decode the page
    wanted: tuple[str, ...] = ()  # snippets that the text must hold
    unwanted: tuple[str, ...] = ()  # snippets that it must not hold
