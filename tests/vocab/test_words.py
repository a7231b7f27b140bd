"""The flags of single words, and the word lists as the rest of the program reads them."""

import pytest

from thresher.vocab import LANGUAGES, words
from thresher.vocab.flags import CURRENCY, JOINER, MONTH, NOT_STOP, STOP, TIME, URL, word_flags

FLAGGED = {
    STOP: ("the", "und", "не", "的", "أن"),
    MONTH: ("july", "января", "märz", "mai"),
    TIME: ("ago", "hours", "вчера", "lundi"),
    CURRENCY: ("zł", "元", "usd"),
    JOINER: ("and", "и"),
    URL: ("https", "www", "com"),
}
UNFLAGGED = {TIME: ("mit", "so", "h"), STOP: ("need", "government"), MONTH: ("e",)}


@pytest.fixture(scope="module")
def flags():
    return word_flags()


@pytest.mark.parametrize("flag, word", [(flag, word) for flag, found in FLAGGED.items() for word in found])
def test_a_word_has_its_flag(flag, word, flags):
    """Function words, months, time words, currencies, joiners of names, parts of addresses."""
    assert flags[word] & flag


@pytest.mark.parametrize("flag, word", [(flag, word) for flag, found in UNFLAGGED.items() for word in found])
def test_a_word_has_not_a_flag_that_misleads(flag, word, flags):
    """Short weekday forms that are function words, or letters, tell no time."""
    assert not flags.get(word, 0) & flag


def test_content_words_are_no_stop_words(flags):
    """Each exception is a function word of some language, else its place in the list is needless."""
    assert {word for language in LANGUAGES for word in words(language).stop} >= NOT_STOP
    assert not any(flags.get(word, 0) & STOP for word in NOT_STOP)


def test_flags_fit_their_bits(flags):
    """Six flags, eight bits in the table."""
    assert all(0 < value < 64 for value in flags.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_a_language(language):
    """Every list is there, read from the file's last section."""
    lists = words(language)
    assert (len(lists.months), len(lists.weekdays)) == (12, 7)
    assert bool(lists.currency and lists.url) == (language == "any")
    assert len(lists.other_months) in ((12, 13, 14) if language in ("ar", "fa", "ur", "he") else (0,))


def test_words_examples():
    """As dates and author lines need them."""
    german = words("de")
    assert "märz" in german.months[2]
    assert "montag" in german.weekdays[0]
    assert ("und" in german.joiners, "vor" in german.ago, german.date_order) == (True, True, "dmy")
    assert "stunden" in german.units["hour"]
    assert "فروردین" in words("fa").other_months[0]


def test_an_unknown_language_says_which_there_are():
    """A wrong argument raises at once and says what to pass."""
    with pytest.raises(ValueError, match="no vocabulary for language 'xx'; pass one of any, en"):
        words("xx")
