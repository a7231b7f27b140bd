"""The whole way in both forms of the core: a process that interprets it gives the articles of one that does not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from thresher import core

SEED = Path(__file__).resolve().parents[2] / "seeds" / "euronews-belgorod.txt"
SENTENCE = "The harvest came in three weeks late this year, and nobody in the valley could say why it was so. "
HTML = f"""<!doctype html><title>Late harvest</title><nav><a href=/>Home</a> <a href=/news>News</a></nav>
<h1>Late harvest</h1><p>{SENTENCE * 3}<p>{SENTENCE}<b>Old farmers</b> blamed the spring.<table><tr><td>Wheat<td>12
</table><footer><p>Follow us<a href=/privacy>Privacy policy</a></footer>"""
PROGRAM = """
import sys, thresher
for page in (open(sys.argv[1], encoding="utf-8").read(), sys.argv[2]):
    article = thresher.extract(page)
    print([(line.text, str(line.tag), line.kept, line.probability, line.reason) for line in article.lines])
    print(article.text, article.title, article.status)
"""


def shown(form: str) -> str:
    environment = {**os.environ, "THRESHER_CORE": form, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(SEED), HTML], env=environment, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


@pytest.mark.skipif(not core.COMPILED, reason="the core is not compiled here")
def test_both_forms_give_the_same_articles() -> None:
    """Of raw text and of HTML: lines, tags, reasons, probabilities, text."""
    interpreted = shown("python")
    assert "Late harvest" in interpreted
    assert shown("compiled") == interpreted
