"""What facts and marks change in the selection."""

from __future__ import annotations

from array import array

import pytest

import thresher
from thresher.decode import to_source
from thresher.options import Options
from thresher.scan import to_lines
from thresher.types import Mark, Selection, Tag
from thresher.verdict import DECISIVE, NOTICE_BYTES, OPENING_LINES, PARAGRAPH_WORDS, clean, opening, overrule, veto

BELOW = DECISIVE - 0.01


def mark(line: int, tag: Tag, strength: float = 0.9) -> Mark:
    return Mark(line, tag, strength, "said so")


@pytest.mark.parametrize(
    ("tag", "strength", "kept"),
    [
        (Tag.SHARE, DECISIVE, b"\1\0"),
        (Tag.SHARE, BELOW, b"\1\1"),
        (Tag.LIST, DECISIVE, b"\1\1"),
    ],
)
def test_own_noise_mark_drops_a_kept_line(tag: Tag, strength: float, kept: bytes) -> None:
    """From its limit on, and only if the tag is noise."""
    assert kept == overrule(Selection(b"\1\1"), [mark(1, tag, strength)]).kept


@pytest.mark.parametrize(
    ("tag", "strength", "kept"),
    [
        (Tag.LIST, DECISIVE, b"\0\1"),
        (Tag.LIST, BELOW, b"\0\0"),
        (Tag.SHARE, DECISIVE, b"\0\0"),
    ],
)
def test_own_content_mark_keeps_a_dropped_line(tag: Tag, strength: float, kept: bytes) -> None:
    """From its limit on, and only if the tag is content."""
    assert kept == overrule(Selection(b"\0\0"), [mark(1, tag, strength)]).kept


def test_strongest_own_mark_decides() -> None:
    """Two classifiers may disagree."""
    marks = [mark(0, Tag.LIST, 0.6), mark(0, Tag.SHARE, 0.8)]
    assert overrule(Selection(b"\1"), marks).kept == b"\0"


def test_article_mode_asks_no_classifier() -> None:
    """The main text is the selection."""
    main = Selection(b"\1\0")
    assert main is clean(main, [], lambda: pytest.fail("asked"), Options())


def test_clean_keeps_all_but_noise() -> None:
    """A line of the main text stays, whatever the built-in classifiers say of it."""
    main = Selection(b"\1\0\0\0\0", 0.7)
    marks = [mark(0, Tag.SHARE), mark(1, Tag.SHARE), mark(2, Tag.CAPTION), mark(3, Tag.SHARE, 0.2)]
    marks.append(mark(3, Tag.CAPTION, 0.3))
    selection = clean(main, [], lambda: marks, Options(mode="clean"))
    assert Selection(b"\1\0\1\1\1", 0.7) == selection


def test_own_marks_decide_in_clean_mode_too() -> None:
    """They come after the built-in ones."""
    main = Selection(b"\0\0")
    selection = clean(
        main, [mark(0, Tag.OTHER), mark(1, Tag.BODY)], lambda: [mark(1, Tag.SHARE)], Options(mode="clean")
    )
    assert selection.kept == b"\0\1"


PROSE = "The council decided yesterday that the new bridge will be opened in the spring, as it is nearly done."


def vetoed(line: str, chance: float, favor: str = "balanced") -> bool:
    """Whether a kept line between two paragraphs is dropped by facts alone."""
    lines = to_lines(to_source(f"{PROSE}\n\n{line}\n\n{PROSE}", "text"))
    assert 3 == len(lines)
    chances = array("H", [60000, int(chance * 65535), 60000])
    return not veto(Selection(b"\1\1\1"), lines, chances, Options(favor=favor)).kept[1]


@pytest.mark.parametrize(
    ("line", "chance"),
    [
        ("The new bridge at dusk. Photo credit: Ada Moss", 0.84),
        ("Publicidade", 0.6),
        ("Read also: Ferry sinks at its mooring in the night", 0.7),
        ("Подписывайтесь на наш канал в Telegram", 0.87),
        ("17:48", 0.79),
        ("Buy now", 0.4),
    ],
)
def test_facts_overrule_a_doubtful_model(line: str, chance: float) -> None:
    """Credits, labels, ways to other pages, times alone; not where recall is asked for."""
    assert vetoed(line, chance)
    assert not vetoed(line, chance, "recall")


@pytest.mark.parametrize(
    ("line", "chance"),
    [
        ("The new bridge at dusk. Photo credit: Ada Moss", 0.95),
        ("You can read more about the bridge in the report.", 0.6),
        ("The first tram crossed at 17:48 on a Monday.", 0.6),
        ("It advertises itself.", 0.5),
    ],
)
def test_a_sure_model_and_sentences_must_stay_text(line: str, chance: float) -> None:
    """A fact is no proof: sentences speak of credits, trams and reports."""
    assert not vetoed(line, chance)


GLUED = "相關新聞 " + "固網寬頻龜速將擬對策 兩鐵選舉加班車部分客滿 消費申訴多網路品質差 " * 5
CHINESE = "第一班渡船清晨驶离柳渡码头，船上坐着四十二名学生和他们的老师。"


