"""The sample page: every line by its kind, with a reason that is true."""

from __future__ import annotations

from pathlib import Path

import pytest

import thresher
from thresher.types import Tag

SEED = Path(__file__).parent.parent.parent / "seeds" / "euronews-belgorod.txt"
TITLE = "Ukrainian troops advance into Russia’s Belgorod, Zelenskyy confirms"


@pytest.fixture(scope="module")
def lines() -> list[thresher.Line]:
    """The lines of the sample."""
    return list(thresher.extract(SEED.read_text("utf-8")).lines)


@pytest.mark.parametrize(
    ("start", "tags"),
    [
        ("Newsletter Newsletters Events", {Tag.NAVIGATION}),
        ("Loader", {Tag.NAVIGATION, Tag.CONTROL}),
        ("Advertisement", {Tag.ADVERTISEMENT}),
        (TITLE, {Tag.TITLE}),
        ("Bullet and shrapnel", {Tag.CAPTION}),
        ("Copyright AP Photo", {Tag.COPYRIGHT, Tag.CAPTION}),
        ("By Sasha Vakulina", {Tag.BYLINE}),
        ("Published on", {Tag.DATELINE}),
        ("Share this article", {Tag.SHARE}),
        ("ADVERTISEMENT", {Tag.ADVERTISEMENT}),
        ("Go to accessibility shortcuts", {Tag.NAVIGATION, Tag.CONTROL}),
        ("Read more", {Tag.RELATED}),
        ("Shoring up Ukraine", {Tag.RELATED}),
        ("Russia fires third", {Tag.RELATED}),
    ],
)
def test_tags(lines: list[thresher.Line], start: str, tags: set[Tag]) -> None:
    """What a person would call them."""
    found = [line for line in lines if line.text.startswith(start)]
    assert found
    assert not {line.tag for line in found} - tags


def test_reasons_are_true(lines: list[thresher.Line]) -> None:
    """A phrase that is quoted stands on the page; a count of lines fits the page."""
    page = SEED.read_text("utf-8")
    for line in lines:
        for quoted in line.reason.split('"')[1::2]:
            assert quoted.rstrip("…:") in page


def test_the_text_is_body(lines: list[thresher.Line]) -> None:
    """All eleven paragraphs."""
    assert [Tag.BODY] * 11 == [line.tag for line in lines if line.kept]
