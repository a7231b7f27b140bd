"""Faults seen in use: size of the letters, and years of other calendars."""

from __future__ import annotations

import pytest
from marked import BODY, marks_of

from thresher.types import Tag


@pytest.mark.parametrize(
    "label", ["字号 大 中 小", "Schriftgröße", "文字サイズ", "ขนาดตัวอักษร", "Taille du texte", "Rozmiar tekstu"]
)
def test_size_of_letters_is_a_control(label: str) -> None:
    """Beside share buttons too: it passes nothing on."""
    found = marks_of("phrases", f"Harvest\nFacebook\n{label}\nTwitter\n{BODY}")
    assert Tag.CONTROL is found[label].tag


@pytest.mark.parametrize(
    ("line", "is_credit"),
    [
        ("ข่าวลุ่มน้ำ © 2568", False),
        ("خبرگزاری © ۱۴۰۳", False),
        ("© Valley Post 2026", False),
        ("© Valley Post", True),
        ("© Valley Post 1234567", True),
    ],
)
def test_years_of_other_calendars_are_years(line: str, is_credit: bool) -> None:
    """A copyright sign without one, inside the article, is a photo credit."""
    rows = BODY.strip().split("\n")
    found = marks_of("caption", "\n".join(["The bridge opens", rows[0], line, *rows[1:]]))
    assert is_credit == (line in found and "copyright sign and no year" in found[line].reason)
