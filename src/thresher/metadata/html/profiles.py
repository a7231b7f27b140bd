"""Links to the pages of authors and of members: `<a href="/authors/jane-doe">Jane Doe</a>`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote

import regex

from thresher.metadata.headline_text import key
from thresher.metadata.html.attributes import decoded
from thresher.metadata.html.spans import shown

MOST_LINKS, READ_BYTES = 6, 6000  # of a line
TEXT_CHARS = 60
FEWEST_KEY, SLUG_KEY = 3, 6
LINK = regex.compile(rb"(?si)<a\s[^>]{0,2000}?\bhref\s*+=\s*+[\"']?([^\"'\s>]++)[^>]{0,2000}+>(.{1,800}?)</a")
# What an address has before the name of an author, and before that of a member.
AUTHOR_PATH = regex.compile(
    r"(?i)[/?&](?:authors?|aut[eo]u?rs?|autore[ns]?|autori|forfatter|skribent|contributors?|writers?|columnists?|"
    r"journalist(?:s|en|e)?|reporters?|correspondents?|byline|by|people|person|staff|bios?|team|our-team|experts?|"
    r"author_name|yazar(?:lar)?|avtor|penulis|redakteur|opinionists?|bloggers?)[/=?]"
)
MEMBER_PATH = regex.compile(
    r"(?i)[/?&](?:users?|u|members?|profiles?|memberlist\.php|member\.php|profil|user-profile)[/=?]|/@\w|[?&]mode=viewprofile"
)


class ProfileLink(NamedTuple):
    """A link's text, whether it leads to a member, not an author, and whether its address spells the text."""

    text: str
    is_member: bool
    spelt: bool


def profile_links(markup: bytes) -> Iterator[ProfileLink]:
    """The links to profiles in a piece of a page, in order, at most MOST_LINKS."""
    if b"href" not in markup:
        return
    for at, match in enumerate(LINK.finditer(markup[-READ_BYTES:])):
        if at == MOST_LINKS:
            return
        address = decoded(match.group(1).decode("utf-8", "replace"))
        is_author = bool(AUTHOR_PATH.search(address))
        if is_author or MEMBER_PATH.search(address):
            text = shown(match.group(2))
            if text and len(text) <= TEXT_CHARS:
                yield ProfileLink(text, not is_author, is_spelt(text, address))


def is_spelt(text: str, address: str) -> bool:
    """Whether the last parts of an address spell a text: /authors/jane-doe-123 does Jane Doe."""
    parts = [part for part in unquote(address).rstrip("/").replace("=", "/").split("/") if part][-2:]
    found = key(text)
    if len(found) < FEWEST_KEY:
        return False
    return any(found in (spelt := key(part)) or (len(spelt) >= SLUG_KEY and spelt in found) for part in parts)