@pytest.mark.parametrize(
    ("line", "chance", "kept"),
    [
        (GLUED, 0.8, False),
        (GLUED, 0.9, True),
        (GLUED.replace(" ", "，"), 0.8, True),
        (GLUED.strip() + "。", 0.8, True),
        (GLUED[:60], 0.8, True),
        (GLUED + "hardware software network " * 20, 0.8, True),
    ],
)
def test_a_drop_down_menu_in_one_line_is_no_text(line: str, chance: float, kept: bool) -> None:
    """Of a script without spaces: long, with spaces, without the end of a sentence, few letters beside; a sure model knows better."""
    lines = to_lines(to_source(f"{CHINESE}\n\n{line}", "text"))
    found = veto(Selection(b"\1\1"), lines, array("H", [65000, int(chance * 65535)]), Options())
    assert bytes([1, kept]) == found.kept


def test_a_selection_without_facts_against_it_is_the_same() -> None:
    """Nothing is copied for most pages."""
    lines = to_lines(to_source(f"{PROSE}\n\n{PROSE}", "text"))
    choice = Selection(b"\1\1")
    assert choice is veto(choice, lines, array("H", [60000, 60000]), Options())


def test_a_page_of_consent_has_no_text() -> None:
    """And says so in its status."""
    page = "We use cookies and similar technologies to improve your experience on this website.\n\nAccept all cookies\n\nReject all\n\nManage cookie settings\n\nCookie policy"
    lines = to_lines(to_source(page, "text"))
    choice = Selection(b"\1" + bytes(len(lines) - 1))
    assert not any(veto(choice, lines, array("H", [60000] * len(lines)), Options()).kept)
    assert "" == thresher.extract(page).text


LEAD = "The president said for the first time on Monday that troops had crossed the border near the town of Hasbury."
OPENED = (LEAD, "ADVERTISEMENT", LEAD, LEAD)


@pytest.mark.parametrize(
    ("chance", "favor", "kept"),
    [
        (0.45, "balanced", b"\1\0\1\1"),
        (0.35, "balanced", b"\0\0\1\1"),
        (0.45, "precision", b"\0\0\1\1"),
    ],
)
def test_a_doubtful_paragraph_opens_the_text(chance: float, favor: str, kept: bytes) -> None:
    """Two lines above the first kept line at most, from its limit on, but not for those who want no doubtful line."""
    lines = to_lines(to_source("\n".join(OPENED)))
    chances = array("H", [int(chance * 65535), 0, 65000, 65000])
    assert kept == opening(Selection(b"\0\0\1\1"), lines, chances, Options(favor=favor)).kept


@pytest.mark.parametrize("above", ["Share this article", "Home News Sport", LEAD.rstrip(".")])
def test_no_other_line_opens_the_text(above: str) -> None:
    """What is short, or does not end as a sentence does."""
    lines = to_lines(to_source(f"{above}\n{LEAD}"))
    chosen = Selection(b"\0\1")
    assert opening(chosen, lines, array("H", [30000, 65000]), Options()) is chosen


def test_a_long_page_is_no_notice() -> None:
    """However much of consent it opens with: an article stands below."""
    page = "We use cookies and similar technologies to improve your experience on this website.\n\nAccept all cookies"
    for filler, noticed in ((NOTICE_BYTES - len(page) - 2, True), (NOTICE_BYTES - len(page) - 1, False)):
        lines = to_lines(to_source(f"{page}\n\n{'-' * filler}", "text"))
        choice = Selection(b"\1" + bytes(len(lines) - 1))
        kept = veto(choice, lines, array("H", [65535] * len(lines)), Options()).kept
        assert noticed == (not any(kept))


@pytest.mark.parametrize(
    ("begin", "word", "words", "below"),
    [("Photo credit: Ada Moss", "dusk", 60, 0.85), ("Read also:", "ferry", 15, 0.85), ("Follow us on", "ferry", 12, 0.9)],
)
def test_vetoes_end_at_their_limits(begin: str, word: str, words: int, below: float) -> None:
    """A line of one word more stays, and so does one that the model is as sure of as the limit."""
    line = begin + f" {word}" * (words - len(begin.split()))
    assert vetoed(line, below - 0.001)
    assert not vetoed(line, below + 0.001)
    assert not vetoed(f"{line} {word}", below - 0.001)


@pytest.mark.parametrize(
    ("opens", "opened"),
    [
        ("word " * (PARAGRAPH_WORDS - 1) + "end.", True),
        ("word " * (PARAGRAPH_WORDS - 2) + "end.", False),
        ("谷" * 26 + "。", True),
        ("谷" * 25 + "。", False),
    ],
)
def test_how_long_a_paragraph_is_that_opens_the_text(opens: str, opened: bool) -> None:
    """In words, or in characters of scripts without spaces, of which 17 count as 10."""
    lines = to_lines(to_source(f"{opens}\n{LEAD}"))
    assert bytes((opened, 1)) == opening(Selection(b"\0\1"), lines, array("H", [30000, 65000]), Options()).kept


@pytest.mark.parametrize("between", range(OPENING_LINES + 1))
def test_a_paragraph_far_above_does_not_open_the_text(between: int) -> None:
    """It stands OPENING_LINES above the first kept line at most."""
    lines = to_lines(to_source("\n".join([LEAD, *["ADVERTISEMENT"] * between, LEAD])))
    chances = array("H", [30000] * len(lines))
    kept = opening(Selection(bytes(len(lines) - 1) + b"\1"), lines, chances, Options()).kept
    assert (between < OPENING_LINES) == kept[0]
