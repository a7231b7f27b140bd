"""What `import thresher` gives, and what it leaves alone."""

from __future__ import annotations

import subprocess
import sys

import pytest

import thresher

HEAVY = (
    "typing",
    "json",
    "re",
    "dataclasses",
    "enum",
    "array",
    "regex",
    "lxml",
    "selectolax",
    "thresher.pipeline",
)


def run(program: str) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_import_reads_nothing_else() -> None:
    """No module of the package or of a library is loaded before it is used."""
    program = (
        f"import sys; had = set(sys.modules); import thresher;print(sorted(set({HEAVY!r}) & (set(sys.modules) - had)))"
    )
    assert run(program) == "[]"


def test_extraction_loads_no_library() -> None:
    """Text needs none of the run-time libraries."""
    program = (
        "import sys, thresher; thresher.extract('A page.').text;"
        "print(sorted({'regex', 'lxml', 'selectolax', 'numpy', 'cython', 'Cython'} & set(sys.modules)))"
    )
    assert run(program) == "[]"


@pytest.mark.parametrize("name", thresher.__all__)
def test_every_public_name_is_there(name: str) -> None:
    """And is listed by dir()."""
    assert getattr(thresher, name).__doc__
    assert name in dir(thresher)


def test_unknown_name_is_an_attribute_error() -> None:
    """As in any module."""
    with pytest.raises(AttributeError, match="no attribute 'extrakt'"):
        _ = thresher.extrakt


def test_the_three_functions_agree() -> None:
    """Text and metadata are those of the article."""
    page = "Late harvest\n" + "The harvest was late this year, and nobody could say why.\n" * 6
    article = thresher.extract(page, "https://example.org/a")
    assert article.text == thresher.extract_text(page, "https://example.org/a")
    assert article.metadata == thresher.extract_metadata(page, "https://example.org/a")
