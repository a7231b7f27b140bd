"""Other spellings of a phrase, each a way in which pages of the language print it."""

import pytest

from thresher.vocab.spellings import in_capitals, spellings
from thresher.vocab.tokens import tokens


@pytest.mark.parametrize(
    "language, phrase, expected",
    [
        ("de", "größe", ["größe", "grösse"]),
        ("de", "teilen", ["teilen"]),
        ("ro", "știri și țară", ["știri și țară", "ştiri şi ţară", "stiri si tara"]),
        ("sr", "љубав и џез", ["љубав и џез", "ljubav i džez"]),
        ("en", "share", ["share"]),
    ],
)
def test_spellings(language, phrase, expected):
    """The written form first, no doubles."""
    assert spellings(phrase, language) == expected


@pytest.mark.parametrize(
    "language, phrase",
    [("el", "πολιτικές ειδήσεις"), ("tr", "giriş yapın"), ("de", "über uns")],
)
def test_capitals_are_found(language, phrase):
    """What the core reads from a label in capitals is the form that the compiler adds."""
    upper = phrase.replace("i", "İ").upper() if language == "tr" else phrase.upper()
    bare = upper.translate(str.maketrans("ΆΈΉΊΌΎΏ", "ΑΕΗΙΟΥΩ")) if language == "el" else upper
    assert tokens(bare) == tokens(in_capitals(phrase, language))
