"""When an answer is what a set says of a title, of authors, of a date."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

CREDENTIAL = re.compile(r"^(?:[A-Z.]{2,7}|ph\.?d\.?)$", re.IGNORECASE)
JOINED = re.compile(r",|;| and | & | \| | [-–] ")


def fold_text(text: str) -> str:
    """Letters and digits only, lower case."""
    return "".join(filter(str.isalnum, text.casefold()))


def same_title(found: str, gold: str) -> bool:
    """Equal after folding, or one within the other at three quarters of its length."""
    short, long = sorted((fold_text(found), fold_text(gold)), key=len)
    return bool(short) and short in long and len(short) >= 0.75 * len(long)


def people(gold: Sequence[str]) -> set[str]:
    """Folded names, one a person, degrees left out."""
    names = [part.strip() for author in gold for part in JOINED.split(re.sub(r"\(.*?\)", "", author))]
    full = [name for name in names if name and not CREDENTIAL.match(name)] or [name for name in names if name][:1]
    return {re.sub(r"^(dr|by)(?=\w{4})", "", fold_text(name)) for name in full}


def same_authors(found: Sequence[str], gold: Sequence[str]) -> bool:
    """The same people, or the first of them, or the gold string as a whole."""
    names = people(found)
    return bool(names) and (names == people(gold) or fold_text("".join(found)) == fold_text("".join(gold)))


def same_day(found: str, gold: str) -> bool:
    """The exact day; some sets print it without zeros."""
    return found[:10] == "-".join(part.zfill(2) for part in re.findall(r"\d+", gold)[:3])


SAME: dict[str, Callable[[Any, Any], bool]] = {
    "title": same_title,
    "authors": same_authors,
    "date": same_day,
    "language": str.__eq__,
}
