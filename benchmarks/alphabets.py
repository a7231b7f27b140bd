"""The letters of each language by frequency, from its vocabulary: `python -m benchmarks.alphabets` writes
src/thresher/decode/alphabets.py, by which the encoding of a page that does not tell it is judged.
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VOCAB = ROOT / "src" / "thresher" / "vocab"
OUT = ROOT / "src" / "thresher" / "decode" / "alphabets.py"

# The encodings in which a language was written before UTF-8, likeliest first (the labels of DAnIEL and of old
# mail, and the defaults by locale of the WHATWG HTML standard, section 13.2.3.2).
WEST = "windows-1252"
CENTRE = "windows-1250 iso-8859-2"
BALTIC = "windows-1257 iso-8859-13 iso-8859-4"
CYRILLIC = "windows-1251 koi8-r iso-8859-5 ibm866 x-mac-cyrillic"
ENCODINGS = {
    "ar": "windows-1256 iso-8859-6", "bg": CYRILLIC, "ca": WEST, "cs": CENTRE, "da": WEST, "de": WEST,
    "el": "windows-1253 iso-8859-7", "en": WEST, "es": WEST, "et": f"{WEST} {BALTIC}", "fa": "windows-1256",
    "fi": WEST, "fr": f"{WEST} iso-8859-15", "he": "windows-1255 iso-8859-8", "hr": CENTRE, "hu": CENTRE,
    "is": WEST, "it": WEST, "lt": BALTIC, "lv": BALTIC, "nl": WEST, "no": WEST, "pl": CENTRE,
    "pt": WEST, "ro": CENTRE, "ru": CYRILLIC, "sk": CENTRE, "sl": CENTRE, "sr": CENTRE,
    "sv": WEST, "sr-cyrl": CYRILLIC, "th": "windows-874", "tr": "windows-1254", "uk": CYRILLIC.replace("koi8-r", "koi8-u"), "ur": "windows-1256",
    "vi": "windows-1258",
}  # fmt: skip
GROUPS = 5
# Letters that a vocabulary may lack: those of borrowed words, of names, and of languages without one.
RARE = {
    "ca": "ïü", "cs": "öüäáó", "da": "éöüäóáèê", "de": "éèàáâêôçóíñ", "en": "éèêöüáóíçâäôïëàãñåø", "es": "üºªçàèö",
    "et": "šžé", "fi": "åéšžü", "fr": "ôûëïœüæÿöáóíñ", "hr": "öüéáäö", "hu": "äç", "is": "áíðéóöúþæý", "it": "óíúîüöçñ",
    "lt": "éöüõ", "lv": "õŗö", "nl": "éïöüóáäêçàâèíôú", "no": "éöäüóèêôâ", "pl": "éöüáäèšžč", "pt": "üªºäöèñ",
    "ro": "éöüáèç", "sk": "ŕĺöüěř", "sl": "ćđöüáéä", "sr": "öüéáä", "sv": "éüàæøáèêóíñç", "tr": "âîûéäá", "ru": "ё",
    "sr-cyrl": "ђјљњћџ", "uk": "ґё", "bg": "ыэё", "el": "ΐΰ", "he": "", "vi": "ãịýâ",
}  # fmt: skip
# English has letters beyond ASCII in borrowed words and names only: about as often as this.
ENGLISH = "é" * 32 + "áíóñü" * 4 + "öèçãäâêôïëàåøæîûú"
# Serbian is written in both scripts; two letters of Latin that are one of Cyrillic come first.
SERBIAN = dict(zip(
    "lj nj dž a b v g d đ e ž z i j k l m n o p r s t ć u f h c č š".split(),
    "љ њ џ а б в г д ђ е ж з и ј к л м н о п р с т ћ у ф х ц ч ш".split(),
    strict=True,
))  # fmt: skip
# Old pages write Romanian with cedillas: the encodings have no comma below.
OLD_FORMS = str.maketrans("țș", "ţş")

HEAD = '''"""The letters beyond ASCII of each language, by frequency. Written by `python -m benchmarks.alphabets`; not by hand.

Source: the vocabularies of thresher/vocab. A group holds the letters that are about a quarter as frequent as those
of the group before it; the first group those of an eighth of all and more.
"""

from __future__ import annotations

# Language -> the encodings it was written in before UTF-8, likeliest first; its letters, groups by falling frequency,
# a hyphen for an empty one.
ALPHABETS: dict[str, tuple[str, str]] = {
'''


def words_of(language: str) -> str:
    """All phrases of a vocabulary, in lower case."""
    if language == "sr-cyrl":
        text = words_of("sr")
        for latin, cyrillic in SERBIAN.items():
            text = text.replace(latin, cyrillic)
        return text
    if language == "is":
        return RARE["is"]
    if language == "en":
        return ENGLISH
    table = tomllib.loads((VOCAB / f"{language}.toml").read_text("utf-8"))
    parts = [part for section in table.values() if isinstance(section, dict) for part in section.values()]
    phrases = [phrase for part in parts if isinstance(part, list) for phrase in part if isinstance(phrase, str)]
    return "\n".join(phrases).lower().translate(OLD_FORMS)


def name_of(language: str) -> str:
    """Its English name."""
    known = {"is": "Icelandic", "sr-cyrl": "Serbian in Cyrillic"}
    return known.get(language) or str(tomllib.loads((VOCAB / f"{language}.toml").read_text("utf-8"))["name"])


def letters(text: str, codecs: str, rare: str) -> str:
    """The letters of the text that the first encoding can hold, most frequent first, in groups; `rare` come last."""
    first = codecs.split()[0].replace("windows-", "cp")
    counts: Counter[str] = Counter()
    for character in unicodedata.normalize("NFC", text):
        counts.update(part for part in _parts(character, first) if part > "\x7f" and part.isprintable())
    counts = Counter({c: n for c, n in counts.items() if unicodedata.category(c)[0] in "LM"})
    total = sum(counts.values()) or 1
    groups: list[list[str]] = [[] for _ in range(GROUPS)]
    for character, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        share = count / total
        place = next((number for number in range(GROUPS) if share >= 1 / (8 * 4**number)), GROUPS - 1)
        groups[place].append(character)
    groups[-1] += [character for character in dict.fromkeys(rare) if character not in counts]
    return " ".join("".join(group) or "-" for group in groups)


def _parts(character: str, codec: str) -> str:
    """The character as the encoding can hold it: itself, or its base and its mark."""
    try:
        character.encode(codec)
        return character
    except UnicodeEncodeError:
        pass
    parts = unicodedata.decomposition(character).split()
    if len(parts) != 2 or parts[0].startswith("<"):
        return ""
    return "".join(_parts(chr(int(part, 16)), codec) for part in parts)


def main() -> None:
    """Write the table."""
    rows = []
    for language, encodings in ENCODINGS.items():
        rows.append(f'    "{name_of(language)}": ("{encodings}", "{letters(words_of(language), encodings, RARE.get(language, ""))}"),\n')
    OUT.write_text(HEAD + "".join(rows) + "}  # fmt: skip\n", "utf-8")


if __name__ == "__main__":
    main()
