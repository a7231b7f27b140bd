"""Lines with families to train the arbiter of tags on: by hand from the tagged pages, by hints of HTML from the corpus."""

from __future__ import annotations

import pickle
from array import array
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from benchmarks.browser_text import inner_text
from benchmarks.corpus import load, load_html
from benchmarks.labels import label_lines
from benchmarks.sets import tags
from benchmarks.sets.domains import fold_of
from benchmarks.sets.tags import TaggedPage
from benchmarks.tags import letters, places_of
from benchmarks.train import tag_hints
from benchmarks.wet_text import wet_text
from thresher import core
from thresher.classify.facts import CJK_PER_WORD
from thresher.classify.families import FAMILY
from thresher.decode import to_source
from thresher.scan import TextLines, to_lines
from thresher.types import Tag

SETS = ("zh69", "magic-html", "wcxb", "daniel")
RENDERINGS = {"wet": wet_text, "inner": inner_text}
LONGEST_HTML, LONGEST_TEXT = 3_000_000, 400_000  # characters
ARTICLES = ("article", "documentation")
LABEL_WORDS = 30  # a byline, dateline or caption is no longer
TOPIC_WORDS = 20
HEADLINE_WORDS = range(5, 41)  # a link of so many words, outside the text of an article page, leads to another article
MENU_WORDS = 3  # a link of so many words, well above the text, is of a menu
ABOVE = 5
PROSE_WORDS = 10
A_LINE = 0.5  # share of a line's words in the gold from which on it is main text


class Labelled(NamedTuple):
    """A rendered page, the family of each of its scanned lines (empty: unknown), and out-of-fold probabilities."""

    page: str
    domain: str
    fold: int
    lines: TextLines
    chances: array[int]
    families: list[str]


def chances_of(sums: Any) -> array[int]:
    """Probabilities, 0..65535, of the text model's sums."""
    return array("H", core.load("chances").probabilities(np.asarray(sums, np.int32).tobytes(), len(sums)))


def read_sums(corpus: Path, name: str = "oof.pkl") -> dict[tuple[str, str, str], Any]:
    """(set, page id, rendering) -> a model's out-of-fold sums, one a scanned line; in `oof.pkl` the text model's."""
    with (corpus / name).open("rb") as file:
        sums: dict[tuple[str, str, str], Any] = pickle.load(file)
    return sums


def hinted(corpus: Path, sums: dict[tuple[str, str, str], Any]) -> Iterator[Labelled]:
    """The corpus's pages, WET and innerText by turns, labelled by hints of their HTML."""
    for name in SETS:
        htmls = load_html(name, corpus)
        for number, row in enumerate(load(name, corpus)):
            rendering = "wet" if number % 2 else "inner"
            total = sums.get((name, row["id"], rendering))
            if total is None or not len(total):
                continue
            page = _hinted(row, htmls[row["id"]][:LONGEST_HTML], rendering)
            if page is None or len(page[0]) != len(total):
                continue
            lines, families = page
            yield Labelled(f"{name}/{row['id']}", row["domain"], row["fold"], lines, chances_of(total), families)


def _hinted(row: dict[str, Any], html: str, rendering: str) -> tuple[TextLines, list[str]] | None:
    """The rendering's lines and their families; None where hints and lines do not fit each other."""
    rendered = RENDERINGS[rendering](tag_hints.walk(html))
    marked = [tag_hints.unmarked(line) for line in rendered.split("\n")]
    hints = [hint for text, hint in marked if text.strip()]
    text = "\n".join(text for text, _ in marked)
    lines = to_lines(to_source(text[:LONGEST_TEXT], "text"))
    if len(lines) != len(hints):
        return None
    shares, _ = label_lines([lines.text(k) for k in range(len(lines))], row["gold"])
    return lines, families_of(row, lines, [share >= A_LINE for share in shares], hints)


def families_of(row: dict[str, Any], lines: TextLines, is_text: list[bool], hints: list[str]) -> list[str]:
    """What gold text and hints together say of each line; empty where they say nothing."""
    pairs = zip(lines.column("words"), lines.column("cjk"), strict=True)
    sizes = [words - cjk + cjk / CJK_PER_WORD for words, cjk in pairs]
    article = row["page_type"] in ARTICLES or row["set"] == "zh69"
    forum = row["page_type"] == "forum"
    first = next((k for k, text in enumerate(is_text) if text and sizes[k] >= PROSE_WORDS), len(hints))
    found = []
    for k, hint in enumerate(hints):
        if hint == "title":
            found.append("text")
        elif forum and hint == "comment":
            found.append("text" if is_text[k] else "")
        elif (
            (hint in ("byline", "dateline", "caption") and sizes[k] <= LABEL_WORDS)
            or (hint == "topics" and sizes[k] <= TOPIC_WORDS)
            or hint in ("author-bio", "comment")
        ):
            found.append(hint)
        elif is_text[k]:
            found.append("text")
        elif hint == tag_hints.LINK:
            leads = article and int(sizes[k]) in HEADLINE_WORDS
            found.append("related" if leads else "navigation" if sizes[k] <= MENU_WORDS and k < first - ABOVE else "")
        else:
            found.append(hint)
    return found


def tagged(data: Path, corpus: Path, sums: dict[tuple[str, str, str], Any]) -> Iterator[tuple[TaggedPage, Labelled]]:
    """The pages tagged by hand; a doubted line has no family."""
    rows = {(name, row["id"]): row for name in ("daniel", "wcxb") for row in load(name, corpus)}
    for page in tags.read(data):
        lines = to_lines(to_source(page.text, "text"))
        places = places_of(page, lines)
        families = [""] * len(lines)
        for number, place in enumerate(places):
            if number not in page.doubted:
                families[place] = FAMILY[Tag(page.tags[number])]
        chances = chances_of(sums[page.set, page.id, page.rendering])
        if len(chances) != len(lines):
            rendered = to_lines(to_source(rows[page.set, page.id]["renderings"][page.rendering], "text"))
            chances = carried(rendered, chances, lines)
        yield page, Labelled(page.id, page.domain, fold_of(page.domain), lines, chances, families)


def carried(have: TextLines, chances: array[int], want: TextLines) -> array[int]:
    """Probabilities carried to lines of the same text that are cut elsewhere: the highest of those that a line holds.

    Raises: ValueError where the texts differ.
    """
    ends, texts = [], []
    for lines in (have, want):
        text = [letters(lines.text(k)) for k in range(len(lines))]
        texts.append("".join(text))
        ends.append(list(accumulate(map(len, text))))
    if texts[0] != texts[1]:
        raise ValueError("the tagged text is not that of the corpus")
    found, place = array("H"), 0
    for end in ends[1]:
        highest = chances[place]
        while place + 1 < len(ends[0]) and ends[0][place] < end:
            place += 1
            highest = max(highest, chances[place])
        found.append(highest)
        if ends[0][place] == end and place + 1 < len(ends[0]):
            place += 1
    return found
