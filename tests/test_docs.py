"""What the documents show is what happens, and what they list is all there is."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

import thresher
from thresher.__main__ import _parser, main

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINKED = re.compile(r"^\| `([^`|]+)` \|", re.MULTILINE)


def test_code_gives_what_it_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every example of the README is run, in order."""
    monkeypatch.chdir(ROOT)
    result = doctest.testfile(str(ROOT / "README.md"), module_relative=False, encoding="utf-8")
    assert result.attempted > 0
    assert result.failed == 0


@pytest.mark.parametrize("block", CONSOLE.findall(README))
def test_commands_print_what_is_shown(
    block: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line of three dots stands for any number of lines."""
    monkeypatch.chdir(ROOT)
    command, shown = block.split("\n", 1)
    dollar, columns, program, *arguments = command.split()
    assert ("$", "COLUMNS", "thresher") == (dollar, columns.partition("=")[0], program)
    monkeypatch.setenv("COLUMNS", columns.partition("=")[2])
    main(arguments)
    printed = "\n".join(line.rstrip() for line in capsys.readouterr().out.splitlines()) + "\n"
    parts = [re.escape(part) for part in re.split(r"^\.\.\.\n", shown, flags=re.MULTILINE)]
    assert re.fullmatch("(?:.*\n)*".join(parts), printed)


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
    names = {
        name for kind in (thresher.Article, thresher.Line) for name in dir(kind) if not name.startswith("_")
    }
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


def test_changes_name_this_version_or_none() -> None:
    """A version in the change list is this one or an older one."""
    versions = re.findall(
        r"^## \[(\d[^]]*)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert versions[:1] in ([], [thresher.__version__])
