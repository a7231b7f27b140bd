"""How often HTML is taken for text and text for HTML: `python -m benchmarks.kinds CORPUS`.

HTML: the pages of the sets; fragments of them: elements as they are written again, and pieces from one tag to
another. Text: the renderings of the same pages; their gold text; code listings: a rendering with a part of the
page's source quoted in it, in the middle, of a third of the text's length.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.corpus import load, load_html
from benchmarks.provenance import write
from thresher.decode.sniff import is_html

SETS = ("daniel", "wcxb", "trafilatura", "magic-html", "zh69")
SEED = 10
PIECE_CHARS = (300, 20_000)
UNSEEN = re.compile(r"(?is)<(script|style)\b.*?</\1\s*>|<!--.*?-->")
ELEMENTS = "div, section, article, main, table, ul, p"
FEWEST_TAGS = 4  # a piece with fewer is hardly HTML


def fragments(html: str) -> Iterator[tuple[str, str]]:
    """Kind and text of fragments of a page: an element of it, and a piece of its source."""
    from selectolax.lexbor import LexborHTMLParser

    found = [node for node in LexborHTMLParser(html).css(ELEMENTS) if node.text(strip=True)]
    if found:
        written = random.choice(found).html or ""
        yield "an element", written
    body = UNSEEN.sub("", html[html.find("<body") :])
    tags = [match.start() for match in re.finditer(r"</?[a-z][^<>]*>", body)]
    if len(tags) > FEWEST_TAGS:
        start = random.choice(tags[: -FEWEST_TAGS + 1])
        end = body.rfind(">", start, start + random.randint(*PIECE_CHARS)) + 1
        piece = body[start:end]
        if len(re.findall(r"</?[a-z][^<>]*>", piece)) >= FEWEST_TAGS and re.sub(r"<[^>]*>|\s", "", piece):
            yield "a piece", piece


def listing(text: str, html: str) -> str:
    """The text with a part of the source quoted in its middle."""
    middle = text.find("\n", len(text) // 2)
    body = html[html.find("<body") :]
    return f"{text[:middle]}\n{body[: len(text) // 3]}\n{text[middle:]}"


def cases(name: str, corpus: Path) -> Iterator[tuple[str, bool, str]]:
    """Kind, whether it is HTML, and the text of every case of a set."""
    htmls = load_html(name, corpus)
    for row in load(name, corpus):
        html = htmls[row["id"]]
        yield "a page", True, html
        for kind, text in fragments(html):
            yield kind, True, text
        for rendering, text in row["renderings"].items():
            if text:
                yield f"rendering {rendering}", False, text
        if row["gold"]:
            yield "gold", False, row["gold"]
        text = row["renderings"].get("wet") or ""
        if len(text) > PIECE_CHARS[0]:
            yield "text with a listing", False, listing(text, html)


def main(arguments: list[str] | None = None) -> int:
    """Count, print and write results/kinds.json."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.kinds", description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", type=Path)
    given = parser.parse_args(arguments)
    random.seed(SEED)
    counts: Counter[tuple[str, bool]] = Counter()
    wrong: Counter[tuple[str, bool]] = Counter()
    for name in SETS:
        for kind, html, text in cases(name, given.corpus):
            counts[kind, html] += 1
            wrong[kind, html] += is_html(text.encode("utf-8", "surrogatepass")) != html
    rows = [
        {"kind": kind, "is": "html" if html else "text", "cases": count, "taken for the other": wrong[kind, html]}
        for (kind, html), count in sorted(counts.items(), key=lambda pair: (not pair[0][1], pair[0][0]))
    ]
    for row in rows:
        print("  ".join(str(value) for value in row.values()))
    write("kinds", {"rows": rows})
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
