"""Share buttons and links to networks: phrases, names of networks, and what stands among them."""

from __future__ import annotations

from collections.abc import Iterator

from thresher.classify.facts import PageFacts
from thresher.classify.said import is_phrase, number, opens
from thresher.types import FLAG, Mark, Tag

NEAR = 3  # lines from one button to the next
DENSE = 0.6  # share of a block's lines with share phrases: less is a list of other things
FEW_WORDS = 4
OPENED_WORDS = 5
NAMING_WORDS = 7
LINE_WORDS = 12
# Names, not words: the same in all languages.
NETWORKS = (
    "facebook", "twitter", "instagram", "linkedin", "pinterest", "whatsapp", "telegram", "youtube", "tiktok", "reddit",
    "mastodon", "bluesky", "snapchat", "tumblr", "flipboard", "weibo", "微博", "вконтакте", "одноклассник", "твиттер",
    "фейсбук", "فيسبوك", "تويتر", "إنستغرام", "فیسبوک", "توییتر", "اینستاگرام", "טוויטר", "פייסבוק", "אינסטגרם",
)  # fmt: skip


def mark(page: PageFacts) -> Iterator[Mark]:
    """Runs of share phrases and lines between two of them; lines that a share word opens; lines that name networks."""
    buttons = [line for line in page.bearing("share") if page.size[line] <= LINE_WORDS and not page.digits[line]]
    known = set(buttons)
    for block in _blocks(buttons):
        dense = len(block) >= DENSE * (block[-1] - block[0] + 1)
        for line in block:
            if len(block) > 1:
                strength = 0.85 if dense else 0.4
                yield Mark(
                    line, Tag.SHARE, strength, f"a share phrase near {number(len(block) - 1, 'line')} of the kind"
                )
        for line in range(block[0] + 1, block[-1]):
            if (
                dense
                and line not in known
                and not page.kept[line]
                and (page.size[line] <= FEW_WORDS or page.flags[line] & FLAG["url"])
            ):
                yield Mark(line, Tag.SHARE, 0.6, "stands between two lines with share phrases")
    for line in range(page.count):
        if page.kept[line] or page.digits[line] or page.size[line] > LINE_WORDS:
            continue
        yield from _naming(page, line)
        if page.words[line] > 1 and page.size[line] <= OPENED_WORDS and line not in known:
            hit = page.opening(line, "share")
            if hit and hit.language != "any":
                yield Mark(line, Tag.SHARE, 0.6, f"{is_phrase(page, hit)}, at the head of a short line")
    for line, hit in page.led_by("share"):
        if page.size[line] <= LINE_WORDS and not page.digits[line] and not page.flags[line] & FLAG["email"]:
            yield Mark(line, Tag.SHARE, 0.8, opens(page, hit))


def _blocks(buttons: list[int]) -> Iterator[list[int]]:
    """The buttons in blocks whose lines stand close together."""
    block: list[int] = []
    for line in buttons:
        if block and line - block[-1] > NEAR:
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _naming(page: PageFacts, line: int) -> Iterator[Mark]:
    """Two names of networks, apart or joined, or one in a short line of several words."""
    text = page.text(line).lower()
    names = [name for name in NETWORKS if name in text]
    if len(names) > 1:
        yield Mark(line, Tag.SHARE, 0.85, f"names {len(names)} networks, such as {names[0]}")
    elif names and page.words[line] > 1 and page.size[line] <= NAMING_WORDS and not page.is_terminal(line):
        yield Mark(line, Tag.SHARE, 0.6, f"a short line that names a network, {names[0]}")
