"""The measuring of speed, on work whose cost is known."""

from __future__ import annotations

from pathlib import Path

from benchmarks.speed import made_pages, read_pages, report, seed_pages
from benchmarks.timing import ratios, spread


def test_ratio_of_repeated_work() -> None:
    """Three times the same work costs about three times; the same work about once."""
    text = "a line of some words\n" * 2000

    def thrice(page: str) -> list[str]:
        page.splitlines()
        page.splitlines()
        return page.splitlines()

    (same,) = ratios([text], str.splitlines, str.splitlines)
    (more,) = ratios([text], str.splitlines, thrice)
    assert 0.5 < same < 2
    assert 1.5 < more < 6


def test_spread() -> None:
    """Median, 95th percentile, most."""
    assert {"median": 50.5, "p95": 96.0, "most": 100.0} == spread([float(n) for n in range(1, 101)])
    assert {"median": 2.0, "p95": 2.0, "most": 2.0} == spread([2.0])


def test_pages_are_the_same_every_time() -> None:
    """Made pages need no data and do not change from run to run."""
    assert seed_pages()
    pages = made_pages(20)
    assert pages == made_pages(20)
    assert all(len(page) >= 12_000 for page in pages)
    assert max(map(len, pages[19].split("\n"))) <= 80


def test_read_pages(tmp_path: Path) -> None:
    """Files are picked evenly; blank ones are left out."""
    for n in range(10):
        (tmp_path / f"{n}.txt").write_text(f"page {n}" if n else " ")
    assert ["page 2", "page 4", "page 6", "page 8"] == read_pages(tmp_path, 5)


def test_report() -> None:
    """Every figure is shown."""
    row = {"median": 1.5, "p95": 1.75, "most": 2.25}
    shown = report({
        "pages": 3, "chars": row, "times_splitlines": {"scan": row}, "import_ms": 12.0,
        "times_splitlines_interpreted": {"scan": {**row, "most": 99.0}}, "first_extract_ms": 34.0,
        "ns_a_byte": {"scan": {"1 kB": 3.25}}, "two_threads_speed": {"extract": 1.875},
    })
    assert all(figure in shown for figure in ("1.50", "2.25", "99.00", "3.25", "12.0", "34.0", "1.88"))
