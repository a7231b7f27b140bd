"""Every line gets a reason, and what the reason says is so."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from judged_page import judged

from thresher.article.reasons import MANY_LINES
from thresher.article.surroundings import LONG_WORDS, SHORT_WORDS
from thresher.testing import make_lines
from thresher.types import Mark, Status, Tag

PROSE = "The harvest was late this year, and nobody in the valley could say when it would come."
MENU = ("Home", "News", "World News", "Local Sport", "About Us")


def reason(page: str, line: int, kept: tuple[int, ...] = ()) -> str:
    return judged(page, kept).reason(line)


def test_kept_line_tells_size_end_and_neighbours() -> None:
    """In the words of the README's example."""
    page = "\n".join([PROSE] * 3)
    assert reason(page, 1, (0, 1, 2)) == "reads as main text: 17 words, ends like a sentence, between long lines"
    assert reason(page, 0, (0, 1, 2)) == "reads as main text: 17 words, ends like a sentence, next to a long line"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Ingredients:", "1 word, leads on with a colon"),
        ("- two eggs", "2 words, an item of a list"),
        ("\u65e5\u672c\u8a9e\u306e\u672c\u6587\u3002", "7 characters, ends like a sentence"),
        ("Yes, no, perhaps, she said", "5 words, 3 commas"),
    ],
)
def test_kept_line_tells_what_it_is_like(line: str, told: str) -> None:
    """Short lines are explained by their form."""
    assert f"reads as main text: {told}" == reason(line, 0, (0,))


@pytest.mark.parametrize(
    ("page", "line", "told"),
    [
        ("\n".join(MENU), 1, "5 short title-case lines in a row, 1 word and no end of a sentence"),
        ("\n".join(MENU[:3]), 1, "1 word and no end of a sentence"),
        ("one\ntwo\nthree\nfour\nfive", 1, "5 short lines in a row, 1 word and no end of a sentence"),
        ("12 345", 0, "no letters, 2 words and no end of a sentence"),
        ("Read this\nno\nRead this", 2, "one of 2 lines alike, 2 words and no end of a sentence"),
        ("\u00a9 The Valley", 0, "a copyright sign, 2 words and no end of a sentence"),
        ("write to desk@example.org", 0, "an e-mail address, 5 words and no end of a sentence"),
        ("Home | News | Sport", 0, "2 separators, 3 words and no end of a sentence"),
        ("It rained all night.", 0, "4 words"),
    ],
)
def test_dropped_line_tells_its_shape(page: str, line: int, told: str) -> None:
    """The most telling facts come first, the place last."""
    assert f"{told}, no main text found on this page" == reason(page, line)


@pytest.mark.parametrize(
    ("line", "place"),
    [(0, "before the main text"), (2, "scored below the lines around it"), (4, "after the main text")],
)
def test_dropped_line_tells_its_place(line: int, place: str) -> None:
    """Relative to the lines that are kept."""
    page = f"Menu\n{PROSE}\nAdvert\n{PROSE}\nFooter"
    assert reason(page, line, (1, 3)).endswith(f", {place}")


@pytest.mark.parametrize("count", [MANY_LINES - 1, MANY_LINES])
def test_run_is_told_from_its_limit_on(count: int) -> None:
    """A run of three short lines is no menu yet."""
    told = reason("\n".join(MENU[:count]), 0)
    assert (count >= MANY_LINES) is ("in a row" in told)


@pytest.mark.parametrize("words", [SHORT_WORDS, SHORT_WORDS + 1])
def test_short_line_at_its_limit(words: int) -> None:
    """A line one word longer is not part of the run."""
    told = reason("\n".join(["a " * words, *"bcde"]), 1)
    assert told.startswith(f"{MANY_LINES + (words <= SHORT_WORDS)} short lines in a row")


@pytest.mark.parametrize("words", [LONG_WORDS - 1, LONG_WORDS])
def test_long_line_at_its_limit(words: int) -> None:
    """A neighbour one word shorter is not long."""
    page = f"short one\n{'word ' * words}"
    assert (words >= LONG_WORDS) is ("next to a long line" in reason(page, 0, (0, 1)))


def test_mark_speaks_before_shape() -> None:
    """What a classifier said is the reason, where it names the line."""
    mark = Mark(0, Tag.SHARE, 0.9, '"Share" is a share phrase (en)')
    assert mark.reason == judged("Share", marks=[mark]).reason(0)
    assert judged("Share", (0,), marks=[mark]).reason(0).startswith("reads as main text")


def test_line_spared_by_clean_says_so() -> None:
    """It is not called main text."""
    assert judged("Two words", spared=(0,)).reason(0) == "not noise to any classifier: 2 words"


def test_page_over_budget_was_not_judged() -> None:
    """No line of it claims to be judged."""
    assert "not judged" in judged("Two words", problem=Status.OVER_BUDGET).reason(0)


PIECES = st.sampled_from(["Home", "news", "and", "7", "\u00a9", "|", "a@b.org", "end.", "yes,", "\u65e5", ":"])
PAGES = st.lists(st.lists(PIECES, min_size=1, max_size=24).map(" ".join), min_size=1, max_size=12)


@given(PAGES, st.data())
def test_numbers_in_reasons_are_true(texts: list[str], data: st.DataObject) -> None:
    """Each number that a reason tells is what a plain count of the text gives."""
    lines = len(make_lines("\n".join(texts)))
    kept = tuple(data.draw(st.sets(st.integers(0, lines - 1))))
    page = judged("\n".join(texts), kept)
    for line in range(lines):
        told, text = page.reason(line), page.lines.text(line)
        assert told.startswith("reads as main text: ") is (line in kept)
        words = re.findall(r"\w+", text)
        for number, thing in re.findall(r"(\d+) (words?|characters?|commas?|separators?)\b", told):
            counts = {
                "word": len(words) if "@" not in text else None,
                "character": len(text),
                "comma": text.count(","),
                "separator": text.count("|"),
            }
            wanted = counts[thing.rstrip("s")]
            assert wanted is None or wanted == int(number), told
        for number in re.findall(r"(\d+) short (?:title-case )?lines in a row", told):
            assert int(number) <= lines - len(kept)
        assert ("no letters" in told) <= (re.search(r"[^\W\d_]", text) is None)
        assert ("a copyright sign" in told) <= ("\u00a9" in text)
        assert ("no main text" in told) <= (not kept)
