"""The encoding of a text that tells it by its letters alone."""

from __future__ import annotations

import pytest

from thresher.decode.alphabets import ALPHABETS
from thresher.decode.detect import GROUP_VALUES, LIKELIEST, MULTI_BYTE, detect, is_garbage
from thresher.decode.labels import name_of
from thresher.decode.whatwg import to_text

TEXTS = {
    "ru": "В этом году урожай собрали поздно, и никто в долине не знал почему. Ёлки стояли в снегу.",
    "uk": "Цього року врожай зібрали пізно, і ніхто в долині не знав чому. Її ґанок і його їжак.",
    "bg": "Тази година реколтата беше късна и никой в долината не знаеше защо.",
    "el": "Φέτος η συγκομιδή άργησε και κανείς στην κοιλάδα δεν ήξερε γιατί.",
    "pl": "W tym roku żniwa były spóźnione i nikt w dolinie nie wiedział, dlaczego. Łąki są już żółte.",
    "cs": "Letos byla sklizeň opožděná a nikdo v údolí nevěděl proč. Příliš žluťoučký kůň úpěl ďábelské ódy.",
    "hu": "Idén későn volt az aratás, és a völgyben senki sem tudta, miért. Őszi eső és hűvös szél jött.",
    "ro": "Anul acesta recolta a fost târzie şi nimeni din vale nu ştia de ce. Ţăranii aşteptau în câmp.",
    "tr": "Bu yıl hasat geç oldu ve vadide kimse nedenini bilmiyordu. Güneş bulutların arkasında kayboldu, ağaçlar ıslandı.",
    "de": "Die Ernte kam spät in diesem Jahr, und niemand wußte, warum. Über den Hügeln lag Nebel, die Äpfel blieben grün.",
    "fr": "La récolte était tardive cette année, et personne ne savait pourquoi. Où étaient les élèves après l’été\u00a0?",
    "es": "La cosecha llegó tarde este año y nadie sabía por qué. ¿Qué harían los niños mañana?",
    "lt": "Šiemet derlius vėlavo, ir niekas slėnyje nežinojo, kodėl. Ūkininkai laukė, kol išdžius žemė.",
    "he": "הקציר איחר השנה ואיש בעמק לא ידע מדוע.",
    "ar": "تأخر الحصاد هذا العام ولم يعرف أحد في الوادي لماذا.",
    "th": "ปีนี้การเก็บเกี่ยวล่าช้า และไม่มีใครในหุบเขารู้ว่าทำไม",
    "en": "The harvest was late this year. “Nobody knows why”, said the owner of the café – not even she.",
    "zh": "今年的收成来得很晚，山谷里没有人知道为什么。大家都在等天气好起来。",
    "zh-hant": "今年的收成來得很晚，山谷裡沒有人知道為什麼。大家都在等天氣好起來。",
    "ja": "今年の収穫は遅れました。谷の誰もその理由を知りませんでした。",
    "ko": "올해는 수확이 늦었고 골짜기의 아무도 그 이유를 알지 못했다.",
}
WRITTEN = {
    "ru": "windows-1251 koi8-r iso-8859-5 ibm866 x-mac-cyrillic", "uk": "windows-1251 koi8-u",
    "bg": "windows-1251", "el": "windows-1253 iso-8859-7", "pl": "windows-1250 iso-8859-2",
    "cs": "windows-1250 iso-8859-2", "hu": "windows-1250 iso-8859-2", "ro": "windows-1250 iso-8859-2",
    "tr": "windows-1254", "de": "windows-1252", "fr": "windows-1252", "es": "windows-1252", "lt": "windows-1257",
    "he": "windows-1255 iso-8859-8", "ar": "windows-1256 iso-8859-6", "th": "windows-874", "en": "windows-1252",
    "zh": "gb18030", "zh-hant": "big5", "ja": "shift_jis euc-jp", "ko": "euc-kr",
}  # fmt: skip
CODECS = {"x-mac-cyrillic": "mac-cyrillic", "windows-874": "cp874", "ibm866": "cp866"}
CASES = [(language, name) for language, names in WRITTEN.items() for name in names.split()]


@pytest.mark.parametrize(("language", "name"), CASES)
def test_two_sentences_are_enough(language: str, name: str) -> None:
    """Each reads as itself: alone, within markup, and after a long beginning in ASCII."""
    codec = CODECS.get(name, name.replace("windows-", "cp"))
    page = TEXTS[language].encode(codec, "ignore")
    for whole in (page, b"<div class='a'><p>" + page + b"</p></div>", b"x = 1; " * 10_000 + page):
        guess = detect(whole)
        assert to_text(page, name) == to_text(page, guess.encoding), guess


@pytest.mark.parametrize("page", [b"", b"plain", b"\xa9 2012", b"\xa310 or \xa320", b"caf\xe9", b"\x93So\x94 \x96 \xbd cup"])
def test_little_evidence_is_for_the_likeliest(page: bytes) -> None:
    """Signs that all encodings of Windows share, or one letter."""
    assert LIKELIEST == detect(page).encoding


@pytest.mark.parametrize(("language", "name"), CASES)
def test_a_right_declaration_is_no_garbage(language: str, name: str) -> None:
    """Whatever the letters are."""
    codec = CODECS.get(name, name.replace("windows-", "cp"))
    assert not is_garbage(TEXTS[language].encode(codec, "ignore") * 3, name)


@pytest.mark.parametrize(
    ("language", "name", "declared"),
    [
        ("ru", "windows-1251", "windows-1252"),
        ("zh", "gb18030", "windows-1252"),
        ("ja", "shift_jis", "euc-jp"),
        ("el", "windows-1253", "gbk"),
    ],
)
def test_a_wrong_declaration_is_garbage(language: str, name: str, declared: str) -> None:
    """Where the page does not read by it and does by another."""
    page = TEXTS[language].encode(CODECS.get(name, name.replace("windows-", "cp")), "ignore") * 3
    assert is_garbage(page, declared)


def test_alphabets_are_whole() -> None:
    """Each has its groups, no letter twice, and encodings of the standard."""
    for language, (encodings, groups) in ALPHABETS.items():
        parts = groups.split(" ")
        assert len(GROUP_VALUES) == len(parts), language
        letters = "".join(part.strip("-") for part in parts)
        assert len(letters) == len(set(letters)), language
        assert all(name_of(encoding) == encoding for encoding in encodings.split()), language
    assert all(name_of(name) == name for name in MULTI_BYTE)
