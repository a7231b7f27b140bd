"""JSON as pages hold it: strict where it is right, mended where its faults are the common ones."""

from __future__ import annotations

import json
from html import unescape
from typing import Any

import regex

DEPTH = 40  # of nested arrays and objects; no vocabulary needs a quarter of it
MOST_OPEN = 2000  # brackets that none closes, even if most stand in strings
NO_BRACKETS = bytes(sign for sign in range(256) if sign not in b"[]{}")
MOST_REPAIRED = 100_000  # characters of a broken block: mending costs more than reading
MOST_VALUES = 20  # written one behind the other in one block
STRING = r'"(?:[^"\\]++|\\.)*+"'
BRACKETS = regex.compile(rf"(?s:{STRING}|[\[\]{{}}])")
FAULTS = regex.compile(rf"(?s:{STRING}|/\*(?:[^*]++|\*(?!/))*+\*/|(?<!:)//[^\n]*+|,(?=\s*+[\]}}]))")
BAD_ESCAPE = regex.compile(r'\\(?:u(?![0-9A-Fa-f]{4})|[^"\\/bfnrtu])')
GOOD_ESCAPE = regex.compile(r'(\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))|\\')
WRAPPER = regex.compile(r"^(?:\s++|<!--|(?://\s*+)?+<!\[CDATA\[|//[^\n\[{]*+|/\*[^*]*+\*/|\ufeff)++")
NEXT = regex.compile(r"[\[{]")
READ = json.JSONDecoder(strict=False)  # lets raw line ends and control characters stand in strings


def values_of(text: str) -> list[Any]:
    """The JSON values of a block, in order; those that cannot be mended are left out. Never raises."""
    text = text[wrapped.end() :] if (wrapped := WRAPPER.match(text)) else text
    if text.startswith(("{&quot;", "[{&quot;", "{ &quot;")) or ("&quot;" in text and '"' not in text):
        text = unescape(text)
    if is_deep(text):
        return []
    found, end = _read(text)
    if found and not NEXT.search(text, end):
        return found
    if len(text) > MOST_REPAIRED:
        return found
    mended, _ = _read(FAULTS.sub(_mended, text))
    return mended if len(mended) > len(found) else found


def is_deep(text: str) -> bool:
    """Whether a text nests its brackets deeper than DEPTH. Never wrong by more than brackets that strings hold."""
    if text.count("[") + text.count("{") <= DEPTH:
        return False
    left = text.encode("utf-8", "surrogatepass").translate(None, NO_BRACKETS)
    for _ in range(DEPTH):
        shorter = left.replace(b"[]", b"").replace(b"{}", b"")
        if DEPTH * (len(left) - len(shorter)) < len(left):
            break  # a tree with so few leaves for its nodes is deeper than that, or its brackets do not close
        left = shorter
    open_ones = left.count(b"[") + left.count(b"{")
    return open_ones > MOST_OPEN or (open_ones > DEPTH and _is_deep_outside_strings(text))


def _is_deep_outside_strings(text: str) -> bool:
    depth = 0
    for match in BRACKETS.finditer(text):
        sign = match.group()
        if sign in "[{":
            depth += 1
            if depth > DEPTH:
                return True
        elif sign in "]}":
            depth -= 1
    return False


def _read(text: str) -> tuple[list[Any], int]:
    """The values that stand one behind the other, and where the last one ends."""
    found: list[Any] = []
    end = 0
    while len(found) < MOST_VALUES and (begin := NEXT.search(text, end)):
        try:
            value, end = READ.raw_decode(text, begin.start())
        except (ValueError, RecursionError):
            break
        found.append(value)
    return found, end


def _mended(match: regex.Match[str]) -> str:
    text: str = match.group()
    if not text.startswith('"'):
        return " "
    return GOOD_ESCAPE.sub(lambda escape: escape.group(1) or "", text) if BAD_ESCAPE.search(text) else text
