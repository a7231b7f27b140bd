"""Bytes in a known encoding -> str, as the WHATWG Encoding Standard decodes them.

Python's codecs do the work; where they differ from the standard, a table below says how. Two rare cells of Big5
(A241, A242) are left as Python reads them.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable

from thresher.decode.labels import LABELS_OF

REPLACED = "\ufffd"
# Python's name where it is not that of the standard (encoding.spec.whatwg.org, sections 9 to 14).
CODECS = {
    "ibm866": "cp866", "iso-8859-8-i": "iso-8859-8", "macintosh": "mac-roman", "windows-874": "cp874",
    "x-mac-cyrillic": "mac-cyrillic", "gbk": "gb18030", "big5": "big5hkscs", "euc-jp": "euc_jp",
    "iso-2022-jp": "iso2022_jp_ext", "shift_jis": "cp932", "euc-kr": "cp949", "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
}  # fmt: skip
MULTI_BYTE = frozenset("gbk gb18030 big5 euc-jp iso-2022-jp shift_jis euc-kr".split())
UNICODE = frozenset("utf-8 utf-16le utf-16be replacement".split())

# Bytes of one-byte encodings that Python reads otherwise. All open bytes of windows encodings from 80 to 9F are
# C1 controls besides.
CELLS = {
    "koi8-u": {0xAE: "\u045e", 0xBE: "\u040e"},
    "windows-1255": {0xCA: "\u05ba"},
    "x-user-defined": {byte: chr(0xF700 + byte) for byte in range(0x80, 0x100)},
}

# Characters that stand for others. Japanese and Traditional Chinese: what Windows reads where others mean to be
# exact; gb18030: what was private use before its edition of 2022.
JAPANESE = str.maketrans("〜‖−¢£¬—", "～∥－￠￡￢―")
CHINESE = str.maketrans(dict(zip(
    "\ue5e5\ue78d\ue78e\ue78f\ue790\ue791\ue792\ue793\ue794\ue795\ue796\ue7c7\ue81e\ue826\ue82b\ue82c\ue832\ue843\ue854\ue864",
    "\u3000\ufe10\ufe12\ufe11\ufe13\ufe14\ufe15\ufe16\ufe17\ufe18\ufe19\u1e3f\u9fb4\u9fb5\u9fb6\u9fb7\u9fb8\u9fb9\u9fba\u9fbb",
    strict=True,
)))  # fmt: skip
CHARACTERS: dict[str, dict[int, str] | dict[int, int]] = {
    "gbk": CHINESE,
    "gb18030": CHINESE,
    "big5": str.maketrans("•､‾∼♁☉¥¢£￭", "‧﹑¯～⊕⊙￥￠￡▓"),
    "euc-jp": JAPANESE,
    "iso-2022-jp": JAPANESE,
}

# A page with more broken sequences than these is read without the care for each: it costs a call of Python.
MOST_MENDED = 10_000
MENDING = "thresher.whatwg"


def to_text(page: bytes, name: str) -> str:
    """The page as text, broken sequences replaced by U+FFFD. Never raises for what the page holds.

    Args: name: of the standard's encodings, or a codec of Python for those that it leaves out.
    """
    if name in MULTI_BYTE:
        text = page.decode(CODECS.get(name, name), "replace")
        if 0 < text.count(REPLACED) <= MOST_MENDED:
            text = page.decode(CODECS.get(name, name), MENDING)
        return text.translate(CHARACTERS[name]) if name in CHARACTERS else text
    if not is_one_byte(name):
        return page.decode(CODECS.get(name, name), "replace")
    return codecs.charmap_decode(page, "strict", table_of(name))[0]


def lengths(page: bytes, name: str) -> Callable[[bytes], int] | None:
    """A function that takes the page in pieces and says how many characters each gives; None: one a byte."""
    if is_one_byte(name):
        return None
    codec = CODECS.get(name, name)
    broken = page.decode(codec, "replace").count(REPLACED) if name in MULTI_BYTE else 0
    decoder = codecs.getincrementaldecoder(codec)(MENDING if 0 < broken <= MOST_MENDED else "replace")
    return lambda piece: len(decoder.decode(piece))


def is_one_byte(name: str) -> bool:
    """Whether it is one of the standard's encodings in which each byte is a character."""
    return name in LABELS_OF and name not in MULTI_BYTE and name not in UNICODE


def table_of(name: str) -> str:
    """The 256 characters of a one-byte encoding, U+FFFD for a byte that has none."""
    codec = "ascii" if name == "x-user-defined" else CODECS.get(name, name)
    characters = list(bytes(range(256)).decode(codec, "replace"))
    if name.startswith("windows-"):
        characters[0x80:0xA0] = [
            chr(byte) if characters[byte] == REPLACED else characters[byte] for byte in range(0x80, 0xA0)
        ]
    for byte, character in CELLS.get(name, {}).items():
        characters[byte] = character
    return "".join(characters)


def _mend(error: UnicodeError) -> tuple[str, int]:
    """What stands for a sequence that a codec cannot read, and where to go on.

    A lead byte takes the byte after it along, unless that is ASCII: it may be the "<" of a tag.
    """
    if not isinstance(error, UnicodeDecodeError):
        raise error
    page, start, codec = error.object, error.start, error.encoding
    lead = page[start]
    if lead == 0x80 and codec == "gb18030":
        return "\u20ac", start + 1
    if page[start : start + 2] == b"\xa3\xe1" and codec == "big5hkscs":
        return "\u20ac", start + 2
    if lead < 0x81 or lead == 0xFF or page[start + 1 : start + 2] < b"\x80":
        return REPLACED, start + 1
    if codec == "euc_jp":
        # The rows of NEC and IBM that the codec lacks, by the shift_jis of Windows: the same cells, laid out anew.
        row, cell = lead - 0xA1, page[start + 1] - 0xA1
        if 0 <= row < 94 and 0 <= cell < 94:
            first = 0x81 + row // 2 + (0x40 if row >= 62 else 0)
            second = cell + (0x9F if row % 2 else 0x40 + (cell >= 63))
            return bytes((first, second)).decode("cp932", "ignore") or REPLACED, start + 2
    return REPLACED, start + 2


codecs.register_error(MENDING, _mend)
