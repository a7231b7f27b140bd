"""Where each fact of a line stands in its row of 16 unsigned 32-bit integers, as `scan.py` writes it."""

from __future__ import annotations

from array import array

ROW_WORDS = 16

# name: (word, lowest bit, bits)
PLACES = {
    "start": (0, 0, 32),
    "end": (1, 0, 32),
    "chars": (2, 0, 32),
    "words": (3, 0, 20),
    "shape": (3, 20, 10),
    "digits": (4, 0, 16),
    "upper": (4, 16, 16),
    "letters": (5, 0, 16),
    "nonlatin": (5, 16, 16),
    "cjk": (6, 0, 16),
    "stops": (6, 16, 8),
    "symbols": (6, 24, 8),
    "punct": (7, 0, 16),
    "commas": (7, 16, 8),
    "sents": (7, 24, 8),
    "title_words": (8, 0, 8),
    "max_word": (8, 8, 8),
    "separators": (8, 16, 8),
    "quotes": (8, 24, 8),
    "flags": (9, 0, 32),
    "line_classes": (10, 0, 22),
    "blank_before": (10, 22, 3),
    "indent": (10, 25, 3),
    "tabs": (10, 28, 4),
    "part_classes": (11, 0, 22),
    "numbers": (11, 22, 5),
    "parens": (11, 27, 5),
    "line_hash": (12, 0, 31),
    "token": (13, 0, 32),
    "lexicon_mean": (14, 0, 8),
}


def column(rows: memoryview, name: str) -> array[int]:
    """One integer a line.

    Args: rows: the rows of scan_text, cast to unsigned 32-bit integers, no more than there are lines.
    Raises: KeyError for a name that is not in PLACES.
    """
    word, low, bits = PLACES[name]
    words = rows[word::ROW_WORDS]
    if bits == 32:
        return array("I", words)
    mask = (1 << bits) - 1
    return array("I", [value >> low & mask for value in words])
