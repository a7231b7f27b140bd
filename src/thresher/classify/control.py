"""Buttons and words of the interface that no phrase names: single signs, template marks, joined icon names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thresher.classify.facts import FLAG, PageFacts
from thresher.types import Mark, Tag

SIGNS = frozenset("×✕✖☰▲▼▶►◀↑↓+−-‹›«»<>←→≡✓")
TEMPLATE = re.compile(r"\{\{.*?\}\}|\$\{|^[a-z]+(?:[._][a-z]+)+$")
ICON = re.compile(r"\b(?:chevron|arrow|keyboard|expand|close|menu|search)_[a-z_]+")


def mark(page: PageFacts) -> Iterator[Mark]:
    """Signs alone in a line, icon names, names of fields and templates."""
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
                yield Mark(line, Tag.OTHER, 0.45, "a name of a field, not a word")
