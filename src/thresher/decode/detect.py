"""The encoding of a page that is not UTF-8 and does not tell its encoding: by the letters that it would give.

The method is that of composite judges since Mozilla's (Li and Momoi, 'A composite approach to language/encoding
detection', 2001): an encoding of many bytes a character must fit almost without fault and give common characters;
of the others the one wins whose letters are as frequent as in some language it was used for, in words that mix
neither scripts nor case. All sums are of whole numbers: the same on every machine.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from thresher.decode.alphabets import ALPHABETS
from thresher.decode.common import COMMON, LEVEL_ONE
from thresher.decode.whatwg import CODECS, REPLACED, table_of

LOOKED_AT_BYTES = 1_000_000
SAMPLE_BYTES, PARTS = 16384, 8  # of runs of bytes beyond ASCII, in so many parts of a page that has more
# A character of gb18030 may have two bytes of ASCII.
RUN = re.compile(rb"[\x80-\xff]++(?:[\x00-\x7f]{1,2}[\x80-\xff]++)*+")
ALONE = re.compile(rb"(?<![A-Za-z\x80-\xff])[\x80-\xff](?![A-Za-z\x80-\xff])")

# The value of a letter: by its group of the alphabet, two bits for each quarter; of one that is not in it.
GROUP_VALUES = (8, 6, 4, 2, 0)
STRANGE_LETTER = -8
LONE_LETTER = -1  # a word of one letter: there are some in each language, and more where a sign is taken for one
SIGNS = frozenset("\u2018\u2019\u201c\u201d\u201e\u201a\u00ab\u00bb\u2039\u203a\u2013\u2014\u2026\u2022\u00b7\u00a0\u00a9\u00ae\u2122\u00b0\u00a7\u20ac\u00a3\u00ad\u2116\u00ba\u00aa\u00bf\u00a1\u060c\u061f\u061b")  # fmt: skip
SIGN, RARE_SIGN, CONTROL, OPEN = 2, -1, -16, -24
# The value of two neighbours: letters of two scripts; a capital after a small letter, or after another; two letters of
# Latin beyond ASCII; a rare sign, or a digit, in a word; a mark that stands on nothing.
MIXED, HUMP, CAPITALS, TWO_ACCENTS, SIGN_IN_WORD, DIGIT_IN_WORD, BARE_MARK = -4, -8, -2, -4, -6, -6, -12
# Of encodings that give equally likely text the one that more pages are in: by the order of the alphabets, in points.
FIRST_CHOICE, LIKELIEST_CHOICE = 6, 16
LIKELIEST = "windows-1252"

MULTI_BYTE = {"gb18030": "Chinese", "big5": "Chinese", "shift_jis": "Japanese", "euc-jp": "Japanese", "euc-kr": "Korean"}
MOST_FAULTS = 0.01  # of the characters beyond ASCII
LEAST_COMMON = 0.45

# A declaration is passed over where what it gives is no text and what the letters say is.
GARBAGE_SHARE = 0.05  # of the characters beyond ASCII
GARBAGE_COMMON = 0.2  # how common they are; of those of text that is not in the encoding 0.1
GARBAGE_MARGIN = 2.5  # points a byte beyond ASCII; text has 4 to 7
GOOD_POINTS = 3
LEAST_EVIDENCE = 20  # bytes beyond ASCII

ASCII = bytes(range(128))


class Guess(NamedTuple):
    """An encoding, and how well its text reads: points for a byte beyond ASCII, of a letter at best 8.

    language: whose letters they are, as its English name; empty where there are no letters in words.
    """

    encoding: str
    points: float
    language: str = ""


def detect(page: bytes) -> Guess:
    """The likeliest encoding of a page with bytes beyond ASCII; windows-1252 where nothing tells."""
    sample = _sample(page)
    return _best_multi_byte(sample) or _best_one_byte(_counted(sample))


def reason(guess: Guess) -> str:
    """How the encoding was found, for the reader of an article."""
    if not guess.language:
        if guess.encoding != LIKELIEST:
            return "its signs, which read best so"
        return "not being UTF-8: windows-1252 is the most common of the others"
    if guess.encoding in MULTI_BYTE:
        return f"its letters, which read as {guess.language}"
    # Languages that share their letters are not told apart.
    return "its letters, which read best so"


def is_garbage(page: bytes, name: str) -> bool:
    """Whether a page does not read as text by the encoding it declares while it does by another."""
    sample = _sample(page)
    many = _best_multi_byte(sample)
    if name not in TABLES:
        if name == "gbk":
            name = "gb18030"
        if name not in MULTI_BYTE and name != "iso-2022-jp":
            return False
        if many is not None and many.encoding == name:
            return False
        counted = _counted(sample)
        faults, wide = _faults(sample, name)
        rare = name in COMMON and _common_share(_plain_text(sample, name), name) < GARBAGE_COMMON
        broken = faults > GARBAGE_SHARE * wide or (rare and counted.total >= LEAST_EVIDENCE)
        return broken and (many or _best_one_byte(counted)).points >= GOOD_POINTS
    counted = _counted(sample)
    if counted.total < LEAST_EVIDENCE:
        return False
    best = many or _best_one_byte(counted)
    told = _points(_hope(name, counted), counted).points / counted.total
    return best.points >= GOOD_POINTS and told < best.points - GARBAGE_MARGIN


def _best_multi_byte(sample: bytes) -> Guess | None:
    """The encoding of Chinese, Japanese or Korean that fits, None where none does."""
    guesses = []
    for name, language in MULTI_BYTE.items():
        faults, wide = _faults(sample, name)
        # The sample may end within a character.
        if faults - 1 <= MOST_FAULTS * wide and faults < wide:
            guesses.append(Guess(name, 8 * _common_share(_plain_text(sample, name), name), language))
    best = max(guesses, key=lambda guess: guess.points, default=None)
    return best if best is not None and best.points >= 8 * LEAST_COMMON else None


def _plain_text(sample: bytes, name: str) -> str:
    """The sample as Python reads it: enough to judge by, and faster."""
    return sample.decode(CODECS.get(name, name), "replace")


def _faults(sample: bytes, name: str) -> tuple[int, int]:
    """How many sequences cannot be read, and how many characters are beyond ASCII."""
    text = _plain_text(sample, name)
    return text.count(REPLACED), len(text) - len(text.encode("ascii", "ignore"))


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


class Counted(NamedTuple):
    """The bytes beyond ASCII of a page: how often each stands in a word and alone, and with each neighbour."""

    singles: list[tuple[int, int]]
    alone: list[tuple[int, int]]
    pairs: list[tuple[int, int, int]]
    total: int


def _best_one_byte(counted: Counted) -> Guess:
    """The one-byte encoding that reads best, and the language that its letters fit."""
    # Neighbours only ever take points: who is behind without them stays behind.
    hopes = sorted((_hope(name, counted) for name in TABLES), key=lambda hope: -hope.points)
    best = Guess(LIKELIEST, float("-inf"))
    for hope in hopes:
        if hope.points <= best.points:
            break
        guess = _points(hope, counted)
        if guess.points > best.points:
            best = guess
    return best._replace(points=best.points / max(1, counted.total))


def _counted(sample: bytes) -> Counted:
    pairs = Counter(pairwise(sample)).items()
    alone = Counter(b"".join(ALONE.findall(sample)))
    singles = [(byte, count - alone[byte]) for byte, count in Counter(sample).items() if byte > 0x7F]
    of_note = [(one, two, count) for (one, two), count in pairs if one > 0x7F or two > 0x7F]
    return Counted(singles, list(alone.items()), of_note, len(sample.translate(None, ASCII)))


def _points(hope: Guess, counted: Counted) -> Guess:
    """The points of an encoding with those that neighbours take."""
    kinds = [_kind(character) for character in table_of(hope.encoding)]
    taken = sum(count * _pair_value(kinds[one], kinds[two]) for one, two, count in counted.pairs)
    return hope._replace(points=hope.points + taken)


def _hope(name: str, counted: Counted) -> Guess:
    """The points of an encoding by its characters, without their neighbours, in the language that they fit best."""
    table = table_of(name)
    letters, points = [], LIKELIEST_CHOICE if name == LIKELIEST else 0
    for byte, count in counted.singles:
        kind = _kind(table[byte])
        if kind in LETTERS:
            letters.append((table[byte].lower(), count))
        else:
            points += count * SIGN_VALUES[kind]
    points += sum(count * SIGN_VALUES.get(_kind(table[byte]), LONE_LETTER) for byte, count in counted.alone)
    sums = []
    for language, place in TABLES[name]:
        values = VALUES[language]
        fit = sum(count * values.get(letter, STRANGE_LETTER) for letter, count in letters)
        sums.append(Guess(name, points + fit + (0 if place else FIRST_CHOICE), language if letters else ""))
    return max(sums, key=lambda guess: guess.points)


def _sample(page: bytes) -> bytes:
    """Runs of bytes beyond ASCII, each with its two neighbours: the second may be half a character.

    Of a long page some from each part: a menu in capitals is not like the text after it.
    """
    page = page[:LOOKED_AT_BYTES]
    parts = 1 if len(page.translate(None, ASCII)) <= SAMPLE_BYTES else PARTS
    runs: list[bytes] = []
    for number in range(parts):
        start, end = (len(page) * edge // parts for edge in (number, number + 1))
        left = SAMPLE_BYTES // parts if parts > 1 else len(page)
        for match in RUN.finditer(page, start, end):
            first, last = match.span()
            runs.append(page[max(first - 1, 0) : min(last, first + left) + 1])
            left -= len(runs[-1])
            if left <= 0:
                break
    return b" ".join(runs)


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
    if character == "\xa4":
        return "x"  # a sign for any currency, where the euro stands in other encodings
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
        if one.islower() and two.isupper():
            return HUMP
        if two.isupper() and two != "A":
            return CAPITALS
        return TWO_ACCENTS if one in "lL" and two in "lL" else 0
    if not first and not second:
        return BARE_MARK if two == "m" else 0
    other, letter = (two, one) if first else (one, two)
    if other == "m":
        return BARE_MARK if second or first != "l" else 0
    if other == "#":
        return SIGN_IN_WORD
    if other == "0" and letter not in "aA":
        return DIGIT_IN_WORD
    return 0


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
