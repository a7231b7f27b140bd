"""The site's name: whose the copyright line says the page is, as the document's title line spells it."""

from collections.abc import Iterator

import regex

from thresher.metadata.headline_text import cuts_of, key
from thresher.metadata.page import PageView
from thresher.metadata.tokens import fold
from thresher.metadata.words import openings
from thresher.types import CLASSES, FLAGS, Finding

RIGHTS_LINES = 8  # of a page are read, the last ones first
MOST_CHARS, MOST_WORDS = 60, 6
PLAIN_WORDS = 4  # of a name that no title line confirms
EDGE_LINES, EDGE_CHARS = 30, 120  # lines at the top and the end of a page, where a site prints its name
SHORTEST_KEY = 3
SIGN_BIT, RIGHTS_BIT = FLAGS.index("copyright_sign"), CLASSES.index("copyright")

SIGN = regex.compile(r"©|\(c\)|ⓒ|copyright", regex.IGNORECASE)
YEARS = regex.compile(r"(?:19|20)\d\d(?: ?[-–—/~,&] ?(?:\d{2,4}|present|today|heute))*+", regex.IGNORECASE)
LEADING = regex.compile(
    r"^(?:[\s©®™.,:;|•·⋅/\\*\-–—]++|\(c\)|copyright\b|ⓒ|by\b|the copyright of\b)++", regex.IGNORECASE
)
STOP = regex.compile(r"[|•·⋅:;!?\[(®™\n]|\. |, (?!Inc|LLC|Ltd)| [-–—/]++ |https?:|www\.|©")
# What says how a company is organised; left out of its name.
LEGAL_FORM = regex.compile(
    r"[\s,]++(?:inc|llc|llp|lp|ltd|limited|corp|corporation|co|company|plc|pty|pvt|pte"
    r"|gmbh(?: ?& ?co\.?)?(?: ?kg)?(?:aa)?|mbh|ag|kg|se|e\.? ?v"
    r"|s\.?a|s\.?a\.?s|sarl|s\.?r\.?l|s\.?p\.?a|s\.?l|s\.?l\.?u|ltda|lda|eireli|b\.?v|n\.?v"
    r"|oy|oyj|ab|as|a/s|aps|asa|sp\. z o\.? ?o|s\.r\.o|a\.s"
    r"|kft|zrt|nyrt|d\.o\.o|d\.d|a\.ş|ltd\. şti|ооо|зао|оао|пао|ао)\.?$",
    regex.IGNORECASE,
)
MAKER = regex.compile(
    r"\b(?:powered|platform|software|theme|design|website|site|built|developed|logo)\b", regex.IGNORECASE
)
EAST_ASIAN_FORM = regex.compile(
    r"株式会社|有限会社|（株）|\(株\)|㈜|주식회사|\(주\)|（주）|股份有限公司|有限责任公司|有限公司"
)


def find(page: PageView) -> Finding | None:
    """The site's name; None where no copyright line names it, or only in a way that nothing else confirms."""
    tails = dict(_tails(page))
    plain: list[tuple[str, int]] = []
    for line in _rights_lines(page):
        name = holder(page.text(line))
        if not name:
            continue
        for tail, own_line in tails.items():
            if _same(tail, name):
                others = ((name, line, "the copyright line"),) if name != tail else ()
                return Finding(tail, own_line, f"ends the title line, and line {line + 1} claims its copyright", others)
        plain.append((name, line))
    rights = set(_rights_lines(page))
    printed = [key(page.text(line)) for line in _edges(page) if line not in rights]
    for name, line in plain:
        if _is_plain(name) and any(key(name) in other for other in printed):
            return Finding(name, line, "the copyright line, and another line at the page's edge has this name")
    return None


def _rights_lines(page: PageView) -> list[int]:
    """The last lines of a page with a copyright sign or phrase and few characters."""
    flags, masks = page.column("flags"), page.column("part_classes")
    chars = page.column("chars")
    found: list[int] = []
    for line in range(len(page) - 1, -1, -1):
        if (
            chars[line] <= 300
            and (flags[line] >> SIGN_BIT & 1 or masks[line] >> RIGHTS_BIT & 1)
            and SIGN.search(page.text(line))
        ):
            found.append(line)
            if len(found) == RIGHTS_LINES:
                break
    return found


def holder(text: str) -> str:
    """Whom a copyright line names, without years, rights phrases and legal form; "" for nobody."""
    sign = SIGN.search(text)
    if not sign or MAKER.search(text[: sign.start()]):
        return ""
    return _name(text[sign.start() :]) or _name(_last_part(text[: sign.start()]))


def _last_part(text: str) -> str:
    parts = [part for part in STOP.split(YEARS.sub(" ", text)) if part.strip()]
    return parts[-1] if parts else ""


def _name(text: str) -> str:
    text = LEADING.sub("", YEARS.sub(" ", text[:300]).strip())
    text = LEADING.sub("", text)
    stop = STOP.search(text)
    text = text[: stop.start()] if stop else text
    folded = fold(text)
    ends = [at for phrase in openings("rights") if (at := folded.find(phrase)) >= 0]
    text = EAST_ASIAN_FORM.sub("", text[: min(ends)] if ends else text)
    text = " ".join(text.split()).strip(" .,-–—*'\"“”")
    shorter = LEGAL_FORM.sub("", text)
    while shorter != text:
        text, shorter = shorter, LEGAL_FORM.sub("", shorter)
    fits = len(key(text)) >= SHORTEST_KEY - 1 and len(text) <= MOST_CHARS and len(text.split()) <= MOST_WORDS
    return text.strip(" .,&«»„“”।۔") if fits else ""


def _tails(page: PageView) -> Iterator[tuple[str, int]]:
    """The parts of the first line behind its separators, the last first, then the part before the first."""
    if not len(page):
        return
    first = page.text(0)
    cuts = [cut for cut in cuts_of(first) if cut.kind in ("bar", "dash")]
    for cut in reversed(cuts):
        yield first[cut.end :].strip(), 0
    if cuts:
        yield first[: cuts[0].start].strip(), 0


def _same(tail: str, name: str) -> bool:
    """Whether two spellings are one name: equal, or one begins the other."""
    left, right = sorted((key(tail), key(name)), key=len)
    return len(left) >= SHORTEST_KEY and (left == right or (right.startswith(left) and len(tail.split()) <= MOST_WORDS))


def _edges(page: PageView) -> list[int]:
    """The short lines at the top and the end of the page."""
    chars = page.column("chars")
    edges = {*range(min(EDGE_LINES, len(page))), *range(max(0, len(page) - EDGE_LINES), len(page))}
    return sorted(line for line in edges if chars[line] <= EDGE_CHARS)


GENERIC = frozenset(
    (
        "blog",
        "template",
        "home",
        "news",
        "website",
        "privacy",
        "terms",
        "shop",
        "store",
        "menu",
        "all",
        "company",
    )
)


def _is_plain(name: str) -> bool:
    """Whether a name has few words, each with a capital or in a script without capitals."""
    words = name.split()
    if len(key(name)) <= SHORTEST_KEY or key(name) in GENERIC:
        return False
    return len(words) <= PLAIN_WORDS and all(
        not word[0].islower() for word in words if word not in ("of", "the", "and", "&", "de", "la")
    )
