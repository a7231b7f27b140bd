"""What could be the headline, lines and parts of the document's title line, each with what speaks for it."""

from collections import Counter
from collections.abc import Iterator
from math import log1p
from operator import mul
from typing import NamedTuple

import regex

from thresher.metadata.page import PageView
from thresher.metadata.tokens import fold
from thresher.types import CLASSES

FIRST_LINES = 150  # of the page, and
BEFORE_BODY, INTO_BODY = 150, 4  # lines around the beginning of the main text: where headlines stand
MAX_CHARS, MAX_WORDS = 250, 30
BODY_LINES = 12  # of the main text, read for its words
SIZES = (26, 17, 5, 3, 2, 0)  # words, at least
REACH = 15  # lines after a headline in which its text begins
BYLINE_REACH = 4  # lines after a headline in which its date or author stands

# 'Headline | Site', 'Headline - Site', 'Headline: Site'; a dash without spaces is part of a word.
SEPARATOR = regex.compile(
    r" ?(?P<bar>[|»›•·｜])++ ?| (?P<dash>[-–—~/«<>]|::|--)++ |(?P<colon>: |：)|(?P<low>_{1,3})"
)
WORD = regex.compile(r"[\p{L}\p{M}\p{N}]++")
YEAR = regex.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
FIRST_UNSPACED = (
    "\u0e00"  # Thai, and Chinese, Japanese and Korean far above it: compared by pairs of characters
)
NOISE = (
    "navigation", "breadcrumb", "pagination", "share", "advertisement", "newsletter", "consent", "copyright",
    "legal", "comment", "paywall", "control", "contact", "counter", "dateline", "caption", "topics", "forum",
    "shop",
)  # fmt: skip

NOISE_MASK = sum(1 << CLASSES.index(name) for name in NOISE)
BYLINE_MASK, DATELINE_MASK = 1 << CLASSES.index("byline"), 1 << CLASSES.index("dateline")
DATES_MASK = BYLINE_MASK | DATELINE_MASK


class Candidate(NamedTuple):
    """A text that could be the headline, its line, and the facts that points are given for."""

    text: str
    line: int
    facts: dict[str, float]


def key(text: str) -> str:
    """The letters and digits of a text in lower case: what two spellings of a headline share."""
    return "".join(filter(str.isalnum, text.casefold()))


def telling_words(text: str) -> set[str]:
    """The longer words of a text; of unspaced scripts, the pairs of neighbouring characters."""
    found: set[str] = set()
    for word in WORD.findall(fold(text)):
        if word[0] < FIRST_UNSPACED or "가" <= word[0] <= "힣":
            if len(word) > (3 if word[0] < FIRST_UNSPACED else 1):
                found.add(word)
        else:
            found.update(word[at : at + 2] for at in range(len(word) - 1))
    return found


def candidates(page: PageView) -> Iterator[Candidate]:
    """All candidates of a page, parts of the first line first."""
    if not len(page):
        return
    first = page.text(0)[:MAX_CHARS]
    surroundings = Surroundings(page, first)
    yield from _of_first_line(surroundings, first)
    for line in surroundings.numbers[1:]:
        yield Candidate(page.text(line), line, _line_facts(surroundings, line))


