"""Bytes of an old page to text: the declared charset, then what its language used."""

from __future__ import annotations

import codecs
import re

# The wider code page that browsers read a declared label as (WHATWG Encoding Standard).
WIDER = {
    "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "gb_2312-80": "gb18030",
    "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252",
    "iso-8859-9": "cp1254", "iso-8859-11": "cp874", "tis-620": "cp874",
    "shift_jis": "cp932", "x-sjis": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949",
    "big5": "big5hkscs",
}
BY_LANGUAGE = {
    "zh": ("gb18030", "big5hkscs"),
    "ru": ("cp1251", "koi8-r"),
    "el": ("cp1253", "iso8859-7"),
    "pl": ("iso8859-2", "cp1250"),
}
MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
CHARSET = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,30})", re.I)
HEAD_BYTES = 20_000
# Above this share of undecodable characters the guess was wrong, not the page damaged.
MOST_DAMAGE_SHARE = 0.002


def decode(raw: bytes, language: str = "", declared: str = "") -> tuple[str, str]:
    """The text and the encoding it was read by; never raises."""
    for mark, name in MARKS:
        if raw.startswith(mark):
            return raw.decode(name, "replace"), name
    guesses = ["utf-8", *_known(declared), *_known(_in_page(raw)), *BY_LANGUAGE.get(language, ())]
    for most in (0.0, MOST_DAMAGE_SHARE):
        for name in guesses:
            text = raw.decode(name, "replace")
            if _damage(text) <= most:
                return text, name
    return raw.decode("cp1252", "replace"), "cp1252"


def _in_page(raw: bytes) -> str:
    found = CHARSET.search(raw[:HEAD_BYTES])
    return found.group(1).decode("ascii", "ignore") if found else ""


def _known(label: str) -> list[str]:
    name = WIDER.get(label.strip().lower(), label.strip().lower())
    try:
        return [codecs.lookup(name).name] if name else []
    except LookupError:
        return []


def _damage(text: str) -> float:
    return text.count("\ufffd") / max(1, len(text))
