"""A module of several parts holds them all, and none of them gets in another's way where they are one extension."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

from thresher import core

FOLDER = Path(core.FOLDER)
WHOLES = sorted(FOLDER.glob("*.pyx"))


def parts(whole: Path) -> list[Path]:
    """The files that are compiled as one, in their order."""
    return [FOLDER / name for name in re.findall(r'^include "(.*)"$', whole.read_text(encoding="utf-8"), re.MULTILINE)]


def trees(whole: Path) -> list[ast.Module]:
    """The same, parsed."""
    return [ast.parse(path.read_text(encoding="utf-8")) for path in parts(whole)]


@pytest.mark.parametrize("whole", WHOLES, ids=lambda path: path.stem)
def test_every_part_is_compiled_once(whole: Path) -> None:
    """All files of the folder, then the module's own."""
    found = parts(whole)
    assert whole.with_suffix(".py") == found[-1]
    assert {path for path in found[0].parent.glob("*.py") if path.stem != "__init__"} == set(found[:-1])
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("whole", WHOLES, ids=lambda path: path.stem)
def test_no_part_hides_a_name_of_another(whole: Path) -> None:
    """Compiled, the parts share their names; interpreted, each keeps its own: only unique ones mean the same in both."""
    defined = Counter(
        node.name for tree in trees(whole) for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)
    )
    assert [] == [name for name, times in defined.items() if times > 1]


@pytest.mark.parametrize("whole", WHOLES, ids=lambda path: path.stem)
def test_what_begins_with_an_underscore_is_used_in_its_file_alone(whole: Path) -> None:
    """No part imports such a name of another."""
    imported = [
        alias.name
        for tree in trees(whole)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and re.match(r"thresher\.core\.\w+\.", f"{node.module}")
        for alias in node.names
    ]
    assert imported
    assert [] == [name for name in imported if name.startswith("_")]
