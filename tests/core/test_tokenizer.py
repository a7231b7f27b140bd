"""What the tokenizer counts, on lines whose counts are plain to see."""

from __future__ import annotations

import pytest

from thresher.decode import to_source
from thresher.scan import TextLines, to_lines
from thresher.types import CLASSES


def scan(page: str | bytes) -> TextLines:
    """The lines of a page of text."""
    return to_lines(to_source(page, "text"))


def texts(page: str | bytes) -> list[str]:
    """The texts of its lines."""
    lines = scan(page)
    return [lines.text(number) for number in range(len(lines))]


def names(mask: int) -> set[str]:
    """Classes of a mask."""
    return {name for bit, name in enumerate(CLASSES) if mask >> bit & 1}


@pytest.mark.parametrize("sign", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_newline_ends_a_line(sign: str) -> None:
    """Eight conventions, the same two lines."""
    assert ["one two", "three"] == texts(f"one two{sign}three{sign}")


def test_crlf_is_one_break() -> None:
    """A carriage return and a line feed leave no blank line between."""
    assert [0, 0] == list(scan("a b\r\nc d").column("blank_before"))


@pytest.mark.parametrize(
    ("page", "blanks"), [("a\nb", 0), ("a\n\nb", 1), ("a\n \t\n\nb", 2), ("a" + "\n" * 20 + "b", 7)]
)
def test_blank_lines_are_noted(page: str, blanks: int) -> None:
    """Up to seven."""
    assert [0, blanks] == list(scan(page).column("blank_before"))


@pytest.mark.parametrize("space", ["  ", "\t", "\u00a0", "\u3000", "\u2003", "\u202f", " \u200b ", "\u1680"])
def test_white_space_folds(space: str) -> None:
    """Of every Unicode kind, to one space."""
    assert ["one two"] == texts(f" one{space}two\u2003")


@pytest.mark.parametrize("sign", ["\u200b", "\ufeff", "\u202e", "\u00ad", "\x00", "\u2066"])
def test_invisible_characters_are_left_out(sign: str) -> None:
    """Zero-width signs, direction marks, soft hyphens and NUL are no text."""
    rest = "The harvest was late this year. " * 3
    assert ["one two", rest.strip()] == texts(f"{sign}on{sign}e two{sign}\n{rest}")


def test_joiners_are_spelling() -> None:
    """Persian and emoji read differently without them, so the text keeps them; tokens do not see them."""
    assert ["می‌شود"] == texts("می‌شود")
    assert 1 == scan("می‌شود").column("words")[0]


def test_characters_and_words() -> None:
    """Characters count single spaces; a word is a run of letters, marks and digits."""
    lines = scan("Don’t  stop, 24 naïve cafés!")
    assert (27, 6) == (lines.column("chars")[0], lines.column("words")[0])


@pytest.mark.parametrize(
    ("text", "words"), [("新华社北京", 5), ("東京タワー", 5), ("서울 시청", 4), ("ไทย", 3), ("Tokyo 東京 2024", 4)]
)
def test_characters_that_are_words(text: str, words: int) -> None:
    """Han, Kana, Hangul and Thai characters are words of their own."""
    assert words == scan(text).column("words")[0]


@pytest.mark.parametrize(
    ("column", "text", "count"),
    [
        ("digits", "a1 22 ３", 4),
        ("upper", "ABc Де Ώ", 4),
        ("nonlatin", "abc где Ώ", 4),
        ("cjk", "abc 北京 가", 3),
        ("commas", "a, b، c、d，", 4),
        ("sents", "One. Two! Three? e.g.this", 3),
        ("sents", "好。好！好？", 3),
        ("sents", "एक। दो।", 2),
        ("title_words", "The Old man Of the sea", 3),
        ("max_word", "a bcd é", 3),
        ("separators", "Home | News · Sport › Tennis / Golf", 4),
        ("separators", "Title - Site", 1),
        ("separators", "Home » News » «a» « b »", 2),
        ("separators", "well-known", 0),
        ("quotes", '“a” "b" «c»', 6),
        ("parens", "(a) [b]", 4),
        ("numbers", "1 22 a3 4", 3),
        ("tabs", "a\tb\tc", 2),
        ("stops", "the harvest and the orchard", 3),
        ("indent", "   a", 3),
    ],
)
def test_counts(column: str, text: str, count: int) -> None:
    """Each on a line of its own."""
    assert count == scan(text).column(column)[0]


@pytest.mark.parametrize(
    ("flag", "yes", "no"),
    [
        ("terminal", "It rained.", "It rained"),
        ("terminal", "“It rained.”", "“It rained”"),
        ("terminal", "下雨了。", "下雨了"),
        ("ends_colon", "Photo:", "Photo"),
        ("ends_more", "Read on…", "Read on"),
        ("ends_more", "Read on...", "Read on."),
        ("ends_more", "Next »", "« Next"),
        ("ends_comma", "one,", "one"),
        ("starts_lower", "one", "One"),
        ("starts_upper", "“One", "one"),
        ("starts_digit", "1 one", "one 1"),
        ("bullet", "• one", "•one"),
        ("bullet", "- one", "-one"),
        ("list_number", "1. one", "1.5 one"),
        ("list_number", "2) one", "2 one"),
        ("url", "see https://a.b/c", "see https"),
        ("email", "to a@b.org", "to a @ b"),
        ("handle", "by @someone", "by someone"),
        ("price", "only $5", "only 5"),
        ("price", "5 €", "€ and 5 more"),
        ("price", "120 zł", "zł"),
        ("date", "12.3.2024", "12.3"),
        ("date", "2024-03-12", "2024-03"),
        ("date", "March 5, 2024", "March on"),
        ("date", "5 марта 2024", "марта"),
        ("date", "2024年3月5日", "2024年"),
        ("time", "at 10:30", "at 10"),
        ("year", "in 2024", "in 1024"),
        ("hashtag", "#news", "# news"),
        ("question", "Why?", "Why"),
        ("no_letters", "12 345", "12 a"),
        ("copyright_sign", "© 2024", "2024"),
        ("opens_quote", "“one”", "one”"),
        ("pipe_end", "Home |", "Home"),
        ("month", "in March", "in march2"),
        ("ago", "3 hours ago", "3 hats"),
        ("rtl", "שלום", "hello"),
    ],
)
def test_flags(flag: str, yes: str, no: str) -> None:
    """A line that has the fact, and one that nearly has."""
    assert (True, False) == (scan(yes).flag(flag, 0), scan(no).flag(flag, 0))


def test_phrases_that_are_the_line_and_phrases_in_it() -> None:
    """Numbers beside a phrase do not hide it."""
    lines = scan("Comments (12)\nPlease note: this website uses cookies to work.\nThe harvest was late.")
    assert "comment" in names(lines.column("line_classes")[0])
    assert "consent" in names(lines.column("part_classes")[1])
    assert 0 == lines.column("line_classes")[2] | lines.column("part_classes")[2]


def test_hits_are_what_the_masks_count() -> None:
    """The phrases named for a reader are those that the scanner counted."""
    lines = scan("Share this article\nAll rights reserved © 2024\nСамое читаемое\n版权所有\nThe harvest was late.")
    for number in range(len(lines)):
        hits = lines.hits(number)
        assert names(lines.column("line_classes")[number]) == {hit.name for hit in hits if hit.whole_line}
        assert names(lines.column("part_classes")[number]) == {hit.name for hit in hits if not hit.whole_line}


def test_offsets_cut_the_line_out_of_the_page() -> None:
    """Start and end are bytes of the page."""
    page = "  Größe \u2028 北京 x "
    lines = scan(page)
    assert ["Größe", "北京 x"] == [lines.source.buffer[lines.start(k) : lines.end(k)].decode() for k in range(2)]


WRAPPED = """\
The harvest in the upper valley came later this year than anyone could remember
and the growers who had waited for the rain since the spring were in no hurry
to bring it in before the feast of the patron saint at the end of the month.

Down by the river it was another story, for the water had risen in the night of
the storm and stood in the rows, so that nobody could work there until it went
back to its bed on the Thursday.
"""


def test_hard_wrapped_lines_are_joined() -> None:
    """A paragraph wrapped at 80 columns is one line, and says so."""
    lines = scan(WRAPPED)
    assert 2 == len(lines)
    assert lines.flag("unwrapped", 0)
    assert lines.text(1).endswith("until it went back to its bed on the Thursday.")


def test_spaceless_text_is_joined_without_a_space() -> None:
    """A script without spaces breaks after any character, and only where the line is full."""
    paragraph = "六月十日清晨第一班渡船离开北岸码头时河面上还有雾" * 8
    wrapped = "\n".join(paragraph[at : at + 40] for at in range(0, len(paragraph), 40))
    assert [paragraph] * 3 == texts("\n\n".join([wrapped] * 3))
    short = "\n".join(paragraph[: 90 + 7 * k] for k in range(8))
    assert 8 == len(scan(short))


def test_short_lines_are_not_joined() -> None:
    """A menu and a poem stay as they are."""
    page = "\n".join(["Home", "News and views", "Sports", "Weather today", "Contact us", "About the paper"] * 4)
    assert 24 == len(scan(page))


def test_an_endless_line_is_cut_at_its_sentences() -> None:
    """A page without line breaks still has lines."""
    page = "The harvest was late this year, and nobody could say why. " * 40
    lines = scan(page)
    assert 40 == len(lines)
    assert "The harvest was late this year, and nobody could say why." == lines.text(3)


def test_a_long_paragraph_among_others_is_not_cut() -> None:
    """Only where there are hardly any line breaks."""
    page = "Title\n\n" + "The harvest was late this year. " * 60 + "\n\nOne more.\n\nAnd one more.\n\nLast."
    assert 5 == len(scan(page))
