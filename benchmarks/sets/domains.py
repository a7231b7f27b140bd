"""Registered domains, and the fold of a page."""

from __future__ import annotations

import zlib
from functools import cache
from urllib.parse import urlsplit

from publicsuffixlist import PublicSuffixList

FOLDS = 5


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


def registered_domain(url: str) -> str:
    """The part of the host that somebody registered; the host itself where that is unknown."""
    host = (urlsplit(url if "//" in url else "//" + url).hostname or "").strip(".")
    if host.replace(".", "").isdigit():
        return host
    return _suffixes().privatesuffix(host) or host


def fold_of(domain: str) -> int:
    """The fold (0..4) that all pages of a domain share, in every set."""
    return zlib.crc32(domain.encode()) % FOLDS
