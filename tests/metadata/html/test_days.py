"""Dates in markup are read in their many spellings, and given as ISO 8601, as precise as written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thresher.metadata.html.days import iso_date


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2024-03-05", "2024-03-05"),
        ("2024-3-5", "2024-03-05"),
        ("2024-03", "2024-03"),
        ("2024/03/05", "2024-03-05"),
        ("2024.03.05", "2024-03-05"),
        ("20240305", "2024-03-05"),
        ("20240305T103000Z", "2024-03-05T10:30:00Z"),
        ("2024-03-05T10:30", "2024-03-05T10:30"),
        ("2024-03-05T10:30:15.123Z", "2024-03-05T10:30:15Z"),
        ("2024-03-05T10:30:15+0100", "2024-03-05T10:30:15+01:00"),
        ("2024-03-05T10:30:15+01", "2024-03-05T10:30:15+01:00"),
        ("2024-03-05 10:30:15 UTC", "2024-03-05T10:30:15Z"),
        ("2024-03-05 10:30 PM", "2024-03-05T22:30"),
        ("1709634600", "2024-03-05T10:30:00Z"),
        ("1709634600000", "2024-03-05T10:30:00Z"),
        ("Tue, 05 Mar 2024 10:30:00 GMT", "2024-03-05T10:30:00Z"),
        ("March 5, 2024", "2024-03-05"),
        ("5 de marzo de 2024", "2024-03-05"),
        ("5 марта 2024", "2024-03-05"),
        ("2024年3月5日", "2024-03-05"),
        ("0001-01-01T00:00:00", ""),
        ("1970-01-01", ""),
        ("2024-13-05", ""),
        ("2024-02-30", ""),
        ("2024", ""),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_iso_date(written: str, expected: str) -> None:
    """Nothing is added, nothing that is written is left out but fractions of a second."""
    assert expected == iso_date(written, lambda: "en")


def test_language_decides_the_order() -> None:
    """Day first but for languages that put the month first."""
    assert "2024-05-03" == iso_date("03/05/2024", lambda: "de")


@given(st.text(max_size=90) | st.from_regex(r"\d{1,14}[-/.T ]\d{1,3}[-/.: ]\d{1,3}", fullmatch=True))
def test_any_text(written: str) -> None:
    """No text raises."""
    assert len(iso_date(written, lambda: "")) in (0, 7, 10, *range(16, 26))
