"""The words of words_table.py, shaped for looking up; each table is made at first use and never changes."""

from functools import cache

from thresher.metadata import words_table
from thresher.metadata.tokens import words_of

ANY = "any"


@cache
def phrases(kind: str) -> dict[str, frozenset[str]]:
    """Each phrase of a kind (by, after, published, updated, role ...) and the languages that have it."""
    if kind == "marks":
        return phrases("by") | phrases("weak_by")
    if kind == "english":
        return {word: frozenset({"en"}) for word in words_table.STOP["en"].split("|") if len(word) > 2}
    found: dict[str, set[str]] = {}
    for language, joined in getattr(words_table, kind.upper()).items():
        for phrase in joined.split("|"):
            found.setdefault(phrase, set()).add(language[:2] if language != ANY else ANY)
    return {phrase: frozenset(languages) for phrase, languages in found.items()}


@cache
def words_of_kinds(kinds: tuple[str, ...]) -> frozenset[str]:
    """The phrases of several kinds."""
    return frozenset().union(*map(phrases, kinds))


@cache
def telling_words(kind: str) -> frozenset[str]:
    """The longest word of each phrase of a kind: a line without any of them has no such phrase."""
    return frozenset(max(words, key=len) for phrase in phrases(kind) if (words := words_of(phrase)))


@cache
def openings(kind: str) -> tuple[str, ...]:
    """The phrases of a kind, longest first: for str.startswith and str.endswith."""
    return tuple(sorted(phrases(kind), key=lambda phrase: (-len(phrase), phrase)))


@cache
def openings_by_letters(kind: str) -> dict[str, tuple[str, ...]]:
    """The phrases of a kind by their first two characters, longest first: the few that a text may begin with."""
    found: dict[str, list[str]] = {}
    for phrase in openings(kind):
        found.setdefault(phrase[:2], []).append(phrase)
    return {letters: tuple(phrases) for letters, phrases in found.items()}


def may_open(kind: str, text: str) -> tuple[str, ...]:
    """The phrases of a kind that a folded text may begin with, longest first."""
    by_letters = openings_by_letters(kind)
    return by_letters.get(text[:2], ()) + by_letters.get(text[:1], ())


@cache
def months() -> dict[str, dict[str, int]]:
    """Each printed form of a month, its words joined by spaces: language -> number, 1 to 12."""
    return _numbered(words_table.MONTHS)


@cache
def month_openings() -> frozenset[str]:
    """The first words of all printed forms of months."""
    return frozenset(form.split(" ", 1)[0] for table in (months(), solar_hijri_months()) for form in table)


@cache
def solar_hijri_months() -> dict[str, dict[str, int]]:
    """The months of the Iranian calendar, in the same shape."""
    return _numbered(words_table.OTHER_MONTHS)


def _numbered(table: dict[str, str]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for language, joined in table.items():
        for number, forms in enumerate(joined.split("|"), 1):
            for form in filter(None, forms.split(" ; ")):
                found.setdefault(form, {})[language[:2]] = number
    return found


@cache
def date_orders() -> dict[str, str]:
    """How each language orders a numeric date: dmy, mdy or ymd."""
    return {language[:2]: order for language, order in words_table.DATE_ORDER.items()}


@cache
def joiners() -> frozenset[str]:
    """What stands between the names of two authors, in any language."""
    return frozenset(word for joined in words_table.JOINERS.values() for word in joined.split("|"))
