"""The language of the main text."""

import tomllib
from pathlib import Path

import pytest

from tests.metadata.page import field, page
from thresher.metadata import language
from thresher.metadata.scripts import SCRIPTS, dominant_script

SENTENCES = tomllib.loads((Path(__file__).parent / "cases" / "languages.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("code", SENTENCES)
def test_sentence(code: str) -> None:
    """Script and function words tell the language of a sentence or two."""
    finding = field("language", f"* {SENTENCES[code]}")
    assert code == finding.value, finding


def test_enough_languages() -> None:
    """At least 60, each with a sentence or a script of its own."""
    assert 60 <= len(set(SENTENCES) | {script.language for script in SCRIPTS if script.language})


@pytest.mark.parametrize("code", SENTENCES)
def test_dates_are_read_by_it(code: str) -> None:
    """The language that orders a numeric date is the one that is told."""
    assert language.judged(page(f"* {SENTENCES[code]}")) == field("language", f"* {SENTENCES[code]}").value


@pytest.mark.parametrize("text", ["", "Bridge opened", "12345 67890 111", "© | »", "* x"])
def test_too_little(text: str) -> None:
    """None for less than three words."""
    assert field("language", text).value is None


def test_kept_lines_count() -> None:
    """The menu's language does not."""
    text = "Home\nAbout us and the others\nContact and more of it\n" + f"* {SENTENCES['de']}"
    assert "de" == field("language", text).value


def test_all_lines_where_none_is_kept() -> None:
    """A page without main text still has a language."""
    assert "fr" == field("language", SENTENCES["fr"].replace(".", "")).value


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("abc", ("Latin", "")),
        ("где", ("Cyrillic", "")),
        ("ქართული", ("Georgian", "ka")),
        ("ภาษาไทย", ("Thai", "th")),
        ("日本", ("Han", "zh")),
        ("日本の橋", ("Kana", "ja")),
        ("12 %", ("", "")),
    ],
)
def test_scripts(text: str, script: tuple[str, str]) -> None:
    """The script of most letters, and its one language."""
    assert script == dominant_script(text)
