"""What a page's loss is put down to."""

from __future__ import annotations

import pytest

pytest.importorskip("numpy", reason="numpy is for benchmarks and training alone")

from benchmarks.errors import CAUSES, Page, tally

EVEN = Page("1", "a.org", "article", 100, 100, 1.0, 1.0, 1.0, 1.0)


@pytest.mark.parametrize(
    ("page", "cause"),
    [
        (EVEN._replace(gold_words=0, f1=0.0, best=1.0), "no gold, though the page has text"),
        (EVEN._replace(best=0.3, f1=0.2), "gold not in the page"),
        (EVEN._replace(kept_words=0, precision=0.0, recall=0.0, f1=0.0), "nothing kept"),
        (EVEN._replace(precision=0.1, recall=0.2, f1=0.13), "wrong region"),
        (EVEN._replace(precision=0.4, f1=0.57), "all the gold and more"),
        (EVEN._replace(recall=0.4, f1=0.57), "a part of the gold alone"),
        (EVEN._replace(precision=0.6, recall=0.6, f1=0.6), "a part of the gold, and more"),
        (EVEN._replace(precision=0.96, f1=0.98), "little"),
    ],
)
def test_cause(page: Page, cause: str) -> None:
    """By its numbers alone."""
    assert next(name for name, holds in CAUSES if holds(page)) == cause


def test_shares_sum_to_one() -> None:
    """Over causes, and over kinds."""
    pages = [EVEN._replace(precision=0.4, f1=0.57), EVEN._replace(recall=0.4, f1=0.43, page_type="forum"), EVEN]
    found = tally(pages)
    assert all(abs(sum(row["share_of_loss"] for row in group.values()) - 1) < 0.01 for group in found.values())
    assert found["type"]["forum"] == {"pages": 1, "share_of_loss": 0.57}
