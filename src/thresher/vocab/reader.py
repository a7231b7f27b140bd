"""The vocabulary as the rest of the program sees it: the compiled table, and the words of a language."""

from thresher.vocab.classes import CLASSES, LANGUAGES
from thresher.vocab.files import Words, read_bytes, read_words

__all__ = ["CLASSES", "LANGUAGES", "Words", "read_vocabulary", "words"]

COMPILED = "compiled.bin"


def read_vocabulary() -> bytes:
    """The compiled table of all languages, for the core. Read anew at each call: the caller keeps it."""
    return read_bytes(COMPILED)


def words(language: str) -> Words:
    """The word lists of a language of LANGUAGES. Parsed anew at each call: the caller keeps them.

    Raises ValueError for a language without a file.
    """
    if language not in LANGUAGES:
        raise ValueError(f"no vocabulary for language {language!r}; pass one of {', '.join(LANGUAGES)}")
    return read_words(language)
