"""What a kept line is within the article: heading, list, table, quote, code, else body."""

from __future__ import annotations

from collections.abc import Iterator

from thresher.classify import kinds
from thresher.classify.facts import FLAG, PageFacts
from thresher.classify.said import length, number
from thresher.types import Mark, Tag

HEADING_WORDS = 16
ITEM_WORDS = 30
FEWEST_ITEMS = 3
CELL_WORDS = 5
QUOTES = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", "‘": "’"}
CODE_SIGNS = ("();", "){", ") {", "=>", "();", "</", "/>", "#include", ">>> ", "$ ", "import ", "def ", "function ", "const ")
SYMBOL_SHARE = 0.06
A_LABEL = FLAG["terminal"] | FLAG["ends_comma"]


def mark(page: PageFacts) -> Iterator[Mark]:
    """One mark or more for each kept line; every kept line is at least body."""
    listing = kinds.is_listing(page)
    runs = _runs(page)
    for line in range(page.count):
        if not page.kept[line]:
            continue
        yield Mark(line, Tag.BODY, 0.5 if page.size[line] < 8 else 0.7, _body(page, line))
        if page.flags[line] & (FLAG["bullet"] | FLAG["list_number"]) and page.size[line] <= 3 * ITEM_WORDS:
            yield Mark(line, Tag.LIST, 0.75, "begins with a bullet" if page.flags[line] & FLAG["bullet"] else "begins with a number and a dot")
        elif page.tabs[line] and page.size[line] <= 2 * ITEM_WORDS:
            yield Mark(line, Tag.TABLE, 0.75, f"cells parted by {number(page.tabs[line], 'tab')}")
        elif _is_code(page, line):
            yield Mark(line, Tag.CODE, 0.75, "signs of program code")
        elif _is_quoted(page, line):
            yield Mark(line, Tag.QUOTE, 0.55, "in quotation marks from end to end")
        elif runs[line] >= FEWEST_ITEMS:
            figures = page.digits[line] * 3 >= page.chars[line] and page.size[line] <= CELL_WORDS
            if figures:
                yield Mark(line, Tag.TABLE, 0.55, f"figures, among {number(runs[line], 'kept line')} without a full stop")
            yield Mark(line, Tag.LIST, 0.72 if listing else 0.6, f"one of {number(runs[line], 'kept line')} in a row without a full stop")
        elif listing and page.size[line] <= ITEM_WORDS:
            yield Mark(line, Tag.LIST, 0.55, "an entry of a page that lists")
        if _is_heading(page, line):
            yield Mark(line, Tag.HEADING, 0.75 if runs[line] < FEWEST_ITEMS else 0.5, f"a short line ({length(page, line)}) above a longer one")


def _body(page: PageFacts, line: int) -> str:
    end = ", ends like a sentence" if page.is_terminal(line) else ""
    return f"reads as main text: {length(page, line)}{end}"


def _runs(page: PageFacts) -> list[int]:
    """For each kept line without a full stop the number of such lines in a row."""
    lengths = [0] * page.count
    begin = 0
    for line in range(page.count + 1):
        if line < page.count and page.kept[line] and not page.flags[line] & A_LABEL and page.size[line] <= ITEM_WORDS:
            continue
        for member in range(begin, line):
            lengths[member] = line - begin
        begin = line + 1
    return lengths


def _is_heading(page: PageFacts, line: int) -> bool:
    """A short line without a full stop right above prose that is kept."""
    if page.size[line] > HEADING_WORDS or page.flags[line] & A_LABEL and not page.flags[line] & FLAG["question"]:
        return False
    if not page.letters[line] or page.flags[line] & FLAG["bullet"]:
        return False
    after = next((near for near in (line + 1, line + 2) if near < page.count and page.kept[near]), -1)
    return after > 0 and page.size[after] >= 2 * page.size[line] and page.size[after] >= 8


def _is_quoted(page: PageFacts, line: int) -> bool:
    if not page.flags[line] & FLAG["opens_quote"] or page.size[line] < 8:
        return False
    text = page.text(line)
    return text[-1] in QUOTES.get(text[0], "") and text.count(text[0]) == 1 + (text[0] == text[-1])


def _is_code(page: PageFacts, line: int) -> bool:
    if page.symbols[line] < 3 and page.punct[line] < 3:
        return False
    text = page.text(line)[:300]
    return sum(text.count(sign) for sign in CODE_SIGNS) >= 2 or page.symbols[line] > SYMBOL_SHARE * max(1, page.chars[line]) and page.symbols[line] >= 4
