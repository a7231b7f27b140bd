"""The map in src/thresher/README.md is true: each room imports only what its row allows."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "src" / "thresher"
MAP = (PACKAGE / "README.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `(\w+)/?` \|.*\|([^|]*)\|$", re.MULTILINE)
SHARED = {"types", "options", "errors"}
ALLOWED = {name: set(re.findall(r"`(\w+)`", allowed)) for name, allowed in ROW.findall(MAP)}
ROOMS = sorted(path.name for path in PACKAGE.iterdir() if path.is_dir() and any(path.glob("*.py")))


def imported(path: Path) -> set[str]:
    """The rooms and top-level modules of the package that a file names in its imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path} imports by dots"
            if node.module == "thresher":
                names |= {f"thresher.{alias.name}" for alias in node.names if alias.name != "__version__"}
            names.add(node.module)
    return {name.split(".")[1] for name in names if name.startswith("thresher.")}


def test_every_room_has_a_row() -> None:
    """The map lists the folders that exist, and no others."""
    assert {name for name in ALLOWED if (PACKAGE / name).is_dir()} == set(ROOMS)


def test_every_top_file_has_a_row() -> None:
    """The map lists the files at the top of the package."""
    files = {path.stem for path in PACKAGE.glob("*.py")} - {"__init__", "__main__"}
    assert {name for name in ALLOWED if (PACKAGE / f"{name}.py").is_file()} == files


@pytest.mark.parametrize("room", sorted(ALLOWED))
def test_room_imports_only_what_the_map_allows(room: str) -> None:
    """Read from the source; nothing is run."""
    files = sorted((PACKAGE / room).rglob("*.py")) if (PACKAGE / room).is_dir() else [PACKAGE / f"{room}.py"]
    for path in files:
        assert imported(path) - {room} - SHARED <= ALLOWED[room], path.name
