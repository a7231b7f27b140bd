"""A set that knows snippets alone: the lines they tell of, and the score of a text by them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from benchmarks.train import measured
from benchmarks.train.samples import folded

if TYPE_CHECKING:
    from benchmarks.train.fold_out import Training

SET = "trafilatura"
SHORTEST = 4  # letters and digits of a snippet that tells of lines
MOST_PLACES = 20  # of an unwanted snippet
A_LINE = 0.3  # of a line that an unwanted snippet must fill to speak of it
SHOWN = ("wet", "html")  # renderings that are scored


def is_snippets(sample: Any) -> bool:
    """Whether the sample's gold is snippets."""
    return bool(sample.set == SET)


def labels(texts: Sequence[str], wanted: Sequence[str], unwanted: Sequence[str]) -> dict[int, bool]:
    """Lines of the page that snippets tell of, and whether they are main text.

    A wanted snippet that stands in the page once tells of all lines that it overlaps; an unwanted one of the lines
    that it fills by A_LINE, wherever it stands. Of one line a wanted snippet has the last word.
    """
    keys = [folded(text) for text in texts]
    ends = list(accumulate(map(len, keys)))
    page = "".join(keys)
    found: dict[int, bool] = {}
    for snippet in map(folded, unwanted):
        for place in list(_places(page, snippet))[:MOST_PLACES]:
            for line in _overlapped(ends, place, len(snippet)):
                shared = min(place + len(snippet), ends[line]) - max(place, ends[line] - len(keys[line]))
                if keys[line] and shared >= A_LINE * len(keys[line]):
                    found[line] = False
    for snippet in map(folded, wanted):
        places = list(_places(page, snippet))
        if len(places) == 1:
            found |= {line: True for line in _overlapped(ends, places[0], len(snippet)) if keys[line]}
    return found


def _places(page: str, snippet: str) -> Iterator[int]:
    """Where the snippet stands; nowhere if it is too short to tell anything."""
    place = page.find(snippet) if len(snippet) >= SHORTEST else -1
    while place >= 0:
        yield place
        place = page.find(snippet, place + 1)


def _overlapped(ends: Sequence[int], place: int, size: int) -> range:
    """The lines that so many characters from a place on touch."""
    return range(bisect_right(ends, place), bisect_left(ends, place + size) + 1)


def score(training: Training, sums: dict[int, Any]) -> dict[str, Any] | None:
    """A row of the report: precision, recall and F1 over the snippets of all pages, compared by letters and digits."""
    found = missed = wrong = pages = 0
    for number, total in sums.items():
        sample = training.samples[number]
        if not is_snippets(sample) or sample.rendering not in SHOWN:
            continue
        pages += 1
        text = ""
        if sample.count:
            lines = training.scanned(number)
            keep = measured.kept(lines, measured.probabilities(total))
            text = folded(" ".join(lines.text(k) for k in range(lines.count) if keep[k]))
        hits = sum(folded(snippet) in text for snippet in sample.wanted)
        found += hits
        missed += len(sample.wanted) - hits
        wrong += sum(folded(snippet) in text for snippet in sample.unwanted)
    if not found:
        return None
    precision, recall = found / (found + wrong), found / (found + missed)
    return {
        "set": SET,
        "rendering": "wet" if training.kind == "text" else "html",
        "group": "all",
        "name": "",
        "pages": pages,
        "precision": round(precision, 4),
        "recall": round(recall, 4),
        "f1": round(2 * precision * recall / (precision + recall), 4),
    }
