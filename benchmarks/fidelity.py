"""Does the HTML scanner see what a browser's parser sees? `python -m benchmarks.fidelity CORPUS [SET ...] [--pages N]`.

The words of each page by `scan_html` against those of a walk over Lexbor's tree (selectolax) with the same rules: what
breaks a line, what is left out, where white space counts. Hidden text is in both; the contents of `template` are left
out of both, since selectolax does not show them. Prints for each set the mean F1 of words, the mean F1 of pairs of
neighbouring words (their order), the lines that both have, and every page below 0.98.
"""

from __future__ import annotations

import argparse
import re
import statistics
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from benchmarks.corpus import load_html
from thresher.core.elements import ELEMENTS
from thresher.core.html_columns import NONE
from thresher.scan.html import html_lines
from thresher.scan.lines import INVISIBLE
from thresher.types import Source

SETS = ("wcxb", "daniel", "magic-html", "zh69", "trafilatura")
FLOOR = 0.98

FACTS = {name: facts.split() for name, facts in ELEMENTS}
BREAKING = {name for name, facts in FACTS.items() if "breaks" in facts}
LEFT_OUT = {name for name, facts in FACTS.items() if {"skipped", "raw"} & set(facts)} | {"title", "template"}
TEMPLATE = [name for name, _ in ELEMENTS].index("template")
TEXT_POINTS = {"mi", "mo", "mn", "ms", "mtext"}  # HTML begins again inside of these parts of a formula
PREFORMATTED = {"pre", "listing", "xmp", "plaintext", "textarea"}
# White space to a line: that of HTML, and the signs that would end a line of raw text.
SPACE = re.compile("[\\s\x1c-\x1f\x85\u2028\u2029]+")
DROPPED = dict.fromkeys([*INVISIBLE, *range(0x2060, 0x2070)])


def reference_lines(html: str) -> list[str]:
    """The page's lines by Lexbor's tree."""
    lines: list[str] = []
    line: list[str] = []
    formulas: list[int] = []

    def flush() -> None:
        text = SPACE.sub(" ", "".join(line)).translate(DROPPED).strip()
        line.clear()
        if SPACE.sub("", text):
            lines.append(SPACE.sub(" ", text))

    node: LexborNode | None = LexborHTMLParser(html).root
    opened: list[tuple[LexborNode, str]] = []
    preformatted = 0
    while node is not None:
        name = (node.tag or "").lower()
        inside = False
        if name == "-text":
            text = node.text_content or ""
            if preformatted:
                for number, part in enumerate(re.split("\r\n|\r|\n", text)):
                    if number:
                        flush()
                    line.append(part)
            else:
                line.append(text)
        elif name == "br":
            flush()
        elif name[:1] not in ("", "-", "!"):
            foreign = bool(formulas) and is_foreign([above for _, above in opened])
            if breaks(name) and not foreign:
                flush()
            if name == "button":
                line.append(" ")
            if name == "math":
                formulas.append(len(line))
            elif name == "annotation" and formulas:
                inside = "tex" in (node.attributes.get("encoding") or "").lower()
                if inside:
                    del line[formulas[-1] :]
            elif name == "annotation-xml":
                inside = False
            if name not in ("annotation", "annotation-xml"):
                inside = name != "svg" if foreign else name not in LEFT_OUT
            if inside and node.child is not None:
                opened.append((node, "" if foreign and breaks(name) else name))
                preformatted += name in PREFORMATTED
                node = node.child
                continue
            if name == "math":
                formulas.pop()
            if breaks(name) and not foreign:
                flush()
        while node is not None and node.next is None:
            if not opened:
                node = None
                break
            node, name = opened.pop()
            preformatted -= name in PREFORMATTED
            if name == "math":
                formulas.pop()
            if breaks(name):
                flush()
            if name == "button":
                line.append(" ")
        node = node.next if node is not None else None
    flush()
    return lines


def is_foreign(above: list[str]) -> bool:
    """Whether the elements around, one of them math, hold parts of a formula."""
    inner = above[len(above) - above[::-1].index("math") :]
    return not TEXT_POINTS.intersection(inner)


def breaks(name: str) -> bool:
    """Whether an element begins and ends a line."""
    return name in BREAKING or ("-" in name and name not in FACTS)


def scanned_lines(html: str) -> list[str]:
    """The page's lines by the scanner."""
    lines = html_lines(Source(html.encode("utf-8", "surrogatepass"), "html"))
    parents, tags = lines.container_column("parent"), lines.container_column("tag")
    inert: list[bool] = []
    for parent, tag in zip(parents, tags, strict=True):
        inert.append(tag == TEMPLATE or (parent != NONE and inert[parent]))
    return [
        SPACE.sub(" ", lines.text(number)).strip()
        for number, container in enumerate(lines.markup("container"))
        if not inert[container]
    ]


def words_of(lines: list[str]) -> list[str]:
    """All words; one that prints nothing is none."""
    words = (word.strip("\u200c\u200d\ufe0f") for word in " ".join(lines).split())
    return [word for word in words if word]


def overlap(ours: Iterable[object], theirs: Iterable[object]) -> float:
    """F1 of two bags."""
    left, right = Counter(ours), Counter(theirs)
    total = left.total() + right.total()
    return 2 * (left & right).total() / total if total else 1.0


def compare(html: str) -> tuple[float, float, float]:
    """F1 of words, of neighbouring words, of lines."""
    ours, theirs = scanned_lines(html), reference_lines(html)
    ours_words, theirs_words = words_of(ours), words_of(theirs)
    return (
        overlap(ours_words, theirs_words),
        overlap(pairwise(ours_words), pairwise(theirs_words)),
        overlap(ours, theirs),
    )


def main(arguments: list[str] | None = None) -> int:
    """Print the figures; 1 where a mean is below 0.9995 or a page below FLOOR."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fidelity", description=__doc__.split("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("sets", nargs="*", default=list(SETS))
    parser.add_argument("--pages", type=int, default=0, help="so many of each set, evenly spread; 0 for all")
    given = parser.parse_args(arguments)
    failed = False
    for name in given.sets:
        htmls = sorted(load_html(name, given.corpus).items())
        if given.pages:
            htmls = htmls[:: max(1, len(htmls) // given.pages)]
        figures = {page: compare(html) for page, html in htmls}
        words, order, lines = (statistics.fmean(part) for part in zip(*figures.values(), strict=True))
        print(f"{name}: {len(figures)} pages, words {words:.5f}, order {order:.5f}, lines {lines:.5f}")
        for page, (word, pair, line) in sorted(figures.items(), key=lambda item: item[1]):
            if word < FLOOR or pair < FLOOR:
                print(f"    {page}: words {word:.4f}, order {pair:.4f}, lines {line:.4f}")
        failed |= words < 0.9995 or min(figure[0] for figure in figures.values()) < FLOOR
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(main())
