"""Which vocabulary phrases stand in a line: the scanner only counts them, this names them for a reader."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

from thresher.types import Hit
from thresher.vocab import CLASSES, LANGUAGES, read_vocabulary
from thresher.vocab.tokens import (
    LINE_SEED,
    PART_SEED,
    WORD_SEED,
    fold,
    is_number,
    is_skipped,
    is_word,
    phrase_hash,
    stands_alone,
)

HEADER_BYTES = 16
LONGEST = 8  # tokens of a phrase that may stand anywhere
LINE_TOKENS = 24  # longer lines are no phrase


@cache
def table() -> tuple[memoryview, memoryview]:
    """Keys, rising, and their values: made once, never changed."""
    blob = read_vocabulary()
    count = int.from_bytes(blob[8:12], "little")
    cells = memoryview(blob)[HEADER_BYTES : HEADER_BYTES + 8 * count].cast("I")
    return cells[:count], cells[count:]


def look_up(key: int) -> int:
    """The vocabulary's value for a key, or 0."""
    keys, values = table()
    at = bisect_left(keys, key)
    return values[at] if at < len(keys) and keys[at] == key else 0


def spans(text: str) -> list[tuple[str, int, int]]:
    """The folded tokens of a text, each with where it begins and ends."""
    found: list[tuple[str, int, int]] = []
    token, start, end = "", 0, 0
    for at, char in enumerate(text):
        if char < "\x80":
            is_token = joins = char.isalnum()
        elif is_skipped(char):
            continue
        else:
            is_token = is_word(char)
            joins = is_token and not stands_alone(char)
        if token and not joins:
            found.append((token, start, end))
            token = ""
        if joins:
            start = start if token else at
            token, end = token + fold(char), at + 1
        elif is_token:
            found.append((fold(char), at, at + 1))
    if token:
        found.append((token, start, end))
    return found


def hit(text: str, value: int, whole_line: bool) -> list[Hit]:
    """The hits that a table value means; none for 0."""
    language = LANGUAGES[(value >> 26) - 1] if value >> 26 else ""
    return [
        Hit(text, CLASSES[number - 1], language, whole_line)
        for number in (value >> 16 & 31, value >> 21 & 31)
        if number
    ]


def find_hits(text: str) -> list[Hit]:
    """The phrases of a line, those that are all of it first."""
    found = spans(text)
    words = [token for token, _, _ in found if not is_number(token)]
    hits: list[Hit] = []
    if found and len(found) <= LINE_TOKENS:
        hits += hit(text, look_up(phrase_hash(words or [token for token, _, _ in found], LINE_SEED)), True)
    for at, (token, start, _) in enumerate(found):
        lengths = look_up(phrase_hash([token], WORD_SEED)) >> 8 & 255
        for size in range(1, LONGEST + 1):
            if lengths >> (size - 1) & 1 and at + size <= len(found):
                run = [token for token, _, _ in found[at : at + size]]
                hits += hit(text[start : found[at + size - 1][2]], look_up(phrase_hash(run, PART_SEED)), False)
    return hits
