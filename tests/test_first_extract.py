"""What the first page of a process loads: no table, pattern or room that it does not need."""

from __future__ import annotations

import subprocess
import sys

from thresher import core

# Each costs a first extract a millisecond or more, or is a library.
NOT_FOR_TEXT = (
    "dataclasses", "difflib", "inspect", "regex", "lxml", "selectolax", "threading", "tomllib", "unicodedata",
    "thresher.article.mistakes", "thresher.article.reasons", "thresher.article.status", "thresher.article.surroundings", "thresher.classify",
    "thresher.core.containers", "thresher.core.html_tables", "thresher.core.measure_html", "thresher.core.scan_html",
    "thresher.decode.declared", "thresher.decode.detect", "thresher.decode.encoding", "thresher.decode.labels",
    "thresher.decode.sniff", "thresher.decode.whatwg", "thresher.features.html_table", "thresher.metadata", "thresher.outputs",
    "thresher.scan.html", "thresher.score.weigh",
)  # fmt: skip
TEXT = "The harvest was late this year, and nobody in the valley could say when it would come.\\n" * 3


POSTPONED = """[
    name for name, module in sys.modules.items()
    if name.startswith("thresher.") and hasattr(module, "annotations")
    and any(hasattr(thing, "_fields") and thing.__module__ == name for thing in vars(module).values())
]"""


def loaded(page: str, kind: str, what: str = "set(sys.modules) - had") -> set[str]:
    """What a first extract of the page loads, the names of modules, in an interpreter of its own."""
    asked = (
        "import sys, thresher\nhad = set(sys.modules)\n"
        f"thresher.extract({page}, kind={kind!r}).text\nprint(*sorted({what}))"
    )
    told = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True)
    return set(told.stdout.split())


def test_a_first_text_loads_little() -> None:
    """Encodings, HTML, metadata, reasons and marks wait until they are asked for."""
    found = loaded(f"'{TEXT}'", "text")
    assert not found & set(NOT_FOR_TEXT)
    assert "importlib.util" not in found or not core.COMPILED


def test_a_page_without_a_bracket_is_text_without_further_question() -> None:
    """The patterns of HTML are not compiled for it."""
    assert "thresher.decode.sniff" not in loaded(f"'{TEXT}'", "auto")
    assert "thresher.decode.sniff" in loaded("'a <b'", "auto")


def test_named_tuples_of_a_first_page_do_not_postpone_annotations() -> None:
    """Else typing compiles each annotation as the class is made: 5 of 50 milliseconds."""
    assert set() == loaded(f"'{TEXT}'", "auto", POSTPONED)


def test_bytes_and_html_load_what_they_need() -> None:
    """And nothing of tags, metadata or reasons."""
    found = loaded("b'<p>The harvest was late this year.'", "html")
    assert {"thresher.core.scan_html", "thresher.decode.encoding"} <= found
    assert not found & {"thresher.classify", "thresher.metadata", "thresher.article.reasons", "thresher.decode.detect"}
