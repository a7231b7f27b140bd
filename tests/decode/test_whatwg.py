"""Known encodings are read as the WHATWG Encoding Standard reads them."""

from __future__ import annotations

import pytest

from thresher.decode.labels import LABELS_OF, NAME_OF, name_of
from thresher.decode.whatwg import MOST_MENDED, is_one_byte, lengths, table_of, to_text

DECODED = [name for name in LABELS_OF if name != "replacement"]


def test_labels() -> None:
    """The standard has 228, each for one encoding; case and white space around do not matter."""
    assert len(NAME_OF) == sum(len(labels.split()) for labels in LABELS_OF.values()) == 228
    assert all(name_of(name) == name for name in LABELS_OF)
    assert name_of("\n ISO-8859-1\t") == "windows-1252"
    assert name_of("x-sjis") == "shift_jis"
    assert name_of("utf-7") is name_of("") is None


@pytest.mark.parametrize("name", DECODED)
def test_every_encoding_reads_ascii_and_never_raises(name: str) -> None:
    """All bytes, one by one and in pairs."""
    wide = name.startswith("utf-16")
    ascii_text = "<p>Late & dry</p>"
    assert ascii_text == to_text(ascii_text.encode("utf-16-be" if name == "utf-16be" else "utf-16-le") if wide else ascii_text.encode(), name)
    for byte in range(256):
        assert isinstance(to_text(bytes([byte]), name), str)
        assert isinstance(to_text(bytes([0x81, byte, 0xFE, byte, 0xE0]), name), str)


@pytest.mark.parametrize(
    ("name", "page", "text"),
    [
        ("windows-1252", b"\x80\x81\x8d\x9d", "€\x81\x8d\x9d"),
        ("windows-1253", b"\x80\x81\xaa\xd2\xff", "€\x81\ufffd\ufffd\ufffd"),
        ("windows-1255", b"\xca\xd9", "\u05ba\ufffd"),
        ("windows-874", b"\x81\xa1\xdb", "\x81ก\ufffd"),
        ("koi8-u", b"\xae\xbe\xa4", "ўЎє"),
        ("iso-8859-8-i", b"\xe0\xa1", "א\ufffd"),
        ("x-user-defined", b"a\x80\xff", "a\uf780\uf7ff"),
        ("gbk", b"\x80\xa2\xe3", "€€"),
        ("gbk", b"\x81\x30\x81\x30", "\x80"),
        ("gb18030", b"\xa3\xa0\xa6\xd9", "\u3000\ufe10"),
        ("gb18030", b"\xff<b>\x81<i>", "\ufffd<b>\ufffd<i>"),
        ("gb18030", b"\xfe\xff<", "\ufffd<"),
        ("big5", b"\xa3\xe1\xa1\x45", "€‧"),
        ("big5", b"\xa4<p>", "\ufffd<p>"),
        ("shift_jis", b"\x87\x40\x81\x60", "①～"),
        ("euc-jp", b"\xad\xa1\xa1\xc1\xad\xb5", "①～Ⅰ"),
        ("euc-jp", b"\xa4<p>", "\ufffd<p>"),
        ("euc-kr", b"\x81\x41\xb0\xa1", "갂가"),
        ("iso-2022-jp", b"\x1b$B$\"\x1b(B<", "あ<"),
        ("utf-16le", b"<\x00\x00\xd8<\x00", "<\ufffd<"),
        ("utf-8", b"\xf0\x9f\x92 \xc3", "\ufffd \ufffd"),
    ],
)
def test_cells_and_faults(name: str, page: bytes, text: str) -> None:
    """Where Python differs, and where a sequence is broken: ASCII is never eaten."""
    assert text == to_text(page, name)


@pytest.mark.parametrize("name", DECODED)
def test_lengths_in_pieces_add_up(name: str) -> None:
    """As many characters as the page has when read at once."""
    page = bytes(range(256)) * 3 + b"tail"
    if name == "iso-2022-jp":  # its escapes have no end in a page of all bytes
        page = ("late あいう " * 20).encode("iso2022_jp")
    measure = lengths(page, name)
    assert is_one_byte(name) is (measure is None)
    whole = len(to_text(page, name))
    if measure is None:
        assert len(page) == whole
    else:
        assert abs(whole - sum(measure(page[start : start + 7]) for start in range(0, len(page), 7))) <= 1


def test_table_holds_a_character_a_byte() -> None:
    """Also where a codec leaves bytes open."""
    assert all(len(table_of(name)) == 256 for name in DECODED if is_one_byte(name))


def test_too_many_faults_are_not_mended_one_by_one() -> None:
    """The page is read all the same."""
    assert to_text(b"\xff" * (MOST_MENDED + 1), "gbk") == "\ufffd" * (MOST_MENDED + 1)
