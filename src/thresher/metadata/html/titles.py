"""Headlines freed of the site's name and section, by evidence of the page itself."""

from __future__ import annotations

from urllib.parse import unquote

from thresher.metadata.headline_text import cuts_of, key
from thresher.metadata.html.addresses import host_of, slug
from thresher.metadata.html.linked_data import as_text
from thresher.metadata.html.view import HtmlView

FEWEST_KEY = 3
SITE_WORDS = 5  # of a part that holds the site's name, at most
SLUG_CHARS = 3
SLUG_WORDS = 3  # of a slug, at least, for it to speak


def bare(title: str, page: HtmlView) -> str:
    """A title without the parts at its ends that name the site or its section."""
    while True:
        shorter = _cut_once(title, page)
        if shorter == title:
            return title
        title = shorter


def _cut_once(title: str, page: HtmlView) -> str:
    cuts = cuts_of(title)
    names, wholes = page.once(site_keys), page.once(headline_keys)
    for cut in reversed(cuts):
        head = title[: cut.start].strip()
        if _is_site(title[cut.end :], names) and key(head):
            return head
    for cut in cuts:
        tail = title[cut.end :].strip()
        if key(title[: cut.start]) in names and key(tail) and cut.kind != "colon":
            return tail
    for cut in cuts:
        if cut.kind != "colon" and key(title[: cut.start]) in wholes:
            return title[: cut.start].strip()
        if cut.kind != "colon" and key(title[cut.end :]) in wholes:
            return title[cut.end :].strip()
    return title


def _is_site(part: str, names: frozenset[str]) -> bool:
    """Whether a part names the site: with a name of it, or with few words around one."""
    found = key(part)
    if found in names:
        return True
    few = len(part.split()) <= SITE_WORDS
    return few and any(
        len(name) > FEWEST_KEY
        and (found.startswith(name) or found.endswith(name) or (name.startswith(found) and len(found) > FEWEST_KEY))
        for name in names
    )


def site_keys(page: HtmlView) -> frozenset[str]:
    """The keys of the names that the page gives its site, and of its host."""
    metas = page.spans.metas
    names = [
        meta.content
        for name in (
            "og:site_name",
            "application-name",
            "twitter:site",
            "al:ios:app_name",
            "apple-mobile-web-app-title",
        )
        for meta in metas.get(name, ())
    ]
    for node in page.linked.nodes:
        if node.kind in ("site", "organization") and not node.of_other:
            names.append(as_text(node.given.get("name")))
            names += [as_text(value) for value in page.linked.values(node.given, "alternateName")]
    host = host_of(page.address).removeprefix("www.")
    labels = [host, *host.split(".")[:-1]]
    keys = {key(name.removeprefix("@")) for name in names}
    keys |= {key(label) for label in labels if len(label) > FEWEST_KEY}
    return frozenset(found for found in keys if len(found) >= FEWEST_KEY - 1)


def headline_keys(page: HtmlView) -> frozenset[str]:
    """The keys of the page's headings of level 1, and of what its linked data calls the headline."""
    texts = [text for text, _ in page.headings]
    for kind in ("article", "post"):
        if kind in page.linked.best:
            texts.append(as_text(page.linked.best[kind].given.get("headline")))
    return frozenset(found for text in texts if len(found := key(text)) > FEWEST_KEY)


def slug_words(page: HtmlView) -> list[str]:
    """The words that the address spells, short ones and numbers left out."""
    words = unquote(slug(page.address)).replace("_", "-").casefold().split("-")
    return [word for word in words if word.isalpha() and len(word) >= SLUG_CHARS]


def spelt_by_slug(title: str, page: HtmlView) -> float:
    """The share of the address's words that a title has; 0 where the address has too few."""
    words = page.once(slug_words)
    if len(words) < SLUG_WORDS:
        return 0.0
    held = {key(word) for word in title.split()}
    return sum(word in held for word in words) / len(words)
