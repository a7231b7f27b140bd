"""What the first page of a process loads: no table, pattern or room that it does not need."""

from __future__ import annotations

import subprocess
import sys

from thresher import core

# Each costs a first extract a millisecond or more, or is a library.
NOT_FOR_TEXT = (
    "dataclasses", "difflib", "inspect", "regex", "lxml", "selectolax", "threading", "tomllib", "unicodedata",
    "thresher.article.reasons", "thresher.article.status", "thresher.article.surroundings", "thresher.classify",
    "thresher.core.containers", "thresher.core.html_tables", "thresher.core.measure_html", "thresher.core.scan_html",
    "thresher.decode.declared", "thresher.decode.detect", "thresher.decode.encoding", "thresher.decode.labels",
    "thresher.decode.sniff", "thresher.decode.whatwg", "thresher.features.html_table", "thresher.metadata", "thresher.outputs",
    "thresher.scan.html", "thresher.score.weigh",
)  # fmt: skip
TEXT = "The harvest was late this year, and nobody in the valley could say when it would come.\\n" * 3


def loaded(page: str, kind: str) -> set[str]:
    """The modules that a first extract of the page loads, in an interpreter of its own."""
    asked = (
        "import sys, thresher\nhad = set(sys.modules)\n"
        f"thresher.extract({page}, kind={kind!r}).text\nprint(*sorted(set(sys.modules) - had))"
    )
    told = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True)
    return set(told.stdout.split())


def test_a_first_text_loads_little() -> None:
    """Encodings, HTML, metadata, reasons and marks wait until they are asked for."""
    found = loaded(f"'{TEXT}'", "text")
    assert not found & set(NOT_FOR_TEXT)
    assert "importlib.util" not in found or not core.COMPILED


def test_bytes_and_html_load_what_they_need() -> None:
    """And nothing of tags, metadata or reasons."""
    found = loaded("b'<p>The harvest was late this year.'", "html")
    assert {"thresher.core.scan_html", "thresher.decode.encoding"} <= found
    assert not found & {"thresher.classify", "thresher.metadata", "thresher.article.reasons", "thresher.decode.detect"}
