"""Other spellings of a phrase that pages print; the compiler adds them, so that the files hold one form of each."""

import unicodedata

# Romanian: pages print comma below, the older cedilla, or no sign at all.
CEDILLA = str.maketrans("șț", "şţ")
PLAIN_ROMANIAN = str.maketrans("ășțâî", "astai")

# Serbian: the files hold Cyrillic; the same words stand in Latin letters as often.
SERBIAN_LATIN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ђ": "đ", "е": "e", "ж": "ž", "з": "z", "и": "i", "ј": "j", "к": "k",
    "л": "l", "љ": "lj", "м": "m", "н": "n", "њ": "nj", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "ć", "у": "u",
    "ф": "f", "х": "h", "ц": "c", "ч": "č", "џ": "dž", "ш": "š",
}  # fmt: skip


def _capitals(phrase: str) -> str:
    """Greek as capitals print it, lower-cased again: no accents, no final sigma."""

    bare = "".join(char for char in unicodedata.normalize("NFD", phrase) if unicodedata.category(char) != "Mn")
    return bare.replace("ς", "σ")


def _unaccented(phrase: str) -> str:
    """Greek typed without accents, with the final sigma kept."""

    return "".join(char for char in unicodedata.normalize("NFD", phrase) if unicodedata.category(char) != "Mn")


def _latin(phrase: str) -> str:
    return "".join(SERBIAN_LATIN.get(char, char) for char in phrase)


def spellings(phrase: str, language: str) -> list[str]:
    """The phrase itself, then its other spellings in the language, without doubles."""

    found = [phrase]
    if language == "de":
        found.append(phrase.replace("ß", "ss"))
    elif language == "el":
        found += [_capitals(phrase), _unaccented(phrase)]
    elif language == "ro":
        found += [phrase.translate(CEDILLA), phrase.translate(PLAIN_ROMANIAN)]
    elif language == "sr":
        found.append(_latin(phrase))
    elif language == "tr":
        found.append(phrase.replace("ı", "i"))  # capitals: I is lower-cased to i, whatever the language
    return list(dict.fromkeys(found))
