"""Gathers the words that metadata needs of all languages into one module that loads at once.

`python -m thresher.metadata.compile_words` writes words_table.py beside this file, from vocab/<language>.toml
and markers.toml.
"""

import tomllib
from collections.abc import Iterable
from pathlib import Path

from thresher.metadata.tokens import fold, plain, tokens
from thresher.vocab import LANGUAGES, words

HERE = Path(__file__).parent
MARKER_KINDS = (
    "by",
    "bare",
    "weak_by",
    "after",
    "published",
    "updated",
    "role",
    "refused",
    "organisation",
    "rights",
)

HEADER = '''"""The words of dates, names and sentences by language: generated, do not edit.

Made by `python -m thresher.metadata.compile_words` from vocab/<language>.toml and metadata/markers.toml.
Entries of a list are separated by "|".
"""

# ruff: noqa: E501
'''


def month_forms(forms: Iterable[str]) -> list[str]:
    """The printed forms of a month as the date reader meets them: tokens of letters, joined by a space."""
    found = []
    for form in forms:
        run = tokens(plain(form))
        if run and all(token.number is None for token in run) and "/" not in form and run[0].text != "d":
            found.append(" ".join(token.text for token in run))
    return sorted({form for form in found if "月" not in form and "월" not in form})


def table() -> dict[str, dict[str, list[str]]]:
    """Each list by name, then by language."""
    markers = tomllib.loads((HERE / "markers.toml").read_text(encoding="utf-8"))
    found: dict[str, dict[str, list[str]]] = {kind: {} for kind in MARKER_KINDS}
    found |= {"stop": {}, "joiners": {}, "months": {}, "other_months": {}, "date_order": {}}
    for language in LANGUAGES:
        for kind in MARKER_KINDS:
            found[kind][language] = sorted(
                {form(word) for word in markers.get(language, {}).get(kind, ()) for form in (plain, fold)}
            )
        lists = words(language)
        if language != "any":
            found["stop"][language] = sorted({plain(word) for word in lists.stop})
            found["date_order"][language] = [lists.date_order]
            found["months"][language] = [" ; ".join(month_forms(forms)) for forms in lists.months]
        found["joiners"][language] = sorted({plain(word) for word in lists.joiners})
        if language == "fa":
            found["other_months"][language] = [" ; ".join(month_forms(forms)) for forms in lists.other_months]
    return found


def module_text() -> str:
    """The module as it stands in words_table.py."""
    parts = [HEADER]
    for name, by_language in table().items():
        parts.append(f"\n{name.upper()} = {{\n")
        for language, entries in by_language.items():
            if not any(entries):
                continue
            parts.append(f'    "{language}": (\n')
            parts += [f"        {piece}\n" for piece in pieces("|".join(entries))]
            parts.append("    ),\n")
        parts.append("}\n")
    return "".join(parts)


def pieces(joined: str) -> list[str]:
    """String literals of at most 90 characters that make up the text."""
    return [
        '"' + joined[at : at + 90].replace("\\", "\\\\").replace('"', '\\"') + '"'
        for at in range(0, len(joined), 90)
    ]


if __name__ == "__main__":
    (HERE / "words_table.py").write_text(module_text(), encoding="utf-8")
