"""Quotations and program code among the kept lines."""

from __future__ import annotations

from collections.abc import Iterator

from thresher.classify.facts import PageFacts
from thresher.classify.said import follows
from thresher.types import FLAG, Mark, Tag

QUOTES = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", "‘": "’"}
FEWEST_WORDS = 8
LABEL_WORDS = 8
CODE_SIGNS = frozenset("{}()[]=;<>$_\\|&@#*/")
CODE_OPENS = (
    "$ ",
    ">>> ",
    "#!",
    "//",
    "/*",
    "import ",
    "from ",
    "def ",
    "class ",
    "return ",
    "const ",
    "let ",
    "var ",
    "function ",
    "<?",
    "</",
    "@",
    "if (",
    "for (",
)
CODE_SHARE, OPENED_SHARE = 0.1, 0.04


def mark(page: PageFacts) -> Iterator[Mark]:
    """Lines in quotation marks, quoted posts of a thread, lines of code."""
    forum = page.is_forum
    for line in range(page.count):
        if not page.kept[line]:
            continue
        if _is_code(page, line):
            yield Mark(line, Tag.CODE, 0.8, "made of signs as program code is")
        elif page.flags[line] & FLAG["opens_quote"] and _is_quoted(page, line):
            yield Mark(line, Tag.QUOTE, 0.6, "in quotation marks from end to end")
        if forum and page.flags[line] & FLAG["ends_colon"] and page.size[line] <= LABEL_WORDS and line + 1 < page.count:
            yield Mark(line, Tag.QUOTE, 0.68, "a short line with a colon in a thread: names whom it quotes")
            if page.kept[line + 1]:
                yield Mark(line + 1, Tag.QUOTE, 0.7, follows(page, line + 1, line, "the line"))


def _is_quoted(page: PageFacts, line: int) -> bool:
    text = page.text(line)
    if page.size[line] < FEWEST_WORDS or text[0] not in QUOTES:
        return False
    return text[-1] in QUOTES[text[0]] and text.count(text[0]) == 1 + (text[0] == text[-1])


def _is_code(page: PageFacts, line: int) -> bool:
    text = page.text(line)[:400]
    if page.punct[line] + page.symbols[line] < 3 and not text.startswith(CODE_OPENS):
        return False
    share = sum(char in CODE_SIGNS for char in text) / len(text)
    return share >= (OPENED_SHARE if text.startswith(CODE_OPENS) else CODE_SHARE) and not (
        page.is_terminal(line) and text[-1] in ".!?。"
    )
