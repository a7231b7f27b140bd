"""The token rule and the hashes, by worked examples and against the core's own tables."""

import pytest

from thresher.core import make_tables
from thresher.vocab.tokens import (
    DAY,
    LINE_SEED,
    LONG,
    PART_SEED,
    SHORT,
    WORD_SEED,
    YEAR,
    fold,
    is_number,
    is_skipped,
    is_word,
    line_tokens,
    pair_bit,
    phrase_hash,
    stands_alone,
    token_hash,
    tokens,
    with_like_numbers,
)

HASHES = {
    "share": 1139207673,
    "a": 199600883,
    "newsletter": 407158608,
    "mitgliedschaften": 353163068,
    "größe": 637731906,
    "новости": 1260619779,
    "图": 2069097953,
    "میشود": 1239461573,
}
KINDS = {"7": DAY, "31": DAY, "0": SHORT, "32": SHORT, "۱۲": SHORT, "100": LONG, "1900": YEAR, "2099": YEAR}
PHRASES = {
    LINE_SEED: 610572157,
    PART_SEED: 970177419,
    WORD_SEED: 35946409,
}

EXAMPLES = {
    "latin": ("Share THIS article!", ["share", "this", "article"]),
    "accents": ("À propos de Écrire", ["à", "propos", "de", "écrire"]),
    "combining mark": ("cafe\u0301", ["cafe\u0301"]),
    "hyphen": ("E-mail", ["e", "mail"]),
    "apostrophe": ("l’été d'un jour", ["l", "été", "d", "un", "jour"]),
    "digits": ("F1 2026, 3rd", ["f1", "2026", "3rd"]),
    "turkish capital": ("İLETİŞİM IŞIK", ["iletişim", "işik"]),
    "german": ("Größe STRASSE", ["größe", "strasse"]),
    "greek": ("ΕΙΔΗΣΕΙΣ Ειδήσεις", ["ειδησεισ", "ειδήσεις"]),
    "cyrillic": ("Читайте также", ["читайте", "также"]),
    "persian joiner": ("می\u200cشود", ["میشود"]),
    "arabic letters as persian": ("كتاب علي", ["کتاب", "علی"]),
    "hindi marks": ("हिन्दी में", ["हिन्दी", "में"]),
    "thai": ("ภาพข่าว 25", ["ภ", "า", "พ", "ข", "่", "า", "ว", "25"]),
    "thai digits": ("๒๕๖๗", ["๒๕๖๗"]),
    "han": ("相关阅读：iPhone 4S", ["相", "关", "阅", "读", "iphone", "4s"]),
    "kana and hangul": ("トップ 뉴스", ["ト", "ッ", "プ", "뉴", "스"]),
    "soft hyphen": ("news\u00adletter", ["newsletter"]),
    "zero width space": ("copy\u200blink", ["copylink"]),
    "byte order mark": ("\ufeffhome", ["home"]),
    "direction marks": ("\u200fשלום\u202c", ["שלום"]),
    "variation sign": ("❤\ufe0f 12", ["12"]),
    "signs only": ("» © ★★★ …", []),
    "empty": ("", []),
}


@pytest.mark.parametrize("text, expected", EXAMPLES.values(), ids=EXAMPLES)
def test_tokens(text, expected):
    """Runs of word characters, single ones where a script has no spaces; what prints nothing is no part."""
    assert expected == tokens(text)


@pytest.mark.parametrize(
    "text, expected",
    [
        ("12 comments", ["comments"]),
        ("Page 3 of 12", ["page", "of"]),
        ("3 / 12", ["3", "12"]),
        ("4K", ["4k"]),
        ("", []),
    ],
)
def test_line_tokens(text, expected):
    """A whole line is looked up without its numbers, unless it has nothing else."""
    assert expected == line_tokens(text)


def test_a_capital_is_one_lower_case_character():
    """Folding never changes the length, so that the core can do it in place."""
    assert all(len(fold(chr(code))) == 1 for code in range(0x110000) if not 0xD800 <= code < 0xE000)


def test_the_core_agrees_on_every_character():
    """The core's tables and this reference sort characters alike and lower-case them alike."""
    mk = make_tables
    words = (mk.DIGIT, mk.UPPER, mk.LOWER, mk.MARK, mk.CJK)
    for code in [
        *range(0x3200),
        *range(0xA000, 0xD800),
        *range(0xF900, 0x1FFFF, 3),
        *range(0x3200, 0xA000, 7),
    ]:
        char, kind = chr(code), mk.kind(code)
        assert (kind in words) == is_word(char) or is_skipped(char), hex(code)
        assert (kind == mk.CJK) == (is_word(char) and stands_alone(char)), hex(code)
        assert not is_skipped(char) or kind == mk.IGNORE, hex(code)
        assert mk.lower(code) == ord(fold(char)), hex(code)


def test_hashes():
    """The numbers are part of the table's format: a change of them makes every older table wrong."""
    assert {word: token_hash(word) for word in HASHES} == HASHES
    assert {seed: phrase_hash(["share", "this", "article"], seed) for seed in PHRASES} == PHRASES


def test_the_seed_tells_what_is_looked_up():
    """The same word as a line, as a part and as a word has three keys."""
    assert len({phrase_hash(["share"], seed) for seed in (LINE_SEED, PART_SEED, WORD_SEED)}) == 3


def test_hashes_are_31_bits_and_pairs_16():
    """Nothing sets a sign bit."""
    some = [token_hash(word) for word in ("a", "donaudampfschifffahrt" * 9, "новости", "图")]
    assert all(0 <= value < 1 << 31 for value in some)
    assert all(0 <= pair_bit(first, second) < 1 << 16 for first in some for second in some)


def test_numbers_hash_by_their_kind():
    """All days are alike, all years are alike: "2 hours ago" is found where "3 hours ago" is written."""
    assert {number: token_hash(number) for number in KINDS} == KINDS
    assert with_like_numbers(["page", "3", "of", "120"]) == with_like_numbers(["page", "9", "of", "999"])


def test_numbers():
    """Digits of any script are numbers; a word with digits is none."""
    assert is_number("2026") and is_number("۱۴۰۵") and is_number("๒๕")
    assert not is_number("4k") and not is_number("十")
