"""The names of people that a text begins with, told from roles, desks and placeholders."""

import re
from typing import NamedTuple

import regex

from thresher.metadata.tokens import fold
from thresher.metadata.words import joiners, phrases, words_of_kinds

READ_CHARS = 200  # after a byline's mark
MOST_WORDS, MOST_AUTHORS = 4, 8
HAN_CHARS, KANA_CHARS = (
    range(2, 5),
    range(3, 20),
)  # of a name written in Chinese or Korean characters, in kana

# What ends the part of a line that holds names: brackets, colons, bars, spaced dashes, addresses.
STOP = re.compile(r"[|•›»>(\[{（［【〔\n:：@#/／╱\\\"“”„?!…*＝=©]| [-–—~·⋅+]++ |\bhttp|\bwww\.")
PIECE = re.compile(r"[,，،、;&]|[^\s,，،、;&]++")
SEPARATORS = frozenset(",，،、;&")
EAST_ASIAN = regex.compile(r"\p{Han}++|\p{Hangul}++|[\p{Katakana}ー]++(?:[・゠][\p{Katakana}ー]++)*+")
SPACED_NAME = regex.compile(r"(\p{Han}{1,3}+)[ 　]([\p{Han}\p{Hiragana}]{1,3}+)(?![\p{Han}\p{Hiragana}])")
PARTICLES = frozenset(
    "de del della di da das do dos du des la le los van von der den ter ten te zu zum af al bin ben".split()
)
NO_NAMES = ("organisation", "by", "english")
DATE_KINDS = ("updated", "published")
STOP_KINDS = ("role", *DATE_KINDS)


class Names(NamedTuple):
    """The names as printed, where the last one ends, and whether nothing or a separator follows it."""

    names: tuple[str, ...]
    end: int
    closed: bool


NOBODY = Names((), 0, False)


def names_at_start(text: str, japanese: bool = False) -> Names:
    """The names that a text begins with; none where its first words are no name.

    Args: japanese: whether a space may part the family name from the given one.
    """
    text = text[:READ_CHARS]
    if EAST_ASIAN.match(text):
        return _east_asian(text, SPACED_NAME if japanese else EAST_ASIAN)
    if not text[:1].isalpha() and text[:1] not in SEPARATORS:
        return NOBODY
    stop = STOP.search(text)
    reach = stop.start() if stop else len(text)
    found: list[str] = []
    start = end = last = words = 0
    for piece in PIECE.finditer(text, 0, reach):
        word = piece.group()
        if word in SEPARATORS or ((words or found) and word.islower() and fold(word) in joiners()):
            if words and not _add(found, text[start:end], words):
                return Names(tuple(found), last, False)
            last, words = end if words else last, 0
            continue
        if _is_name_word(word, words):
            start = start if words else piece.start()
            words, end = words + 1, piece.end()
            continue
        closed = fold(word) in words_of_kinds(DATE_KINDS)
        break
    else:
        closed = True
    if words and _add(found, text[start:end], words):
        last = end
    return Names(tuple(found), last, closed and last == end) if found else NOBODY


def _add(found: list[str], name: str, words: int) -> bool:
    """Take a name into the list; False where it is none, so that what follows is not read as names either."""
    name = name.rstrip(",") if name.endswith((" Jr.", " Sr.")) else name.rstrip(".,'’")
    if found and words == 1 and (name.isupper() or "." in name or fold(name) in phrases("role")):
        return True  # a degree or a role behind a name
    half = name[: len(name) // 2]
    if name == f"{half} {half}":
        name, words = half, words // 2  # printed twice: as a link and beside it
    if words > MOST_WORDS + 1 or is_refused(name) or (found and words == 1) or len(found) == MOST_AUTHORS:
        return False
    found.append(name)
    return True


def _is_name_word(word: str, before: int) -> bool:
    """Whether a word can be a part of a name that has so many words before it."""
    folded, first = fold(word.rstrip(".")), word[:1]
    if any(map(str.isdigit, word)) or not first.isalpha():
        return False
    if folded in words_of_kinds(STOP_KINDS if before else DATE_KINDS):
        return False
    if first.islower():
        return folded in PARTICLES or (len(word) > 2 and word[1] in "'’" and word[2].isupper())
    return True


def _east_asian(text: str, form: "regex.Pattern[str]") -> Names:
    """Names of unspaced scripts, several divided by a space or a comma."""
    found: list[str] = []
    at = end = 0
    while (match := form.match(text, at) or EAST_ASIAN.match(text, at)) and len(found) < MOST_AUTHORS:
        name = match.group()
        size = len(name.replace(" ", "").replace("　", ""))
        if size not in (KANA_CHARS if "゠" <= name[0] <= "ヿ" else HAN_CHARS) or is_refused(name):
            break
        if any(name in phrases(kind) for kind in (*DATE_KINDS, "by")):
            break
        found.append(name)
        end = at = match.end()
        if text[at : at + 1] not in (" ", "　", "、", "，", ","):
            break
        at += 1
    rest = text[end:].lstrip()
    return Names(tuple(found), end, not rest or not rest[0].isalnum())


def is_refused(name: str) -> bool:
    """Whether a name is a desk, an agency, a placeholder or an organisation."""
    folded = fold(name).strip(" .,")
    if folded in phrases("refused") or folded in phrases("role"):
        return True
    words = folded.replace("-", " ").split()
    return words[0] in ARTICLES or not words_of_kinds(NO_NAMES).isdisjoint([word.strip(".,'") for word in words])


ARTICLES = frozenset("the our a an your my this that these all more his her its their we you it".split())
