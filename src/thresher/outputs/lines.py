"""Every line of the page with its tag, probability, reason and text, for a person to look at."""

from __future__ import annotations

import re

from thresher.article import Article, Line
from thresher.types import CONTENT_TAGS

WIDTH = 170  # characters of a row, where no terminal says otherwise
LEAST_WIDTH = 60
TAG_WIDTH = 13  # the longest tag
REASON_WIDTH = 70  # the longest reasons; less where rows are narrow
REASON_SHARE = 0.5  # of what tag and probability leave

# A page must not steer the terminal it is shown on.
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

KEPT, CONTENT, NOISE, DIM, END = "\x1b[32m", "\x1b[36m", "\x1b[33m", "\x1b[2m", "\x1b[0m"


def render(article: Article, *, colour: bool = False, width: int = WIDTH) -> str:
    """A row a line: `+` if kept, tag, probability, reason and text, cut to the width; in colours if asked."""
    return "".join(f"{_row(line, colour, max(width, LEAST_WIDTH))}\n" for line in article.lines)


def safe(text: str) -> str:
    """The text without what would steer a terminal; line breaks and tabs stay."""
    return STEERING.sub("\ufffd", text)


def _row(line: Line, colour: bool, width: int) -> str:
    verdict = f"{'+' if line.kept else ' '} {line.tag:<{TAG_WIDTH}}"
    chance = f"{line.probability:.2f}"
    left = width - len(verdict) - len(chance) - 5
    reason_width = min(REASON_WIDTH, int(REASON_SHARE * left))
    reason = f"{_shown(line.reason, reason_width):<{reason_width}}"
    text = _shown(line.text, left - reason_width)
    if not colour:
        return f"{verdict} {chance}  {reason}  {text}".rstrip()
    paint = KEPT if line.kept else CONTENT if line.tag in CONTENT_TAGS else NOISE
    shown = text if line.kept else f"{DIM}{text}{END}"
    return f"{paint}{verdict}{END} {chance}  {DIM}{reason}{END}  {shown}"


def _shown(text: str, width: int) -> str:
    """The text made safe to print, and cut where it is longer than the width."""
    safe = CONTROLS.sub("\ufffd", text[: width + 1])
    return safe if len(safe) <= width else f"{safe[: width - 1]}…"
