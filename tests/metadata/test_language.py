"""The language of the main text."""

import tomllib
from pathlib import Path

import pytest

from tests.metadata.page import field, page
from thresher.metadata import language
from thresher.metadata.scripts import dominant_script

SENTENCES = tomllib.loads((Path(__file__).parent / "cases" / "languages.toml").read_text(encoding="utf-8"))


@pytest.fixture
def no_detector(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine where no detector is installed."""
    monkeypatch.setattr(language, "DETECTORS", {})


@pytest.mark.parametrize("code", SENTENCES)
def test_without_detector(code: str, no_detector: None) -> None:
    """Script and function words tell the language of a sentence or two."""
    finding = field("language", f"* {SENTENCES[code]}")
    assert code == finding.value, finding


@pytest.mark.parametrize("code", SENTENCES)
def test_judgement_is_the_detectors_or_none(code: str) -> None:
    """What dates are read by never depends on what is installed."""
    assert language.judged(page(f"* {SENTENCES[code]}")) in (code, "")


@pytest.mark.parametrize("text", ["", "Bridge opened", "12345 67890 111", "© | »", "* x"])
def test_too_little(text: str, no_detector: None) -> None:
    """None for less than three words."""
    assert field("language", text).value is None


def test_kept_lines_count(no_detector: None) -> None:
    """The menu's language does not."""
    text = "Home\nAbout us and the others\nContact and more of it\n" + f"* {SENTENCES['de']}"
    assert "de" == field("language", text).value


def test_all_lines_where_none_is_kept(no_detector: None) -> None:
    """A page without main text still has a language."""
    assert "fr" == field("language", SENTENCES["fr"].replace(".", "")).value


def test_detector_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """`how` says which detector was asked."""
    monkeypatch.setattr(language, "DETECTORS", {"json": lambda module, sample: "eo"})
    finding = field("language", f"* {SENTENCES['en']}")
    assert ("eo", "json is sure of it", "en") == (finding.value, finding.how, finding.runners_up[0][0])


def test_detector_that_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its exception is no answer; the words decide."""

    def fail(module: object, sample: str) -> str:
        raise ValueError("no")

    monkeypatch.setattr(language, "DETECTORS", {"json": fail})
    assert "en" == field("language", f"* {SENTENCES['en']}").value


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
