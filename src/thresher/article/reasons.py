"""Why a line that no classifier marks was kept or dropped, told from what was counted of it."""

from __future__ import annotations

from collections.abc import Callable

from thresher.article.surroundings import Surroundings
from thresher.types import FLAG

Statement = Callable[[Surroundings, int], str]

MANY_LINES = 4  # a run of short lines worth telling of
MANY_COMMAS = 2
KEPT_STATEMENTS = 3
MOST = {"words": 2**20 - 1, "commas": 255, "separators": 255}  # widths of the columns
DROPPED_STATEMENTS = 2
REPEATED = "says word for word what a kept line above says"


def _count(number: int, thing: str, most: int = 0) -> str:
    """The number with its thing; `most` is where the core stops counting."""
    if number == most:
        return f"{number} {thing}s or more"
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _flag(name: str, statement: str) -> Statement:
    return lambda page, line: statement if page.flags[line] & FLAG[name] else ""


def _size(page: Surroundings, line: int) -> str:
    """Words; characters where the script has no spaces between words."""
    if 2 * page.cjk[line] > page.words[line]:
        return _count(page.chars[line], "character")
    return _count(page.words[line], "word", MOST["words"])


def _between(page: Surroundings, line: int) -> str:
    before, after = page.is_long(line - 1), page.is_long(line + 1)
    if before and after:
        return "between long lines"
    if before or after:
        return "next to a long line"
    return "between kept lines" if page.is_kept(line - 1) and page.is_kept(line + 1) else ""


def _commas(page: Surroundings, line: int) -> str:
    return _count(page.commas[line], "comma", MOST["commas"]) if page.commas[line] >= MANY_COMMAS else ""


def _copies(page: Surroundings, line: int) -> str:
    number = page.copies[page.hashes[line]]
    return f"one of {number} lines alike" if number > 1 and page.words[line] else ""


def _run(page: Surroundings, line: int) -> str:
    titled, short = page.titled_runs[line], page.short_runs[line]
    if titled >= MANY_LINES:
        return f"{titled} short title-case lines in a row"
    return f"{short} short lines in a row" if short >= MANY_LINES else ""


def _separators(page: Surroundings, line: int) -> str:
    return _count(page.separators[line], "separator", MOST["separators"]) if page.separators[line] else ""


def _no_end(page: Surroundings, line: int) -> str:
    if page.flags[line] & FLAG["terminal"]:
        return _size(page, line)
    return f"{_size(page, line)} and no end of a sentence"


def _place(page: Surroundings, line: int) -> str:
    if page.first_kept < 0:
        return "no main text found on this page"
    if line < page.first_kept:
        return "before the main text"
    if line > page.last_kept:
        return "after the main text"
    return "scored below the lines around it"


# The first statements that hold are told, in this order.
KEPT: tuple[Statement, ...] = (
    _size,
    _flag("terminal", "ends like a sentence"),
    _between,
    _commas,
    _flag("ends_colon", "leads on with a colon"),
    _flag("bullet", "an item of a list"),
    _flag("opens_quote", "opens with a quotation mark"),
)
DROPPED: tuple[Statement, ...] = (
    _flag("no_letters", "no letters"),
    _run,
    _copies,
    _flag("copyright_sign", "a copyright sign"),
    _flag("email", "an e-mail address"),
    _flag("url", "a web address"),
    _flag("price", "a price"),
    _flag("date", "a date"),
    _separators,
    _flag("ends_more", "ends as links to more do"),
    _no_end,
)


def kept(page: Surroundings, line: int) -> str:
    """Why a line was kept as main text."""
    return f"reads as main text: {_first(KEPT, KEPT_STATEMENTS, page, line)}"


def spared(page: Surroundings, line: int) -> str:
    """Why a line outside the main text was kept by mode `clean`."""
    return f"not noise to any classifier: {_size(page, line)}"


def dropped(page: Surroundings, line: int) -> str:
    """Why a line was dropped."""
    return f"{_first(DROPPED, DROPPED_STATEMENTS, page, line)}, {_place(page, line)}"


def _first(statements: tuple[Statement, ...], limit: int, page: Surroundings, line: int) -> str:
    said = [words for statement in statements if (words := statement(page, line))]
    return ", ".join(said[:limit])
