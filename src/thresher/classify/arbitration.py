"""Which of a line's marks comes first: the arbiter weighs families, the strongest mark of a family speaks for it."""

from __future__ import annotations

from array import array
from math import exp

from thresher.classify.facts import PageFacts
from thresher.classify.families import FAMILIES, FAMILY
from thresher.classify.statements import stated
from thresher.types import CONTENT_TAGS, Mark, Tag

# Families that a kept line may have, and what a dropped line may be besides noise: the article's frame, not its text.
CONTENT = frozenset(FAMILY[tag] for tag in CONTENT_TAGS)
FRAME = frozenset({Tag.TITLE, Tag.BYLINE, Tag.DATELINE, Tag.CAPTION, Tag.TOPICS, Tag.AUTHOR_BIO})
# How much a rule's mark of full strength raises its family, as a factor of the odds: exp(trust). For rare families
# learning sees too few lines, and a rule that speaks is worth more than its silence elsewhere.
USUAL_TRUST = 2.0
TRUST = {"text": 0.0, "navigation": 0.0, "advertisement": 4.0}
TITLE_TRUST = 3.0
UNSAID = 0.5  # what is left of the chance of a family that no rule speaks for: menus look like all of them
LEAST = 0.06  # share below which a family is not told
MOST = 3  # families told of a line


def ordered(page: PageFacts, marks: list[Mark], chances: dict[str, array[int]]) -> list[Mark]:
    """The marks of each line, strongest first, at least one a line, a content mark for each kept line.

    Args: chances: of each family, 0..65535, one a line.
    """
    by_line: list[list[Mark]] = [[] for _ in range(page.count)]
    for mark in marks:
        by_line[mark.line].append(mark)
    found: list[Mark] = []
    for line in range(page.count):
        found += _line(page, line, by_line, {family: chances[family][line] for family in FAMILIES})
    return found


def _line(page: PageFacts, line: int, by_line: list[list[Mark]], chances: dict[str, int]) -> list[Mark]:
    best: dict[str, Mark] = {}
    for mark in by_line[line]:
        family = FAMILY[mark.tag]
        if _allowed(page, mark) and (family not in best or mark.strength > best[family].strength):
            best[family] = mark
    weights = {}
    for family, chance in chances.items():
        if family == "text" and not page.kept[line] and family not in best:
            continue
        trust = TITLE_TRUST if family == "text" and not page.kept[line] else TRUST.get(family, USUAL_TRUST)
        strength = best[family].strength if family in best else 0.0
        weights[family] = (chance + 64) * exp(trust * strength)
        if family not in best and family not in ("text", "navigation", "other"):
            weights[family] *= UNSAID
    total = sum(weights.values())
    order = sorted(weights, key=lambda family: -weights[family])
    told = [family for family in order[:MOST] if weights[family] >= LEAST * total] or order[:1]
    if page.kept[line] and not any(family in CONTENT for family in told):
        told.append(next(family for family in order if family in CONTENT))
    return [_mark(page, line, family, best, by_line, weights[family] / total) for family in told]


def _allowed(page: PageFacts, mark: Mark) -> bool:
    return bool(page.kept[mark.line]) or mark.tag in FRAME or mark.tag not in CONTENT_TAGS


def _mark(
    page: PageFacts, line: int, family: str, best: dict[str, Mark], by_line: list[list[Mark]], share: float
) -> Mark:
    strength = round(share, 4)
    if family in best:
        return best[family]._replace(strength=strength)
    return stated(page, line, family, by_line, strength)
