"""What the HTML of a page says its text is: section elements, class names, addresses of links.

Authors name the parts of a page in English whatever language they write in: `class="share"` stands around share
buttons in Greek as in Chinese. Where a name speaks, it labels lines of raw text for training, without a reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from benchmarks.walk import SEALED, Event, _close, _enter, _is_element, _is_open

# Family -> names of parts, as whole words of a class, id, role or itemprop; two words with + must both stand there.
NAMES = {
    "comment": "comment comments commentlist commenting disqus respond commentaires kommentare kommentar opinie pinglun "
    "pl guestbook review reviews testimonial fb-comments livefyre comentarios replies",
    "wall": "cookie cookies consent gdpr onetrust optanon cookiebot didomi ccpa cmplz cky cmp truste newsletter newsletters "
    "subscribe subscription signup mailchimp optin paywall regwall login signin register registration mc4wp klaviyo",
    "share": "share shares sharing sharebar sharethis addthis social socials sociallinks addtoany a2a sharedaddy sns bshare "
    "jiathis bdshare bdsharebuttonbox follow socialmedia sharebuttons sharetools fenxiang wechat weixin",
    "related": "related recommend recommended recommendation recommendations popular trending mostread teaser teasers "
    "outbrain taboola recirc similar upsell upsells crosssell hotnews ranking most+read most+popular most+viewed "
    "read+next recent+posts latest+news more+stories more+news more+articles more+posts upnext xgyd tuijian "
    "also+like you+may wpp zergnet carousel+products",
    "advertisement": "ad ads adv advert adverts advertisement advertising advertorial sponsor sponsored sponsors dfp gpt "
    "adsense adsbygoogle reklama werbung anzeige publicidad publicite guanggao adbox adcontainer adslot",
    "rights": "copyright copyrights legal disclaimer imprint impressum license contact contacts address vcard telephone "
    "phone tel beian icp",
    "byline": "author authors byline bylines writer contributor contributors reporter journalist post-author username poster "
    "author-name authorname p-author editor zuozhe laiyuan source",
    "dateline": "date dates time timestamp published pubdate pubtime updated posted datetime datepublished datemodified "
    "published-date post-date entry-date pubdate publish shijian",
    "caption": "caption captions figcaption credit credits legend photocredit image-caption wp-caption-text photo+credit "
    "img+desc image+description",
    "topics": "tags taglist keyword keywords tagcloud tag-links tags-links topics topic-list post-tags cat-links "
    "categories+entry biaoqian",
    "author-bio": "author+bio author+box author+info author+about author+description author+profile about-author "
    "biography bio signature authorbox author-card author+card userinfo postprofile",
    "other": "weather poll polls vote voting quiz counter views viewcount viewed likes rating ratings countdown ticker stocks "
    "exchange currency kurs horoscope reading-time readtime read-time",
    "navigation": "nav navbar navigation navi menu menus megamenu submenu dropdown topbar breadcrumb breadcrumbs crumb crumbs "
    "bread pagination pager paging paginator toc search searchbox searchform languages lang-switcher skip skip-link "
    "screen-reader-text masthead sitemap topnav subnav mainnav sidenav sidebar-nav skiplink dh daohang "
    "filter filters facet facets sort",
}  # fmt: skip

ELEMENTS = {
    "nav": "navigation", "button": "navigation", "select": "navigation", "option": "navigation",
    "label": "navigation", "menu": "navigation", "figcaption": "caption", "address": "rights", "time": "dateline",
    "dialog": "wall", "input": "navigation",
}  # fmt: skip

# Family -> parts of a link's address.
LINKS = {
    "share": "facebook.com twitter.com //x.com instagram.com pinterest. linkedin.com wa.me t.me/ whatsapp youtube.com/c "
    "youtube.com/user weibo.com/share vk.com reddit.com/submit tumblr.com/share tiktok.com mailto:?",
    "rights": "privacy terms legal imprint impressum datenschutz disclaimer copyright mailto: tel: /conditions cookie-policy "
    "privacidad confidential polityka-prywatnosci",
    "topics": "/tag/ /tags/ /tagged/ /keyword/",
    "byline": "/author/ /authors/ /autor/",
    "comment": "#comment #respond #disqus",
}  # fmt: skip

FRAME = frozenset(
    {"header", "footer", "foot", "siteheader", "sitefooter", "mainheader", "mainfooter", "fusszeile", "pie"}
)
# A header or footer of one of these is a part of it, not of the page.
INNER = frozenset(
    "entry article post card comment modal block story content widget item box list news table panel title section related".split()
)
BUTTON = frozenset({"btn", "button", "buttons", "cta"})
BUTTON_CHARS = 80
LINK = "link"  # text of a link of which nothing else is known

# Families that own all that stands in them, but for these.
OWNERS = {
    "comment": frozenset(), "wall": frozenset(), "related": frozenset({"advertisement"}), "advertisement": frozenset(),
    "share": frozenset(), "caption": frozenset(), "topics": frozenset(), "author-bio": frozenset(), "other": frozenset(),
    "navigation": frozenset({"share", "wall", "rights", "related", "advertisement"}), "byline": frozenset({"dateline", "author-bio"}),
    "rights": frozenset({"share"}), "dateline": frozenset({"byline"}),
}  # fmt: skip

# Characters, with the white space of the source, that a part of a family has at most.
MOST_CHARS = {
    "dateline": 250, "byline": 300, "caption": 1200, "topics": 800, "author-bio": 3000, "other": 1500, "share": 1500,
    "rights": 5000, "wall": 12000, "advertisement": 4000,
}  # fmt: skip

SPLIT = re.compile(r"[^a-z0-9]+")
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
FIRST_MARK = 0xE100  # private-use characters stand for families inside the text while it is rendered
FAMILIES = ("text", *sorted(NAMES), LINK)
TITLE_MARK = FIRST_MARK + 40
NO_MARK = FIRST_MARK + 41


def _compile() -> tuple[dict[str, str], list[tuple[frozenset[str], str]]]:
    single: dict[str, str] = {}
    several: list[tuple[frozenset[str], str]] = []
    for family, names in NAMES.items():
        for name in names.split():
            words = frozenset(re.split(r"[+-]", name))
            if len(words) == 1:
                single.setdefault(name, family)
            else:
                several.append((words, family))
    return single, several


SINGLE, SEVERAL = _compile()


def named(words: frozenset[str]) -> str:
    """The family that an element's names speak for, or nothing."""
    for all_of, family in SEVERAL:
        if all_of <= words:
            return family
    for family in NAMES:
        if any(SINGLE.get(word) == family for word in words):
            return family
    return ""