class Surroundings:
    """What candidates are compared with: the first line, the main text's words, the other short lines."""

    def __init__(self, page: PageView, first: str) -> None:
        self.page = page
        self.words, self.chars = page.column("words"), page.column("chars")
        self.masks, self.whole = page.column("part_classes"), page.column("line_classes")
        self.first_key, self.first_words = key(first), telling_words(first)
        self.cuts = _cuts(first)
        self.numbers = [0, *(line for line in self._window() if self._fits(line))]
        self.keys = {line: key(page.text(line)) for line in self.numbers[1:]}
        self.seen = Counter(self.keys.values())
        self._dated: dict[int, bool] = {}
        self.body_words: set[str] = set()
        for line in page.kept_in(page.body)[:BODY_LINES]:
            if self.words[line] >= 8:
                self.body_words |= telling_words(page.text(line))
        heads = {self.first_key} | {key(first[:start]) for start, _, kind in self.cuts if kind != "colon"}
        self.heads = {len(head) for head in heads}
        self.titled = len(first) > 1 and any(found in heads for found in self.seen)

    def _window(self) -> list[int]:
        start = self.page.body.start
        near = range(max(1, start - BEFORE_BODY), min(len(self.page), start + INTO_BODY))
        return (
            [*range(1, min(FIRST_LINES, len(self.page), near.start)), *near]
            if near.start > 1
            else [*range(1, min(max(FIRST_LINES, near.stop), len(self.page)))]
        )

    def dated(self, line: int) -> bool:
        """Whether a line looks like one of dates or authors."""
        if line not in self._dated:
            short = self.chars[line] <= 150
            self._dated[line] = short and (
                bool((self.masks[line] | self.whole[line]) & DATES_MASK)
                or bool(YEAR.search(self.page.text(line)))
            )
        return self._dated[line]

    def _fits(self, line: int) -> bool:
        if (
            not (0 < self.words[line] <= MAX_WORDS and self.chars[line] <= MAX_CHARS)
            or self.whole[line] & NOISE_MASK
        ):
            return False
        if self.page.flag("no_letters", line):
            return False
        return (
            self.words[line] > 2
            or key(self.page.text(line)) in self.first_key
            or 0 <= self.page.body.start - line < 3
        )


def _cuts(first: str) -> list[tuple[int, int, str]]:
    """Where separators stand in the first line: start, end, kind."""
    return [
        (found.start(), found.end(), found.lastgroup or "")
        for found in SEPARATOR.finditer(first)
        if found.start()
    ]


def _of_first_line(around: Surroundings, first: str) -> Iterator[Candidate]:
    facts = _shape(around, first, around.first_words) | {
        "first line": 1.0,
        "untitled first line": float(not around.titled),
    }
    facts["first line is repeated"] = float(around.first_key in around.seen)
    facts["first line has separators"] = float(any(kind != "colon" for *_, kind in around.cuts))
    yield Candidate(first, 0, facts)
    for start, end, kind in around.cuts:
        for part, side, rest in ((first[:start], "head", first[end:]), (first[end:], "tail", first[:start])):
            if key(part):
                more = {
                    f"{side} at a {kind}": 1.0,
                    f"part repeated as {side}": float(key(part) in around.seen),
                }
                more["rest is repeated"] = float(key(rest) in around.seen)
                more["words cut"] = log1p(len(rest.split()))
                yield Candidate(
                    part.strip(),
                    0,
                    _shape(around, part.strip(), telling_words(part)) | more | {"part of first line": 1.0},
                )


def _shape(around: Surroundings, text: str, telling: set[str]) -> dict[str, float]:
    words = len(text.split())
    if words < 3 and len(text) > 5 and text[0] >= FIRST_UNSPACED:
        words = len(text) // 2
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
    page, text, found = around.page, around.page.text(line), around.keys[line]
    distance = page.body.start - line
    following = page.probabilities[line + 1 : line + 1 + REACH]
    telling = telling_words(text)
    facts = _shape(around, text, telling) | _against_first_line(around, found, telling)
    facts |= {
        "lines to body": log1p(abs(distance)),
        "in body": float(distance < 0),
        "first of body": float(distance == 0),
        "just before body": float(0 < distance <= 5),
        "text follows": log1p(sum(map(mul, around.words[line + 1 : line + 1 + REACH], following)) / 65536),
        "date or byline follows": float(
            any(around.dated(at) for at in range(line + 1, min(line + 1 + BYLINE_REACH, len(page))))
        ),
        "repeated": log1p(around.seen[found] - 1),
        "separators": float(bool(SEPARATOR.search(text))),
        "among the first": float(line < 10),
        "likely body": page.probabilities[line] / 65536,
        "begins next line": float(line + 1 < len(page) and page.text(line + 1).startswith(text)),
        "byline phrase": float(bool((around.masks[line] | around.whole[line]) & BYLINE_MASK)),
        "dateline phrase": float(bool((around.masks[line] | around.whole[line]) & DATELINE_MASK)),
        "noise phrase": float(bool(around.masks[line] & NOISE_MASK)),
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
        cut = len(found) in around.heads
        facts["head of first line" if cut else "beginning of first line"] = 1.0
    elif first.endswith(found):
        facts["tail of first line"] = 1.0
    elif found in first:
        facts["inside first line"] = 1.0
    elif len(first) > 10 and first in found:
        facts["longer than first line"] = 1.0
    return facts
