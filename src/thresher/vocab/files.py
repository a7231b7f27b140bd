"""Reads the vocabulary files: the phrases by class and the words of dates, names and sentences."""

import os.path
from typing import Any, NamedTuple

from thresher.vocab.classes import CLASSES

WORDS_SECTION = "\n[words]\n"  # the last section of each file, read without the phrases before it


class Words(NamedTuple):
    """What dates, author lines and sentences of a language are made of; all lower case."""

    stop: tuple[str, ...]  # the commonest function words
    joiners: tuple[str, ...]  # between the names of two authors
    months: tuple[tuple[str, ...], ...]  # January first, all printed forms
    weekdays: tuple[tuple[str, ...], ...]  # Monday first
    ago: tuple[str, ...]
    units: dict[str, tuple[str, ...]]  # minute hour day week month year
    today: tuple[str, ...]
    yesterday: tuple[str, ...]
    date_order: str  # dmy, mdy or ymd
    other_months: tuple[tuple[str, ...], ...]  # of the Hijri or Hebrew calendar, or empty
    currency: tuple[str, ...]  # only in the file for all languages
    url: tuple[str, ...]  # only in the file for all languages


class Phrases(NamedTuple):
    """The phrases of a class: those that are a whole line, and those that tell wherever they stand."""

    line: tuple[str, ...]
    part: tuple[str, ...]


def read_bytes(name: str) -> bytes:
    """A file of this folder, also where the package is an archive. Raises OSError where there is none.

    By the loader, since importing importlib.resources takes longer than everything else at first use.
    """
    loader: Any = __spec__.loader
    content: bytes = loader.get_data(os.path.join(os.path.dirname(__file__), name))
    return content


def read_text(language: str) -> str:
    """The vocabulary file of a language. Raises OSError for a language that has none."""
    return read_bytes(f"{language}.toml").decode("utf-8")


def read_phrases(language: str) -> dict[str, Phrases]:
    """The phrases of a language by class, in the order of the classes and of the file."""
    import tomllib

    sections = tomllib.loads(read_text(language))
    return {name: Phrases(tuple(sections[name]["line"]), tuple(sections[name]["part"])) for name in CLASSES}


def read_words(language: str) -> Words:
    """The word lists of a language. Raises OSError for a language that has none."""
    import tomllib

    section = tomllib.loads(read_text(language).partition(WORDS_SECTION)[2])
    other_months = section.get("hijri_months") or section.get("hebrew_months") or []
    return Words(
        stop=tuple(section["stop"]),
        joiners=tuple(section["and"]),
        months=tuple(tuple(forms) for forms in section["months"]),
        weekdays=tuple(tuple(forms) for forms in section["weekdays"]),
        ago=tuple(section["ago"]),
        units={unit: tuple(forms) for unit, forms in section["units"].items()},
        today=tuple(section["today"]),
        yesterday=tuple(section["yesterday"]),
        date_order=section["date_order"],
        other_months=tuple(tuple(forms) for forms in other_months),
        currency=tuple(section.get("currency", ())),
        url=tuple(section.get("url", ())),
    )
