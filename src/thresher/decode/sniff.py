"""Whether a page is HTML or text, by its content: how it opens, and how much of its words stand within elements.

A text that quotes tags has its words outside of them, a fragment of a page within. The beginning is looked at and
samples of the rest, so that the cost does not grow with the page.
"""

import re
from typing import NamedTuple

HEAD_BYTES = 32768
SAMPLE_BYTES, SAMPLES = 8192, 4  # of the rest

# All element names of the HTML standard, with those it calls obsolete (section 16.2); custom ones have a hyphen.
HTML_NAMES = frozenset(
    b"a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote "
    b"body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl "
    b"dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr "
    b"html i iframe img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr noframes "
    b"noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search "
    b"section select slot small source span strike strong style sub summary sup svg table tbody td template textarea "
    b"tfoot th thead time title tr track tt u ul var video wbr".split()
)
VOID_NAMES = frozenset(
    b"area base basefont bgsound br col embed frame hr img input link meta param source track wbr".split()
)
# Elements whose end tag may be left out (HTML standard, section 13.1.2.4).
OPEN_NAMES = VOID_NAMES | frozenset(
    b"html head body p li dt dd option optgroup tr td th thead tbody tfoot colgroup rt rp".split()
)
DOCUMENT_NAMES = frozenset((b"html", b"head", b"body", b"frameset"))
TAG = re.compile(rb"<(/?)([A-Za-z][A-Za-z0-9-]*+)(?:[ \t\r\n\f/][^<>]*+)?+>")
XML = re.compile(rb"<\?xml[^<>]*+>\s*+", re.IGNORECASE)
# How most pages begin.
USUAL = re.compile(
    rb"\s*+<!doctype[ \t\r\n\f]++html(?![a-z])[^<>]*+>\s*+<html(?:[ \t\r\n\f/][^<>]*+)?+>", re.IGNORECASE
)
DOCTYPE = re.compile(rb"<!doctype[ \t\r\n\f]++([a-z]++)[^<>]*+>\s*+", re.IGNORECASE)
SPACE = re.compile(rb"\s*+")
NAME = re.compile(rb"<([A-Za-z][A-Za-z0-9-]*+)(?=[ \t\r\n\f/>])")

MANY_TAGS = 6
MOST_TAGS = 1500  # that are counted of a sample: where they stand so close they tell enough
TAGS_SHARE = 0.05  # of the bytes; where tags are fewer, a text has some for emphasis
MOSTLY_TAGS = 0.5  # of the bytes: no text quotes so much
WITHIN_SHARE = 0.6  # of the words' bytes, within elements
CLOSED_SHARE = 0.5  # end tags for each start tag that needs one: a text that names tags seldom closes them


class Sampled(NamedTuple):
    """Counts of a sample: known tags and their bytes, start tags that need an end, the ends of such, bytes of text
    within elements and outside.
    """

    tags: int
    tag_bytes: int
    begun: int
    ended: int
    within: int
    outside: int


def is_html(buffer: bytes) -> bool:
    """Whether a page in an encoding that holds ASCII is HTML: it opens as a document, or is a fragment of one."""
    if USUAL.match(buffer, 0, HEAD_BYTES):
        return True
    if buffer.find(b"<", 0, HEAD_BYTES) < 0:
        return False
    head = buffer[:HEAD_BYTES]
    opening = _opening(head)
    if opening is not None:
        # Most pages end here: counting all tags of the beginning would cost as much as the rest of the extraction.
        if opening:
            for match in TAG.finditer(head):
                if _is_known(match[2].lower()):
                    return True
        return False
    parts = [sample(head)] + [sample(buffer[start : start + SAMPLE_BYTES]) for start in _starts(len(buffer))]
    tags, tag_bytes, begun, ended, within, outside = map(sum, zip(*parts, strict=True))
    if tags >= MANY_TAGS and tag_bytes >= MOSTLY_TAGS * (tag_bytes + within + outside):
        return True
    if within < WITHIN_SHARE * (within + outside) or ended < CLOSED_SHARE * begun:
        return False
    if tags >= MANY_TAGS:
        return bool(tag_bytes >= TAGS_SHARE * (tag_bytes + within + outside))
    stripped = head.strip()
    return bool(tags > 1) and stripped[:1] == b"<" and stripped[-1:] == b">" and len(head) == len(buffer)


def sample(part: bytes) -> Sampled:
    """The counts of a part of a page, as far as its first tags go. Its least depth counts as outside: it may begin within
    elements.
    """
    by_depth: dict[int, int] = {}
    tags = tag_bytes = begun = ended = depth = place = 0
    for match in TAG.finditer(part):
        name = match[2].lower()
        if not _is_known(name):
            continue
        start, end = match.span()
        by_depth[depth] = by_depth.get(depth, 0) + len(part[place:start].strip())
        tags += 1
        tag_bytes += end - start
        place = end
        if name not in VOID_NAMES:
            depth += -1 if match[1] else 1
        if name not in OPEN_NAMES:
            begun += not match[1]
            ended += bool(match[1])
        if tags == MOST_TAGS:
            part = part[:place]
            break
    by_depth[depth] = by_depth.get(depth, 0) + len(part[place:].strip())
    outside = by_depth[min(by_depth)]
    return Sampled(tags, tag_bytes, begun, ended, sum(by_depth.values()) - outside, outside)


def _is_known(name: bytes) -> bool:
    return name in HTML_NAMES or b"-" in name


def _starts(length: int) -> list[int]:
    """Where the samples of the rest begin."""
    rest = length - HEAD_BYTES
    if rest <= 0:
        return []
    count = min(SAMPLES, -(-rest // SAMPLE_BYTES))
    return [HEAD_BYTES + number * rest // count for number in range(count)]


def _opening(head: bytes) -> bool | None:
    """True where the page opens as an HTML document, False where as another of XML, None where it does not say."""
    place = _after_space(head, 3 if head.startswith(b"\xef\xbb\xbf") else 0)
    xml = XML.match(head, place)
    place = _after_comments(head, xml.end() if xml else place)
    doctype = DOCTYPE.match(head, place)
    if doctype is not None:
        if doctype[1].lower() != b"html":
            return False
        place = _after_comments(head, doctype.end())
        # "<!DOCTYPE html> is how a page begins" is the first sentence of a text.
        return True if head[place : place + 1] in (b"<", b"") or len(TAG.findall(head, place)) >= MANY_TAGS else None
    match = NAME.match(head, place)
    name = match[1].lower() if match else b""
    if name in DOCUMENT_NAMES:
        after = head[head.find(b">", place) + 1 :].lstrip()
        return True if after[:1] in (b"<", b"") or len(TAG.findall(head, place)) >= MANY_TAGS else None
    unknown = bool(name) and name not in HTML_NAMES and b"-" not in name
    return False if unknown or xml else None


def _after_comments(head: bytes, place: int) -> int:
    """Where comments and white space end."""
    while head.startswith(b"<!--", place) or head.startswith((b"<![endif", b"<![if"), place):
        end = head.find(b">" if head.startswith(b"<![", place) else b"-->", place + 2)
        if end < 0:
            break
        place = end + (1 if head.startswith(b"<![", place) else 3)
        place = _after_space(head, place)
    return place


def _after_space(head: bytes, place: int) -> int:
    """Where white space ends."""
    match = SPACE.match(head, place)
    return match.end() if match else place
