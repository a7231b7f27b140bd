"""Pages of the corpus, rendered, scanned and labelled: what training and out-of-fold scores read."""

from __future__ import annotations

import gc
import pickle
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.corpus import load, load_html
from benchmarks.labels import label_lines
from benchmarks.metrics import words
from thresher.decode import to_source
from thresher.scan import to_lines

SETS = ("wcxb", "daniel", "magic-html", "zh69", "trafilatura")  # of the last snippets alone are known
# By kind of input; that of HTML is the page as it came.
RENDERINGS = {
    "text": ("wet", "inner", "soup", "rp_all", "rp_main", "inscriptis", "htmltext", "wrapped", "chromium"),
    "html": ("html",),
}
LONGEST = 4_000_000  # characters of a rendering


@dataclass(slots=True)
class Sample:
    """One rendering of one page: the scanner's rows, labels, and the words that a score counts."""

    page: int
    set: str
    id: str
    rendering: str
    domain: str
    fold: int
    page_type: str
    language: str
    text: bytes
    count: int  # lines
    fractions: Any  # share of each line's words that stand in the gold, float32
    words: Any  # words of each line as the metric counts them, int32
    ids: Any  # words of all lines, numbered page by page, int32
    gold: Any  # how often each numbered word stands in the gold, int32
    headline: Any  # and how often in the title, where the set counts it as a part of the gold, int32
    is_title: Any  # lines that are the page's headline, bool
    wanted: tuple[str, ...]  # snippets that must stand in the text
    unwanted: tuple[str, ...]  # snippets that must not


def trusted(sample: Sample) -> bool:
    """Whether its labels teach anything: there is a gold text, and half of it or more stands in this rendering.

    What is left out else: scripts that drew the text later, gold of another page, pages without any gold.
    """
    wanted = int(sample.gold.sum())
    return wanted > 0 and float((sample.fractions * sample.words).sum()) >= 0.5 * wanted


def folded(text: str) -> str:
    """Letters and digits only, lower case: for comparing headlines."""
    return "".join(char for char in text.lower() if char.isalnum())


def headline_lines(texts: list[str], headline: str) -> list[bool]:
    """Which lines are the headline: equal, or one within the other at three quarters of the length."""
    wanted = folded(headline)
    found = []
    for text in texts:
        have = folded(text)
        short, long = sorted((have, wanted), key=len)
        found.append(bool(short) and short in long and len(short) >= 0.75 * len(long))
    return found


def samples_of(number: int, page: dict[str, Any], kind: str) -> list[Sample]:
    """All samples of one page of the corpus."""
    found = []
    headline = page["gold_title"] or page["title"] or ""
    for rendering in RENDERINGS[kind]:
        text = (page["renderings"].get(rendering) or "")[:LONGEST]
        source = to_source(text, kind)
        lines = to_lines(source)
        texts = [lines.text(k) for k in range(len(lines))]
        fractions, sizes = label_lines(texts, page["gold"])
        ids: dict[str, int] = {}
        for word in words(page["gold"]) + words(page["gold_title"]):
            ids.setdefault(word, len(ids))
        flat = [ids.setdefault(word, len(ids)) for line in texts for word in words(line)]
        gold = np.bincount([ids[word] for word in words(page["gold"])] or [0], minlength=max(1, len(ids))).astype(
            np.int32
        )
        if not page["gold"].strip():
            gold[:] = 0
        title = np.bincount([ids[word] for word in words(page["gold_title"])], minlength=len(gold)).astype(np.int32)
        found.append(Sample(
            number, page["set"], str(page["id"]), rendering, page["domain"], page["fold"], page["page_type"] or "", page["language"] or "",
            source.buffer, len(texts), np.array(fractions, np.float32), np.array(sizes, np.int32), np.array(flat, np.int32), gold, title,
            np.array(headline_lines(texts, headline), bool) if headline else np.zeros(len(texts), bool),
            tuple(page["wanted"]), tuple(page["unwanted"]),
        ))  # fmt: skip
    return found


def _job(job: tuple[int, dict[str, Any], str]) -> list[Sample]:
    return samples_of(*job)


def pages_of(name: str, corpus: Path, kind: str) -> list[dict[str, Any]]:
    """The pages of a set; those of HTML with the page as their only rendering."""
    pages = load(name, corpus)
    if kind == "html":
        htmls = load_html(name, corpus)
        for page in pages:
            page["renderings"] = {"html": htmls[page["id"]]}
    return pages


def build(corpus: Path, kind: str) -> list[Sample]:
    """All samples of all sets, from the kind's cache file where it is newer than the corpus."""
    cache = corpus / ("samples.pkl" if kind == "text" else f"samples_{kind}.pkl")
    newest = max((corpus / f"{name}.pkl").stat().st_mtime for name in SETS)
    if cache.exists() and cache.stat().st_mtime > newest:
        gc.disable()
        with cache.open("rb") as file:
            found: list[Sample] = pickle.load(file)
        gc.enable()
        return found
    pages = [page for name in SETS for page in pages_of(name, corpus, kind)]
    jobs = [(number, page, kind) for number, page in enumerate(pages)]
    samples: list[Sample] = []
    with ProcessPoolExecutor(2) as pool:
        for done, found in enumerate(pool.map(_job, jobs, chunksize=8), 1):
            samples += found
            if done % 200 == 0:
                print(f"{done} of {len(jobs)} pages scanned and labelled", file=sys.stderr, flush=True)
    with cache.open("wb") as file:
        pickle.dump(samples, file, protocol=5)
    return samples
