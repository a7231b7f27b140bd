"""Links to the pages of authors and of members: `<a href="/authors/jane-doe">Jane Doe</a>`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote

from thresher.metadata.headline_text import key
from thresher.metadata.html.attributes import attributes
from thresher.metadata.html.spans import shown

MOST_LINKS, READ_BYTES = 8, 6000  # of a line
TAG_BYTES, INNER_BYTES = 2000, 800  # of a link's start tag and of its content
TEXT_CHARS = 60
FEWEST_KEY, SLUG_KEY = 3, 6
LINK = re.compile(rb"<a[\t\n\f\r ]")  # in lower case
# What an address has before the name of an author, and before that of a member.
AUTHORS = (
    r"(?:authors?|aut[eo]u?rs?|autore[ns]?|autori|forfatter|skribent|contributors?|writers?|columnists?|"
    r"journalist(?:s|en|e)?|reporters?|correspondents?|byline|by|people|person|staff|bios?|team|our-team|experts?|"
    r"author_name|yazar(?:lar)?|avtor|penulis|redakteur|opinionists?|bloggers?)[/=?]"
)
MEMBERS = r"(?:users?|u|members?|profiles?|memberlist\.php|member\.php|profil|user-profile)[/=?]|/@\w|[?&]mode=viewprofile"
AUTHOR_PATH = re.compile(rf"(?i)[/?&]{AUTHORS}")
MEMBER_PATH = re.compile(rf"(?i)[/?&]{MEMBERS}")
WRITTEN_PATH = re.compile(rf"[/?&;](?:{AUTHORS}|{MEMBERS}|mode=viewprofile)|@\w".encode())  # either, lower case


class ProfileLink(NamedTuple):
    """A link's text, whether it leads to a member, not an author, and whether its address spells the text."""

    text: str
    is_member: bool
    spelt: bool


def profile_links(markup: bytes) -> Iterator[ProfileLink]:
    """The links to profiles in a piece of a page, in order; of its last bytes and links alone."""
    markup = markup[-READ_BYTES:]
    if b"href" not in markup:
        return
    lowered = markup.lower()  # searched quicker than without regard to case
    starts = [match.start() for match in LINK.finditer(lowered)][-MOST_LINKS:]
    if not starts or not WRITTEN_PATH.search(lowered, starts[0]):
        return
    for start in starts:
        end = markup.find(b">", start, start + TAG_BYTES)
        if end < 0 or not WRITTEN_PATH.search(lowered, start, end):
            continue
        close = markup.find(b"</", end, end + INNER_BYTES) if end > 0 else -1
        close = markup.find(b"</a", close, end + INNER_BYTES) if close > 0 else -1
        if close < 0:
            continue
        address = attributes(markup[start : end + 1]).get("href", "")
        is_author = bool(AUTHOR_PATH.search(address))
        if is_author or MEMBER_PATH.search(address):
            text = shown(markup[end + 1 : close])
            if text and len(text) <= TEXT_CHARS:
                yield ProfileLink(text, not is_author, is_spelt(text, address))


def is_spelt(text: str, address: str) -> bool:
    """Whether the last parts of an address spell a text: /authors/jane-doe-123 does Jane Doe."""
    parts = [part for part in unquote(address).rstrip("/").replace("=", "/").split("/") if part][-2:]
    found = key(text)
    if len(found) < FEWEST_KEY:
        return False
    return any(found in (spelt := key(part)) or (len(spelt) >= SLUG_KEY and spelt in found) for part in parts)
