"""What could be the headline of an HTML page: what its sources say, those that agree together, and what speaks for it."""

from __future__ import annotations

from collections.abc import Iterator
from math import log1p
from typing import NamedTuple

from thresher.metadata.headline_text import cuts_of, key
from thresher.metadata.html.cleaning import cleaner
from thresher.metadata.html.points import TITLE_POINTS
from thresher.metadata.html.readers import speaking
from thresher.metadata.html.sources import SOURCES
from thresher.metadata.html.titles import site_keys, spelt_by_slug
from thresher.metadata.html.view import HtmlView

SAME_SHARE = 0.75  # of a headline's length, that another one within it has, to be the same
SIZES = (12, 8, 5, 3, 2, 1)  # words, at least
THAI_CHARS, HAN_CHARS = 4, 2
FIRST_UNSPACED, FIRST_HAN = "\u0e00", "\u2e80"
CLOSE, FAR = 8, 40  # lines between a heading and the main text


class Headline(NamedTuple):
    """A text, how and where it was found first, and the facts that points are given for."""

    value: str
    how: str
    line: int
    facts: dict[str, float]


def headlines(page: HtmlView) -> Iterator[Headline]:
    """The headlines that differ, in the order of the table of sources, then the first parts of divided ones."""
    groups: list[tuple[str, str, int, dict[str, float]]] = []
    keys: list[str] = []
    seen: set[str] = set()
    for row in speaking(page, SOURCES["title"]):
        if row.source.startswith("text ") and page.headings:
            continue
        clean = cleaner("title", row.source)
        for said in row.reader(page, row.argument):
            value = clean(page, said)
            if not value or not isinstance(value, str):
                continue
            facts = _of_source(page, row.source, said.line, value, row.source in seen)
            seen.add(row.source)
            own = key(value)
            for found, (_, _, _, held) in zip(keys, groups, strict=True):
                if are_same(found, own):
                    held.update({fact: max(amount, held.get(fact, 0.0)) for fact, amount in facts.items()})
                    break
            else:
                keys.append(own)
                groups.append((value, said.how, said.line, facts))
    for value, how, line, _ in groups[:8]:
        for cut in cuts_of(value):
            head = value[: cut.start].strip()
            spelt = spelt_by_slug(head, page)
            if spelt and spelt >= spelt_by_slug(value, page) and not any(are_same(key(head), other) for other in keys):
                keys.append(key(head))
                groups.append((head, f"{how}, its first part", line, {f"head at a {cut.kind}": 1.0}))
                break
    tokens = [_tokens(value) for value, *_ in groups] if len(groups) > 1 else [set()]
    for at, (value, how, line, facts) in enumerate(groups):
        others = [other for other in range(len(groups)) if groups[other][0] != value]
        facts |= _shape(page, value, keys[at], [keys[other] for other in others])
        shared = [len(tokens[at] & tokens[other]) for other in others]
        facts["shared words"] = max(shared, default=0) / max(1, len(tokens[at]))
        yield Headline(value, how, line, facts)


def points(headline: Headline) -> float:
    """What speaks for a headline."""
    return sum(TITLE_POINTS.get(fact, 0) * amount for fact, amount in headline.facts.items())


def _of_source(page: HtmlView, source: str, line: int, value: str, again: bool) -> dict[str, float]:
    """What speaks for a headline by who says it."""
    if source == "h1":
        if again:
            return {"later h1": 1.0} | _of_place(page, line, "later h1")
        return {"h1": 1.0, "only h1": float(len(page.headings) == 1)} | _of_place(page, line, "h1")
    facts = {source: 1.0}
    node = page.linked.best.get("article")
    if source == "json-ld article.headline" and node:
        facts["json-ld news"] = float(node.type.endswith("NewsArticle"))
    return facts


def _of_place(page: HtmlView, line: int, name: str) -> dict[str, float]:
    body = page.text_finder.page.body
    before = body.start - line
    return {
        f"{name} just before the text": float(0 <= before < CLOSE),
        f"{name} far before the text": float(before > FAR),
        f"{name} in the text": float(before < 0),
    }


def _shape(page: HtmlView, value: str, found: str, others: list[str]) -> dict[str, float]:
    """What every headline is measured by. Args: found, others: the keys of it and of the other headlines."""
    words = len(value.split())
    if value[:1] >= FIRST_UNSPACED:
        words = max(words, len(value) // (THAI_CHARS if value[0] < FIRST_HAN else HAN_CHARS))
    title = key(page.spans.title)
    cuts = [cut.kind for cut in cuts_of(value)]
    return {
        f"{next((least for least in SIZES if words >= least), 0)} words": 1.0,
        "long": float(words > 25),
        "separators": float(len(cuts) - cuts.count("colon")),
        "colon": float("colon" in cuts),
        "slug": spelt_by_slug(value, page),
        "names the site": float(found in page.once(site_keys)),
        "begins the title": float(bool(title) and title.startswith(found)),
        "inside the title": float(bool(title) and found in title),
        "inside another": float(any(found in other for other in others)),
        "holds another": float(any(len(other) > 3 and other in found for other in others)),
        "alone": float(not others),
        "lower case": float(value.islower()),
        "capitals": float(value.isupper()),
        "end mark": float(value.endswith((".", "!"))),
        "chars": log1p(len(value)),
    }


def _tokens(text: str) -> set[str]:
    return {found for word in text.split() if len(found := key(word)) > 2}


def are_same(one: str, other: str) -> bool:
    """Whether two keys are of one headline: equal, or one within the other at most of its length."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    return bool(short) and short in long and len(short) >= SAME_SHARE * len(long)
