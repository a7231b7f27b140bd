"""One look at all bytes of a page tells what Python's own decoder and searches tell."""

from __future__ import annotations

import random
from types import ModuleType

import pytest

from thresher import core

WIDE, BROKEN, NUL, ESCAPE, REPLACED = 1, 2, 4, 8, 16
PIECES = (
    b"a" * 70, b"<p>", b"\x00", b"\x1b", "é".encode(), "я".encode(), "文字".encode(), "\ufffd".encode(), "😀".encode(),
    b" ", b"\x80", b"\xc0\x80", b"\xe0\x80\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xf0\x80\x80\x80", b"\xff",
    b"\xc3", b"\xe6\x96", b"\xf0\x9f\x98", b"\x7f", b"\xef\xbf", b"\xf4\x8f\xbf\xbf", b"\xed\x9f\xbf", b"a" * 64,
)  # fmt: skip


def expected(page: bytes) -> int:
    """By Python's decoder."""
    try:
        text = page.decode()
    except UnicodeDecodeError:
        return WIDE | BROKEN
    signs = {"\x00": NUL, "\x1b": ESCAPE, "\ufffd": REPLACED}
    return (not text.isascii()) * WIDE | sum(bit for sign, bit in signs.items() if sign in text)


@pytest.mark.parametrize("module", [core.load("utf8"), core.load_python("utf8")], ids=["here", "python"])
def test_check(module: ModuleType) -> None:
    """Every piece at every place of a step, and many pages of pieces."""
    check = module.check
    for piece in PIECES:
        for before in range(70):
            for after in (0, 1, 63, 130):
                page = b"x" * before + piece + b"y" * after
                assert expected(page) == check(page), page
    chance = random.Random(5)
    for _ in range(3000):
        sound = PIECES[:10] if chance.random() < 0.5 else PIECES
        page = b"".join(chance.choices(sound, k=chance.randrange(30)))
        assert expected(page) == check(page), page


def test_nothing() -> None:
    """An empty page is sound."""
    assert 0 == core.load("utf8").check(b"")
