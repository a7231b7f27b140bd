"""Marks by vocabulary alone."""

from __future__ import annotations

import pytest
from classify.marked import BODY, marks_of

from thresher.types import Tag


@pytest.mark.parametrize(
    ("line", "tag"),
    [
        ("Share this article", Tag.SHARE),
        ("Alle Rechte vorbehalten", Tag.COPYRIGHT),
        ("Polityka prywatności", Tag.LEGAL),
        ("Читайте также", Tag.RELATED),
        ("下一页", Tag.PAGINATION),
        ("Accept all cookies", Tag.CONSENT),
        ("Laisser un commentaire", Tag.COMMENT),
        ("طباعة", Tag.SHARE),
        ("인쇄", Tag.SHARE),
        ("印刷する", Tag.SHARE),
        ("הדפס כתבה", Tag.SHARE),
        ("Wersja do druku", Tag.SHARE),
        ("Tweet Share Pin it", Tag.SHARE),
        ("Σύνδεσμοι διαφημιζομένων", Tag.ADVERTISEMENT),
        ("Suchen", Tag.NAVIGATION),
        ("بحث", Tag.NAVIGATION),
    ],
)
def test_a_phrase_names_its_line(line: str, tag: Tag) -> None:
    """In any language, with the phrase in the reason."""
    mark = marks_of("phrases", BODY + line)[line]
    assert tag is mark.tag
    assert line in mark.reason


@pytest.mark.parametrize(
    "line",
    [
        "εκτύπωση μικρό μέγεθος μεγάλο μέγεθος",
        "печать | вставить в блог | отправить на e-mail |",
        "تابعونا على فيسبوك وتويتر",
        "Подписывайтесь на наш канал в Telegram",
    ],
)
def test_a_phrase_is_found_among_other_words(line: str) -> None:
    """Tool rows and invitations to follow, in any language."""
    assert Tag.SHARE is marks_of("phrases", BODY + line)[line].tag


def test_the_reason_tells_the_phrase_and_what_it_is() -> None:
    """So that a person understands it."""
    marks = marks_of("phrases", BODY + "Share this article\nAbout us\nContact us\nPrivacy policy")
    assert marks["Share this article"].reason == '"Share this article" is a share phrase (en)'


def test_a_long_sentence_with_a_phrase_is_marked_weakly() -> None:
    """A novel may speak of cookies and of newsletters."""
    line = (
        "+ My aunt, who wrote a newsletter about bees for thirty years and more, would share this article with anybody who "
        "asked her for it, and with a good many people who had not asked her for anything at all."
    )
    assert all(mark.strength < 0.3 for mark in marks_of("phrases", line).values())


def test_a_page_without_phrases_has_no_mark() -> None:
    """Silence is not a mark."""
    assert {} == marks_of("phrases", "+ Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich.")


def test_a_long_phrase_is_sure_by_its_words() -> None:
    """Four words of a menu are no headline; a label with a telephone number is a menu word among others."""
    marks = marks_of("phrases", BODY + "Go to accessibility shortcuts\nStudio: 000 555 020\n")
    assert marks["Studio: 000 555 020"].strength < marks["Go to accessibility shortcuts"].strength
