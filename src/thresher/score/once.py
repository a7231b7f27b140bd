"""What the page holds twice is kept once: templates for phones and desks, quotes of the post above, captions."""

from __future__ import annotations

from array import array

from thresher import core
from thresher.options import Options
from thresher.scan.lines import TextLines
from thresher.types import Selection

HEAD_LINES = 4  # kept lines at the head of the text, where the picture stands
CREDIT_WORDS = 8  # of a credit, at most
LEAST_WORDS = 8  # shorter ones (headings, "Pros", "Yes.") are said more than once with reason


def once(choice: Selection, lines: TextLines, options: Options) -> Selection:
    """The selection without lines that an earlier kept line says word for word.

    Lines of tables and code stay. Out of fold (`benchmarks.facts`), word F1: WCXB's HTML .8660 to .8715, its WET .8448
    to .8507; DAnIEL's HTML the same within .0001. Nothing changes where `favor` is `recall`.
    """
    if options.favor == "recall":
        return choice
    choice = without_caption(choice, lines)
    pairs = array("I", core.load("choose").repeats(choice.kept, lines.rows, lines.count, LEAST_WORDS))
    if not pairs:
        return choice
    repeated = tuple(
        (line, earlier)
        for line, earlier in zip(pairs[::2], pairs[1::2], strict=True)
        if not lines.is_laid_out(line) and lines.text(line) == lines.text(earlier)
    )
    kept = bytearray(choice.kept)
    for line, _ in repeated:
        kept[line] = 0
    return choice._replace(kept=bytes(kept), repeated=repeated)


def without_caption(choice: Selection, lines: TextLines) -> Selection:
    """The selection without a caption that stands twice above the text, the second time with a credit.

    A picture's alternative text and its caption, as raw text gives them: two lines without an end mark, one the
    beginning of the other, the first of them kept. Out of fold (`benchmarks.facts`) it changes no page of WCXB or DAnIEL; the sample page needs it.
    """
    kept = choice.kept
    line = kept.find(1)
    for _ in range(HEAD_LINES):
        if line < 0 or line + 1 >= len(kept):
            break
        if _begins(lines, line, line + 1):
            left = bytearray(kept)
            left[line] = left[line + 1] = 0
            return choice._replace(kept=bytes(left))
        line = kept.find(1, line + 1)
    return choice


def _begins(lines: TextLines, first: int, second: int) -> bool:
    """Whether the first line is the beginning of the second, which adds a few words, and neither ends a sentence."""
    words = lines.value("words", first)
    return (
        words >= LEAST_WORDS
        and 0 < lines.value("words", second) - words <= CREDIT_WORDS
        and not lines.flag("terminal", first)
        and not lines.flag("terminal", second)
        and lines.text(second).startswith(lines.text(first))
    )
