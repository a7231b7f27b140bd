"""Bytes in each encoding come out as UTF-8, with what decided told."""

from __future__ import annotations

import codecs

import pytest

from thresher.decode.encoding import GOOD_TO_BROKEN, NOT_BY_CHANCE, UTF16_NULS, resolve, to_utf8

TEXT = "Grüße, café: \u65e5\u672c\u8a9e \U0001f600"


@pytest.mark.parametrize(
    ("mark", "codec", "name"),
    [
        (codecs.BOM_UTF8, "utf-8", "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16le"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16be"),
        (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32-be"),
    ],
)
def test_byte_order_mark_decides_even_against_the_argument(mark: bytes, codec: str, name: str) -> None:
    """The mark is skipped, its encoding used."""
    decoded = to_utf8(mark + TEXT.encode(codec), "koi8-r")
    assert (TEXT.encode(), name, len(mark), 0) == (
        decoded.buffer,
        decoded.encoding,
        decoded.skipped,
        decoded.broken,
    )
    assert decoded.chosen_by == "its byte order mark"


@pytest.mark.parametrize(
    ("label", "codec", "name"),
    [
        ("gb18030", "gb18030", "gb18030"),
        ("GB2312", "gb18030", "gbk"),
        (" latin1 ", "cp1252", "windows-1252"),
        ("koi8-r", "koi8-r", "koi8-r"),
        ("Shift_JIS", "cp932", "shift_jis"),
        ("iso8859-7", "iso8859-7", "iso-8859-7"),
        ("utf-16-le", "utf-16-le", "utf-16le"),
        ("cp437", "cp437", "cp437"),
        ("hz-gb-2312", "hz", "hz"),
    ],
)
def test_argument_decides_without_a_mark(label: str, codec: str, name: str) -> None:
    """By the standard's labels, and for what it leaves out by Python's."""
    text = (TEXT if codec != "hz" else "收成").encode(codec, "ignore").decode(codec)
    decoded = to_utf8(text.encode(codec), label)
    assert (text.encode(), name) == (decoded.buffer, decoded.encoding)
    assert decoded.chosen_by == "the encoding argument"


def test_valid_utf8_is_taken_as_it_is() -> None:
    """The buffer is the page itself."""
    page = TEXT.encode()
    assert page is to_utf8(page, None).buffer


def test_page_that_tells_nothing_is_taken_for_windows_1252() -> None:
    """Every byte gives one character, also the five that the code page leaves open."""
    decoded = to_utf8(b"(\x80) \x81 \x97", None)
    assert (decoded.encoding, decoded.buffer.decode()) == ("windows-1252", "(€) \x81 —")
    assert decoded.chosen_by == "not being UTF-8: windows-1252 is the most common of the others"


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("Die Ernte kam spät, über den Hügeln lag Nebel.".encode("windows-1252"), "its letters, which read best so"),
        ("Die Ernte kam 5° zu früh.".encode("windows-1252"), "its letters, which read best so"),
        (b"Late \x96 by 5\xb0 \x97 and \xa9 2020", "not being UTF-8: windows-1252 is the most common of the others"),
        (b"\xd1 \xa8 \xa4 ", "its signs, which read best so"),
        ("今年の収穫は遅れました。谷の誰も知りませんでした。".encode("shift_jis"), "its letters, which read as Japanese"),
    ],
)
def test_letters_that_decide_are_told(page: bytes, told: str) -> None:
    """With the language where one language alone is written so; where no letter speaks, none is named."""
    assert told == to_utf8(page, None).chosen_by


@pytest.mark.parametrize(("good", "encoding"), [(GOOD_TO_BROKEN - 1, "windows-1252"), (GOOD_TO_BROKEN, "utf-8")])
def test_a_few_broken_sequences_do_not_make_a_legacy_page(good: int, encoding: str) -> None:
    """A page cut within a character stays UTF-8 when enough good ones speak for it."""
    assert encoding == to_utf8("é".encode() * good + b"\xc3", None).encoding


def test_utf8_overrules_the_argument_where_it_is_no_chance() -> None:
    """Two characters of GBK may be valid UTF-8 as well; many of them never are."""
    page = "Grüße, äh, äöü".encode()
    decoded = to_utf8(page, "iso-8859-1")
    assert (decoded.buffer, decoded.encoding) == (page, "utf-8")
    assert "iso-8859-1" in decoded.chosen_by
    few = ("ü" * (NOT_BY_CHANCE - 1)).encode()
    assert to_utf8(few, "iso-8859-1").encoding == "windows-1252"
    assert to_utf8("联通".encode("gbk"), "gbk").buffer == "联通".encode()


