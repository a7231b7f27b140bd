"""The raw texts that one page can come as, by name."""

from __future__ import annotations

import json
import lzma
import signal
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.browser_text import inner_text
from benchmarks.walk import walk
from benchmarks.wet_text import node_text, wet_text

WRAP_COLUMNS = 80
LONGEST_PAGE_CHARS = 4_000_000
LONGEST_SECONDS = 15


def wet(html: str) -> str:
    """As in a Common Crawl WET record."""
    return wet_text(walk(html))


def inner(html: str) -> str:
    """As a browser's innerText, simulated."""
    return inner_text(walk(html))


def soup(html: str) -> str:
    """Each text node a line."""
    return node_text(walk(html))


def rp_all(html: str) -> str:
    """Resiliparse, whole page."""
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(html, main_content=False, alt_texts=False))


def rp_main(html: str) -> str:
    """Resiliparse, its main content."""
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(html, main_content=True, alt_texts=False))


def inscriptis(html: str) -> str:
    """inscriptis: laid out as in a text browser."""
    import inscriptis as library

    return str(library.get_text(html))


def htmltext(html: str) -> str:
    """html-text: title first, blank lines between blocks."""
    import html_text

    return str(html_text.extract_text(html))


def wrapped(html: str) -> str:
    """The WET text, hard-wrapped."""
    return hard_wrap(wet(html))


RENDERINGS: dict[str, Callable[[str], str]] = {
    "wet": wet, "inner": inner, "soup": soup, "rp_all": rp_all, "rp_main": rp_main,
    "inscriptis": inscriptis, "htmltext": htmltext, "wrapped": wrapped,
}


def hard_wrap(text: str) -> str:
    """Each line broken at 80 columns, no blank lines put between."""
    return "\n".join(
        part for line in text.split("\n")
        for part in textwrap.wrap(line, WRAP_COLUMNS, break_on_hyphens=False) or [""]
    )


def render(html: str, name: str) -> str | None:
    """One rendering of a page; None where the renderer fails or needs too long."""
    try:
        with _time_limit(LONGEST_SECONDS):
            return RENDERINGS[name](html[:LONGEST_PAGE_CHARS])
    except ImportError:
        raise
    except Exception:  # other people's renderers fail on some page in many ways
        return None


def chromium(data: Path, set_name: str) -> dict[str, str]:
    """Page id -> innerText of a real browser; empty where the set has none."""
    path = data / f"innertext-{set_name}-dev.jsonl.xz"
    if not path.exists():
        return {}
    with lzma.open(path, "rt", encoding="utf-8") as rows:
        return {row["id"]: row["text"] for row in map(json.loads, rows)}


@contextmanager
def _time_limit(seconds: int) -> Iterator[None]:
    """TimeoutError inside the block after so many seconds (main thread of a process only)."""

    def stop(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
