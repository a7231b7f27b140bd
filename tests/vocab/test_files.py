"""Each vocabulary file by itself: form, sections, sizes, and that every phrase can be found as written."""

import tomllib
import unicodedata
from collections import Counter
from importlib.resources import files
from itertools import chain

import pytest

from thresher.vocab.classes import CLASSES, LANGUAGES
from thresher.vocab.compile import LINE_TOKENS, PART_TOKENS
from thresher.vocab.tokens import is_number, line_tokens, tokens, with_like_numbers

WORD_LISTS = {"stop", "and", "months", "weekdays", "ago", "units", "today", "yesterday", "date_order"}
MORE_LISTS = {"currency", "url", "hijri_months", "hebrew_months"}
UNITS = {"minute", "hour", "day", "week", "month", "year"}
FEWEST_PHRASES, MOST_PHRASES = 550, 2300
FEWEST_STOP_WORDS = 30
MOST_BYTES = 80_000
SPOKEN = [language for language in LANGUAGES if language != "any"]


def read(language):
    return (files("thresher.vocab") / f"{language}.toml").read_text(encoding="utf-8")


def phrases(language):
    """(class, list, phrase) of a file."""
    sections = tomllib.loads(read(language))
    lists = [(name, kind) for name in CLASSES for kind in ("line", "part")]
    return [(name, kind, phrase) for name, kind in lists for phrase in sections[name][kind]]


def key(kind, phrase):
    """What a phrase is looked up by."""
    run = line_tokens(phrase) if kind == "line" else tokens(phrase)[:PART_TOKENS]
    return " ".join(with_like_numbers(run))


def test_every_file_is_a_language():
    """A new file is found by its name alone, and no language lacks its file."""
    names = (path.name for path in files("thresher.vocab").iterdir())
    assert {name.removesuffix(".toml") for name in names if name.endswith(".toml")} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_head_and_sections(language):
    """Language, name, source and licence stand first, then the classes in order, then the words."""
    sections = tomllib.loads(read(language))
    assert list(sections) == ["language", "name", "source", "licence", *CLASSES, "words"]
    assert (sections["language"], sections["licence"]) == (language, "CC0-1.0")
    assert all(set(sections[name]) == {"line", "part"} for name in CLASSES)
    assert WORD_LISTS <= set(sections["words"]) <= WORD_LISTS | MORE_LISTS


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases_are_lower_case_and_composed(language):
    """Phrases are written as the core compares them: lower case, NFC, single spaces."""
    every = [phrase for _, _, phrase in phrases(language)]
    assert [unicodedata.normalize("NFC", " ".join(phrase.lower().split())) for phrase in every] == every


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_can_be_found(language):
    """Each has tokens that are not all numbers, and no more of them than are looked up."""
    every = [key(kind, phrase).split() for _, kind, phrase in phrases(language)]
    assert all(run and not all(map(is_number, run)) and len(run) <= LINE_TOKENS for run in every)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_relies_on_a_sign(language):
    """Signs are not compared, so none stands at an end of a phrase as if it were needed."""
    every = [phrase for _, _, phrase in phrases(language)]
    assert [phrase for phrase in every if phrase[-1] in ":：/|»›>→-–—,;" or phrase[0] in "«‹<←|/"] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_doubles(language):
    """No list holds two phrases of the same tokens; no phrase is in more than two classes."""
    every = [(name, kind, key(kind, phrase)) for name, kind, phrase in phrases(language)]
    assert [row for row, count in Counter(every).items() if count > 1] == []
    assert [row for row, count in Counter(row[1:] for row in every).items() if count > 2] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_inside_another_of_its_class(language):
    """A longer phrase that stands anywhere is needless where a shorter one of the class is in it."""
    parts = [(name, f" {key(kind, phrase)} ") for name, kind, phrase in phrases(language) if kind == "part"]
    needless = []
    for name in CLASSES:
        runs = [run for found, run in parts if found == name]
        needless += [run for run in runs if any(other in run for other in runs if other != run)]
    assert needless == []


@pytest.mark.parametrize("language", SPOKEN)
def test_sizes(language):
    """Enough phrases to be of use, few enough to fit the table; no class is left empty."""
    every = phrases(language)
    assert FEWEST_PHRASES <= len(every) <= MOST_PHRASES
    assert len(read(language).encode()) <= MOST_BYTES
    assert {name for name, _, _ in every} == set(CLASSES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words(language):
    """Twelve months, seven weekdays, the six units, a known order of dates, all in lower case."""
    words = tomllib.loads(read(language))["words"]
    assert (len(words["months"]), len(words["weekdays"])) == (12, 7)
    assert UNITS <= set(words["units"]) <= UNITS | {"second"}
    assert words["date_order"] in ("dmy", "mdy", "ymd")
    flat = [*words["stop"], *words["and"], *chain(*words["months"]), *chain(*words["weekdays"])]
    assert [word.lower() for word in flat] == flat


@pytest.mark.parametrize("language", SPOKEN)
def test_words_are_not_left_empty(language):
    """A language has function words, and forms for each month, weekday and day near by."""
    words = tomllib.loads(read(language))["words"]
    assert len(words["stop"]) >= FEWEST_STOP_WORDS
    assert all((*words["months"], *words["weekdays"], words["ago"], words["today"], words["yesterday"]))
