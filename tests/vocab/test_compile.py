"""The compiled table: deterministic, up to date, small, fast to load, and true to the files."""

from bisect import bisect_left
from collections import Counter

import pytest
from stopwatch import least_seconds

from thresher.vocab import CLASSES, LANGUAGES, read_vocabulary
from thresher.vocab.compile import MAGIC, PRECEDENCE, SIEVE_BITS, Table, entries, kept_classes, pack
from thresher.vocab.files import read_phrases
from thresher.vocab.tokens import LINE_SEED, PART_SEED, WORD_SEED, line_tokens, phrase_hash, tokens

MOST_BYTES = 400_000
MOST_LOAD_MS = 2.0
HEADER_BYTES = 16


@pytest.fixture(scope="module")
def blob():
    return read_vocabulary()


@pytest.fixture(scope="module")
def look_up(blob):
    """Finds the value of a phrase as the core does, 0 for none."""
    count = int.from_bytes(blob[8:12], "little")
    cells = memoryview(blob)[HEADER_BYTES : HEADER_BYTES + 8 * count].cast("I")
    keys, values = cells[:count], cells[count:]

    def find(run, seed):
        key = phrase_hash(run, seed)
        at = bisect_left(keys, key)
        return values[at] if at < count and keys[at] == key else 0

    return find


def classes_of(value):
    return {CLASSES[number - 1] for number in (value >> 16 & 31, value >> 21 & 31) if number}


def test_the_committed_table_is_up_to_date_and_made_alike_each_time(blob):
    """Compiling the files gives the committed bytes; `python -m thresher.vocab.compile` writes them."""
    table = Table()
    assert blob == pack(entries(table), table.left_out)


def test_nothing_is_lost():
    """No phrase is left out for its signs, its length or its hash."""
    table = Table()
    pack(entries(table), table.left_out)
    assert Counter() == table.left_out


def test_size_and_head(blob):
    """Under 400 kB; magic, count, sieve; keys rise."""
    count, sieve_bytes = (int.from_bytes(blob[at : at + 4], "little") for at in (8, 12))
    keys = memoryview(blob)[HEADER_BYTES : HEADER_BYTES + 4 * count].cast("I").tolist()
    assert len(blob) == HEADER_BYTES + 8 * count + sieve_bytes < MOST_BYTES
    assert (blob[:8], sieve_bytes) == (MAGIC, SIEVE_BITS // 8)
    assert sorted(set(keys)) == keys


def test_it_loads_fast():
    """Under 2 ms, the best of twenty: the file is read, nothing is parsed."""
    assert 1000 * least_seconds(read_vocabulary, tries=20) < MOST_LOAD_MS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_of_a_file_is_found(language, look_up):
    """With one of its classes, and through the lengths that its first word carries."""
    missing = []
    for phrases in read_phrases(language).values():
        missing += [phrase for phrase in phrases.line if not classes_of(look_up(line_tokens(phrase), LINE_SEED))]
        for phrase in phrases.part:
            run = tokens(phrase)[:8]
            lengths = look_up(run[:1], WORD_SEED) >> 8 & 255
            if not classes_of(look_up(run, PART_SEED)) or not lengths >> (len(run) - 1) & 1:
                missing.append(phrase)
    assert missing == []


@pytest.mark.parametrize(
    "phrase, seed, language, name",
    [
        ("Share this article", PART_SEED, "en", "share"),
        ("12 Comments", LINE_SEED, "en", "comment"),
        ("Читайте также", PART_SEED, "ru", "related"),
        ("ΠΟΛΙΤΙΚΗ", LINE_SEED, "el", "navigation"),
        ("wir verwenden cookies", PART_SEED, "de", "consent"),
        ("加入购物车", PART_SEED, "zh-hans", "shop"),
        ("GİRİŞ YAP", LINE_SEED, "tr", "navigation"),
        ("Facebook", LINE_SEED, "any", "share"),
    ],
)
def test_a_phrase_has_its_class_and_language(phrase, seed, language, name, look_up):
    """What a reason names: the class, and the language that has it, the general file and English first."""
    value = look_up(line_tokens(phrase) if seed == LINE_SEED else tokens(phrase), seed)
    assert name in classes_of(value)
    assert language == LANGUAGES[(value >> 26) - 1]


@pytest.mark.parametrize("text", ["the", "Belgorod", "election of the president", "选举"])
def test_running_text_is_no_phrase(text, look_up):
    """Words that every article has are not in the table as phrases."""
    assert look_up(tokens(text), PART_SEED) == 0


def test_a_phrase_keeps_the_two_classes_that_most_languages_give_it():
    """More languages first; the class that says more where as many."""
    votes = {"navigation": ["en", "de"], "control": ["fr"], "comment": ["it"], "share": ["pl", "cs", "sk"]}
    assert kept_classes(votes) == ["share", "navigation"]
    assert kept_classes({"control": ["fr"], "comment": ["it"]}) == ["comment", "control"]


def test_precedence_ranks_every_class():
    """A new class needs its place there."""
    assert sorted(CLASSES) == sorted(PRECEDENCE)
