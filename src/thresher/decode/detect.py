"""The encoding of a page that is not UTF-8 and does not tell its encoding: by the letters that it would give.

The method is that of composite judges since Mozilla's (Li and Momoi, 'A composite approach to language/encoding
detection', 2001): an encoding of many bytes a character must fit almost without fault and give common characters;
of the others the one wins whose letters are as frequent as in some language it was used for, in words that mix
neither scripts nor case. All sums are of whole numbers: the same on every machine.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from thresher.decode.alphabets import ALPHABETS
from thresher.decode.common import COMMON, LEVEL_ONE
from thresher.decode.whatwg import CODECS, REPLACED, table_of

SAMPLE_BYTES = 32768  # of the page, for encodings of many bytes
SAMPLE_RUNS = 2000  # runs of bytes beyond ASCII, for those of one
RUN = re.compile(rb"[\x80-\xff]{1,32}")

# The value of a letter: by its group of the alphabet, two bits for each quarter; of one that is not in it.
GROUP_VALUES = (8, 6, 4, 2, 0)
STRANGE_LETTER = -8
CAPITAL = -1
SIGNS = frozenset("\u2018\u2019\u201c\u201d\u201e\u201a\u00ab\u00bb\u2039\u203a\u2013\u2014\u2026\u2022\u00b7\u00a0\u00a9\u00ae\u2122\u00b0\u00a7\u20ac\u00a3\u00ad\u2116\u00ba\u00aa\u00bf\u00a1\u060c\u061f\u061b")  # fmt: skip
SIGN, RARE_SIGN, CONTROL, OPEN = 2, -1, -16, -24
# The value of two neighbours: letters of two scripts; a capital after a small letter; a rare sign, or a digit, in
# a word; the edge of a word in a script without words of one letter; a mark that stands on nothing.
MIXED, HUMP, SIGN_IN_WORD, DIGIT_IN_WORD, EDGE, BARE_MARK = -12, -8, -6, -6, -4, -12
# Of encodings that give equally likely text the one that more pages are in: by the order of the alphabets, in points.
FIRST_CHOICE, LATER_CHOICE, LIKELIEST_CHOICE = 4, 0, 16
LIKELIEST = "windows-1252"

MULTI_BYTE = {"gb18030": "Chinese", "big5": "Chinese", "shift_jis": "Japanese", "euc-jp": "Japanese", "euc-kr": "Korean"}
MOST_FAULTS = 0.01  # of the characters beyond ASCII
LEAST_COMMON = 0.45

# A declaration is passed over where what it gives is no text and what the letters say is.
GARBAGE_SHARE = 0.05  # of the characters beyond ASCII
GARBAGE_POINTS = 0  # a byte beyond ASCII; text has 4 to 7
GOOD_POINTS = 3
LEAST_EVIDENCE = 20  # bytes beyond ASCII


class Guess(NamedTuple):
    """An encoding, and how well its text reads: points for a byte beyond ASCII, of a letter at best 8."""

    encoding: str
    points: float
    language: str = ""


def detect(page: bytes) -> Guess:
    """The likeliest encoding of a page with bytes beyond ASCII; windows-1252 where nothing tells."""
    many = best_multi_byte(page)
    if many is not None:
        return many
    return best_one_byte(page) or Guess(LIKELIEST, 0)


def reason(guess: Guess) -> str:
    """How the encoding was found, for the reader of an article."""
    if not guess.language:
        return "not being UTF-8: windows-1252 is the most common of the others"
    return f"its letters, which read as {guess.language}"


def is_garbage(page: bytes, name: str) -> bool:
    """Whether a page does not read as text by the encoding it declares while it does by another."""
    if name in MULTI_BYTE or name in ("gbk", "iso-2022-jp"):
        text = page[:SAMPLE_BYTES].decode(CODECS.get(name, name), "replace")
        wide = len(text) - len(text.encode("ascii", "ignore"))
        return text.count(REPLACED) - 1 > GARBAGE_SHARE * wide and detect(page).points >= GOOD_POINTS
    many = best_multi_byte(page)
    if many is not None:
        return many.points >= GOOD_POINTS
    sample = _sample(page)
    if sample is None or name not in TABLES or sample.total < LEAST_EVIDENCE:
        return False
    told = _points(_hope(name, sample.singles), sample)
    return told.points < GARBAGE_POINTS * sample.total and detect(page).points >= GOOD_POINTS


def best_multi_byte(page: bytes) -> Guess | None:
    """The encoding of Chinese, Japanese or Korean that fits, None where none does."""
    sample = page[:SAMPLE_BYTES]
    guesses = []
    for name, language in MULTI_BYTE.items():
        text = sample.decode(CODECS.get(name, name), "replace")
        faults, wide = text.count(REPLACED), len(text) - len(text.encode("ascii", "ignore"))
        # The sample may end within a character.
        if faults - 1 <= MOST_FAULTS * wide and faults < wide:
            guesses.append(Guess(name, 8 * _common_share(text, name), language))
    best = max(guesses, key=lambda guess: guess.points, default=None)
    return best if best is not None and best.points >= 8 * LEAST_COMMON else None


def _common_share(text: str, name: str) -> float:
    """How common the characters are: 1 where each is one of the most common of the language, 0.4 of the first level."""
    common, first = COMMON[name], LEVEL_ONE[name]
    points = total = 0
    for character, count in Counter(text).items():
        if character <= "\x7f" or character == REPLACED:
            continue
        if not character.isalpha():
            # Full-width commas and stops fit all of them; what is private or half-wide fits none.
            points -= 10 * count if "\ue000" <= character <= "\uf8ff" else 0
            continue
        total += count
        if character in common:
            points += 10 * count
        elif first[0] <= character.encode(first[2], "ignore") <= first[1]:
            points += 4 * count
        elif "\uff61" <= character <= "\uff9f":
            points -= 10 * count
    return points / (10 * total) if total else 0.0


class Sample(NamedTuple):
    """The bytes beyond ASCII of a page, counted alone and with each neighbour."""

    singles: list[tuple[int, int]]
    pairs: list[tuple[int, int, int]]
    total: int


def best_one_byte(page: bytes) -> Guess | None:
    """The one-byte encoding that reads best, and the language that its letters fit; None for an ASCII page."""
    sample = _sample(page)
    if sample is None:
        return None
    # Neighbours only ever take points: who is behind without them stays behind.
    hopes = sorted((_hope(name, sample.singles) for name in TABLES), key=lambda hope: -hope.points)
    best = Guess(LIKELIEST, float("-inf"))
    for hope in hopes:
        if hope.points <= best.points:
            break
        guess = _points(hope, sample)
        if guess.points > best.points:
            best = guess
    return best._replace(points=best.points / sample.total)


def _sample(page: bytes) -> Sample | None:
    joined = b"\n".join(_runs(page))
    if not joined:
        return None
    singles = [(byte, count) for byte, count in Counter(joined).items() if byte > 0x7F]
    pairs = [
        (one, two, count)
        for (one, two), count in Counter(zip(joined, joined[1:], strict=False)).items()
        if one > 0x7F or two > 0x7F
    ]
    return Sample(singles, pairs, sum(count for _, count in singles))


def _points(hope: Guess, sample: Sample) -> Guess:
    """The points of an encoding with those that neighbours take."""
    kinds = [_kind(character) for character in table_of(hope.encoding)]
    taken = sum(count * _pair_value(kinds[one], kinds[two]) for one, two, count in sample.pairs)
    return hope._replace(points=hope.points + taken)


def _hope(name: str, singles: list[tuple[int, int]]) -> Guess:
    """The points of an encoding by its characters alone, in the language that they fit best."""
    table = table_of(name)
    letters, points = [], LIKELIEST_CHOICE if name == LIKELIEST else 0
    for byte, count in singles:
        kind = _kind(table[byte])
        if kind in LETTERS:
            letters.append((table[byte].lower(), count))
            points += count * CAPITAL if kind.isupper() else 0
        else:
            points += count * SIGN_VALUES.get(kind, 0)
    sums = []
    for language, place in TABLES[name]:
        values = VALUES[language]
        fit = sum(count * values.get(letter, STRANGE_LETTER) for letter, count in letters)
        sums.append(Guess(name, points + fit + (LATER_CHOICE if place else FIRST_CHOICE), language))
    return max(sums, key=lambda guess: guess.points)


def _runs(page: bytes) -> list[bytes]:
    """Runs of bytes beyond ASCII, each with its two neighbours."""
    runs = []
    for match in RUN.finditer(page):
        runs.append(page[max(match.start() - 1, 0) : match.end() + 1])
        if len(runs) >= SAMPLE_RUNS:
            break
    return runs


def _kind(character: str) -> str:
    """The kind of a character: a script and case of letters (`a A` ASCII, `l L` Latin, ...), sign, control."""
    code = ord(character)
    if code < 0x80:
        if character.isalpha():
            return "A" if character.isupper() else "a"
        return "0" if character.isdigit() else " "
    if character == REPLACED:
        return "?"
    if code < 0xA0:
        return "x"
    if character in SIGNS:
        return "+"
    for script, (first, last) in SCRIPTS.items():
        if first <= code <= last and (character.isalpha() or script in "tm" or code in range(0x591, 0x5C8)):
            return script.upper() if character.isupper() else script
    return "m" if 0x64B <= code <= 0x652 else "#"


SCRIPTS = {
    "l": (0xC0, 0x24F), "m": (0x300, 0x36F), "g": (0x370, 0x3FF), "c": (0x400, 0x52F), "h": (0x591, 0x5FF),
    "r": (0x620, 0x6FF), "t": (0xE01, 0xE5B),
}  # fmt: skip
LETTERS = frozenset("lLgGcChrtm")
SCRIPT_OF = {"a": "l", "A": "l", "l": "l", "L": "l"} | {kind: kind.lower() for kind in "gGcChrt"}
SIGN_VALUES = {"+": SIGN, "#": RARE_SIGN, "x": CONTROL, "?": OPEN}


def _pair_value(one: str, two: str) -> int:
    first, second = SCRIPT_OF.get(one), SCRIPT_OF.get(two)
    if first and second:
        if first != second:
            return MIXED
        return HUMP if one.islower() and two.isupper() else 0
    if not first and not second:
        return BARE_MARK if two == "m" else 0
    other, letter = (two, one) if first else (one, two)
    if other == "m":
        return BARE_MARK if second or first != "l" else 0
    if other == "#":
        return SIGN_IN_WORD
    if other == "0" and letter not in "aA":
        return DIGIT_IN_WORD
    return EDGE if letter in "hrt" else 0


def _values(groups: str) -> dict[str, int]:
    return {
        letter: value
        for group, value in zip(groups.split(" "), GROUP_VALUES, strict=True)
        for letter in group.strip("-")
    }


VALUES = {language: _values(groups) for language, (_, groups) in ALPHABETS.items()}
# Encoding -> the languages it was used for, and its place among the encodings of each.
TABLES: dict[str, list[tuple[str, int]]] = {}
for _language, (_encodings, _) in ALPHABETS.items():
    for _place, _encoding in enumerate(_encodings.split()):
        TABLES.setdefault(_encoding, []).append((_language, _place))
