"""Buttons and words of the interface that no phrase names: single signs, template marks, joined icon names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thresher.classify.arbitration import SURE
from thresher.classify.facts import PageFacts
from thresher.classify.said import number
from thresher.types import FLAG, Mark, Tag

SIGNS = frozenset("×✕✖☰▲▼▶►◀↑↓+−-‹›«»<>←→≡✓")
TEMPLATE = re.compile(r"\{\{.*?\}\}|\$\{|^[a-z]+(?:[._][a-z]+)+$")
ICON = re.compile(r"\b(?:chevron|arrow|keyboard|expand|close|menu|search)_[a-z_]+")


DOMAIN_CHARS = 3  # "en.example.com" is a way to a site; no name of a field ends so
BESIDE_WORDS, FEWEST = 3, 3


def mark(page: PageFacts) -> Iterator[Mark]:
    """Signs alone in a line, icon names, names of fields and templates; in threads what stands above a button."""
    if page.is_forum:
        yield from _above_buttons(page)
    for line in range(page.count):
        if page.chars[line] <= 2 and not page.letters[line] and not page.digits[line]:
            if page.text(line) in SIGNS:
                yield Mark(line, Tag.CONTROL, 0.7, f'the sign "{page.text(line)}" alone')
            else:
                yield Mark(line, Tag.OTHER, 0.6, "a sign or two and nothing else")
        elif not page.letters[line] and not page.digits[line]:
            yield Mark(line, Tag.OTHER, 0.5, "signs only")
        elif page.words[line] <= 4 and not page.kept[line] and not page.flags[line] & FLAG["url"]:
            text = page.text(line)
            if "_" in text and ICON.search(text):
                yield Mark(line, Tag.CONTROL, 0.6, "holds the name of an icon")
            elif ("_" in text or "{" in text or "." in text) and TEMPLATE.search(text):
                parts = text.replace("_", ".").split(".")
                if len(parts[-1]) > DOMAIN_CHARS or "{" in text:
                    yield Mark(line, Tag.OTHER, 0.85 if len(parts) > 2 else 0.45, "a name of a field, not a word")


def _above_buttons(page: PageFacts) -> Iterator[Mark]:
    """A short line that stands under several posts, each time right above a button: another one."""
    places: dict[int, list[int]] = {}
    for line in range(page.count - 1):
        if page.copies[page.line_hash[line]] >= FEWEST and page.words[line] <= BESIDE_WORDS and page.letters[line] > 1:
            places.setdefault(page.line_hash[line], []).append(line)
    for lines in places.values():
        above = [line for line in lines if _is_button(page, line + 1)]
        if len(above) >= FEWEST and len(above) == len(lines) and not any(page.kept[line] for line in lines):
            for line in above:
                why = f'one of {number(len(above), "line")} that stand right above "{page.text(line + 1)}"'
                yield Mark(line, Tag.CONTROL, SURE, why)


def _is_button(page: PageFacts, line: int) -> bool:
    return not page.digits[line] and (page.is_whole(line, "control") or page.is_whole(line, "comment"))
