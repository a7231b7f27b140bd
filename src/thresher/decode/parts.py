"""`Options.within` and `Options.prune`: parts of an HTML page, by CSS selectors (selectolax) or XPath (lxml).

What `prune` names is cut out first; then only what `within` names is left of the body. The head stays as it is: it
holds no text, and tells of title and date.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from thresher.errors import OptionsError

XPATH_BEGINS = ("/", "./", "(")
SAMPLE = b"<html><head><title>t</title></head><body><p id='p' class='c'>p</p></body></html>"

# selectolax takes 0.2 s for so many; a page of 5,000 blocks, 40 deep, has 200,000.
MOST_STEPS = 50_000_000
FEW_TAGS = 10_000  # nested in each other they are half as many steps as tags squared
BLOCKS = (
    rb"(?i)<(/?)(?:address|article|aside|blockquote|center|details|dialog|dir|div|dl|fieldset|fig[a-z]{4,7}|footer"
    rb"|header|hgroup|listing|main|menu|nav|ol|pre|search|section|summary|ul)(?=[\s/>])"
)


def check(within: tuple[str, ...], prune: tuple[str, ...]) -> None:
    """Raise OptionsError for a selector that cannot be used, and say why."""
    for name, selectors in (("within", within), ("prune", prune)):
        if len({is_xpath(selector) for selector in selectors}) > 1:
            raise OptionsError(f"{name} takes CSS selectors or XPath, not both at a time; got {selectors!r}")
        for selector in selectors:
            chosen = {name: (selector,)}
            limit(SAMPLE, chosen.get("within", ()), chosen.get("prune", ()))


def is_xpath(selector: str) -> bool:
    """Whether a selector is XPath: no CSS selector begins with a slash or a bracket."""
    return selector.startswith(XPATH_BEGINS)


def limit(page: bytes, within: tuple[str, ...], prune: tuple[str, ...]) -> tuple[bytes, tuple[str, ...]]:
    """The page without what `prune` selects and with only what `within` selects in its body, both in page order.

    Args: page: HTML in UTF-8.
    Returns: the page written anew, and a note for each option that selects nothing.
    Raises OptionsError for a selector that cannot be used or whose library is missing.
    """
    notes: list[str] = []
    if not all(is_xpath(selectors[0]) for selectors in (within, prune) if selectors) and steps(page) > MOST_STEPS:
        if prune:
            notes.append("prune left this page as it is: its elements are nested too deeply")
        if within:
            notes.append("within could not be used, so there is no text: the page's elements are nested too deeply")
        return b"" if within else page, tuple(notes)
    if prune:
        page, found = (_xpath if is_xpath(prune[0]) else _css)(page, "prune", prune)
        if not found:
            notes.append(f"prune selects nothing on this page: {', '.join(prune)}")
    if within:
        page, found = (_xpath if is_xpath(within[0]) else _css)(page, "within", within)
        if not found:
            notes.append(f"within selects nothing on this page, so there is no text: {', '.join(within)}")
    return page, tuple(notes)


def steps(page: bytes) -> int:
    """About how many open elements a parser looks at, in all: at each block it asks for a paragraph still open.

    That is what the standard says to do, and what makes deep nesting cost its square.
    """
    if page.count(b"<") <= FEW_TAGS:
        return 0
    import re  # few pages have so many tags

    depth = total = 0
    for tag in re.finditer(BLOCKS, page):
        if tag[1]:
            depth -= depth > 0
        else:
            depth += 1
            total += depth
    return total


def _css(page: bytes, option: str, selectors: tuple[str, ...]) -> tuple[bytes, int]:
    """The page with the selected parts cut out or kept, by selectolax; how many there were."""
    lexbor = _library("selectolax.lexbor", option)
    tree = lexbor.LexborHTMLParser(page.decode("utf-8", "replace"))
    found = {}
    for selector in selectors:
        try:
            found.update({node.mem_id: node for node in tree.css(selector)})
        except lexbor.SelectolaxError as error:
            raise OptionsError(f"{option}: selectolax cannot read the CSS selector {selector!r}") from error
    body = tree.body
    if body is None or not found:
        if option == "within" and body is not None:
            body.replace_with(lexbor.LexborHTMLParser("<body></body>").body)
        return (tree.html or "").encode("utf-8", "surrogatepass"), 0
    if option == "prune" and tree.root.mem_id in found:
        return b"", len(found)
    if option == "prune":
        for node in _outermost_css(tree.root, found):
            node.decompose()
        return (tree.html or "").encode("utf-8", "surrogatepass"), len(found)
    chosen = _outermost_css(body, found) if not found.keys() & {body.mem_id, tree.root.mem_id} else [body]
    if chosen[:1] == [body]:
        return (tree.html or "").encode("utf-8", "surrogatepass"), len(found)
    inside = "\n".join(node.html or "" for node in chosen)
    head = tree.head.html if tree.head is not None else ""
    return _document(_opening(tree.root.attributes), head or "", inside), len(found)


def _outermost_css(root: Any, found: dict[int, Any]) -> list[Any]:
    """The selected nodes that stand in no other of them, in page order; walked without recursion."""
    chosen, node = [], root
    while node is not None:
        below = None
        if node.mem_id in found:
            chosen.append(node)
        else:
            below = node.first_child
        while below is None and node is not None and node.mem_id != root.mem_id:
            below = node.next
            if below is None:
                node = node.parent
        node = below
    return chosen


def _xpath(page: bytes, option: str, selectors: tuple[str, ...]) -> tuple[bytes, int]:
    """The page with the selected parts cut out or kept, by lxml; how many there were."""
    html, etree = _library("lxml.html", option), _library("lxml.etree", option)
    if not page.strip():
        return page, 0
    root = html.document_fromstring(page, parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
    found: set[Any] = set()
    for selector in selectors:
        found.update(_elements(etree, root, option, selector))
    outermost, walker = [], etree.iterwalk(root, events=("start",))
    for _, element in walker:
        if element in found:
            outermost.append(element)
            walker.skip_subtree()
    if option == "prune":
        for element in outermost:
            if element is root:
                return b"", len(found)
            element.drop_tree()
        return etree.tostring(root, encoding="utf-8", method="html"), len(found)
    body = root.find("body")
    if any(element is root or element is body for element in outermost):
        return page, len(found)
    inside = b"\n".join(etree.tostring(one, encoding="utf-8", method="html", with_tail=False) for one in outermost)
    head = root.find("head")
    written = etree.tostring(head, encoding="unicode", method="html", with_tail=False) if head is not None else ""
    return _document(_opening(dict(root.attrib)), written, inside.decode()), len(found)


def _elements(etree: Any, root: Any, option: str, selector: str) -> list[Any]:
    """The elements that an XPath selects; text and attributes that it gives are left out."""
    try:
        given = etree.XPath(selector)(root)
    except etree.XPathError as error:
        raise OptionsError(f"{option}: lxml cannot use the XPath {selector!r}: {error}") from error
    if not isinstance(given, list):
        raise OptionsError(f"{option}: the XPath {selector!r} gives a {type(given).__name__}, not elements of the page")
    return [one for one in given if etree.iselement(one) and isinstance(one.tag, str)]


def _document(opening: str, head: str, inside: str) -> bytes:
    return f"<!DOCTYPE html>{opening}{head}<body>{inside}</body></html>".encode("utf-8", "surrogatepass")


def _opening(attributes: dict[str, str | None]) -> str:
    from html import escape

    return "<html" + "".join(f' {name}="{escape(value or "")}"' for name, value in attributes.items()) + ">"


def _library(name: str, option: str) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        package = name.partition(".")[0]
        raise OptionsError(f"{option} needs {package}, which is not installed: pip install {package}") from error
