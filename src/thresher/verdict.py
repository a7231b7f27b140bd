"""What changes in the selection: facts overrule the model, users' marks overrule both, mode `clean` turns it round."""

import math
from array import array
from collections.abc import Callable
from typing import NamedTuple

from thresher import core
from thresher.article.tags import strongest
from thresher.options import Options
from thresher.scan.lines import TextLines
from thresher.types import CLASS, FLAG, NOISE_TAGS, Lines, Mark, Marks, Selection, Status

DECISIVE = 0.5  # from this strength a user's mark decides whether its line is kept
NOTICE_BYTES = 8192  # a page that is a notice and nothing else is no longer

A_DATE = FLAG["date"] | FLAG["time"]
CERTAIN = 65535
OPENING, OPENING_LINES, PARAGRAPH_WORDS = 0.4, 2, 15  # of a CJK script 17 characters count as 10 words


class Veto(NamedTuple):
    """What no line of main text is, unless the model is surer of it than `below`, 0 to 1.

    whole, part: a phrase of the class is all of the line, or stands anywhere in it. words: the line has at most so
    many. any_of, all_of, none_of: its flags, as bits.
    """

    whole: str = ""
    part: str = ""
    words: int = 1_000_000
    any_of: int = 0
    all_of: int = 0
    none_of: int = 0
    below: float = 1.0


# Limits from kept lines of development pages, judged out of fold: noise words against words of gold text.
VETOES = (
    Veto(part="caption", words=60, below=0.85),  # a picture's text with its credit: 680 against 23
    Veto(whole="advertisement", words=4, below=0.7),  # a label in the middle of the text
    Veto(whole="related", below=0.7),  # the heading of teasers: 39 against 4
    Veto(part="related", words=15, none_of=FLAG["terminal"], below=0.85),  # "Read also: ...": 146 against 53
    Veto(whole="share", below=0.5),
    Veto(part="share", words=12, below=0.9),  # "Follow us on ..."
    Veto(whole="control", below=0.5),  # 39 against 4
    Veto(whole="shop", below=0.5),  # a button: 196 against 20
    Veto(any_of=A_DATE, all_of=FLAG["no_letters"], below=0.85),  # 42 against 0
)
TABLE = array("I", [
    number
    for row in VETOES
    for number in (
        CLASS.get(row.whole, 0), CLASS.get(row.part, 0), row.words, row.any_of, row.all_of, row.none_of,
        math.ceil(row.below * CERTAIN),
    )
]).tobytes()  # fmt: skip

MENU_CJK, MENU_CHARS_A_SPACE, MENU_CJK_SHARE, MENU_BELOW = 100, 15, 1 / 3, 0.85


def opening(choice: Selection, lines: Lines, probabilities: "array[int]", options: Options) -> Selection:
    """The selection with the paragraph that opens the text, where an advertisement or so parts it from the rest.

    A paragraph in bold above the others, often parted from them by furniture, is doubtful to the model; the taggers'
    guide calls it body. Out of fold (`benchmarks.facts`) it changes 7 of WCXB's and DAnIEL's 2,900 pages of HTML, 5 as text, and the mean
    word F1 of either by .00002 at most.
    Nothing changes where `favor` is `precision`.
    """
    first = choice.kept.find(1)
    if options.favor == "precision":
        return choice
    for line in range(max(0, first - OPENING_LINES), first):
        if probabilities[line] < OPENING * CERTAIN:
            continue
        words = lines.value("words", line)
        if 2 * lines.value("cjk", line) > words:
            words = words * 10 // 17
        if words >= PARAGRAPH_WORDS and lines.flag("terminal", line):
            kept = bytearray(choice.kept)
            kept[line] = 1
            return choice._replace(kept=bytes(kept))
    return choice


def veto(choice: Selection, lines: TextLines, probabilities: "array[int]", options: Options) -> Selection:
    """The selection without the lines that facts speak against, and without any line where the page is a notice.

    Reads few facts of the kept lines, and text of hardly any. Nothing changes where `favor` is `recall`.
    """
    if options.favor == "recall":
        return choice
    kept, noticed = core.load("veto").veto(
        choice.kept, probabilities.tobytes(), lines.rows, lines.count, TABLE, CLASS["consent"]
    )
    first = kept.find(1)
    if first >= 0 and lines.value("cjk", first):
        kept = _without_menus(kept, lines, probabilities)
    if noticed and _is_notice(choice, lines):
        return choice._replace(kept=bytes(len(choice.kept)))
    return choice if kept == choice.kept else choice._replace(kept=kept)


def _without_menus(kept: bytes, lines: TextLines, probabilities: "array[int]") -> bytes:
    """The kept lines but drop-down menus that were glued to one line of Chinese or Japanese.

    A row of TABLE cannot tell them, for they are known by their spaces: at least one to MENU_CHARS_A_SPACE characters, in
    MENU_CJK and more of such a script, and no sentence ends. Of all sets, out of fold: 8 kept lines of 2,104 words, of two
    publishers; none is gold.
    """
    left = bytearray(kept)
    for line in lines.numbers(kept):
        cjk = lines.value("cjk", line)
        if cjk < MENU_CJK or probabilities[line] >= MENU_BELOW * CERTAIN:
            continue
        if not lines.value("sents", line) and not lines.flag("terminal", line):
            text = lines.text(line)
            left[line] = text.count(" ") * MENU_CHARS_A_SPACE < len(text) or cjk < MENU_CJK_SHARE * len(text)
    return bytes(left)


def _is_notice(choice: Selection, lines: Lines) -> bool:
    if len(lines.source.buffer) > NOTICE_BYTES:
        return False
    from thresher.article import status  # few pages show a notice

    return status.judge(lines, choice.kept, None) is Status.CONSENT_ONLY


def overrule(choice: Selection, own: list[Mark]) -> Selection:
    """The selection after users' decisive marks: content kept, noise dropped; a line's strongest counts."""
    return _decided(choice, own) if own else choice


def clean(main: Selection, own: list[Mark], marks: Callable[[], Marks], options: Options) -> Selection:
    """The lines to keep: the main text; in mode `clean` also lines whose strongest mark is not noise."""
    if options.mode != "clean":
        return main
    kept = bytearray(b"\x01" * len(main.kept))
    for mark in strongest(marks()).values():
        if mark.tag in NOISE_TAGS:
            kept[mark.line] = main.kept[mark.line]
    return _decided(main._replace(kept=bytes(kept)), own)


def _decided(selection: Selection, own: list[Mark]) -> Selection:
    kept = bytearray(selection.kept)
    for mark in strongest(own).values():
        if mark.strength >= DECISIVE:
            kept[mark.line] = mark.tag not in NOISE_TAGS
    return selection._replace(kept=bytes(kept))
