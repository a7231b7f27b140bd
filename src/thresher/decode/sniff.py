"""What a page's bytes look like: a binary file, HTML, or text. Looks at the beginning only."""

from __future__ import annotations

import re

SAMPLE_BYTES = 65536

# How binary files begin. The first could begin a text as well, so a second sign is asked of them.
PRINTABLE_MAGIC = {
    b"%PDF-": b"endobj", b"%!PS-Adobe": b"%%EOF", b"{\\rtf1": b"\\par", b"BZh": b"1AY&SY",
    b"GIF87a": b"\x00", b"GIF89a": b"\x00", b"RIFF": b"\x00", b"wOFF": b"\x00", b"wOF2": b"\x00",
    b"OggS": b"\x00", b"ID3": b"\x00", b"SQLite format 3": b"\x00",
}  # fmt: skip
PRINTABLE = tuple(PRINTABLE_MAGIC)
MAGIC = (
    b"PK\x03\x04", b"\x1f\x8b", b"\x89PNG", b"\xff\xd8\xff", b"\xfd7zXZ", b"7z\xbc\xaf", b"\x28\xb5\x2f\xfd",
    b"Rar!\x1a", b"\x7fELF", b"\xd0\xcf\x11\xe0", b"II*\x00", b"MM\x00*", b"\x00\x00\x01\x00",
    b"\xca\xfe\xba\xbe",
)  # fmt: skip

CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1b")
CONTROL_SHARE = 0.05  # text dumps hold a stray control or two, files of other kinds a tenth and more
REPLACED = "\ufffd".encode()
REPLACED_SHARE = 0.2  # of the bytes; each replacement has three

HTML_NAMES = frozenset(
    b"a abbr address article aside audio b base blockquote body br button canvas caption center cite code "
    b"col dd del details div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 "
    b"h2 h3 h4 h5 h6 head header hr html i iframe img input ins label legend li link main map meta nav "
    b"noscript object ol option p picture pre q s script section select small source span strong style sub "
    b"summary sup svg table tbody td textarea tfoot th thead time title tr u ul video".split()
)
DOCUMENT_NAMES = frozenset((b"html", b"head", b"body"))
# Compiled at the first page that has a "<": most texts have none.
OPENING = rb"(?i)(?:\xef\xbb\xbf|\s)*(?:<\?xml[^<>]*>\s*)?(?:<!--[^<>]*>\s*)*<(!doctype[ \t\r\n]+)?([a-z][a-z0-9]*)"
TAG = rb"(?i)</?([a-z][a-z0-9]*)(?:[ \t\r\n/][^<>]*)?>"
MANY_TAGS = 6
TAG_BYTES_SHARE = 0.15  # a text that quotes code stays below


def is_binary(page: bytes, buffer: bytes, sound: bool) -> bool:
    """Whether a page is a file of another kind (PDF, image, archive) and not text at all.

    Args: buffer: the page in UTF-8. sound: it was read without a guess or a repair, and holds no NUL: then
        its beginning alone can tell.
    """
    if page.startswith(MAGIC):
        return True
    if page.startswith(PRINTABLE) and any(
        page.startswith(magic) and second in page for magic, second in PRINTABLE_MAGIC.items()
    ):
        return True
    if sound:
        return False
    sample = buffer[:SAMPLE_BYTES]
    controls = len(sample) - len(sample.translate(None, CONTROLS))
    return controls > CONTROL_SHARE * len(sample) or sample.count(REPLACED) > REPLACED_SHARE * len(sample)


def is_html(buffer: bytes) -> bool:
    """Whether a page in UTF-8 is HTML: it opens as a document does, or tags are a good part of it."""
    if buffer.find(b"<", 0, SAMPLE_BYTES) < 0:
        return False
    sample = buffer[:SAMPLE_BYTES]
    names = [(match[1].lower(), match.end() - match.start()) for match in re.finditer(TAG, sample)]
    known = [(name, length) for name, length in names if name in HTML_NAMES]
    opening = re.match(OPENING, sample)
    if opening is not None and known:
        doctype, name = opening[1], opening[2].lower()
        if (doctype and name == b"html") or (name in DOCUMENT_NAMES and len(known) > 1):
            return True
        stripped = sample.rstrip()
        if name in HTML_NAMES and len(known) > 1 and (stripped.endswith(b">") or len(buffer) > SAMPLE_BYTES):
            return True
    tag_bytes = sum(length for _, length in known)
    return len(known) >= MANY_TAGS and tag_bytes >= TAG_BYTES_SHARE * len(sample)
