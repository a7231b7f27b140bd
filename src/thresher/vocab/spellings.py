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


def _unaccented(phrase: str) -> str:
    """Greek typed without accents, the final sigma kept."""
    decomposed = unicodedata.normalize("NFD", phrase)
    return "".join(char for char in decomposed if unicodedata.category(char) != "Mn")


def _capitals(phrase: str) -> str:
    """Greek printed in capitals, lower-cased again: no accents, no final sigma."""
    return _unaccented(phrase).replace("ς", "σ")


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
        found.append(phrase.translate(SERBIAN_LATIN))
    elif language == "tr":
        found.append(phrase.replace("ı", "i"))  # capitals: I is lower-cased to i, whatever the language
    return list(dict.fromkeys(found))
