"""The console blocks of the README: what is typed, what it prints. Run as a program it writes them anew."""

from __future__ import annotations

import io
import os
import re
from contextlib import redirect_stdout
from pathlib import Path
from unittest.mock import patch

from thresher.__main__ import main

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"(?<=^```console\n)\$ (.*)\n((?:.*\n)*?)(?=^```$)", re.MULTILINE)


def blocks() -> list[tuple[str, str]]:
    """Each command and what the README says that it prints."""
    return [(block[1], block[2]) for block in BLOCK.finditer(README.read_text(encoding="utf-8"))]


def printed(typed: str) -> str:
    """What a command prints now, white space at the ends of lines left out; variables may stand before it."""
    words = typed.split()
    given = dict(word.split("=", 1) for word in words[: words.index("thresher")])
    shown = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with patch.dict(os.environ, given), redirect_stdout(shown):
        main(words[words.index("thresher") + 1 :])
    shown.seek(0)
    return "".join(f"{line.rstrip()}\n" for line in shown)


if __name__ == "__main__":
    os.chdir(ROOT)
    text = README.read_text(encoding="utf-8")
    README.write_text(BLOCK.sub(lambda block: f"$ {block[1]}\n{printed(block[1])}", text), encoding="utf-8")
