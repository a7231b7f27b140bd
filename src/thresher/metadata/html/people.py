"""The names of people in what a page's head says of its authors: split, freed of roles and addresses, or refused."""

from __future__ import annotations

import re
from collections.abc import Iterable

import regex

from thresher.metadata.tokens import fold
from thresher.metadata.words import joiners, may_open, phrases

MOST_AUTHORS, MOST_WORDS, MOST_CHARS, FEWEST_CHARS = 12, 6, 60, 2
READ_CHARS = 600
BRACKETS = re.compile(r"\([^()]*+\)|（[^（）]*+）|\[[^\[\]]*+\]")
ADDRESS = re.compile(r"(?:https?:|www\.|mailto:)\S*+|[^\s@]++@[\w\-]++\.\S++", re.IGNORECASE)
CUT = regex.compile(r"[|•·»>\n/\\]| [-–—]++ |[:：] |\bvia\b|\b[Ff]or\b(?= [\p{Lu}])|\bfrom\b(?= [\p{Lu}])")
PART = regex.compile(r"[,;，；、&]| \+ |\bwith\b")
CREDENTIALS = frozenset(
    "md m.d phd ph.d dr prof msc m.sc mba ma m.a ms m.s bs b.s ba b.a rd rdn r.d rn r.n bsn msn np dnp fnp dds dmd dvm do d.o "
    "cfp cpa cfa ea esq jd j.d llm ld ldn facp facs faap mph mpas pa-c pharmd psyd edd lcsw lmft lpc cscs cpt rph frcp "
    "cissp pmp mrcp mbbs msed med m.ed fand cissn e-ryt ryt dpt".split()
)
TITLES = regex.compile(r"^(?:(?:dr|prof|mr|mrs|ms|sir|rev|hon|dott|dipl|ing|mag)\.?+\s++)++(?=\S)", regex.IGNORECASE)
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
# What templates and systems write where no author is known: never a name.
PLACEHOLDERS = frozenset(
    "admin administrator author authors editor editors staff guest user root unknown none null undefined default "
    "webmaster web master site wordpress test demo anonymous owner moderator manager editorial marketing support info "
    "contact team press media agencies agency desk correspondent reporter contributor content blog news home n/a na - "
    "login register human superuser sysadmin wpengine wpadmin adm1n siteadmin webadmin by share comments follow subscribe".split()
)
DESKS = frozenset(
    "newsroom newsdesk redaktion redaction redacción redacao redação rédaction redazione redactie redakcja redakce "
    "redaktionen editorialteam contentteam".split()
)
GENERIC = PLACEHOLDERS | DESKS
COLLECTIVE_CHARS, MOST_COLLECTIVE_WORDS = range(3, 51), 5
COLLECTIVE_WORDS = frozenset(
    "team staff editor editors editorial desk newsdesk newsroom contributor contributors writer writers redaktion "
    "redacción rédaction redazione redactie redakcja redakce redação".split()
)
COLLECTIVE = regex.compile(rf"\b(?:{'|'.join(sorted(COLLECTIVE_WORDS, reverse=True))})\b", regex.IGNORECASE)
MARK_ENDS = frozenset(" :：\u00a0")  # behind a word such as "by", before the name
HANDLE = regex.compile(r"[\p{L}][\w.\-]{2,29}+")
ORGANISATION = regex.compile(
    r"\b(?:team|staff|editors?|editorial|desk|news|newsroom|media|press|agency|group|inc|llc|ltd|gmbh|company|corp|"
    r"corporation|university|institute|association|foundation|magazine|online|community|department|council|committee|"
    r"society|network|studios?|labs?|solutions|services|marketing|redaktion|redacción|rédaction|redazione|blog|"
    r"admin|support|reuters|bloomberg|associated press|afp|wire|bureau|board|contributors?|writers?)\b",
    regex.IGNORECASE,
)
# Placeholders of templates, and phrases round a name that is not there.
NO_NAME = regex.compile(
    r"^#|[<>{}%=?!]|\.\w++\.|^(?:your|about|the|all|more|our|by)\b|\b(?:says|said|author|by)$|\b(?:read|(?:reviewed|edited|updated|checked|translated|photos?|photographs) by)\b",
    regex.IGNORECASE,
)
PLACEHOLDER = regex.compile(
    r"[<>{}%=?!#|]|\.\w++\.|^(?:your|about|all|more|share|follow|posted|updated)\b|\b(?:says|said|ago|read|min|minutes|comments?|contact)\b|\bby$",
    regex.IGNORECASE,
)


