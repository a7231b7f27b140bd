"""The tables of the HTML scanner are what their generator makes, and hold what the standard lists."""

from __future__ import annotations

from html.entities import html5
from pathlib import Path

from thresher import core
from thresher.core import elements, html_columns, html_tables, make_html_tables


def test_tables_are_up_to_date() -> None:
    """Run `python -m thresher.core.make_html_tables` when this fails."""
    assert make_html_tables.render() == Path(core.FOLDER, "html_tables.py").read_text(encoding="utf-8")
    assert make_html_tables.render_names() == Path(core.FOLDER, "html_names.pxi").read_text(encoding="utf-8")


def test_all_references_are_there() -> None:
    """2,231 names; only two mean more bytes than they have, by one: the scanner's buffer is made for that."""
    assert 2231 == len(html5) == sum(1 for slot in html_tables.ENTITY_SLOT if slot)
    longer = {name: len(text.encode()) - len(name) - 1 for name, text in html5.items()}
    assert {"nGt;": 1, "nLt;": 1} == {name: more for name, more in longer.items() if more > 0}


def test_lengths_that_the_scanner_counts_on() -> None:
    """Names without a semicolon have 2 to 6 letters, none has more than 31 before it."""
    bare = {len(name) for name in html5 if not name.endswith(";")}
    assert (make_html_tables.SHORTEST_LEGACY, make_html_tables.LONGEST_LEGACY) == (min(bare), max(bare))
    assert make_html_tables.LONGEST_ENTITY == max(len(name) - 1 for name in html5 if name.endswith(";"))


def test_facts_have_names() -> None:
    """Every fact of an element, every section and role is one that the tables declare."""
    for name, facts in elements.ELEMENTS:
        assert set(facts.split()) <= set(elements.FACTS), name
    assert set(elements.SECTION_OF.values()) <= set(elements.SECTIONS)
    assert set(elements.SECTION_OF_ROLE) <= set(elements.ROLES)


def test_places_do_not_overlap() -> None:
    """Each bit of a row belongs to one column at most."""
    for places, words in (
        (html_columns.ROWS, html_columns.ROW_WORDS),
        (html_columns.CONTAINERS, html_columns.DISTANCES // 4),
        (html_columns.SPANS, html_columns.SPAN_WORDS),
    ):
        taken = [(word, bit) for word, low, bits in places.values() for bit in range(low, low + bits)]
        assert len(taken) == len(set(taken))
        assert max(word for word, _ in taken) < words
    assert html_columns.DISTANCES + len(html_columns.DISTANCE_NAMES) == 4 * html_columns.CONTAINER_WORDS
