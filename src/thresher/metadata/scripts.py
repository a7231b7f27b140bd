"""Which script a text is written in, and the language where the script tells it alone."""

from bisect import bisect
from collections import Counter
from typing import NamedTuple


class Script(NamedTuple):
    """A script by the code points of its letters, and the language that alone uses it, if one does."""

    name: str
    first: int
    last: int
    language: str


SCRIPTS = (
    Script("Latin", 0x41, 0x24F, ""),
    Script("Latin", 0x1E00, 0x1EFF, ""),
    Script("Greek", 0x370, 0x3FF, "el"),
    Script("Greek", 0x1F00, 0x1FFF, "el"),
    Script("Cyrillic", 0x400, 0x52F, ""),
    Script("Armenian", 0x531, 0x58F, "hy"),
    Script("Hebrew", 0x591, 0x5F4, "he"),
    Script("Arabic", 0x600, 0x6FF, ""),
    Script("Arabic", 0x750, 0x77F, ""),
    Script("Arabic", 0xFB50, 0xFEFC, ""),
    Script("Thaana", 0x780, 0x7BF, "dv"),
    Script("Devanagari", 0x900, 0x97F, ""),
    Script("Bengali", 0x980, 0x9FF, ""),
    Script("Gurmukhi", 0xA00, 0xA7F, "pa"),
    Script("Gujarati", 0xA80, 0xAFF, "gu"),
    Script("Oriya", 0xB00, 0xB7F, "or"),
    Script("Tamil", 0xB80, 0xBFF, "ta"),
    Script("Telugu", 0xC00, 0xC7F, "te"),
    Script("Kannada", 0xC80, 0xCFF, "kn"),
    Script("Malayalam", 0xD00, 0xD7F, "ml"),
    Script("Sinhala", 0xD80, 0xDFF, "si"),
    Script("Thai", 0xE00, 0xE7F, "th"),
    Script("Lao", 0xE80, 0xEFF, "lo"),
    Script("Tibetan", 0xF00, 0xFFF, "bo"),
    Script("Burmese", 0x1000, 0x109F, "my"),
    Script("Georgian", 0x10A0, 0x10FF, "ka"),
    Script("Hangul", 0x1100, 0x11FF, "ko"),
    Script("Hangul", 0xAC00, 0xD7AF, "ko"),
    Script("Ethiopic", 0x1200, 0x139F, "am"),
    Script("Khmer", 0x1780, 0x17FF, "km"),
    Script("Kana", 0x3041, 0x30FF, "ja"),
    Script("Bopomofo", 0x3105, 0x312F, "zh"),
    Script("Han", 0x3400, 0x9FFF, "zh"),
    Script("Han", 0xF900, 0xFAFF, "zh"),
    Script("Han", 0x20000, 0x323AF, "zh"),
)
BY_FIRST = sorted(SCRIPTS, key=lambda script: script.first)
FIRSTS = [script.first for script in BY_FIRST]
LAST_OF_MARKS = 0x900  # signs behind it count though they are no letters: vowels of India are marks
KANA_SHARE = 0.05  # of kana among kana and Han, at least, in Japanese; Chinese pages print a few


def dominant_script(text: str) -> tuple[str, str]:
    """The script of most letters, and the one language it stands for; both empty where there is no letter."""
    counts: dict[str, int] = {}
    languages: dict[str, str] = {}
    for sign, count in Counter(text).items():
        point = ord(sign)
        if not (sign.isalnum() or point > LAST_OF_MARKS):
            continue
        at = bisect(FIRSTS, point) - 1
        if at >= 0 and point <= BY_FIRST[at].last:
            script = BY_FIRST[at]
            counts[script.name] = counts.get(script.name, 0) + count
            languages[script.name] = script.language
    if not counts:
        return "", ""
    kana, japanese = counts.get("Kana", 0), counts.get("Kana", 0) + counts.get("Han", 0)
    if kana > KANA_SHARE * japanese and japanese >= _others(counts):
        return "Kana", "ja"
    name = max(sorted(counts), key=lambda name: counts[name])
    return name, languages[name]


def _others(counts: dict[str, int]) -> int:
    """The most letters of any script but the two of Japanese."""
    return max((count for name, count in counts.items() if name not in ("Kana", "Han")), default=0)
