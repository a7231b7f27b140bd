"""Line labels: what aligns with the gold, and what only looks like it."""

from __future__ import annotations

import random

import pytest

from benchmarks.labels import align, label_lines

BODY = (
    "The mill stands at the end of the valley and has ground corn since the war.\n"
    "Water\n"
    "Its wheel turns slowly because the brook carries little water in a dry summer."
)


def positive(lines: list[str], gold: str) -> list[int]:
    """Numbers of the lines that are labelled main text."""
    return [i for i, share in enumerate(label_lines(lines, gold)[0]) if share >= 0.5]


def test_all_lines_of_the_gold_count_fully() -> None:
    """A page that is its gold has no other line."""
    shares, counts = label_lines(BODY.split("\n"), BODY)
    assert [1.0, 1.0, 1.0] == shares
    assert [16, 1, 14] == counts


def test_furniture_around_the_text() -> None:
    """Menu and footer lines get nothing, even where their word is in the text."""
    lines = ["Home", "Water", "News", *BODY.split("\n"), "Related", "Corn mill for sale"]
    assert [3, 4, 5] == positive(lines, BODY)


def test_a_heading_counts_beside_its_text_only() -> None:
    """A line of one word is main text where its neighbour in the page is its neighbour in the gold."""
    lines = BODY.split("\n")
    assert [0, 1, 2] == positive(lines, BODY.replace("\n", " "))
    assert [0, 3] == positive([lines[0], "Advertisement", "Slowly", lines[2]], BODY.replace("\n", " "))


def test_a_second_copy_is_no_main_text() -> None:
    """Each word of the gold is used once."""
    lines = BODY.split("\n")
    assert 3 == len(positive([*lines, "Print version", *lines], BODY))


def test_order_differs() -> None:
    """A long run that the page has elsewhere is found out of order."""
    first, _, last = BODY.split("\n")
    assert [0, 2] == positive([last, "Menu and more", first], BODY)


def test_share_of_a_mixed_line() -> None:
    """A line glued from text and furniture gets the share of its words."""
    line = "The mill stands at the end of the valley Share Tweet Print Save"
    shares, counts = label_lines([line], BODY)
    assert [13] == counts
    assert pytest.approx([9 / 13]) == shares


def test_words_in_gaps() -> None:
    """Single words between anchors align, words that differ do not."""
    gold = "one two three four five six seven eight nine"
    page = ["one two three FOUR! and six seven eight nine"]
    assert pytest.approx([8 / 9]) == label_lines(page, gold)[0]


@pytest.mark.parametrize(
    ("lines", "gold", "shares", "counts"),
    [
        ([], "text", [], []),
        (["", "—"], "text here", [0.0, 0.0], [0, 0]),
        (["some words stand here"], "", [0.0], [4]),
        (["北京下雪了", "菜单"], "今天北京下雪了", [1.0, 0.0], [5, 2]),
    ],
)
def test_edges(lines: list[str], gold: str, shares: list[float], counts: list[int]) -> None:
    """Empty pages, empty gold, lines without words, scripts without spaces."""
    assert (shares, counts) == label_lines(lines, gold)


def test_alignment_is_one_to_one() -> None:
    """No gold word is given twice, and only equal words are joined, whatever the order."""
    chance = random.Random(9)
    for _ in range(200):
        page = [chance.randrange(6) for _ in range(chance.randrange(60))]
        gold = [chance.randrange(6) for _ in range(chance.randrange(60))]
        match = align(page, gold)
        used = [j for j in match if j >= 0]
        assert len(set(used)) == len(used)
        assert all(page[i] == gold[j] for i, j in enumerate(match) if j >= 0)
