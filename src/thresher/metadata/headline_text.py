"""What two spellings of a headline share, and where a title line is divided."""

from typing import NamedTuple

import regex

from thresher.metadata.tokens import fold

# 'Headline | Site', 'Headline - Site', 'Headline: Site'; a dash without spaces is part of a word.
SEPARATOR = regex.compile(r" ?(?P<bar>[|»›•·｜])++ ?| (?P<dash>[-–—~/«<>]|::|--)++ |(?P<colon>: |：)|(?P<low>_{1,3})")
WORD = regex.compile(r"[\p{L}\p{M}\p{N}]++")
FIRST_UNSPACED = "\u0e00"  # from Thai on words are not divided by spaces: compared by pairs of characters
FIRST_HANGUL, LAST_HANGUL = "가", "힣"  # but Korean is
TELLING_CHARS, TELLING_HANGUL = 4, 2  # of a word, at least
SIGNS = bytes(sign for sign in range(128) if not chr(sign).isalnum())


class Cut(NamedTuple):
    """A separator in a title line: where it begins and ends, and its kind: bar, dash, colon or low."""

    start: int
    end: int
    kind: str


def cuts_of(line: str) -> list[Cut]:
    """The separators of a line, but for one at its beginning."""
    found = SEPARATOR.finditer(line)
    return [Cut(match.start(), match.end(), match.lastgroup or "") for match in found if match.start()]


def key(text: str) -> str:
    """The letters and digits of a text in lower case."""
    if text.isascii():
        return text.lower().encode().translate(None, SIGNS).decode()
    return "".join(filter(str.isalnum, text.casefold()))


def telling_words(text: str) -> set[str]:
    """The longer words of a text; of unspaced scripts, the pairs of neighbouring characters."""
    found: set[str] = set()
    for word in WORD.findall(fold(text)):
        if word[0] < FIRST_UNSPACED:
            if len(word) >= TELLING_CHARS:
                found.add(word)
        elif FIRST_HANGUL <= word[0] <= LAST_HANGUL:
            if len(word) >= TELLING_HANGUL:
                found.add(word)
        else:
            found.update(word[at : at + 2] for at in range(len(word) - 1))
    return found
