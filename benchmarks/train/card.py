"""The model cards: what a model is, what it learnt from, and its out-of-fold scores, from the training's results.

`python -m benchmarks.train.card [KIND]` writes src/thresher/models/KIND.md; training does it by itself.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, NamedTuple

from thresher.models import read_model
from thresher.score.confidence import GOOD, USABLE

ERRORS = Path("benchmarks/results/errors.json")
DONE = {  # what was done about each cause of `benchmarks.errors`
    "all the gold and more": "said twice is kept once (+.005); lines weigh by their words (+.003); a "
    "network that sees the lines around instead of trees (+.001); a choice of candidates by learnt F1, and limits by kind, tried: no gain",
    "a part of the gold, and more": "lexicons of headings, closeness to the page's description, sums over blocks and "
    "paths tried on HTML: no gain",
    "a part of the gold alone": "nothing yet",
    "no gold, though the page has text": "left out of training; nothing to mend",
    "gold not in the page": "drawn by scripts later, or not of this page: left out of training",
    "wrong region": "nothing yet",
    "nothing kept": "nothing yet",
    "little": "",
}
FACTS = Path("benchmarks/results/facts.json")
CONFIDENCE = Path("benchmarks/results/confidence.json")
MODELS = Path("src/thresher/models")
SETS = {
    "wcxb": ("WCXB v1.0, development split", "CC BY 4.0", "seven page types, mostly English"),
    "daniel": ("DAnIEL v2.1, a part", "research corpus", "news in Chinese, English, Greek, Polish, Russian"),
    "magic-html": ("magic-html's benchmark", "Apache-2.0", "articles and forum threads"),
    "trafilatura": ("trafilatura's evaluation pages, snippets alone", "Apache-2.0", "mostly German, English, French"),
    "zh69": ("Chinese Web Content Extraction Dataset", "MIT", "Chinese articles"),
}
TEXT = """# The text model

Which lines of raw page text are its main text. Written by `python -m benchmarks.train.card text` from
`benchmarks/results/oof.json`; do not edit.

- **Name and version**: {name} {version}; {size:,} bytes with its lexicon.
- **Form**: a lexicon of 2 x 32,768 buckets (words and pairs of words, one byte each); {trees} oblivious trees over {features}
  features of a line, and a convolutional network over the lines that reads the same ({hidden} channels, {layers} layers
  that look 1, 3, 9 and 27 lines away, at {width} channels of each of three lines, {weights:,} weights of 16 bits;
  `core/network.py`): {share} quarters of a line's log-odds are the network's, the rest the trees'; {kinds} trees for each
  of seven kinds of pages over the page's own numbers and these. All sums are integers.
- **Labels**: a line is main text when at least half of its words stand in the gold text, in order
  (`benchmarks/labels.py`). DAnIEL's headline is no part of the gold here; WCXB's gold is taken as it is.
  A line that says the same as a line of main text is main text too; the extractor keeps the first.
- **Training**: three renderings a page, drawn at random of eight (for the trees at most 120 lines of each; for the network anew in each epoch); each page weighs the same, .7 of
  it by the words of its lines, the rest by line, and for the network half as much the word F1 that the probabilities let expect. Of trafilatura's pages, whose gold is snippets, the lines that these
  tell of. The lexicon is cross-fitted: a training row sees none of its own fold.
- **Scores**: mean word F1 a page, five folds by registered domain: each page is judged by a forest, a network and a lexicon
  that saw no page of its domain. A page without a line in a rendering counts as 0. The shipped model is fitted on
  all pages and has no such scores. They are of the choice by probability, each text once; the facts of
  `verdict.py`, which overrule it now and then, are not in them (see below).
- **Use**: main text of articles in the five languages of the data is judged best; languages without training pages
  rest on shape, position and vocabulary alone. Forums, listings, products and collections are much harder.

## Data

| set | pages | licence | what |
|---|---|---|---|
"""


HTML = """# The HTML model

Which lines of an HTML page are its main text. Written by `python -m benchmarks.train.card html` from
`benchmarks/results/oof_html.json`; do not edit.

- **Name and version**: {name} {version}; {size:,} bytes with its lexicons.
- **Form**: a lexicon of 2 x 32,768 buckets (words and pairs of words), one of 262,144 buckets for what classes, ids,
  tags and their paths speak for by how far out they stand, one byte a bucket; {trees} oblivious trees over
  {features} features of a line, of its text and of its markup, and a convolutional network over the lines that reads
  the same ({hidden} channels, {layers} layers that look 1, 3, 9 and 27 lines away, at {width} channels of each of three
  lines, {weights:,} weights of 16 bits; `core/network.py`): {share} quarters of a line's log-odds are the network's, the
  rest the trees'; {kinds} trees for each of seven kinds of pages over the page's own numbers and these. All sums are
  integers.
- **Labels**: a line is main text when at least half of its words stand in the gold text, in order
  (`benchmarks/labels.py`). DAnIEL's headline is no part of the gold here; `with title` rows count it, and keep the
  headline. WCXB's gold is taken as it is. Pages whose gold is empty or mostly not in them teach nothing, but are scored.
  A line that says the same as a line of main text is main text too; the extractor keeps the first.
- **Training**: the page as it came, hidden parts too, each page weighs the same, .7 of it by the
  words of its lines, the rest by line, and for the network half as much the word F1 that the probabilities let expect. Of trafilatura's pages, whose gold is snippets, the lines that these tell of.
  Both lexicons are cross-fitted: a training row sees none of its own fold.
