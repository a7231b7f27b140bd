"""True sentences about a line that no rule marks in the family that the arbiter gives it: its shape and its place."""

from __future__ import annotations

from thresher.classify.facts import PageFacts
from thresher.classify.families import FAMILY
from thresher.classify.said import length, number
from thresher.types import FLAG, Mark, Tag

RUN = 3  # short lines in a row worth telling of
NEAR = 6  # lines around in which a mark of the family tells the tag
DEFAULTS = {
    "text": Tag.BODY, "navigation": Tag.NAVIGATION, "related": Tag.RELATED, "share": Tag.SHARE,
    "advertisement": Tag.ADVERTISEMENT, "wall": Tag.NEWSLETTER, "rights": Tag.LEGAL, "comment": Tag.COMMENT,
    "byline": Tag.BYLINE, "dateline": Tag.DATELINE, "caption": Tag.CAPTION, "topics": Tag.TOPICS,
    "author-bio": Tag.AUTHOR_BIO, "other": Tag.OTHER,
}  # fmt: skip
NOUNS = {
    "text": "main text", "navigation": "navigation", "related": "a way to another page", "share": "a share button",
    "advertisement": "advertising", "wall": "an offer or a notice", "rights": "a rights or contact line",
    "comment": "a comment", "byline": "a byline", "dateline": "a date line", "caption": "a caption", "topics": "a topic",
    "author-bio": "a note on the author", "other": "noise of no other kind",
}  # fmt: skip


def stated(page: PageFacts, line: int, family: str, near: dict[int, list[Mark]], strength: float) -> Mark:
    """The family's mark of a line without one: its usual tag, or that of the family's mark close by.

    Args: near: the marks of the page's lines.
    """
    return Mark(
        line,
        _tag(page, line, family, near),
        strength,
        f"reads as {NOUNS[family]}: {shape(page, line)}, {page.place(line)}",
    )


def shape(page: PageFacts, line: int) -> str:
    """What a reader sees of the line: its length, its run, its copies."""
    said = [length(page, line)]
    copies = page.copies[page.line_hash[line]]
    if page.run[line] >= RUN:
        said.append(f"one of {number(page.run[line], 'short line')} in a row")
    elif page.is_terminal(line):
        said.append("ends like a sentence")
    elif page.letters[line]:
        said.append("no full stop")
    if copies > 1 and page.letters[line]:
        said.append(f"stands {copies} times on the page")
    elif page.has_date(line):
        said.append("a date")
    elif page.flags[line] & FLAG["price"]:
        said.append("a price")
    return ", ".join(said)


def _tag(page: PageFacts, line: int, family: str, near: dict[int, list[Mark]]) -> Tag:
    if family == "navigation" and line >= page.footer:
        return Tag.FOOTER
    if family == "other":
        return Tag.COUNTER if page.digits[line] and not page.letters[line] else Tag.OTHER
    if family in ("wall", "rights"):
        for step in range(1, NEAR + 1):
            for place in (line - step, line + step):
                if 0 <= place < page.count:
                    found = [mark for mark in near.get(place, ()) if FAMILY[mark.tag] == family]
                    if found:
                        return max(found, key=lambda mark: mark.strength).tag
    return DEFAULTS[family]
