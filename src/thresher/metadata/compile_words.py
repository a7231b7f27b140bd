"""Gathers the words that metadata needs of all languages into one module that loads at once.

`python -m thresher.metadata.compile_words` writes words_table.py beside this file, from vocab/<language>.toml,
markers.toml and function_words.toml.
"""

import json
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
    for language, text in tomllib.loads((HERE / "function_words.toml").read_text(encoding="utf-8")).items():
        found["stop"][language] = sorted({plain(word) for word in text.split()})
    return found


def joined() -> dict[str, dict[str, str]]:
    """The lists as they stand in words_table.py: entries in one string; languages without any left out."""
    return {
        name.upper(): {language: "|".join(entries) for language, entries in lists.items() if any(entries)}
        for name, lists in table().items()
    }


def module_text() -> str:
    """The module, a line a language."""
    parts = [HEADER]
    for name, lists in joined().items():
        rows = (
            f"    {json.dumps(language)}: {json.dumps(text, ensure_ascii=False)},\n" for language, text in lists.items()
        )
        parts.append(f"\n{name} = {{\n{''.join(rows)}}}\n")
    return "".join(parts)


if __name__ == "__main__":
    (HERE / "words_table.py").write_text(module_text(), encoding="utf-8")
