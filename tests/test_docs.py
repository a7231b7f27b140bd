"""What the documents show is what happens, and what they list is all there is."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest
from readme_blocks import blocks, printed

import thresher
from thresher.__main__ import _parser

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
LINKED = re.compile(r"^\| `([^`|]+)` \|", re.MULTILINE)


def test_code_gives_what_it_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every example of the README is run, in order."""
    monkeypatch.chdir(ROOT)
    result = doctest.testfile(str(ROOT / "README.md"), module_relative=False, encoding="utf-8")
    assert result.attempted > 0
    assert result.failed == 0


@pytest.mark.parametrize(("typed", "shown"), blocks())
def test_commands_print_what_is_shown(typed: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """To the letter; `python tests/readme_blocks.py` writes the blocks anew."""
    monkeypatch.chdir(ROOT)
    assert shown == printed(typed)


@pytest.mark.parametrize("name", thresher.Options.__slots__)
def test_every_option_is_in_the_readme(name: str) -> None:
    """In its table of options."""
    assert f"`{name}`" in README


@pytest.mark.parametrize("value", [*thresher.Tag, *thresher.Status])
def test_every_tag_and_status_is_in_the_readme(value: str) -> None:
    """By the word that a user sees."""
    assert f"`{value}`" in README


def test_every_attribute_is_in_the_readme() -> None:
    """Of an article and of a line."""
    names = {name for kind in (thresher.Article, thresher.Line) for name in dir(kind) if not name.startswith("_")}
    names -= {"metadata", "to_dict", "to_json"}
    assert sorted(name for name in names if f"`{name}`" not in README) == []


def test_every_flag_is_in_the_readme() -> None:
    """Of the command line."""
    flags = [flag for action in _parser()._actions for flag in action.option_strings if flag.startswith("--")]
    assert [flag for flag in flags if flag != "--help" and f"`{flag}`" not in README] == []


@pytest.mark.parametrize("path", LINKED.findall(README.partition("## More")[2]))
def test_listed_files_exist(path: str) -> None:
    """Those of the last table."""
    assert (ROOT / path).exists()


PROGRAMS = [path for path in (ROOT / "benchmarks").rglob("*.py") if "__main__" in f"{path}{path.read_text(encoding='utf-8')}"]


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_every_benchmark_is_in_its_readme(path: Path) -> None:
    """With the command that runs it."""
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__main__")
    told = (ROOT / "benchmarks" / "README.md").read_text(encoding="utf-8")
    assert re.search(rf"`python -m {re.escape(name)}[ `]", told)


def test_changes_name_this_version_or_none() -> None:
    """A version in the change list is this one or an older one."""
    versions = re.findall(r"^## \[(\d[^]]*)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert versions[:1] in ([], [thresher.__version__])
