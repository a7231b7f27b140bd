"""The words of all languages in one module."""

from thresher.metadata import compile_words, words, words_table
from thresher.metadata.tokens import fold, tokens, words_of
from thresher.vocab import LANGUAGES


def test_module_is_up_to_date() -> None:
    """It is what the command writes from the vocabularies and markers.toml."""
    for name, lists in compile_words.joined().items():
        assert lists == getattr(words_table, name), "run python -m thresher.metadata.compile_words"


def test_every_language_has_months_and_an_order() -> None:
    """Twelve months in each language, but for those that print numbers for names."""
    numbered = {"ja", "ko", "zh", "vi"}
    for language in {name[:2] for name in LANGUAGES} - {"an"} - numbered:
        found = {by_language[language] for by_language in words.months().values() if language in by_language}
        assert set(range(1, 13)) == found, language
        assert words.date_orders()[language] in ("dmy", "mdy", "ymd")


def test_phrases_know_their_languages() -> None:
    """A phrase of two languages is one entry."""
    assert {"es", "pt"} == words.phrases("by")["por"]


def test_longest_phrase_first() -> None:
    """So that a longer mark is met before the shorter that it begins with."""
    sizes = [len(phrase) for phrase in words.openings("by")]
    assert sizes == sorted(sizes, reverse=True)


def test_fold_keeps_the_length() -> None:
    """Places in the folded line are places in the line."""
    for text in ("İSTANBUL", "Ağustos", "ΜΑΡΤΊΟΥ", "آخرین به‌روزرسانی", "ﬁn"):
        assert len(text) == len(fold(text))


def test_tokens() -> None:
    """Words, numbers of any script, glued years, and the places of all."""
    found = tokens("NewsMärz ٢٠٢٤ 202410:30")
    assert ["news", "märz", "٢٠٢٤", "2024", "10", "30"] == [token.text for token in found]
    assert [None, None, 2024, 2024, 10, 30] == [token.number for token in found]
    assert (4, 8) == (found[1].start, found[1].end)


def test_words_of() -> None:
    """Joiners that print nothing are left out."""
    assert ["آخرین", "بهروزرسانی"] == words_of("آخرین به‌روزرسانی 12")
