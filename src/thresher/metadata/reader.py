"""A line cut into tokens, and the questions that date formats ask of it."""

from collections.abc import Callable
from typing import NamedTuple

from thresher.metadata.tokens import Token

SEPARATORS = frozenset("-/.–")  # of dates in numbers
BEYOND = "\n" * 9  # stands for the gap before a token that is not there: wide, and like no separator
WIDEST_GAP = 2  # signs between the parts of a date, such as ", " or "., "

# Words that only join the parts of a date, and endings that are glued to the number of a day.
FILLERS = frozenset("de del of the d den ngày năm m г р рік року roku r gada a le ปี พ ศ พศ year i ý an om".split())
ORDINALS = frozenset("st nd rd th er re º ª го е й ого ja jā tą ème eme ste ים ה a an en".split())

Language = Callable[[], str]  # the page's language, worked out when a form is doubtful; "" when unknown


class Reader(NamedTuple):
    """A line, its tokens, and the page's language."""

    line: str
    run: list[Token]
    language: Language

    def number(self, at: int) -> int:
        """The number at a token, -1 where there is none."""
        number = self.run[at].number if at < len(self.run) else None
        return -1 if number is None else number

    def word(self, at: int) -> str:
        """The word at a token, empty where there is none."""
        return self.run[at].text if at < len(self.run) and self.run[at].number is None else ""

    def digits(self, at: int) -> int:
        """How many digits the number at a token has, 0 where there is none."""
        return len(self.run[at].text) if self.number(at) >= 0 else 0

    def gap(self, at: int) -> str:
        """What stands before a token, without white space at its ends; nothing before the first."""
        if at >= len(self.run):
            return BEYOND
        return self.line[self.run[at - 1].end : self.run[at].start].strip() if at else ""

    def near(self, at: int) -> bool:
        """Whether there is a token and only a space and a light sign stand before it."""
        return at < len(self.run) and len(self.gap(at)) < WIDEST_GAP

    def glued(self, at: int) -> bool:
        """Whether nothing at all stands between a token and the one before it."""
        return 0 < at < len(self.run) and self.run[at].start == self.run[at - 1].end

    def skip(self, at: int) -> int:
        """The first token from `at` on that is more than a joining word; at most two are passed."""
        for _ in range(2):
            word = self.word(at)
            if not word or not (word in FILLERS or (word in ORDINALS and self.glued(at))):
                break
            at += 1
        return at

    def three_numbers(self, at: int) -> bool:
        """Whether three numbers with one separator stand here, not as a part of a longer row."""
        if min(self.number(at), self.number(at + 1), self.number(at + 2)) < 0:
            return False
        separator = self.gap(at + 1)
        if separator not in SEPARATORS or self.gap(at + 2) != separator:
            return False
        return not (self._row_before(at) or self._row_after(at + 2))

    def _row_before(self, at: int) -> bool:
        if at == 0 or (self.number(at - 1) == -1 and self.run[at - 1].number is None):
            return False
        return self.run[at].start - self.run[at - 1].end < 2 and self.gap(at) in SEPARATORS | {""}

    def _row_after(self, at: int) -> bool:
        """1.2.3.4 is an address or a version; a hyphen, as in 1-2-2024 - 10:30, may stand before a time."""
        if at + 1 >= len(self.run) or self.number(at + 1) < 0:
            return False
        between = self.line[self.run[at].end : self.run[at + 1].start]
        following = self.line[self.run[at + 1].end : self.run[at + 1].end + 1]
        return between in SEPARATORS - {"-"} or (not between and following != ":")
