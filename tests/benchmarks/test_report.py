"""The README's figures are those of the result files."""

from __future__ import annotations

from benchmarks import report


def test_figures_are_up_to_date() -> None:
    """Run `python -m benchmarks.report` when this fails."""
    assert report.figures() == report.section(report.README.read_text(encoding="utf-8"))


def test_what_favor_does_is_up_to_date() -> None:
    """The figures in the table of options."""
    assert f"out of fold, {report.favor()} (`benchmarks.favor`)" in report.README.read_text(encoding="utf-8")
