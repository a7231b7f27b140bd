"""Where each fact of an HTML page stands in the tables that `scan_html.py` and `containers.py` write.

All integers, unsigned, native order. Offsets are bytes of the page. The tables:
- rows, 64 bytes each: what is a line's own; its block is a container.
- containers, 160 bytes each, a parent before its children: the blocks that hold lines, the page's root first.
- spans, 24 bytes each, in page order: places in the page that metadata is read from.
- tokens, 4 bytes each: hashes of the words of a container's names, its own run in the order class, id, itemprop.
"""

from __future__ import annotations

from array import array

from thresher.core.elements import HIDDEN, SECTIONS
from thresher.core.html_tables import GROUPS

ROW_WORDS, CONTAINER_WORDS, SPAN_WORDS = 16, 40, 6
NONE = 0xFFFFFFFF

# name: (word, lowest bit, bits)
ROWS = {
    "start": (0, 0, 32),  # the first visible character
    "end": (1, 0, 32),  # after the last
    "open": (2, 0, 32),  # where the line's markup begins: after the tag or break before it
    "close": (3, 0, 32),  # and ends: at the tag that ended it
    "container": (4, 0, 32),  # the nearest block
    "chars": (5, 0, 32),  # visible characters and the single spaces between them
    "link_chars": (6, 0, 32),
    "bold_share": (7, 0, 8),  # shares are 0..255, of chars
    "emphasis_share": (7, 8, 8),
    "code_share": (7, 16, 8),
    "button_share": (7, 24, 8),
    "hidden_share": (8, 0, 8),  # by an inline element; hidden blocks are the container's
    "links": (8, 8, 8),
    "images": (8, 16, 8),  # in the line and since the one before it
    "controls": (8, 24, 8),  # inputs, buttons, selects
    "breaks_before": (9, 0, 8),  # br, or line ends of preformatted text, since the line or block edge before
    "by_break": (9, 8, 1),  # the line was ended by a br or by such a line end
    "preformatted": (9, 9, 1),
    "rule_before": (9, 10, 1),  # an hr stands between the line before and this one
    "formulas": (9, 12, 4),
    "tags": (9, 16, 16),  # inline tags in the line
    "rels": (10, 0, 32),  # rel words of its links, by RELS
    "names_start": (11, 0, 32),  # class or itemprop of the first inline element that has one
    "names_bytes": (12, 0, 8),
    "in_block": (12, 8, 24),  # how many lines of the same block come before
    "inline_groups": (13, 0, 32),  # class word groups of names, by GROUPS
    "text_start": (14, 0, 32),  # where the line begins in the text, white space of preformatted lines included
}  # fmt: skip

CONTAINERS = {
    "parent": (0, 0, 32),  # NONE for the root
    "tag": (1, 0, 8),  # number in ELEMENTS
    "depth": (1, 8, 16),  # open elements below it
    "role": (1, 24, 8),  # number in ROLES
    "start": (2, 0, 32),  # its start tag
    "end": (3, 0, 32),  # its end tag, or what closed it
    "first_line": (4, 0, 32),
    "last_line": (5, 0, 32),  # after its last line
    "lines": (6, 0, 32),  # sums with all that it holds
    "chars": (7, 0, 32),
    "link_chars": (8, 0, 32),
    "paragraph_chars": (9, 0, 32),  # of lines that read as paragraphs
    "headings": (10, 0, 32),
    "images": (11, 0, 32),
    "class_start": (12, 0, 32),
    "id_start": (13, 0, 32),
    "itemprop_start": (14, 0, 32),
    "class_bytes": (15, 0, 8),
    "id_bytes": (15, 8, 8),
    "itemprop_bytes": (15, 16, 8),
    "heading": (15, 24, 4),  # level, of itself or what it stands in
    "quotes": (15, 28, 4),  # blockquotes around
    "ordinal": (16, 0, 16),  # number of the list item it stands in, from 1
    "list_depth": (16, 16, 4),
    "list_kind": (16, 20, 2),  # 1 bullets, 2 numbers, 3 terms
    "item": (16, 22, 1),  # stands in an item
    "table_row": (17, 0, 14),  # from 0
    "table_column": (17, 14, 10),
    "table_header": (17, 24, 1),
    "table_depth": (17, 25, 4),
    "cell": (17, 29, 1),
    "hidden": (18, 0, 8),  # kinds of HIDDEN it brings about itself
    "preformatted": (18, 8, 1),
    "caption": (18, 9, 1),
    "textarea": (18, 10, 1),
    "summary": (18, 11, 1),
    "first_token": (19, 0, 32),
    "token_count": (20, 0, 8),
    "child": (20, 8, 24),  # how many containers of the same parent begin before it
    "name_hash": (21, 0, 32),  # of tag and class words without digits
    "tag_path": (22, 0, 32),  # of the tags of itself, parent and grandparent
    "name_path": (23, 0, 32),  # of the name hashes of the same three
    "own_groups": (24, 0, 32),  # class word groups of its own names, by GROUPS
    "own_lines": (25, 0, 32),  # lines whose nearest block it is
}  # fmt: skip
# Bytes from here on: steps in containers to the nearest one, 1 for itself, 0 for none.
DISTANCES = 104
DISTANCE_NAMES = (*SECTIONS, *(f"hidden_{kind}" for kind in HIDDEN), *(f"names_{group}" for group in GROUPS))

SPAN_KINDS = ("", "title", "meta", "link", "base", "html", "json-ld", "json", "time", "item", "rel")
SPANS = {
    "kind": (0, 0, 32),  # number in SPAN_KINDS
    "start": (1, 0, 32),  # of the start tag
    "inside": (2, 0, 32),  # after the start tag
    "end": (3, 0, 32),  # of the content; equal to inside for elements without
    "row": (4, 0, 32),  # lines that begin before it
    "tag": (5, 0, 32),
}


def column(table: memoryview, places: dict[str, tuple[int, int, int]], words: int, name: str) -> array[int]:
    """One integer a row of a table, cast to unsigned 32-bit integers.

    Raises: KeyError for a name that is not in places.
    """
    word, low, bits = places[name]
    mask = (1 << bits) - 1
    return array("I", [value >> low & mask for value in table[word::words]])
