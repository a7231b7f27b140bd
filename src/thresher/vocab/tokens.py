"""Tokens and hashes of phrases: the reference in plain Python; the core counts the same in its scan."""

import unicodedata

MASK = 0x7FFFFFFF
TOKEN_SEED = 18652613
TOKEN_PRIME = 16777619
MIX_PRIME = 0x9E3779B97F4A7C15  # 2^64 over the golden ratio
MIX_MASK = 0xFFFFFFFFFFFFFFFF
MIX_BYTES = 8
PHRASE_PRIME = 1000003
PHRASE_STEP = 0x1F35

LINE_SEED = 0x2545F491  # a phrase that is the whole line
PART_SEED = 0x1B873593  # a phrase that stands anywhere in a line
WORD_SEED = 0x6C8E9CF5  # a single word, for its flags

DAY, SHORT, YEAR, LONG = 1, 2, 3, 4  # the kinds of numbers
ALIKE = {DAY: "1", SHORT: "0", YEAR: "2000", LONG: "100"}

# Scripts written without spaces: each of their letters and marks is a token of its own, digits make runs.
SINGLE_RANGES = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x2E80, 0x2FDF),  # Han radicals
    (0x3005, 0x3007),
    (0x3021, 0x3029),
    (0x3031, 0x3035),
    (0x3040, 0x312F),  # Kana, Bopomofo
    (0x31A0, 0x31BF),
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),  # Han
    (0x4E00, 0x9FFF),
    (0xAC00, 0xD7AF),  # Hangul syllables
    (0xF900, 0xFAFF),
    (0xFF66, 0xFF9F),  # half-width Kana
    (0x1B000, 0x1B16F),
    (0x20000, 0x3FFFF),  # Han beyond the first plane
)

# Where one-by-one lower case differs from str.lower; Arabic letters that Persian and Urdu write otherwise.
FOLDED = {0x0130: 0x0069, 0x064A: 0x06CC, 0x0643: 0x06A9}


def is_skipped(char: str) -> bool:
    """Zero-width, joiner, soft hyphen, direction or variation mark: neither ends a token nor counts in it."""
    return unicodedata.category(char) == "Cf" or 0xFE00 <= ord(char) <= 0xFE0F


def is_word(char: str) -> bool:
    """A letter, mark or decimal digit of any script."""
    category = unicodedata.category(char)
    return category[0] in "LM" or category == "Nd"


def stands_alone(char: str) -> bool:
    """A letter or mark of a script written without spaces."""
    point = ord(char)
    if point < SINGLE_RANGES[0][0]:
        return False
    return unicodedata.category(char) != "Nd" and any(first <= point <= last for first, last in SINGLE_RANGES)


def fold(char: str) -> str:
    """The lower-case form of one character, always one character."""
    point = ord(char)
    if point in FOLDED:
        return chr(FOLDED[point])
    lower = char.lower()
    return lower if len(lower) == 1 else char


def tokens(text: str) -> list[str]:
    """The folded tokens of a text, in order."""
    found: list[str] = []
    open_run = False
    for char in text:
        if is_skipped(char):
            continue
        if not is_word(char):
            open_run = False
        elif stands_alone(char):
            found.append(fold(char))
            open_run = False
        elif open_run:
            found[-1] += fold(char)
        else:
            found.append(fold(char))
            open_run = True
    return found


def is_number(token: str) -> bool:
    """A token of decimal digits only."""
    return all(unicodedata.category(char) == "Nd" for char in token)


def line_tokens(text: str) -> list[str]:
    """The tokens that count when a whole line is looked up: no numbers, unless there is nothing else."""
    every = tokens(text)
    worded = [token for token in every if not is_number(token)]
    return worded or every


def number_kind(number: str) -> int:
    """What the core knows of a number, and hashes it by: day or month, other short one, year, long one."""
    if len(number) > 2:
        return YEAR if number.isascii() and len(number) == 4 and 1900 <= int(number) <= 2099 else LONG
    return DAY if number.isascii() and 1 <= int(number) <= 31 else SHORT


def with_like_numbers(run: list[str]) -> list[str]:
    """The same tokens with one number in place of each that hashes alike."""
    return [ALIKE[number_kind(token)] if is_number(token) else token for token in run]


def token_hash(token: str) -> int:
    """The 31-bit hash of one token: of ASCII letters and digits eight at a time, else by code points."""
    if is_number(token):
        return number_kind(token)
    value = TOKEN_SEED
    if token.isascii():
        for start in range(0, len(token), MIX_BYTES):
            chunk = int.from_bytes(token[start : start + MIX_BYTES].encode(), "little")
            value = ((value ^ chunk) * MIX_PRIME) & MIX_MASK
            value ^= value >> 32
        return value & MASK
    for char in token:
        value = ((value ^ ord(char)) * TOKEN_PRIME) & MASK
    return value


def phrase_hash(words: list[str], seed: int) -> int:
    """The 31-bit hash of a run of tokens; the seed tells what the run is looked up as."""
    value = seed
    for word in words:
        value = ((value ^ token_hash(word)) * PHRASE_PRIME + PHRASE_STEP) & MASK
    return value


def pair_bit(first: int, second: int) -> int:
    """The place of two token hashes in the sieve of phrase beginnings, 0..65535."""
    return (first * 31 ^ second) & 0xFFFF