def hint(node: LexborNode) -> str:
    """The family that one element speaks for, or nothing; a name on too large a part is of something else."""
    family = _hint(node)
    most = MOST_CHARS.get(family, 0)
    return "" if most and len(node.text(deep=True)) > most else family


def _hint(node: LexborNode) -> str:
    attributes = node.attributes
    tag = node.tag or ""
    if tag in ("html", "body", "main"):
        return ""
    names = " ".join(attributes.get(key) or "" for key in ("class", "id", "role", "itemprop", "rel"))
    if len(names) > 400:
        names = names[:400]
    words = frozenset(SPLIT.split(CAMEL.sub(" ", names).lower())) if names.strip() else frozenset()
    family = named(words)
    if family:
        return family
    if (words & FRAME or tag in ("header", "footer")) and not words & INNER:
        return "navigation" if tag != "header" or words & FRAME or not _in_article(node) else ""
    if words & BUTTON and len(node.text(deep=True)) <= BUTTON_CHARS:
        return "navigation"
    if tag == "a":
        address = (attributes.get("href") or "").lower()
        for family, parts in LINKS.items():
            if any(part in address for part in parts.split()):
                return family
        return LINK
    return ELEMENTS.get(tag, "")


def _in_article(node: LexborNode) -> bool:
    parent = node.parent
    while parent is not None:
        if parent.tag in ("article", "main"):
            return True
        parent = parent.parent
    return False


def combined(outer: str, inner: str) -> str:
    """The family of text in an element that speaks for `inner`, inside one that speaks for `outer`."""
    if outer == LINK:
        return inner or outer
    if not inner or (outer and inner not in OWNERS[outer]):
        return outer
    return inner


def walk(html: str) -> Iterator[Event]:
    """The events of `benchmarks.walk`, where each text begins with the mark of its family."""
    node: LexborNode | None = LexborHTMLParser(html).root
    opened: list[tuple[LexborNode, Event, str]] = []
    state = ""
    while node is not None:
        for event in _enter(node):
            yield marked(event, state)
        if _is_open(node) and node.child is not None:
            opened.append((node, _close(node), state))
            state = combined(state, hint(node))
            node = node.child
            continue
        if _is_open(node):
            yield _close(node)
        while node is not None and node.next is None:
            if not opened:
                return
            node, close, state = opened.pop()
            yield close
        node = node.next if node is not None else None


def marked(event: Event, family: str) -> Event:
    """A text with its family's mark before its first visible character."""
    if event.what == "title":
        return Event("title", chr(TITLE_MARK) + event.value, event.hidden)
    if event.what != "text" or not event.value.strip():
        return event
    mark = chr(FIRST_MARK + FAMILIES.index(family)) if family else chr(NO_MARK)
    body = event.value.lstrip()
    return Event("text", event.value[: len(event.value) - len(body)] + mark + body, event.hidden)


def unmarked(line: str) -> tuple[str, str]:
    """A rendered line without its marks, and the family that most of its characters carry."""
    weights: dict[int, int] = {}
    text: list[str] = []
    current = NO_MARK
    for char in line:
        code = ord(char)
        if FIRST_MARK <= code <= NO_MARK:
            current = code
        else:
            text.append(char)
            if not char.isspace():
                weights[current] = weights.get(current, 0) + 1
    most = max(weights, key=lambda code: weights[code], default=NO_MARK)
    if most == TITLE_MARK:
        return "".join(text), "title"
    return "".join(text), "" if most == NO_MARK else FAMILIES[most - FIRST_MARK]


__all__ = ["FAMILIES", "SEALED", "_is_element", "unmarked", "walk"]
