"""Copyright, legal and contact lines."""

from __future__ import annotations

import pytest
from classify.marked import BODY, marks_of

from thresher.types import Tag


@pytest.mark.parametrize(
    "line", ["© 2024 Podhorské listy", "Copyright © 1996 SINA.com", "© Δημοσιογραφικός Οργανισμός Α.Ε."]
)
def test_a_copyright_sign_below_the_article(line: str) -> None:
    """The sign is the same everywhere."""
    mark = marks_of("rights", BODY + line)[line]
    assert (Tag.COPYRIGHT, "has a copyright sign") == (mark.tag, mark.reason)


def test_what_follows_the_sign_goes_on_with_the_notice() -> None:
    """A long line just below; short ones are links."""
    notice = "No part of this site may be copied, printed or broadcast in any form without a letter of consent"
    marks = marks_of("rights", BODY + "© 2024 Herald\n" + notice + "\nJobs")
    assert Tag.COPYRIGHT is marks[notice].tag
    assert 'follows the copyright line "© 2024 Herald" 1 line before' == marks[notice].reason
    assert "Jobs" not in marks


@pytest.mark.parametrize(
    "line", ["Call 763-350-8762", "+86 18029021196", "Tel. (030) 123 45 67", "services@example.com"]
)
def test_telephone_numbers_and_addresses(line: str) -> None:
    """Short lines outside the text."""
    assert Tag.CONTACT is marks_of("rights", BODY + line)[line].tag


@pytest.mark.parametrize("line", ["2012-01-17 05:40", "1 2 3 4 5 6 7 8 9", "12.3.2024, 10:30", "9.4 mi 15.2 km 49 m"])
def test_dates_and_measures_are_no_telephone_numbers(line: str) -> None:
    """Digits alone do not make one."""
    assert line not in marks_of("rights", BODY + line)


def test_a_number_in_a_kept_sentence_must_stay_text() -> None:
    """An article may print a number to ring."""
    assert {} == marks_of("rights", BODY + "+ Call the town hall on 01632 960 983 before the end of the week.")
