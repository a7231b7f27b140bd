"""Which of a line's marks comes first: the arbiter weighs families, the strongest mark of a family speaks for it."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from math import exp

from thresher.classify.facts import PageFacts
from thresher.classify.families import FAMILIES, FAMILY
from thresher.classify.sections import headings
from thresher.classify.statements import stated
from thresher.types import CONTENT_TAGS, Mark, Tag

NAMES = tuple(FAMILIES)
NUMBER = {tag: NAMES.index(family) for tag, family in FAMILY.items()}
TEXT, RELATED = NAMES.index("text"), NAMES.index("related")
# Families that a kept line may have, and what a dropped line may be besides noise: the article's frame, not its text.
CONTENT = frozenset(NUMBER[tag] for tag in CONTENT_TAGS)
FRAME = frozenset({Tag.TITLE, Tag.BYLINE, Tag.DATELINE, Tag.CAPTION, Tag.TOPICS, Tag.AUTHOR_BIO})
# How much a rule's mark of full strength raises its family, as a factor of the odds: exp(trust). For rare families
# learning sees too few lines, and a rule that speaks is worth more than its silence elsewhere.
USUAL_TRUST = 2.0
TRUST = {"text": 0.0, "navigation": 0.0, "advertisement": 4.0}
TITLE_TRUST = 3.0
# A mark as strong as this is of the markup, and above what the shape of a line says. Within the text the strongest mark
# speaks anyway; a kept caption stands against the text, and this is its trust.
SURE = 0.97
MARKUP_TRUST = 6.0
# What is left of the chance of a family that no rule speaks for: menus look like all of them. Names and dates have
# shapes that rules know, and are rarely what no rule saw.
UNSAID = 0.5
UNSAID_BY = {"text": 1.0, "navigation": 1.0, "other": 1.0, "byline": 0.25, "dateline": 0.25}
UNSAID_OF = tuple(UNSAID_BY.get(family, UNSAID) for family in NAMES)
TRUSTS = tuple(TRUST.get(family, USUAL_TRUST) for family in NAMES)
LEAST = 0.06  # share below which a family is not told
MOST = 3  # families told of a line


class Ordered:
    """The marks of each line, strongest first, at least one a line, a content mark for each kept line.

    Args: chances: of each family, 0..65535, one a line.
    """

    def __init__(self, page: PageFacts, marks: list[Mark], chances: dict[str, array[int]]) -> None:
        self.page = page
        self.headings = frozenset(headings(page, "related"))
        self.rows = list(zip(*(chances[family] for family in FAMILIES), strict=True))
        self.by_line: dict[int, list[Mark]] = {}
        for mark in marks:
            self.by_line.setdefault(mark.line, []).append(mark)

    def of(self, line: int) -> Iterator[Mark]:
        """The line's marks; each is worked out when it is taken."""
        page, kept = self.page, self.page.kept[line]
        weights, best = self._weighed(line)
        if RELATED in best and not kept and self._heads_teasers(line):
            weights[RELATED] += 2 * max(weights)
        total = sum(weights)
        order = sorted(range(len(NAMES)), key=weights.__getitem__, reverse=True)
        told = [family for family in order[:MOST] if weights[family] >= LEAST * total] or order[:1]
        if kept and CONTENT.isdisjoint(told):
            told.append(next(family for family in order if family in CONTENT))
        for family in told:
            strength = round(weights[family] / total, 4)
            if family in best:
                yield Mark(line, best[family].tag, strength, best[family].reason)
            else:
                yield stated(page, line, NAMES[family], self.by_line, strength)

    def _weighed(self, line: int) -> tuple[list[float], dict[int, Mark]]:
        """What speaks for each family, and the strongest mark of each that a rule speaks for."""
        page, kept = self.page, self.page.kept[line]
        weights = [(chance + 64) * unsaid for chance, unsaid in zip(self.rows[line], UNSAID_OF, strict=True)]
        best: dict[int, Mark] = {}
        for mark in self.by_line.get(line, ()):
            family = NUMBER[mark.tag]
            if _allowed(page, mark) and (family not in best or mark.strength > best[family].strength):
                best[family] = mark
        for family, mark in best.items():
            trust = TITLE_TRUST if family == TEXT and not kept else TRUSTS[family]
            if mark.strength >= SURE and family != TEXT:
                trust = MARKUP_TRUST
            weights[family] = weights[family] / UNSAID_OF[family] * exp(trust * mark.strength)
        if not kept and TEXT not in best:
            weights[TEXT] = 0.0
        return weights, best

    def _heads_teasers(self, line: int) -> bool:
        """Whether it reads as a heading of teasers and the next line is one: a menu entry of that name has none below it."""
        if line + 1 == self.page.count or line not in self.headings:
            return False
        after, _ = self._weighed(line + 1)
        return not self.page.kept[line + 1] and max(after) == after[RELATED]


def _allowed(page: PageFacts, mark: Mark) -> bool:
    return bool(page.kept[mark.line]) or mark.tag in FRAME or mark.tag not in CONTENT_TAGS
