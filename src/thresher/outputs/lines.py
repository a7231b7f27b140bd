"""Every line of the page with its tag, probability, reason and text, for a person to look at."""

from __future__ import annotations

import re

from thresher.article import Article, Line
from thresher.types import CONTENT_TAGS

TAG_WIDTH = 13  # the longest tag
REASON_WIDTH = 70
TEXT_WIDTH = 100

# A page must not steer the terminal it is shown on.
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

KEPT, CONTENT, NOISE, DIM, END = "\x1b[32m", "\x1b[36m", "\x1b[33m", "\x1b[2m", "\x1b[0m"


def render(article: Article, *, colour: bool = False) -> str:
    """A row a line: `+` if kept, tag, probability, reason, text cut to a width; in ANSI colours if asked."""
    return "".join(f"{_row(line, colour)}\n" for line in article.lines)


def safe(text: str) -> str:
    """The text without what would steer a terminal; line breaks and tabs stay."""
    return STEERING.sub("\ufffd", text)


def _row(line: Line, colour: bool) -> str:
    kept = "+" if line.kept else " "
    tag = f"{line.tag:<{TAG_WIDTH}}"
    reason = f"{_shown(line.reason, REASON_WIDTH):<{REASON_WIDTH}}"
    text = _shown(line.text, TEXT_WIDTH)
    if not colour:
        return f"{kept} {tag} {line.probability:.2f}  {reason}  {text}".rstrip()
    paint = KEPT if line.kept else CONTENT if line.tag in CONTENT_TAGS else NOISE
    shown = text if line.kept else f"{DIM}{text}{END}"
    return f"{paint}{kept} {tag}{END} {line.probability:.2f}  {DIM}{reason}{END}  {shown}"


def _shown(text: str, width: int) -> str:
    """The text made safe to print, and cut where it is longer than the width."""
    safe = CONTROLS.sub("\ufffd", text[: width + 1])
    return safe if len(safe) <= width else f"{safe[: width - 1]}…"
