"""The JSON-LD of a page: its nodes sorted by what they describe, and the article that is this page's."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any, NamedTuple

from thresher.metadata.html.addresses import page_key
from thresher.metadata.html.repair import values_of
from thresher.metadata.html.spans import visible

MOST_BLOCKS, MOST_BYTES = 200, 2_000_000  # of a page are read
MOST_NODES, MOST_DEPTH = 3000, 12
MOST_STRINGS, STRING_CHARS = 40, 5000  # of a property's values
ADDRESS_KEYS = ("mainEntityOfPage", "url", "@id")

# What a node describes, by its type without address; types that end in Article or Posting are articles too.
ARTICLES = frozenset(
    "Article NewsArticle BlogPosting Report ScholarlyArticle TechArticle OpinionNewsArticle ReportageNewsArticle "
    "AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle ReviewNewsArticle SatiricalArticle LiveBlogPosting "
    "AdvertiserContentArticle MedicalScholarlyArticle APIReference Newsarticle article newsarticle".split()
)
KINDS = {
    "post": "SocialMediaPosting DiscussionForumPosting QAPage Question",
    "work": (
        "Recipe Review CreativeWork Book Movie VideoObject PodcastEpisode Episode HowTo Course Dataset Product "
        "ProductGroup Event JobPosting LocalBusiness SoftwareApplication WebApplication MedicalWebPage Service "
        "Game VideoGame Photograph TVEpisode MusicAlbum MusicRecording Thesis Chapter"
    ),
    "page": "WebPage ItemPage AboutPage ContactPage FAQPage CheckoutPage ProfilePage CollectionPage SearchResultsPage",
    "site": "WebSite Blog",
    "organization": "Organization NewsMediaOrganization Corporation EducationalOrganization CollegeOrUniversity NGO",
    "person": "Person",
}
KIND_OF = {name: kind for kind, names in KINDS.items() for name in names.split()}
# Nodes below these properties tell of other pages, or of what readers wrote.
OF_OTHERS = frozenset(
    "itemListElement comment blogPost hasPart review reviews relatedLink mentions citation isBasedOn suggestedAnswer "
    "acceptedAnswer isRelatedTo isSimilarTo significantLink subjectOf".split()
)


class Node(NamedTuple):
    """An object of the page's JSON-LD: its properties, type, kind, and whether it stands below another page's."""

    given: dict[str, Any]
    type: str
    kind: str
    of_other: bool


class LinkedData:
    """Args: blocks: the texts of the page's JSON-LD scripts. address: the page's own, or ""."""

    def __init__(self, blocks: list[str], address: str) -> None:
        self.blocks = blocks
        self.address = address
        self._here = page_key(address) if address else ""

    @cached_property
    def nodes(self) -> list[Node]:
        """The objects with a type, in page order, at most MOST_NODES."""
        found: list[Node] = []
        left = MOST_BYTES
        for block in self.blocks[:MOST_BLOCKS]:
            left -= len(block)
            if left < 0:
                break
            for value in values_of(block):
                found += walk(value, MOST_NODES - len(found))
        return found

    @cached_property
    def by_id(self) -> dict[str, dict[str, Any]]:
        """The objects that say more than their @id, by it."""
        found: dict[str, dict[str, Any]] = {}
        for node in self.nodes:
            name = node.given.get("@id")
            if isinstance(name, str) and len(node.given) > 2:
                found.setdefault(name, node.given)
        return found

    @cached_property
    def best(self) -> dict[str, Node]:
        """For each kind the node that tells of this page: that of its address, else the first of its own."""
        ranked: dict[str, tuple[tuple[bool, bool], Node]] = {}
        for node in self.nodes:
            if not node.kind:
                continue
            rank = (self.is_here(node), not node.of_other)
            if node.kind not in ranked or rank > ranked[node.kind][0]:
                ranked[node.kind] = (rank, node)
        return {kind: node for kind, (rank, node) in ranked.items() if any(rank)}

    def is_here(self, node: Node) -> bool:
        """Whether a node names this page's address as its own."""
        if not self.address:
            return False
        for key in ADDRESS_KEYS:
            value = node.given.get(key)
            if isinstance(value, dict):
                value = value.get("@id") or value.get("url")
            if isinstance(value, str) and page_key(value) == self._here:
                return True
        return False

    def values(self, given: dict[str, Any], path: str) -> list[Any]:
        """The values of a property, lists opened and @id followed; a path of several names them by dots."""
        found: list[Any] = [given]
        for name in path.split("."):
            below: list[Any] = []
            for value in found:
                if isinstance(value, dict):
                    below.extend(self._opened(value.get(name)))
            found = below[:MOST_STRINGS]
        return found

    def _opened(self, value: Any) -> Iterator[Any]:
        values = value if isinstance(value, list) else [value]
        for one in values[:MOST_STRINGS]:
            if isinstance(one, dict) and isinstance(one.get("@list"), list):
                yield from one["@list"][:MOST_STRINGS]
            elif isinstance(one, dict):
                name = one.get("@id")
                yield self.by_id.get(name, one) if isinstance(name, str) and len(one) <= 2 else one
            elif one is not None:
                yield one


def walk(value: Any, most: int) -> Iterator[Node]:
    """The objects with a type in a JSON value, parents before children, in page order."""
    waiting: list[tuple[Any, int, bool]] = [(value, 0, False)]
    while waiting and most > 0:
        one, depth, of_other = waiting.pop()
        if depth > MOST_DEPTH:
            continue
        if isinstance(one, list):
            waiting += [(child, depth + 1, of_other) for child in reversed(one[:MOST_NODES])]
        elif isinstance(one, dict):
            name = type_of(one)
            if name or "@id" in one:
                yield Node(one, name, kind_of(name), of_other)
                most -= 1
            waiting += [
                (child, depth + 1, of_other or key in OF_OTHERS)
                for key, child in reversed(one.items())
                if isinstance(child, (dict, list))
            ]


def type_of(given: dict[str, Any]) -> str:
    """The type of an object, without its address; of several the first that has a kind."""
    value = given.get("@type")
    names = [name.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for name in _strings(value)]
    return next((name for name in names if kind_of(name)), names[0] if names else "")


def kind_of(name: str) -> str:
    """What a type describes: article, post, work, page, site, organization, person, or ""."""
    if name in ARTICLES or name.endswith("NewsArticle"):
        return "article"
    return KIND_OF.get(name, "")


def _strings(value: Any) -> list[str]:
    values = value[:8] if isinstance(value, list) else [value]
    return [one for one in values if isinstance(one, str)]


def as_text(value: Any) -> str:
    """A value as a text: a string, a number, the `@value` or name of an object; "" for anything else."""
    if isinstance(value, dict):
        value = next(
            (value[key] for key in ("@value", "name", "headline", "url", "contentUrl", "@id") if value.get(key)), ""
        )
        value = value[0] if isinstance(value, list) and value else value
    if isinstance(value, str):
        return visible(value[:STRING_CHARS])
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) and abs(value) < 10**15 else ""
