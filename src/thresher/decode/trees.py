"""Trees that other libraries have parsed -> UTF-8 HTML, written once.

They are known by the names of their types, so that no library is imported for a page that is none of its trees.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any


def _of_lxml(tree: Any) -> bytes:
    """An element without the text after it; of an element tree the whole, with its doctype."""
    etree = sys.modules["lxml.etree"]
    return etree.tostring(tree, encoding="utf-8", method="html", with_tail=False) or b""


def _of_selectolax(tree: Any) -> bytes:
    return (tree.html or "").encode("utf-8", "surrogatepass")


# Module and name of a type, or of one it derives from -> how it is written.
TREES: dict[tuple[str, str], Callable[[Any], bytes]] = {
    ("lxml.etree", "_Element"): _of_lxml,
    ("lxml.etree", "_ElementTree"): _of_lxml,
    ("selectolax.lexbor", "LexborHTMLParser"): _of_selectolax,
    ("selectolax.lexbor", "LexborNode"): _of_selectolax,
    ("selectolax.parser", "HTMLParser"): _of_selectolax,  # Modest, in releases before 1.0
    ("selectolax.parser", "Node"): _of_selectolax,
    ("selectolax.modest", "HTMLParser"): _of_selectolax,
    ("selectolax.modest", "Node"): _of_selectolax,
}
# Comments and instructions of lxml are elements by type, but hold no page.
NO_PAGES = frozenset((("lxml.etree", "_Comment"), ("lxml.etree", "_ProcessingInstruction"), ("lxml.etree", "_Entity")))


def to_markup(content: object) -> bytes | None:
    """The tree as UTF-8 HTML; None for what is no tree of lxml or selectolax."""
    for base in type(content).__mro__:
        name = (base.__module__, base.__name__)
        if name in NO_PAGES:
            return None
        if name in TREES:
            return TREES[name](content)
    return None
