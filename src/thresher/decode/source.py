"""One page, as the user gave it -> Source."""

from __future__ import annotations

from thresher import core
from thresher.decode.binary import REPLACED, advice, is_binary
from thresher.decode.trees import to_markup
from thresher.options import KINDS
from thresher.types import Source, Status

GUESSED = ("its letters", "its signs", "its NULs", "not being UTF-8")
LIMIT_BYTES = 2**31 - 1  # the core counts in 32 bits; what lies beyond is not read

# What to say to someone who passes the wrong thing, by the name of a type or of one it derives from.
ADVICE = {
    "NoneType": "the page is missing; pass its text as str or bytes",
    "PurePath": "open the file first: extract(path.read_bytes())",
    "BeautifulSoup": "pass its HTML: extract(str(soup))",
    "Tag": "pass its HTML: extract(str(tag))",
    "Response": "pass its body and charset: extract(response.content, encoding=response.encoding)",
    "list": "pass one page; for several use extract_many(pages)",
    "tuple": "pass one page; for several use extract_many(pages)",
    "set": "pass one page; for several use extract_many(pages)",
    "dict": "pass the page's text out of it, as str or bytes",
    "IOBase": "read the file first: extract(file.read())",
    "int": "pass the page's text as str or bytes",
    "float": "pass the page's text as str or bytes",
}


def to_source(
    content: object,
    kind: str = "auto",
    encoding: str | None = None,
    max_chars: int | None = None,
    within: tuple[str, ...] = (),
    prune: tuple[str, ...] = (),
) -> Source:
    """The page as UTF-8 with its kind and encoding. Never raises for what the page holds.

    Raises TypeError for what is no page, ValueError for an unknown kind or encoding, or a tree as text, and
    OptionsError for a selector of `within` or `prune` that cannot be used.
    """
    if kind not in KINDS:
        raise ValueError(f"kind must be one of {', '.join(KINDS)}; got {kind!r}")
    cut = False
    if isinstance(content, str):
        if encoding is not None:
            from thresher.decode.encoding import resolve

            resolve(encoding)
        if type(content) is not str:  # Markup, a result of XPath: the core takes str itself alone
            content = str.__str__(content)
        source = _from_str(content if max_chars is None else content[:max_chars])
        cut = max_chars is not None and len(content) > max_chars
    elif isinstance(content, (bytes, bytearray, memoryview)):
        source = _from_bytes(bytes(content), encoding, kind)
    else:
        source = _from_tree(content, kind)
    if source.kind != "html" and (kind == "html" or (kind == "auto" and _is_html(source.buffer))):
        source = source._replace(kind="html")
    if source.problem is Status.BINARY:
        return source
    source = _within_limits(source, None if source.is_text else max_chars, cut)
    return _limited(source, within, prune) if within or prune else source


def check_parts(within: tuple[str, ...], prune: tuple[str, ...]) -> None:
    """Raise OptionsError for a selector that cannot be used, or whose library is missing."""
    from thresher.decode.parts import check

    check(within, prune)


def _limited(source: Source, within: tuple[str, ...], prune: tuple[str, ...]) -> Source:
    """The source with the parts that the options leave of it: written anew, so offsets are those of what is left."""
    if source.kind != "html":
        names = " and ".join(name for name, given in (("within", within), ("prune", prune)) if given)
        return source._replace(notes=(*source.notes, f"{names} left this page as it is: it is text, not HTML"))
    from thresher.decode.parts import limit

    buffer, notes = limit(source.buffer, within, prune)
    return source._replace(buffer=buffer, is_text=False, given=None, skipped=0, notes=(*source.notes, *notes))


def _advice(content: object) -> str:
    """What to pass instead."""
    names = [base.__name__ for base in type(content).__mro__] + ["IOBase"] * hasattr(content, "read")
    return next((ADVICE[name] for name in names if name in ADVICE), "pass the page's text as str or bytes")


def _from_str(text: str) -> Source:
    notes: tuple[str, ...] = ()
    try:
        buffer: bytes = core.load("encode").to_utf8(text)
    except UnicodeEncodeError:
        buffer = text.encode("utf-8", "surrogatepass")
        notes = ("the text holds lone surrogates: it was decoded wrongly before it came here",)
    sound = _is_clean(buffer)
    problem = Status.BINARY if is_binary(buffer, buffer, sound) else None
    return Source(b"" if problem else buffer, "text", "utf-8", "being str", True, problem, notes=notes)


def _is_html(buffer: bytes) -> bool:
    if b"<" not in buffer:
        return False
    from thresher.decode.sniff import is_html  # its patterns are compiled where nobody said what the page is

    return is_html(buffer)


def _is_clean(buffer: bytes) -> bool:
    """Whether no NUL and no replaced character stand in it."""
    # CPython searches bytes for one byte many times faster than for several, or a str for a wide character.
    return b"\x00" not in buffer and (REPLACED[:1] not in buffer or REPLACED not in buffer)


def _from_tree(content: object, kind: str) -> Source:
    """The tree as the HTML it is written as; its offsets are bytes of that."""
    buffer = to_markup(content)
    if buffer is None:
        raise TypeError(
            f"a page is str, bytes, or a tree of lxml or selectolax, not {type(content).__name__}: {_advice(content)}"
        )
    if kind == "text":
        raise ValueError('a tree is HTML; pass kind="html" or "auto", or the text of the tree')
    return Source(buffer, "html", "utf-8", "being a tree", False)


def _from_bytes(page: bytes, encoding: str | None, kind: str) -> Source:
    from thresher.decode.encoding import to_utf8  # a str needs no table of encodings, nor the patterns that find one

    html = _is_html if kind == "auto" else lambda _: kind == "html"
    buffer, name, chosen_by, skipped, broken, clean = to_utf8(page, encoding, html)
    sound = not chosen_by.startswith(GUESSED) and (_is_clean(buffer) if clean is None else clean)
    if is_binary(page, buffer, sound):
        return Source(b"", "text", name, chosen_by, False, Status.BINARY, notes=advice(page))
    notes: tuple[str, ...] = ()
    if broken:
        sequences = "sequence was" if broken == 1 else "sequences were"
        notes = (f"{broken} broken byte {sequences} replaced",)
    given = None if name == "utf-8" and not broken else page
    return Source(buffer, "text", name, chosen_by, False, given=given, skipped=skipped, notes=notes)


def _within_limits(source: Source, max_chars: int | None, cut: bool) -> Source:
    """The source cut at a character boundary to what is read of it; truncated if anything went."""
    buffer = source.buffer
    if max_chars is not None and len(buffer) > max_chars:
        head = buffer[: 4 * max_chars].decode("utf-8", "replace")[:max_chars]
        buffer = buffer[: len(head.encode())]
    if len(buffer) > LIMIT_BYTES:
        end = LIMIT_BYTES
        while buffer[end] & 0xC0 == 0x80:
            end -= 1
        buffer = buffer[:end]
    if not cut and len(buffer) == len(source.buffer):
        return source
    notes = (*source.notes, "only the beginning of the page was read")
    return source._replace(buffer=buffer, problem=Status.TRUNCATED, notes=notes)
