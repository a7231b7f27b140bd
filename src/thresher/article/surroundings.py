"""What stands around a line and which lines are like it; counted when the first reason is asked for."""

from __future__ import annotations

from array import array
from collections import Counter

from thresher.types import FLAGS, Lines

SHORT_WORDS = 6
LONG_WORDS = 15
CJK_PER_WORD = 1.7  # characters of Chinese or Japanese text that say as much as a word of English
TERMINAL = 1 << FLAGS.index("terminal")


class Surroundings:
    """The columns that reasons read, and runs, copies and edges counted from them."""

    __slots__ = (
        "chars", "cjk", "commas", "copies", "first_kept", "flags", "hashes", "kept", "last_kept",
        "separators", "short_runs", "titled_runs", "words",
    )  # fmt: skip

    def __init__(self, lines: Lines, kept: bytes) -> None:
        self.kept = kept
        self.words = lines.column("words")
        self.chars = lines.column("chars")
        self.cjk = lines.column("cjk")
        self.commas = lines.column("commas")
        self.separators = lines.column("separators")
        self.flags = lines.column("flags")
        self.hashes = lines.column("line_hash")
        self.copies = Counter(self.hashes)
        self.first_kept = kept.find(1)
        self.last_kept = kept.rfind(1)
        titles = lines.column("title_words")
        short = [not kept[i] and self.size(i) <= SHORT_WORDS and not self.flags[i] & TERMINAL for i in range(len(kept))]
        titled = [short[i] and 2 * titles[i] > self.words[i] for i in range(len(kept))]
        self.short_runs = _runs(short)
        self.titled_runs = _runs(titled)

    def size(self, line: int) -> float:
        """Words of the line, where characters of a script without spaces count as a part of one."""
        cjk = self.cjk[line]
        return self.words[line] - cjk + cjk / CJK_PER_WORD

    def is_long(self, line: int) -> bool:
        """Whether there is such a line and it is as long as prose."""
        return 0 <= line < len(self.kept) and self.size(line) >= LONG_WORDS

    def is_kept(self, line: int) -> bool:
        """Whether there is such a line and it is kept."""
        return 0 <= line < len(self.kept) and bool(self.kept[line])


def _runs(holds: list[bool]) -> array[int]:
    """For each line the length of the unbroken run of lines that it stands in, 0 where it is in none."""
    lengths = array("q", bytes(8 * len(holds)))
    begin = 0
    for line in range(len(holds) + 1):
        if line < len(holds) and holds[line]:
            continue
        for member in range(begin, line):
            lengths[member] = line - begin
        begin = line + 1
    return lengths
