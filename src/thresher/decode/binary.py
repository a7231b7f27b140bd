"""Files of another kind: PDF, images, sound, archives, fonts, office files; known by how they begin."""

from __future__ import annotations

SAMPLE_BYTES = 65536

# How they begin, after the WHATWG MIME Sniffing standard (section 6) and the lists of `file` for what it lacks: no
# text begins so.
MAGIC = (
    b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"\x1f\x9d", b"\xfd7zXZ", b"7z\xbc\xaf", b"\x28\xb5\x2f\xfd", b"Rar!\x1a",
    b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"\x00\x00\x01\x00", b"\x00\x00\x02\x00", b"\x8aMNG",
    b"\x7fELF", b"\xd0\xcf\x11\xe0", b"\xca\xfe\xba\xbe", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe", b"\x00asm",
    b"\x1aE\xdf\xa3", b"\x00\x00\x01\xba", b"\x00\x00\x01\xb3", b"\x00\x01\x00\x00\x00", b"\x93NUMPY", b"\x89HDF",
)  # fmt: skip
# Those that a text could begin with as well: a second sign is asked of them.
PRINTABLE_MAGIC = {
    b"%PDF-": b"endobj", b"%!PS-Adobe": b"%%EOF", b"{\\rtf1": b"\\par", b"BZh": b"1AY&SY",
    b"GIF87a": b"\x00", b"GIF89a": b"\x00", b"RIFF": b"\x00", b"wOFF": b"\x00", b"wOF2": b"\x00", b"OTTO": b"\x00",
    b"ttcf": b"\x00", b"OggS": b"\x00", b"fLaC": b"\x00", b"ID3": b"\x00", b"FWS": b"\x00", b"CWS": b"\x00",
    b"SQLite format 3": b"\x00", b"!<arch>\n": b"\x00", b"MZ": b"\x00\x00\x00", b"8BPS": b"\x00", b"AT&TFORM": b"\x00",
    b"BM": b"\x00\x00\x00",
}  # fmt: skip
PRINTABLE = tuple(PRINTABLE_MAGIC)
# Signs that stand further in: (offset, bytes).
INNER_MAGIC = ((4, b"ftyp"), (257, b"ustar"))

# What a page is compressed by where a crawler left the content encoding of HTTP, or the file, as it was.
COMPRESSED = {
    b"\x1f\x8b": "gzip", b"\x28\xb5\x2f\xfd": "Zstandard", b"BZh": "bzip2", b"\xfd7zXZ": "xz", b"PK\x03\x04": "ZIP",
}  # fmt: skip

CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1b")
CONTROL_SHARE = 0.05  # text dumps hold a stray control or two, files of other kinds a tenth and more
REPLACED = "\ufffd".encode()
REPLACED_SHARE = 0.2  # of the bytes; each replacement has three


def advice(page: bytes) -> tuple[str, ...]:
    """A sentence where a binary page is a compressed one; else nothing."""
    name = next((name for magic, name in COMPRESSED.items() if page.startswith(magic)), None)
    return () if name is None else (f"the page is compressed ({name}); pass what it holds",)


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
    if b"\x00" in page[:512] and any(page.startswith(magic, offset) for offset, magic in INNER_MAGIC):
        return True
    sample = buffer[:SAMPLE_BYTES]
    controls = len(sample) - len(sample.translate(None, CONTROLS))
    return controls > CONTROL_SHARE * len(sample) or sample.count(REPLACED) > REPLACED_SHARE * len(sample)
