"""Microdata: the properties of a page, each with the type of the object that has it."""

from __future__ import annotations

from typing import NamedTuple

from thresher.metadata.html.linked_data import kind_of
from thresher.metadata.html.sources import SOURCES
from thresher.metadata.html.spans import Place, Spans

MOST_NAMES = 4  # of one element that are read
VALUE_OF = ("content", "datetime", "href", "src", "value")  # attributes that hold a property's value, by rank
ASKED = frozenset(row.rpartition(".")[2] for rows in SOURCES.values() for row in rows if row.startswith("item "))
OTHERS = frozenset({"comment", "usercomments", "review", "breadcrumblist", "listitem", "itemlist", "answer"})


class Item(NamedTuple):
    """A property: its value, the type of its object ("" for none given), whether that tells of the page, its line."""

    value: str
    text: str
    owner: str
    of_page: bool
    row: int


def items_of(spans: Spans) -> dict[str, list[Item]]:
    """The properties that a source asks for, by name, in page order. An object's value is its name, if it has one, else its text."""
    metas = [place for place in spans.places("meta") if "itemprop" in place.given]
    places = sorted([*spans.places("item"), *metas], key=lambda place: place.start)
    found: dict[str, list[Item]] = {}
    around: list[tuple[int, str, bool]] = []  # objects that are open: their end, type, whether they tell of the page
    names = _names(spans, places)
    for place in places:
        while around and around[-1][0] <= place.start:
            around.pop()
        owner, of_page = (around[-1][1], around[-1][2]) if around else ("", True)
        name, is_object = place.given.get("itemprop", ""), "itemscope" in place.given
        if name and not ASKED.isdisjoint(name.split()[:MOST_NAMES]):
            item = _item(spans, place, names.get(place.start, ""), owner, of_page)
            for word in name.split()[:MOST_NAMES]:
                found.setdefault(word, []).append(item)
        if is_object:
            kind = place.given.get("itemtype", "").strip().rsplit("/", 1)[-1]
            inside = of_page and kind.lower() not in OTHERS and (not around or bool(name) or kind_of(kind) != "person")
            around.append((place.end, kind, inside))
    return found


def _names(spans: Spans, places: list[Place]) -> dict[int, str]:
    """For each object by its start the first `name` that stands in it."""
    found: dict[int, str] = {}
    open_objects: list[Place] = []
    for place in places:
        while open_objects and open_objects[-1].end <= place.start:
            open_objects.pop()
        if open_objects and "name" in place.given.get("itemprop", "").split():
            at = open_objects[-1].start
            if at not in found:
                found[at] = place.given.get("content") or spans.text(place)
        if "itemscope" in place.given and place.end > place.inside:
            open_objects.append(place)
    return found


def _item(spans: Spans, place: Place, name: str, owner: str, of_page: bool) -> Item:
    given = place.given
    text = name or (spans.text(place) if place.end > place.inside else "")
    value = ""
    for key in VALUE_OF:
        if key in given and (value := given[key].strip()):
            break
    if "itemscope" in given:
        value = name or text
    return Item(value or text, text or given.get("content", ""), owner, of_page, place.row)
