"""The lines of a page: columns over the core's rows; Python objects are made when someone looks."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from thresher import core
from thresher.core.columns import PLACES, ROW_WORDS, column
from thresher.types import FLAGS, Hit, Source

ROW_BYTES = 4 * ROW_WORDS
FLAG_BITS = {name: bit for bit, name in enumerate(FLAGS)}
FLAGS_WORD = PLACES["flags"][0]
FOLDS = 1 << FLAG_BITS["folds"]
UNWRAPPED = 1 << FLAG_BITS["unwrapped"]
# Left out of a line's text: controls and formats that print nothing (Unicode Cc and Cf). The joiners U+200C and U+200D
# and the choosers of a glyph U+FE00..FE0F stay, since they change what is printed.
INVISIBLE = dict.fromkeys(
    [*range(9), *range(14, 28), *range(0x7F, 0x85), *range(0x86, 0xA0), 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F,
     *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF],
)  # fmt: skip


class TextLines:
    """The lines of a page, in page order.

    Args: rows, count, tokens: as the core's scan_text gives them. buffer: what it was given, if not the source's.
    """

    __slots__ = ("buffer", "count", "notes", "rows", "source", "tokens", "words")

    notes: tuple[str, ...]

    def __init__(self, source: Source, rows: bytes, count: int, tokens: bytes, buffer: bytes | None = None) -> None:
        self.source = source
        self.buffer = source.buffer if buffer is None else buffer
        self.rows = rows
        self.count = count
        self.notes = ()
        self.tokens = tokens
        self.words = memoryview(rows)[: count * ROW_BYTES].cast("I")

    def __len__(self) -> int:
        return self.count

    def start(self, number: int) -> int:
        """Where the line begins in the source's buffer, in bytes."""
        return self.words[number * ROW_WORDS]

    def end(self, number: int) -> int:
        """Where the line ends in the source's buffer, in bytes."""
        return self.words[number * ROW_WORDS + 1]

    def text(self, number: int) -> str:
        """The line's text, white space folded to single spaces, characters that print nothing left out."""
        base = number * ROW_WORDS
        text = self.buffer[self.words[base] : self.words[base + 1]].decode(
            "utf-8", "surrogatepass" if self.source.is_text else "replace"
        )
        flags = self.words[base + FLAGS_WORD]
        if flags & UNWRAPPED:
            text = joined(text)
        if flags & FOLDS:
            folded = " ".join(text.split())
            # Most lines need no more than that; the translation costs ten times as much.
            return folded if folded.isprintable() else " ".join(text.translate(INVISIBLE).split())
        return text

    def numbers(self, kept: bytes) -> array[int]:
        """The numbers of the lines that have 1 in `kept`, rising."""
        return array("I", core.load("join").numbers(kept))

    def join(self, numbers: Iterable[int]) -> str:
        """The texts of these lines, one line break between two; many at once cost less than one by one."""
        words, buffer = self.words, self.buffer
        wanted = numbers if isinstance(numbers, array) and numbers.typecode == "I" else array("I", numbers)
        text: bytes | None = core.load("join").join(buffer, self.rows, wanted.tobytes())
        if text is None:
            parts = [
                self.text(base // ROW_WORDS).encode("utf-8", "surrogatepass")
                if words[base + FLAGS_WORD] & FOLDS
                else buffer[words[base] : words[base + 1]]
                for base in [number * ROW_WORDS for number in wanted]
            ]
            text = b"\n".join(parts)
        return text.decode("utf-8", "surrogatepass" if self.source.is_text else "replace")

    def column(self, name: str) -> array[int]:
        """One integer a line; `name` is one of `types.COLUMNS`.

        Raises: KeyError for another name.
        """
        return column(self.words, name)

    def value(self, name: str, number: int) -> int:
        """One line's entry of a column: cheaper than the column where few lines are asked about.

        Raises: KeyError for a name that is no column.
        """
        word, low, bits = PLACES[name]
        return self.words[number * ROW_WORDS + word] >> low & ((1 << bits) - 1)

    def flag(self, name: str, number: int) -> bool:
        """Whether the line has a fact; `name` is one of `types.FLAGS`.

        Raises: KeyError for another name.
        """
        return bool(self.words[number * ROW_WORDS + FLAGS_WORD] >> FLAG_BITS[name] & 1)

    def is_laid_out(self, number: int) -> bool:
        """Whether its place says as much as its words, as in a table or in code."""
        return False

    def hits(self, number: int) -> list[Hit]:
        """The vocabulary phrases of the line, worked out anew at each call."""
        from thresher.scan.hits import find_hits  # asked for rarely, and slow to import

        return find_hits(self.text(number))


def joined(text: str) -> str:
    """The text of a wrapped line without the breaks between two characters of a script without spaces."""
    import re  # costs more than most pages, and few are wrapped

    spaceless = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]"
    return re.sub(f"(?<={spaceless})[\r\n]+(?={spaceless})", "", text)
