"""The public cases of html5lib, as far as they bear on text: each passes, or a row here says why not.

They are not in the repository: `THRESHER_HTML5LIB` names the folder that holds `tokenizer/` and `tree-construction/`
(`html5lib/tests/testdata` of its source package, or a checkout of html5lib-tests).
"""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from thresher import core

SCAN = core.load("scan_html").scan_html
FOLDER = os.environ.get("THRESHER_HTML5LIB")

# The tokenizer's state at the start of a case, as the markup that leads there; "{}" is the element of the case.
STATES = {
    "Data state": "<p>",
    "PLAINTEXT state": "<plaintext>",
    "RCDATA state": "<textarea>",
    "RAWTEXT state": "<xmp>",
    "CDATA section state": "<math><mtext><![CDATA[",
}
# Start tags that change the state, or hide what follows: the cases give tokens, the scanner a page.
CHANGES = frozenset(
    "script style title textarea xmp iframe noembed noframes plaintext noscript template option select svg math".split()
)
TOKENS_OTHERWISE = {
    "Raw NUL replacement": "a NUL prints nothing, in raw text as elsewhere",
    "Non-XML character": "an option of the tokenizer that HTML does not use",
}
TREES_OTHERWISE = (
    (r"(?i)<title", "the title of the document is no line of the page"),
    (r"(?i)<template", "hidden text is scanned too, and judged later"),
    (r"(?i)<select|<datalist", "choices of a form are no text"),
    (r"(?i)<frameset", "a page of frames shows what it has for those without"),
    (r"(?i)<object|<applet", "what a plug-in shows is not known"),
    (r"(?i)<annotation-xml", "the second form of a formula is left out"),
    (r"(?i)<table>(?:A|<[ab]\b)|aba<table>", "text astray in a table stays where the source has it"),
    (r"<plaintext>\0", "a NUL prints nothing, in raw text as elsewhere"),
)


def visible(text: str) -> str:
    """The characters that print."""
    return "".join(char for char in text if not char.isspace() and unicodedata.category(char) not in ("Cc", "Cf"))


def scanned(page: str) -> str:
    """The characters that print of the page's text."""
    text: bytes = SCAN(page.encode("utf-8", "surrogatepass"))[0]
    return visible(text.decode("utf-8", "surrogatepass"))


def files(name: str, pattern: str) -> list[Path]:
    """The files of a folder of cases."""
    if FOLDER is None:
        pytest.skip("THRESHER_HTML5LIB is not set: the cases of html5lib are not run")
    found = sorted(Path(FOLDER, name).glob(pattern))
    assert found
    return found


def unescaped(value: Any) -> Any:
    """Escapes within escapes, as some cases have them for lone surrogates."""
    if isinstance(value, list):
        return [unescaped(one) for one in value]
    return (
        re.sub(r"\\u([0-9A-Fa-f]{4})", lambda found: chr(int(found[1], 16)), value) if isinstance(value, str) else value
    )


def token_cases(path: Path) -> Iterator[tuple[str, str, str]]:
    """Description, page and text of the cases of a file."""
    content = json.loads(path.read_text("utf-8"))
    for case in content.get("tests") or content["xmlViolationTests"]:
        page, tokens = case["input"], case["output"]
        if case.get("doubleEscaped"):
            page, tokens = unescaped(page), unescaped(tokens)
        tokens = [token for token in tokens if isinstance(token, list)]
        if any(token[0] == "StartTag" and token[1].lower() in CHANGES for token in tokens):
            continue
        text = "".join(token[1] for token in tokens if token[0] == "Character")
        last = case.get("lastStartTag", "")
        for state in case.get("initialStates", ["Data state"]):
            if state in STATES and not (state.startswith("RCDATA") and last == "xmp" and "&" in page):
                opening = f"<{last}>" if last and state[0] == "R" else STATES[state]
                yield case["description"], opening + page, text.replace("\0", "") if state == "Data state" else text


def tree_cases(path: Path) -> Iterator[tuple[str, str]]:
    """Page and visible text of the cases of a file; those of fragments and of pages with scripts run are left out."""
    for case in re.split(r"(?:^|\n)#data\n", path.read_text("utf-8", "surrogateescape"))[1:]:
        page, _, rest = case.partition("#errors\n")
        page = page.removesuffix("\n")
        if "#document-fragment" in rest or "#script-on" in rest:
            continue
        above: list[str] = []
        text = ""
        for indent, node in re.findall(
            r"^\| ( *)(.*(?:\n(?!\| ).*)*)", rest.partition("#document\n")[2].rstrip("\n"), re.M
        ):
            above = above[: len(indent) // 2]
            if not node.startswith('"'):
                above.append(node.strip("<>"))
            elif not {"script", "style", "template", "iframe", "noembed", "noframes", "svg svg"} & set(above):
                text += node[1:].rpartition('"')[0]
        yield page, text


def test_tokens() -> None:
    """The characters between the tags, references read."""
    count, wrong = 0, []
    for path in files("tokenizer", "*.test"):
        for description, page, text in token_cases(path):
            count += 1
            if scanned(page) != visible(text) and description not in TOKENS_OTHERWISE:
                wrong.append((path.name, description, page, text))
    assert [] == wrong
    assert count > 6000


def test_trees() -> None:
    """The text of the tree that a browser makes of the page."""
    count, wrong = 0, []
    for path in files("tree-construction", "*.dat"):
        for page, text in tree_cases(path):
            count += 1
            if scanned(page) != visible(text) and not any(re.search(markup, page) for markup, _ in TREES_OTHERWISE):
                wrong.append((path.name, page, text))
    assert [] == wrong
    assert count > 1400