- **Scores**: mean word F1 a page, five folds by registered domain: each page is judged by a forest, a network and lexicons that saw
  no page of its domain. A page without a line counts as 0. Of trafilatura's 990 pages only
  snippets are known: their row is precision, recall and F1 over the snippets that must and must not stand in the text.
  The shipped model is fitted on all pages and has no such scores. They are of the choice by probability, each text
  once; the facts of `verdict.py`, which overrule it now and then, are not in them (see below).
- **Use**: articles in the five languages of the data are judged best. Forums, listings, products and collections are
  much harder. No feature reads the page's address.

## Data

| set | pages | licence | what |
|---|---|---|---|
"""


class Kind(NamedTuple):
    """What the card of a model says, and of which scores."""

    head: str
    results: Path
    counted: str  # the rendering that tells how many pages a set has
    detailed: tuple[str, ...]  # renderings whose page types and languages are shown


KINDS = {
    "text": Kind(TEXT, Path("benchmarks/results/oof.json"), "wet", ("wet", "inner", "chromium")),
    "html": Kind(HTML, Path("benchmarks/results/oof_html.json"), "html", ("html", "with title")),
}


def table(rows: list[dict[str, Any]], group: str, title: str, detailed: tuple[str, ...]) -> list[str]:
    """One part of the scores as Markdown."""
    lines = [
        "",
        f"## {title}",
        "",
        "| set | rendering | of | pages | precision | recall | F1 |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        if row["group"] == group:
            if group == "all" or row["rendering"] in detailed:
                score = " | ".join(f"{row[part]:.3f}" for part in ("precision", "recall", "f1"))
                lines.append(
                    f"| {row['set']} | {row['rendering']} | {row['name'] or 'all'} | {row['pages']} | {score} |"
                )
    return lines


def told(name: str, kinds: dict[str, Any]) -> str:
    """How often the page's kind is told rightly, and how true its probabilities of being right are."""
    shares = ", ".join(f"{kind} {share:.2f}" for kind, share in kinds.items() if kind != "what")
    lines = ["", "## Page kinds and confidence", "", f"Likeliest kind right, WCXB, out of fold: {shares}.", ""]
    sure = json.loads(CONFIDENCE.read_text(encoding="utf-8"))[name]
    for limit, what in (("good", f"F1 above {GOOD}"), ("usable", f"F1 above {USABLE}")):
        found = sure[limit]
        bins = ", ".join(f"{part['said']:.2f} {part['was']:.2f} ({part['pages']})" for part in found["bins"])
        sets = ", ".join(f"{key} {error:.3f}" for key, error in found["sets"].items())
        lines.append(
            f"- {what}: expected calibration error {found['ece']:.3f} ({sets}); said, was, pages by tenths: {bins}."
        )
    return "\n".join(lines)


def steps(name: str) -> str:
    """What the steps after the choice by probability change."""
    found = json.loads(FACTS.read_text(encoding="utf-8"))[name]
    lines = ["", "## Steps after the choice", "", "Word F1 after each, out of fold; words out and in, those of the gold.", ""]
    lines += ["| set | step | F1 | pages changed | words out | words in |", "|---|---|---|---|---|---|"]
    lines += [
        f"| {key} | {step} | {row['f1']:.5f} | {row['pages_changed']} | {row['words_out']} ({row['gold_words_out']}) "
        f"| {row['words_in']} ({row['gold_words_in']}) |"
        for key, by_step in found.items()
        for step, row in by_step.items()
    ]
    return "\n".join(lines)


def lost(name: str) -> str:
    """Where word F1 is lost, by cause, and what was done about it."""
    found = json.loads(ERRORS.read_text(encoding="utf-8"))[name]
    worst = next(key for key in found if key.startswith("worst"))
    lines = ["", "## Errors", "", f"{found['what']}; the pages are in `benchmarks/results/errors.json`.", ""]
    lines += [f"| cause | pages | share of the loss | of the {worst} | what was done |", "|---|---|---|---|---|"]
    few = found[worst]["cause"]
    for cause, row in found["all"]["cause"].items():
        count = few.get(cause, {"pages": 0})["pages"]
        lines.append(f"| {cause} | {row['pages']} | {row['share_of_loss']:.2f} | {count} | {DONE[cause]} |")
    return "\n".join(lines)


def render(name: str) -> str:
    """The text of a model's card."""
    kind = KINDS[name]
    results = json.loads(kind.results.read_text(encoding="utf-8"))
    rows = results["rows"]
    path = MODELS / f"{name}.thr"
    model = read_model(path)
    network = model.network
    assert network is not None, "every shipped model has one"
    head = kind.head.format(
        name=model.name,
        version=model.version,
        size=path.stat().st_size,
        trees=len(model.forests["lines"].splits) // 18,
        features=len(network.features),
        hidden=network.hidden,
        layers=len(network.reach),
        width=network.width,
        share=("no", "one", "two", "three", "four")[network.share],
        weights=len(network.weights) // 2,
        kinds=len(model.forests["article"].splits) // 18,
    )
    pages = {row["set"]: row["pages"] for row in rows if row["group"] == "all" and row["rendering"] == kind.counted}
    data = [f"| {name} | {pages[key]} | {licence} | {what} |" for key, (name, licence, what) in SETS.items()]
    parts = [head + "\n".join(data)]
    for group, title in (("all", "By set and rendering"), ("type", "By page type"), ("language", "By language")):
        parts.append("\n".join(table(rows, group, title, kind.detailed)))
    parts += [told(name, results["page_kinds"]), steps(name), lost(name)]
    return "\n".join(parts) + "\n"


def write(name: str) -> None:
    """Write a model's card beside it."""
    (MODELS / f"{name}.md").write_text(render(name), encoding="utf-8")


if __name__ == "__main__":
    write(sys.argv[1] if len(sys.argv) > 1 else "text")
