"""Page scores to rows to tables."""

from __future__ import annotations

from typing import Any

from benchmarks.rows import BODY, WHOLE, golds, score_page, summarise, table


def page(**given: Any) -> dict[str, Any]:
    """A page as the corpus has it."""
    return {
        "set": "s", "id": "1", "page_type": "article", "language": "en", "gold": "a b", "gold_title": "",
        "renderings": {"wet": "a b c d"}, **given,
    }


def test_golds() -> None:
    """A title that belongs to the gold gives a second text to score against."""
    assert {BODY: "a b"} == golds(page())
    assert {BODY: "a b", WHOLE: "t\na b"} == golds(page(gold_title="t"))


def test_a_page_without_lines_counts_as_zero() -> None:
    """Nothing rendered, nothing found, even where the gold is empty too."""
    (score,) = score_page(page(gold="", renderings={"wet": " \n"}), "wet", "x", {BODY: ""})
    assert 0.0 == score.score.f1
    (score,) = score_page(page(renderings={"wet": None}), "wet", "x", {BODY: ""})
    assert 0.0 == score.score.f1


def test_summary_and_table() -> None:
    """A row for all pages, one for each type and language; the table shows them side by side."""
    scores = score_page(page(), "wet", "x", {BODY: "a b"})
    scores += score_page(page(id="2", page_type="forum"), "wet", "x", {BODY: "a b c d"})
    rows = summarise(scores)
    assert [("all", "", 2), ("type", "article", 1), ("language", "en", 2), ("type", "forum", 1)] == [
        (row["group"], row["name"], row["pages"]) for row in rows]
    assert (0.75, 1.0, 0.8333) == (rows[0]["precision"], rows[0]["recall"], rows[0]["f1"])
    shown = table([row for row in rows if row["group"] == "type"], "by type", "name", parts=False)
    assert ["by type", "  article   forum", "x    1.00    .667"] == shown.rstrip().split("\n")
    assert ".833 .75/1.0" in table(rows[:1], "all", "rendering")