@pytest.mark.parametrize(
    ("declared", "codec", "text", "found"),
    [
        ("windows-1251", "cp1251", "Поздний урожай в долине", "windows-1251"),
        ("utf-8", "cp1251", "Поздний урожай в долине собрали в октябре", "windows-1251"),
        ("iso-8859-1", "cp1251", "Поздний урожай в долине собрали в октябре", "windows-1251"),
        ("gb2312", "cp1252", "Die späte Ernte: Öl, Äpfel, Gemüse, Käse, Rüben, Nüsse, Möhren, Kürbisse, Brühe und Brötchen für später" * 2, "windows-1252"),
        ("iso-8859-1", "utf-8", "Die späte Ernte", "utf-8"),
        ("utf-16", "utf-8", "Die späte Ernte", "utf-8"),
        ("no-such", "gb18030", "今年的收成来得很晚，山谷里没有人知道为什么。", "gb18030"),
    ],
)
def test_declarations_decide_unless_the_page_contradicts(declared: str, codec: str, text: str, found: str) -> None:
    """What is valid UTF-8, or is no text as declared but text by its letters, is read as what it is."""
    page = f"<!doctype html><meta charset='{declared}'><title>x</title><p>{text}</p>"
    decoded = to_utf8(page.encode(codec), None)
    assert (page, found) == (decoded.buffer.decode(), decoded.encoding)
    assert decoded.chosen_by


def test_a_text_that_quotes_a_declaration_does_not_declare() -> None:
    """Declarations count in HTML only."""
    page = ("Позднее, как и урожай: <meta charset=big5> пишут в начале страницы. " * 3).encode("cp1251")
    assert to_utf8(page, None).encoding == "windows-1251"


def test_japanese_by_escapes_is_seen_in_ascii() -> None:
    """The bytes alone would be valid UTF-8."""
    page = "今年の収穫は遅れました。".encode("iso2022_jp")
    assert to_utf8(page, None).buffer == "今年の収穫は遅れました。".encode()


@pytest.mark.parametrize("label", [None, "gbk", "shift_jis", "euc-jp", "windows-1252", "utf-8"])
@pytest.mark.parametrize("page", [b"\xff", b"\xff<", b"<meta charset=", b"<meta ", b"\x81", b"\xe9 "], ids=repr)
def test_floods_are_read_at_once(page: bytes, label: str | None) -> None:
    """Megabytes of anything take a moment (the suite would hang)."""
    assert to_utf8(page * (3_000_000 // len(page)), label, lambda _: True).encoding


@pytest.mark.parametrize("name", ["no-such", "base64", "rot13", "idna", ""])
def test_unknown_encoding_is_an_error_that_says_what_to_pass(name: str) -> None:
    """Codecs that are none of text count as unknown."""
    with pytest.raises(ValueError, match="such as 'utf-8'"):
        resolve(name)


def test_encoding_must_be_a_name() -> None:
    """A codec object or a number is a TypeError."""
    with pytest.raises(TypeError, match="must be a str"):
        resolve(8)  # type: ignore[arg-type]  # the wrong type is the test


LATIN = "The harvest was late this year."
CYRILLIC = "Урожай собрали поздно, и никто не знал почему. " * 2


@pytest.mark.parametrize("text", [LATIN, CYRILLIC, "<p>今年的收成来得很晚。</p>" * 2])
@pytest.mark.parametrize(("codec", "name"), [("utf-16-le", "utf-16le"), ("utf-16-be", "utf-16be")])
def test_utf16_without_a_mark_is_known_by_its_nuls(text: str, codec: str, name: str) -> None:
    """They stand at every other byte: there alone, and often."""
    decoded = to_utf8(text.encode(codec), None)
    assert (text.encode(), name, 0) == (decoded.buffer, decoded.encoding, decoded.skipped)
    assert decoded.chosen_by == "its NULs, which stand where UTF-16 has them"


@pytest.mark.parametrize(
    "page",
    [
        b"The harvest\x00was late this year.",
        b"a\x00" * (UTF16_NULS - 1),
        b"ab\x00cde\x00" * 20,
        b"harvest\x00" * 5 + b"late\x00year\x00" * 9,
        (b"x" * 21 + b"\x00") * 40,
    ],
)
def test_other_nuls_are_no_utf16(page: bytes) -> None:
    """Too few, too rare, or at odd places and even ones."""
    assert "utf-8" == to_utf8(page, None).encoding


def test_the_argument_comes_before_nuls() -> None:
    """The caller knows."""
    assert "utf-8" == to_utf8(LATIN.encode("utf-16-le"), "utf-8").encoding
