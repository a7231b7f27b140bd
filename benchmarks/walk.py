"""A page's tree as a flat run of events, read once and rendered in several ways."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode


def elements(names: str) -> frozenset[str]:
    """The element names in a string."""
    return frozenset(names.split())


# Elements whose content is no text of the page.
SEALED = elements("audio canvas embed iframe math object script style svg template textarea")
INVISIBLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)


class Event(NamedTuple):
    """What: text, title, open or close. Value: the text or the element's name."""

    what: str
    value: str
    hidden: bool = False  # of an element: hidden by itself, as a browser with scripts would


def walk(html: str) -> Iterator[Event]:
    """The events of the page in document order; the head gives its title alone."""
    node: LexborNode | None = LexborHTMLParser(html).root
    opened: list[tuple[LexborNode, Event]] = []
    while node is not None:
        yield from _enter(node)
        if _is_open(node) and node.child is not None:
            opened.append((node, _close(node)))
            node = node.child
            continue
        if _is_open(node):
            yield _close(node)
        while node is not None and node.next is None:
            if not opened:
                return
            node, close = opened.pop()
            yield close
        node = node.next if node is not None else None


def _enter(node: LexborNode) -> Iterator[Event]:
    tag = node.tag or ""
    if tag == "-text":
        yield Event("text", node.text_content or "")
    elif tag == "head":
        title = node.css_first("title")
        if title is not None:
            yield Event("title", title.text())
    elif _is_element(tag):
        yield Event("open", tag, _hidden(node))
        if tag in SEALED:
            yield _close(node)


def _is_open(node: LexborNode) -> bool:
    tag = node.tag or ""
    return _is_element(tag) and tag not in SEALED and tag != "head"


def _is_element(tag: str) -> bool:
    return tag[:1] not in ("", "-", "!")


def _close(node: LexborNode) -> Event:
    return Event("close", node.tag or "", _hidden(node))


def _hidden(node: LexborNode) -> bool:
    if node.tag == "noscript":
        return True
    attributes = node.attributes
    if node.tag == "dialog":
        return "open" not in attributes
    return bool(attributes) and (
        "hidden" in attributes or INVISIBLE.search(attributes.get("style") or "") is not None
    )
