"""The sentences of reasons that several classifiers share."""

from __future__ import annotations

from thresher.classify.facts import PageFacts
from thresher.types import Hit
from thresher.vocab.classes import PHRASE_CLASSES

LABELS = {row.name: row.label for row in PHRASE_CLASSES}
QUOTED_CHARS = 50


def quoted(text: str) -> str:
    """A text in quotation marks, cut where it is long."""
    return f'"{text}"' if len(text) <= QUOTED_CHARS else f'"{text[:QUOTED_CHARS].rstrip()}…"'


def number(count: int, thing: str) -> str:
    """A count with its noun."""
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def is_phrase(page: PageFacts, hit: Hit) -> str:
    """'"Share this article" is a share phrase (en)'; the language is told where the page has more of it."""
    return f"{quoted(hit.text)} is {LABELS[hit.name]}{_language(page, hit)}"


def _language(page: PageFacts, hit: Hit) -> str:
    return f" ({hit.language})" if hit.language != "any" and hit.language in page.languages else ""


def follows(page: PageFacts, line: int, head: int, what: str) -> str:
    """'follows the comment heading "3 comments" 4 lines before'."""
    return f"follows {what} {quoted(page.text(head))} {number(line - head, 'line')} before"


def length(page: PageFacts, line: int) -> str:
    """Words; characters where the script has no spaces between words."""
    if 2 * page.cjk[line] > page.words[line]:
        return number(page.chars[line], "character")
    return number(page.words[line], "word")


def opens(page: PageFacts, hit: Hit) -> str:
    """'opens with "Tags:", a topics phrase (en)'."""
    return f'opens with "{hit.text}:", {LABELS[hit.name]}{_language(page, hit)}'
