"""Other spellings of a phrase that pages print: the files hold one form, the compiler adds these."""

import unicodedata

# Romanian: pages print comma below, the older cedilla, or no sign at all.
CEDILLA = str.maketrans("șț", "şţ")
PLAIN_ROMANIAN = str.maketrans("ășțâî", "astai")

# Serbian: the files hold Cyrillic; the same words stand in Latin letters as often.
SERBIAN_LATIN = str.maketrans("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš") | {
    ord("љ"): "lj",
    ord("њ"): "nj",
    ord("џ"): "dž",
}


def _greek_capitals(phrase: str) -> str:
    """Greek printed in capitals, lower-cased again: no accents, no final sigma."""
    decomposed = unicodedata.normalize("NFD", phrase)
    bare = "".join(char for char in decomposed if unicodedata.category(char) != "Mn")
    return bare.replace("ς", "σ")


def _turkish_capitals(phrase: str) -> str:
    """Turkish printed in capitals, lower-cased again: the core lower-cases I to i in every language."""
    return phrase.replace("ı", "i")


CAPITALS = {"el": _greek_capitals, "tr": _turkish_capitals}


def in_capitals(phrase: str, language: str) -> str:
    """The phrase as the core sees it when the page prints it in capitals; mostly the phrase itself."""
    return CAPITALS[language](phrase) if language in CAPITALS else phrase


def spellings(phrase: str, language: str) -> list[str]:
    """The phrase itself, then its other spellings in the language, without doubles."""
    found = [phrase]
    if language == "de":
        found.append(phrase.replace("ß", "ss"))
    elif language == "ro":
        found += [phrase.translate(CEDILLA), phrase.translate(PLAIN_ROMANIAN)]
    elif language == "sr":
        found.append(phrase.translate(SERBIAN_LATIN))
    return list(dict.fromkeys(found))
