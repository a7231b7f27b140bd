"""The headline of a page."""

from pathlib import Path

import pytest

from tests.metadata.page import BODY, field
from thresher.metadata.headline_text import cuts_of, key, telling_words

CASES = (Path(__file__).parent / "cases" / "titles.txt").read_text(encoding="utf-8").split("\n=== ")[1:]
PAGES = {why: rest.split("\n", 1) for why, rest in (case.split("\n", 1) for case in CASES)}


@pytest.mark.parametrize("why", PAGES)
def test_headline(why: str) -> None:
    """The bare headline, without site name, as printed."""
    title, text = PAGES[why]
    assert title.removeprefix("title: ") == field("title", text).value


def test_source_line() -> None:
    """The finding names a line that holds the value."""
    text = f"The bridge opens in spring | Example\nHome\nThe bridge opens in spring\nBy Jane Doe{BODY}"
    finding = field("title", text)
    assert (2, "the page's first line and this line are the same headline") == (finding.line, finding.how)


def test_runners_up_differ_from_the_value() -> None:
    """Other candidates are kept, best first, each once."""
    finding = field("title", PAGES["teasers before the headline"][1])
    others = [value for value, _, _ in finding.runners_up]
    assert others and finding.value not in others and len(others) == len(set(others))


@pytest.mark.parametrize("text", ["", "Menu", "Menu\nHome\nNews\nContact", "1\n2\n3", "© 2024 Example Media"])
def test_no_headline(text: str) -> None:
    """None rather than a menu word."""
    assert field("title", text).value is None


def test_cuts() -> None:
    """A dash inside a word and a sign at the beginning are no separators."""
    assert ["bar"] == [cut.kind for cut in cuts_of("| Self-made bread | Example")]
    assert ["dash", "colon"] == [cut.kind for cut in cuts_of("Bread - Part two: rye")]


def test_key_and_telling_words() -> None:
    """Case and signs do not count; unspaced scripts are compared by pairs of characters."""
    assert key("New Bridge!") == key("new bridge")
    assert {"bridge"} == telling_words("The new bridge")
    assert {"新桥", "桥开"} == telling_words("新桥开")
