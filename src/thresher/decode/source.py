"""One page, as the user gave it -> Source."""

from __future__ import annotations

from thresher.decode.encoding import check, to_utf8
from thresher.decode.sniff import REPLACED, is_binary, is_html
from thresher.errors import InputError
from thresher.types import Source, Status

KINDS = ("auto", "text", "html")
LIMIT_BYTES = 2**31 - 1  # the core counts in 32 bits; what lies beyond is not read

# What to say to someone who passes the wrong thing, by the name of a type or of one it derives from.
ADVICE = {
    "NoneType": "the page is missing; pass its text as str or bytes",
    "PurePath": "open the file first: extract(path.read_bytes())",
    "list": "pass one page; for several use extract_many(pages)",
    "tuple": "pass one page; for several use extract_many(pages)",
    "set": "pass one page; for several use extract_many(pages)",
    "dict": "pass the page's text out of it, as str or bytes",
    "IOBase": "read the file first: extract(file.read())",
    "int": "pass the page's text as str or bytes",
    "float": "pass the page's text as str or bytes",
}


def to_source(content: object, kind: str = "auto", encoding: str | None = None, max_chars: int | None = None) -> Source:
    """The page as UTF-8 with its kind and encoding. Never raises for what a page holds, but for HTML.

    Raises TypeError for what is no page, ValueError for an unknown kind or encoding and, so far, for HTML.
    """
    if kind not in KINDS:
        raise ValueError(f"kind must be one of {', '.join(KINDS)}; got {kind!r}")
    if isinstance(content, str):
        if encoding is not None:
            check(encoding)
        source = _from_str(content if max_chars is None else content[:max_chars])
        cut = max_chars is not None and len(content) > max_chars
    elif isinstance(content, (bytes, bytearray, memoryview)):
        source = _from_bytes(bytes(content), encoding)
        cut = False
    else:
        raise TypeError(f"a page is str or bytes, not {type(content).__name__}: {_advice(content)}")
    if kind == "html":
        source = source._replace(kind="html")
    elif kind == "auto" and is_html(source.buffer):
        raise InputError(
            "this page is HTML, which is not supported yet: pass the text of the page "
            '(kind="text" takes it as text as it stands)'
        )
    if source.problem is Status.BINARY:
        return source
    return _within_limits(source, None if source.is_text else max_chars, cut)


def _advice(content: object) -> str:
    """What to pass instead."""
    names = [base.__name__ for base in type(content).__mro__] + ["IOBase"] * hasattr(content, "read")
    return next((ADVICE[name] for name in names if name in ADVICE), "pass the page's text as str or bytes")


def _from_str(text: str) -> Source:
    notes: tuple[str, ...] = ()
    try:
        buffer = text.encode()
    except UnicodeEncodeError:
        buffer = text.encode("utf-8", "surrogatepass")
        notes = ("the text holds lone surrogates: it was decoded wrongly before it came here",)
    # CPython searches bytes for one byte many times faster than for several, or a str for a wide character.
    sound = b"\x00" not in buffer and (REPLACED[:1] not in buffer or REPLACED not in buffer)
    problem = Status.BINARY if is_binary(buffer, buffer, sound) else None
    return Source(b"" if problem else buffer, "text", "utf-8", "being str", True, problem, notes=notes)


def _from_bytes(page: bytes, encoding: str | None) -> Source:
    buffer, name, chosen_by, skipped, broken = to_utf8(page, encoding)
    guessed = name == "windows-1252" and encoding is None
    sound = not guessed and b"\x00" not in buffer and "\ufffd".encode() not in buffer
    if is_binary(page, buffer, sound):
        return Source(b"", "text", name, chosen_by, False, Status.BINARY)
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
    return Source(
        buffer,
        source.kind,
        source.encoding,
        source.chosen_by,
        source.is_text,
        Status.TRUNCATED,
        source.given,
        source.skipped,
        (*source.notes, "only the beginning of the page was read"),
    )
