"""What could be the headline, lines and parts of the document's title line, each with what speaks for it."""

from collections.abc import Iterator
from math import log1p
from operator import mul
from typing import NamedTuple

import regex

from thresher.metadata.headline_text import FIRST_UNSPACED, SEPARATOR, key, telling_words
from thresher.metadata.page import PageView
from thresher.metadata.surroundings import NOISE_MASK, Surroundings
from thresher.types import CLASSES

SIZES = (26, 17, 5, 3, 2, 0)  # words, at least
THAI_CHARS, HAN_CHARS = 4, 2  # about so many characters a word
FIRST_HAN = "\u2e80"  # Thai, Lao, Khmer and Burmese stand before it
TEXT_REACH = 15  # lines after a headline in which its text begins
BYLINE_REACH = 4  # lines after a headline in which its date or author stands
ABOVE = 2  # lines before a headline in which another article's date or author stands
SENTENCE_END = regex.compile(r"\p{Ll}{3}[.!] |[。！]\S")
TRAIL = regex.compile(r"[>»›/|·•]")  # signs of a breadcrumb
LONG_KEY = 10  # letters of a first line that a longer headline may hold
BYLINE_MASK, DATELINE_MASK = 1 << CLASSES.index("byline"), 1 << CLASSES.index("dateline")


class Candidate(NamedTuple):
    """A text that could be the headline, its line, and the facts that points are given for."""

    text: str
    line: int
    facts: dict[str, float]


def candidates(page: PageView) -> Iterator[Candidate]:
    """All candidates of a page: the first line, its parts, then the other lines."""
    if not len(page):
        return
    around = Surroundings(page)
    yield from _of_first_line(around)
    for line in around.numbers:
        yield Candidate(page.text(line), line, _line_facts(around, line))


def _of_first_line(around: Surroundings) -> Iterator[Candidate]:
    """The first line as it is, and what stands before and behind each of its separators; no menu word."""
    first = around.first
    if around.page.flag("no_letters", 0) or around.wholes[0] & NOISE_MASK:
        return
    facts = {
        "first line": 1.0,
        "untitled first line": float(not around.titled),
        "first line has noise": float(around.has(NOISE_MASK, 0)),
        "first line is repeated": float(around.first_key in around.seen),
        "first line has separators": float(any(cut.kind != "colon" for cut in around.cuts)),
    }
    yield Candidate(first, 0, facts | _shape(around, first, around.first_words))
    for start, end, kind in around.cuts:
        for side, part, rest in (("head", first[:start], first[end:]), ("tail", first[end:], first[:start])):
            if key(part):
                facts = {
                    "part of first line": 1.0,
                    f"{side} at a {kind}": 1.0,
                    f"part repeated as {side}": float(key(part) in around.seen),
                    "rest is repeated": float(key(rest) in around.seen),
                    "words cut": log1p(len(rest.split())),
                }
                yield Candidate(part.strip(), 0, facts | _shape(around, part.strip(), telling_words(part)))


def _shape(around: Surroundings, text: str, telling: set[str]) -> dict[str, float]:
    """What every candidate is measured by."""
    words = len(text.split())
    if text[:1] >= FIRST_UNSPACED:
        words = max(words, len(text) // (THAI_CHARS if text[0] < FIRST_HAN else HAN_CHARS))
    size = next(f"{least} words" for least in SIZES if words >= least)
    digits = sum(map(str.isdigit, text))
    return {
        size: 1.0,
        "body words": len(telling & around.body_words) / len(telling) if telling else 0.0,
        "no telling words": float(not telling),
        "full stop": float(text.endswith((".", "。", "।"))),
        "colon": float(text.endswith((":", "："))),
        "lower case": float(text[:1].islower()),
        "capitals": float(text.isupper()),
        "digits": digits / len(text) if text else 0.0,
    }


def _line_facts(around: Surroundings, line: int) -> dict[str, float]:
    """What a line other than the first is measured by."""
    page, text, found = around.page, around.page.text(line), around.keys[line]
    distance = page.body.start - line
    following = page.probabilities[line + 1 : line + 1 + TEXT_REACH]
    telling = telling_words(text)
    facts = _shape(around, text, telling) | _against_first_line(around, found, telling)
    facts |= {
        "lines to body": log1p(abs(distance)),
        "in body": float(distance < 0),
        "first of body": float(distance == 0),
        "just before body": float(0 < distance <= 5),
        "text follows": log1p(sum(map(mul, around.words[line + 1 : line + 1 + TEXT_REACH], following)) / 65536),
        "date or byline follows": float(
            any(around.dated(at) for at in range(line + 1, min(line + 1 + BYLINE_REACH, len(page))))
        ),
        "date or byline before": float(any(around.dated(at) for at in range(max(1, line - ABOVE), line))),
        "sentence end inside": float(bool(SENTENCE_END.search(text))),
        "repeated": log1p(around.seen[found] - 1),
        "separators": float(bool(SEPARATOR.search(text))),
        "trail": float(len(TRAIL.findall(text)) > 1),
        "opens as a byline": float("@" in text or around.opens_as_byline(line)),
        "candidate above": float(around.could_be(line - 1)),
        "candidate below": float(around.could_be(line + 1)),
        "among the first": float(line < 10),
        "likely body": page.probabilities[line] / 65536,
        "byline phrase": float(around.has(BYLINE_MASK, line)),
        "dateline phrase": float(around.has(DATELINE_MASK, line)),
        "noise phrase": float(bool(around.parts[line] & NOISE_MASK)),
    }
    if not around.titled:
        for name in ("text follows", "lines to body", "date or byline follows", "body words"):
            facts[f"untitled: {name}"] = facts[name]
    return facts


def _against_first_line(around: Surroundings, found: str, telling: set[str]) -> dict[str, float]:
    """How a line relates to the page's first, which many renderings take from the document's title."""
    first, shared = around.first_key, telling & around.first_words
    facts = {
        "share of first line's words": len(shared) / len(around.first_words) if around.first_words else 0.0,
        "words in first line": len(shared) / max(1, len(telling)),
    }
    if found == first:
        facts["equals first line"] = 1.0
    elif first.startswith(found):
        facts["head of first line" if len(found) in around.head_sizes else "beginning of first line"] = 1.0
    elif first.endswith(found):
        facts["tail of first line"] = 1.0
    elif found in first:
        facts["inside first line"] = 1.0
    elif len(first) > LONG_KEY and first in found:
        facts["longer than first line"] = 1.0
    return facts
