"""A paragraph that the page holds twice is kept once: templates for phones and desks, quotes of the post above."""

from __future__ import annotations

from array import array

from thresher import core
from thresher.options import Options
from thresher.scan.lines import TextLines
from thresher.types import Selection

LEAST_WORDS = 8  # shorter ones (headings, "Pros", "Yes.") are said more than once with reason


def once(choice: Selection, lines: TextLines, options: Options) -> Selection:
    """The selection without lines that an earlier kept line says word for word.

    Lines of tables and code stay. Out of fold, word F1: WCXB's HTML .8700 to .8742, its WET .8424 to .8452; DAnIEL
    the same within .0008. Nothing changes where `favor` is `recall`.
    """
    if options.favor == "recall":
        return choice
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
