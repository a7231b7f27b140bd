"""What is made of a field's values as written: absolute addresses, split lists, languages, or nothing at all."""

from __future__ import annotations

from collections.abc import Callable

import regex

from thresher.metadata.headline_text import key
from thresher.metadata.html import days, titles
from thresher.metadata.html.addresses import absolute, canonical, page_key
from thresher.metadata.html.people import collective_of, people_of
from thresher.metadata.html.readers import Said
from thresher.metadata.html.spans import visible
from thresher.metadata.html.view import HtmlView
from thresher.metadata.language import judged

LONGEST = {"title": 400, "sitename": 80, "description": 5000}
MOST_COLLECTIVES = 3
MOST_TAGS, TAG_CHARS = 40, 80
CODE = regex.compile(r"[A-Za-z]{2,3}(?=$|[-_])")
OLD_CODES = {"iw": "he", "in": "id", "ji": "yi", "nb": "no", "nn": "no", "jp": "ja", "cz": "cs", "gr": "el", "ua": "uk"}
YES, NO = frozenset("true yes 1 free".split()), frozenset("false no 0 locked metered".split())
KINDS = {
    "article": "article", "news": "article", "newsarticle": "article", "blog": "article", "post": "forum",
    "product": "product", "og:product": "product", "product.item": "product", "profile": "profile",
    "video.other": "video", "video.movie": "video", "video.episode": "video", "video": "video", "book": "book",
    "music.song": "music", "music.album": "music",
}  # fmt: skip
EMPTY = frozenset("none null undefined nan untitled n/a - index home 0".split())
Value = str | tuple[str, ...]


def title(page: HtmlView, said: Said) -> Value:
    """A headline without the site's name; "" for a placeholder or the site's name itself."""
    text = visible(said.values[0])[: LONGEST["title"]]
    return "" if text.casefold() in EMPTY or not key(text) else titles.bare(text, page)


def authors(page: HtmlView, said: Said) -> Value:
    """The names of people."""
    return people_of(map(visible, said.values), page.once(titles.site_keys))


def collectives(_: HtmlView, said: Said) -> Value:
    """The names of desks, teams and organisations."""
    return tuple(dict.fromkeys(name for value in said.values[:MOST_COLLECTIVES] if (name := collective_of(visible(value)))))


def as_read(_: HtmlView, said: Said) -> Value:
    """What a reader has cleaned itself."""
    return said.values


def date(page: HtmlView, said: Said) -> Value:
    """ISO 8601 of the first value that is a date."""
    return next((found for value in said.values if (found := days.iso_date(value, lambda: language_of(page), lambda: page.date_order))), "")


def language_of(page: HtmlView) -> str:
    """The language that decides how a numeric date reads: the declared one, else by script and words."""
    declared = CODE.match(page.spans.language)
    return declared.group().lower() if declared else page.text_finder.page.once(judged)


def sitename(page: HtmlView, said: Said) -> Value:
    """A site's name; an address is none."""
    text = visible(said.values[0])
    too_long = len(text) > LONGEST["sitename"]
    return "" if too_long or "//" in text or text.casefold() in EMPTY else text.removeprefix("@")


def language(_: HtmlView, said: Said) -> Value:
    """An ISO 639 code in lower case, without region."""
    match = CODE.match(said.values[0].strip())
    code = match.group().lower() if match else ""
    return OLD_CODES.get(code, code)


def description(_: HtmlView, said: Said) -> Value:
    """A text, white space folded."""
    return visible(said.values[0])[: LONGEST["description"]]


def image(page: HtmlView, said: Said) -> Value:
    """An absolute address."""
    return next((found for value in said.values if (found := absolute(value, page.base))), "")


def url(page: HtmlView, said: Said) -> Value:
    """An absolute address of this page, without tracking parameters; a site's front page is not that of an article."""
    found = absolute(said.values[0], page.base)
    if not found:
        return ""
    here = page_key(page.url) if page.url else ""
    is_front = "/" not in page_key(found).rstrip("?") and "/" in here.rstrip("?")
    return "" if is_front else canonical(found)


def address(page: HtmlView, said: Said) -> Value:
    """An absolute address, or the text where it is none."""
    return absolute(said.values[0], page.base) if "/" in said.values[0] else visible(said.values[0])[:200]


def addresses(page: HtmlView, said: Said) -> Value:
    """Absolute addresses, each once."""
    return tuple(dict.fromkeys(found for value in said.values if (found := absolute(value, page.base))))


def words(_: HtmlView, said: Said) -> Value:
    """The entries of lists divided by commas, each once."""
    found: dict[str, str] = {}
    for value in said.values[:MOST_TAGS]:
        for part in regex.split(r"[,;，、|]", value[:4000]):
            text = visible(part).strip(" #\"'[]")
            if text and len(text) <= TAG_CHARS and len(found) < MOST_TAGS:
                found.setdefault(text.casefold(), text)
    return tuple(found.values())


def kind(_: HtmlView, said: Said) -> Value:
    """A kind of page in our words."""
    return KINDS.get(said.values[0].strip().lower(), "")


def yes_or_no(_: HtmlView, said: Said) -> Value:
    """ "true" or "false"."""
    told = said.values[0].strip().lower().rsplit("/", 1)[-1]
    return "true" if told in YES else "false" if told in NO else ""


CLEANING = {
    "title": title, "authors": authors, "date": date, "date_modified": date, "sitename": sitename,
    "language": language, "description": description, "image": image, "url": url, "tags": words, "categories": words,
    "license": address, "page_kind": kind, "is_free": yes_or_no, "feeds": addresses,
}  # fmt: skip
OF_READER = {"byline": as_read, "desk": collectives}


def cleaner(field: str, source: str) -> Callable[[HtmlView, Said], Value]:
    """What cleans a field as a row of the table of sources gives it."""
    return OF_READER.get(source.partition(" ")[0]) or CLEANING[field]
