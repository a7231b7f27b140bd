"""How long hostile markup takes: `python -m benchmarks.hostile_html [--scan]`, CPU milliseconds at 400 kB and at 1.6 MB.

`--scan` times the scanner alone instead of the whole extraction.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import thresher
from thresher import core

SMALL, FACTOR = 400_000, 4
LIMIT_MS = 50.0
LIMIT_RATIO = 4.5


def fill(piece: str, size: int) -> str:
    """The piece again and again."""
    return piece * (size // len(piece) + 1)


SHAPES: dict[str, Callable[[int], str]] = {
    "nested div": lambda n: fill("<div>", n) + "x",
    "nested b": lambda n: fill("<b>", n) + "x",
    "nested span with a class": lambda n: fill("<span class=a>", n) + "x",
    "nested table": lambda n: fill("<table><tr><td>", n) + "x",
    "nested custom elements": lambda n: fill("<x-a>", n) + "x",
    "nested svg": lambda n: fill("<svg>", n) + "x",
    "nested select": lambda n: fill("<select>", n) + "x",
    "p flood": lambda n: fill("<p>", n) + "x",
    "li flood": lambda n: "<ul>" + fill("<li>", n) + "x",
    "one-character blocks": lambda n: fill("<p>x", n),
    "one-character breaks": lambda n: fill("x<br>", n),
    "one-character pre lines": lambda n: "<pre>" + fill("x\n", n),
    "blocks with classes": lambda n: fill("<p class='comment-body a1'>x</p>", n),
    "deep blocks with text": lambda n: "<div>" * 490 + fill("x<div>", n),
    "unclosed attributes": lambda n: fill('<a href="x ', n),
    "attributes without end": lambda n: "<a " + fill("a=b ", n),
    "many classes": lambda n: '<div class="' + fill("abc ", n) + '">x',
    "long style": lambda n: '<div style="' + fill("display:", n) + '">x',
    "less-than flood": lambda n: fill("<", n),
    "ampersand flood": lambda n: fill("&", n),
    "reference flood": lambda n: fill("&CounterClockwiseContourIntegra", n),
    "named references": lambda n: fill("&amp;", n),
    "comments": lambda n: fill("<!--x-->", n),
    "comment openings": lambda n: fill("<!--", n),
    "CDATA": lambda n: fill("<![CDATA[", n),
    "CDATA in math": lambda n: "<math>" + fill("<![CDATA[x]]>", n),
    "script escapes": lambda n: "<script>" + fill("<!--<script>", n),
    "end tags": lambda n: fill("</div>", n) + "x",
    "end tags out of reach": lambda n: "<div><table><tr><td>" + "<b>" * 490 + fill("</div>", n) + "x",
    "misnested formatting": lambda n: fill("<b><p></b>", n) + "x",
    "links in cells": lambda n: "<table>" + fill("<td><a><b>x", n),
    "unknown end tags": lambda n: "<aaa>" * 400 + fill("</aab>", n),
    "titles": lambda n: fill("<title>", n),
    "meta": lambda n: fill("<meta>", n),
    "itemprop": lambda n: fill("<i itemprop=a>", n),
    "doctype": lambda n: fill("<!doctype html>", n),
}


def milliseconds(work: Callable[[str], object], page: str) -> float:
    """The least CPU time of three calls."""
    best = float("inf")
    for _ in range(3):
        began = time.thread_time()
        work(page)
        best = min(best, time.thread_time() - began)
    return 1000 * best


def main(arguments: list[str]) -> int:
    """Print the table; 1 where a shape takes too long."""
    scan = core.load("scan_html").scan_html
    work: Callable[[str], object] = (
        (lambda page: scan(page.encode()))
        if "--scan" in arguments
        else (lambda page: thresher.extract(page, kind="html"))
    )
    work("<p>x")
    slow = 0
    for name, shape in SHAPES.items():
        small, large = milliseconds(work, shape(SMALL)), milliseconds(work, shape(SMALL * FACTOR))
        bad = small > LIMIT_MS or large > LIMIT_RATIO * max(small, 2)
        slow += bad
        print(f"{name:28} {small:8.2f} ms {large:8.2f} ms  x{large / small:4.1f}{'  SLOW' * bad}")
    return int(slow > 0)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
