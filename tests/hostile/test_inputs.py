"""Inputs that break other extractors: each an article with a status, at a cost that follows its length."""

from __future__ import annotations

import subprocess
import sys

import pytest
from stopwatch import least_seconds

import thresher
from thresher import Status
from thresher.core import COMPILED

PROSE = "The harvest was late this year, and nobody in the valley could say when it would come. "
HUGE = 100_000_000 if COMPILED else 200_000
MANY = 1_000_000 if COMPILED else 2_000

STATUSES = [
    ("", Status.EMPTY),
    (" \t\r\n\u3000\u2028", Status.EMPTY),
    ("word", Status.TOO_SHORT),
    ("\U0001f600\U0001f33e", Status.NO_TEXT),
    ("\u200f\u200e\u202b\u2066", Status.EMPTY),
    ("\x00" * 100, Status.BINARY),
    (b"\x00" * 100, Status.BINARY),
    (b"%PDF-1.4\n1 0 obj\nendobj", Status.BINARY),
    ("<b>bold</b>", Status.TOO_SHORT),
]


@pytest.mark.parametrize(("page", "status"), STATUSES)
def test_nothing_to_extract(page: str | bytes, status: Status) -> None:
    """The status says why."""
    assert status is thresher.extract(page, kind="text").status


@pytest.mark.parametrize(
    "page",
    [
        "\ud800" * 50,
        f"\udfff{PROSE * 3}\ud800",
        f"\x00{PROSE * 3}\x00",
        "\u202e" + PROSE * 3,
        "\u0301" * 1000,
        "a\u200b" * 1000,
        "\ufeff" * 1000,
        "\u05d1\u05e6\u05d9\u05e8 " * 100,
        "\x1b[2J\x1b[31m" + PROSE,
        b"\xff\xfe" + PROSE.encode("utf-16-le")[:-1],
        b"\xf0\x9f" * 100,
        (PROSE * 3).encode()[:-1] + b"\xc3",
        "\n".join(chr(code) for code in range(0x20, 0x3000)),
    ],
    ids=lambda page: repr(page[:8]),
)
def test_odd_characters(page: str | bytes) -> None:
    """All of the article can be read and shown."""
    article = thresher.extract(page, kind="text")
    assert article.to_json(lines=True)
    assert [line.end > line.start for line in article.lines] == [True] * len(article.lines)


@pytest.mark.parametrize(
    "page",
    [
        "a" * HUGE,
        "word " * (HUGE // 5),
        PROSE * (HUGE // len(PROSE)),
        "\u6536" * (HUGE // 3),
    ],
    ids=["one word", "words", "sentences", "chinese"],
)
def test_line_without_end(page: str) -> None:
    """A line of a hundred megabytes is a page like any other."""
    assert thresher.extract(page, kind="text").status in Status


def test_million_lines() -> None:
    """And the columns of them stay under 100 MB."""
    program = (
        "import resource, thresher;"
        "thresher.extract('warm').text;"
        f"page = 'word\\n' * {MANY};"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss;"
        "article = thresher.extract(page, kind='text'); article.status;"
        "print(len(article.lines), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    lines, grown_kb = map(int, done.stdout.split())
    assert MANY == lines
    assert grown_kb < 100_000


SHAPES = {
    "menu": "Home\nNews\nSport\nAbout\n",
    "prose": f"{PROSE}\n",
    "blanks": "a\n\n\n\n\n\n",
    "signs": "| \u00bb \u2022 / - = : ; , . ! ? ( ) [ ] { } < > @ # $ % & * ~ `\n",
    "digits": "12.3.2024 10:30 $5 7% 1/2 3-4\n",
    "addresses": "http://a.b/c?d=e&f a.b@c.org www.example.org/x/y/z\n",
    "one line of words": "Share this article by e-mail now ",
    "accents": "e\u0301\u0302\u0303 ",
    "half tags": "<a <b </ ",
    "quotes": "\u201c\u2018\"'",
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_time_follows_length(shape: str) -> None:
    """Four times the page takes at most eight times as long, where machine noise is allowed for."""
    size = 400_000 if COMPILED else 4_000
    small, large = (shape * (size * times // len(shape)) for times in (1, 4))
    for _ in range(3):
        ratio = _seconds(large) / _seconds(small)
        if ratio < 8:
            return
    pytest.fail(f"four times the page took {ratio:.1f} times as long")


def _seconds(page: str) -> float:
    """The processor time of an extraction, text and status."""

    def work() -> None:
        article = thresher.extract(page, kind="text")
        article.text, article.status  # noqa: B018

    return max(least_seconds(work, tries=3), 1e-4)