def people_of(written: Iterable[str], sites: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The names of people in what a source says, each once, as printed; empty where all of it is refused.

    Args: written: one text an author, or several authors in a text. sites: keys of the site's names, of
        which one word is no author; a name of several may be that of who writes it all.
    """
    found: dict[str, str] = {}
    for text in list(written)[:MOST_AUTHORS]:
        for name in _names(text[:READ_CHARS], sites):
            name = without_site(name, sites)
            key = _key(name)
            is_site = key in sites and not (" " in name and not name.isupper())
            if key and not is_site and len(found) < MOST_AUTHORS:
                found.setdefault(key, name)
    return tuple(found.values())


def _key(name: str) -> str:
    return "".join(filter(str.isalnum, fold(name)))


def without_site(name: str, sites: frozenset[str]) -> str:
    """A name of two words or more without the site's name behind it: "Jane Doe EXAMPLE TIMES"."""
    words = name.split()
    for count in range(1, len(words) - 1):
        if _key("".join(words[-count:])) in sites:
            return " ".join(words[:-count])
    return name


def collective_of(text: str) -> str:
    """The desk, team or organisation that a text names; "" for a placeholder or more than a name."""
    text = _without_mark(" ".join(BRACKETS.sub(" ", ADDRESS.sub(" ", text[:READ_CHARS])).split()))
    stop = CUT.search(text)
    name = (text[: stop.start()] if stop else text).strip(" .,-–—:;\"'“”")
    folded = fold(name).strip(". ")
    fits = len(name) in COLLECTIVE_CHARS and len(name.split()) <= MOST_COLLECTIVE_WORDS and any(map(str.isalpha, name))
    if not fits or folded in PLACEHOLDERS or folded in phrases("by") or PLACEHOLDER.search(name):
        return ""
    return name


def _names(text: str, sites: frozenset[str]) -> list[str]:
    text = BRACKETS.sub(" ", ADDRESS.sub(" ", text))
    text = _without_mark(" ".join(text.split()))
    stop = CUT.search(text)
    text = (text[: stop.start()] if stop else text).strip(" .,-–—:;\"'“”")
    parts = [part for part in _split(text) if part]
    if len(parts) == 2 and len(parts[1].split()) <= 2 and len(parts[0].split()) == 1 and _is_inverted(text):
        parts = [f"{parts[1]} {parts[0]}"]  # "Doe, Jane"
    names = [name for at, part in enumerate(parts) if (name := _name(part, at, sites))]
    # What stands behind a full name by a single word is its section, place or degree.
    full = bool(names) and " " in names[0]
    return names[:1] + [name for name in names[1:] if " " in name or not full or not name.isascii()]


def is_handle(name: str) -> bool:
    """Whether a name is of an account, not of a person: one word in lower case or with digits."""
    return " " not in name and name.isascii() and (name.islower() or any(map(str.isdigit, name)))


def _is_inverted(text: str) -> bool:
    return text.count(",") == 1 and not any(sign in text for sign in "&;")


def _split(text: str) -> list[str]:
    """The parts between commas and words for 'and'."""
    parts: list[str] = []
    for piece in PART.split(text):
        words: list[str] = []
        for word in piece.split():
            if words and word.islower() and fold(word) in joiners() and len(word) > 0:
                parts.append(" ".join(words))
                words = []
            elif words or not (word.islower() and fold(word) in joiners()):
                words.append(word)
        parts.append(" ".join(words))
    return parts


def _without_mark(text: str) -> str:
    """A text without the words that open a byline, once or twice: "By", "Written by:", "Von"."""
    for _ in range(2):
        folded = fold(text)
        for mark in may_open("by", folded):
            rest = text[len(mark) :]
            if folded.startswith(mark) and (rest[:1] in MARK_ENDS or (mark == "by" and rest[:1].isupper())):
                if behind := rest.lstrip(" :：\u00a0"):
                    text = behind
                    break
        else:
            break
    return text


def _is_degree(words: list[str]) -> bool:
    """Whether the last word is a degree. One of two letters may be a family's name: Rui Ma, RUI MA."""
    last = words[-1].strip(".,")
    if last.islower() or last.lower() not in CREDENTIALS:
        return False
    return len(last) > 2 or not (last.istitle() or len(words) == 2)


def _name(part: str, place: int, sites: frozenset[str]) -> str:
    """A part as a name; "" where it is a degree, a role, a handle, a desk or a sentence."""
    name = TITLES.sub("", part.strip(" .,-–—:;\"'“”*")) or part
    words = name.split()
    while len(words) > 1 and _is_degree(words):
        words.pop()
    is_site = _key(name) in sites  # of which the last word is no role: Luxury Travel Expert
    ends = [at for at, word in enumerate(words) if at > 1 and fold(word.strip(".,")) in phrases("role")][: not is_site]
    name = " ".join(words[: ends[0]] if ends else words).strip("✉✍ ,")
    folded = fold(name).strip(". ")
    if not FEWEST_CHARS <= len(name) <= MOST_CHARS or len(words) > MOST_WORDS:
        return ""
    if folded in GENERIC or folded in CREDENTIALS or folded in SUFFIXES or "@" in name:
        return ""
    if not any(map(str.isalpha, name)) or ORGANISATION.search(name) or NO_NAME.search(name):
        return ""
    if any(map(str.isdigit, name)) and not HANDLE.fullmatch(name):
        return ""
    if place and any(word in phrases("role") for word in folded.split()):
        return ""
    if folded in phrases("refused") or folded in phrases("role"):
        return ""
    return "" if any(word.strip(".,'") in phrases("organisation") for word in folded.split()) else name
