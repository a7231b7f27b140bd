"""Cuts a line into words and numbers, in one pass, with the place of each."""

import re
from typing import NamedTuple

import regex

# A number of any script, a word with its marks and joiners; "NewsMarch" is two. Possessive runs: linear.
LETTERS = r"\p{Lu}++[\p{Ll}\p{M}\u200c\u200d]*+|[[\p{L}\p{M}\u200c\u200d]--\p{Lu}]++"
TOKEN = regex.compile(rf"(\p{{Nd}}++)|{LETTERS}", regex.V1)
WORD = regex.compile(LETTERS, regex.V1)
ASCII_WORD = re.compile(r"[a-z]++")
# The same two for lines of ASCII: `re` takes less than half the time there.
ASCII_LETTERS = r"[A-Z]++[a-z]*+|[a-z]++"
ASCII_TOKEN, ASCII_PARTED = re.compile(rf"([0-9]++)|{ASCII_LETTERS}"), re.compile(ASCII_LETTERS)
JOINERS = str.maketrans({"\u200c": None, "\u200d": None})  # print nothing; sites leave them out as often as not

# One spelling for letters that sites mix; each is one character for one, so that places stay true.
FOLDS = (("İ", "i"), ("ي", "ی"), ("ك", "ک"), ("’", "'"), ("׳", "'"), ("\u00a0", " "))
USUAL_SIGNS = "“”‘–—…•·©®"  # no parts of words: often all that keeps a text from ASCII
LONGEST_NUMBER = 8


class Token(NamedTuple):
    """A word or number: its plain text, its value if a number (-1 if a long one), and where it stands."""

    text: str
    number: int | None
    start: int
    end: int


def fold(text: str) -> str:
    """Lower case and one spelling of each letter; as long as the text, a few rare letters aside."""
    if not text.isascii():
        for letter, spelling in FOLDS:  # a search for each is quicker than a look at each character
            text = text.replace(letter, spelling)
    return text.lower()


def plain(text: str) -> str:
    """Folded, and without the joiners that print nothing."""
    return unjoined(fold(text))


def unjoined(text: str) -> str:
    """A text without the joiners that print nothing."""
    return text if text.isascii() else text.translate(JOINERS)


def words_of(text: str) -> list[str]:
    """The words of a text, plain, in order; numbers left out."""
    folded = fold(text)
    if not folded.isascii():
        for sign in USUAL_SIGNS:
            folded = folded.replace(sign, " ")
    found: list[str] = ASCII_WORD.findall(folded) if folded.isascii() else WORD.findall(unjoined(folded))
    return found


def parted_words(text: str) -> list[str]:
    """The words of a text as `tokens` gives them: a capital begins a word, so that "NewsMarch" is two."""
    if text.isascii():
        return "\n".join(ASCII_PARTED.findall(text)).lower().split("\n")
    return unjoined(fold("\n".join(WORD.findall(text)))).split("\n")


def tokens(line: str) -> list[Token]:
    """The words and numbers of a line, in order. A year glued to the next number is cut off it: 202410:30."""
    folded = fold(line)
    if len(folded) != len(line):
        line = folded
    found = []
    as_it_is = folded.isascii()
    for match in (ASCII_TOKEN if line.isascii() else TOKEN).finditer(line):
        start, end = match.span()
        if match.group(1) is None:
            word = folded[start:end]
            found.append(Token(word if as_it_is else unjoined(word), None, start, end))
            continue
        digits = match.group()
        if 4 < end - start < 7 and digits[:2] in ("19", "20"):
            found.append(Token(digits[:4], int(digits[:4]), start, start + 4))
            start, digits = start + 4, digits[4:]
        found.append(Token(digits, int(digits) if len(digits) <= LONGEST_NUMBER else -1, start, end))
    return found
