"""The measuring of HTML, on figures and pages that are known."""

from __future__ import annotations

import gzip
from pathlib import Path

from benchmarks.html_speed import read_raw, report, turns
from benchmarks.timing import best_times


def test_read_raw(tmp_path: Path) -> None:
    """Packed pages are unpacked, others read as they are, evenly picked."""
    folder = tmp_path / "wcxb" / "dev" / "html"
    folder.mkdir(parents=True)
    for n in range(4):
        (folder / f"{n}.html.gz").write_bytes(gzip.compress(b"packed %d" % n))
        (folder / f"{n}a.html").write_bytes(b"plain %d" % n)
    assert [b"packed 0", b"packed 1", b"packed 2", b"packed 3"] == read_raw(tmp_path, 4)
    assert [b"packed 0", b"plain 0", b"packed 1"] == read_raw(tmp_path, 8)[:3]


def test_best_times() -> None:
    """Each work has its own time, in the order given."""
    once, often = best_times(b"a" * 5000, (lambda page: page.upper(), lambda page: [page.upper() for _ in range(9)]))
    assert 3 * once < often


def test_report() -> None:
    """Every figure is shown, and what misses its bar is marked."""
    shown = report({
        "pages": 3, "bytes": {"median": 5000.0}, "microseconds": {"scan": 12.0, "resiliparse main content": 345.0},
        "ratios": {"scan": {"resiliparse main content": 0.077}}, "instructions_a_byte": {"scan": 6.5},
        "peak_memory": 6.25, "turns_during_a_scan": {"scan": 0.75}, "two_threads_speed": {"extract": 1.125},
    })  # fmt: skip
    assert all(figure in shown for figure in ("0.077 (bar 0.06, MISSED)", "6.50 (bar 10)", "6.25", "345", "0.75", "1.12"))
    assert 2 == shown.count("MISSED")


def test_scan_leaves_the_lock_free() -> None:
    """While a long page is scanned another thread goes on."""
    pages = [b"<p class=a>some words of a <b>line</b></p>" * 1000]
    # On a busy machine the scan may have a processor of its own for a moment only.
    assert any(turns(pages, 10_000_000)["scan"] > 0.1 for _ in range(5))
