"""What is looked at before dates and bylines are read must not lose one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thresher.metadata.bylines import words_of_bylines
from thresher.metadata.date_formats import dates_in
from thresher.metadata.tokens import parted_words, tokens, words_of
from thresher.metadata.words import may_open, openings, phrases, telling_words

TEXTS = st.text(alphabet="aBčИя中ก\u200c’ 12-./:年By", max_size=40)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_words_of_a_line(text: str) -> None:
    """The quick ways to a line's words give those of its tokens, a capital parting words in one, in the other not."""
    assert [token.text for token in tokens(text) if token.number is None and token.text] == list(filter(None, parted_words(text)))
    assert words_of(text.lower()) == [token.text for token in tokens(text.lower()) if token.number is None and token.text]


@pytest.mark.parametrize("kind", ["by", "marks", "role", "updated"])
def test_phrases_are_met(kind: str) -> None:
    """Each phrase that has words is found by its telling word; each may open a text that begins with it."""
    for phrase in phrases(kind):
        words = words_of(phrase)
        assert not words or not telling_words(kind).isdisjoint(words)
    for mark in openings("marks"):
        assert mark in may_open("marks", mark + " x")
        assert not words_of(mark) or not words_of_bylines().isdisjoint(words_of(mark))


@pytest.mark.parametrize(
    "line", ["5.3.24", "2024年3月5日", "Mar 5 '24", "ngày 5 tháng 3 năm 2024", "NewsMarch 5, 2024", "١٤/٠٣/٢٠٢٤", "5 – 3 – 2024"]
)
def test_lines_with_a_date(line: str) -> None:
    """Forms with few signs of a date are read."""
    assert list(dates_in(line, lambda: "en"))
