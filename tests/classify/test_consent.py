"""Cookie notices, newsletters and log-in boxes: blocks judged as one."""

from __future__ import annotations

from classify.marked import BODY, marks_of

from thresher.types import Tag

BLOCK = """
We use cookies to give you the best experience on our website.
They help us to know which pages are read and which are not, and they are kept for a year at most.
Accept all cookies
Cookie settings
"""


def test_lines_between_consent_phrases_belong_to_the_notice() -> None:
    """They carry no phrase of their own."""
    marks = marks_of("consent", BODY + BLOCK)
    line = "They help us to know which pages are read and which are not, and they are kept for a year at most."
    assert Tag.CONSENT is marks[line].tag
    assert "follows the consent line" in marks[line].reason


def test_one_consent_phrase_says_nothing_of_its_neighbours() -> None:
    """A link to the cookie policy in a footer is a link."""
    assert {} == marks_of("consent", BODY + "About us\nCookies\nCareers\nPrivacy")


def test_an_article_about_cookies_must_stay_text() -> None:
    """Kept lines are never marked here."""
    kept = "\n".join("+ " + row for row in BLOCK.strip().split("\n"))
    assert {} == marks_of("consent", kept)


def test_a_line_between_two_newsletter_lines() -> None:
    """A sentence that says what one gets stands in the box."""
    marks = marks_of(
        "offers", BODY + "Sign up for our newsletter\nThe valley's news before breakfast, every day\nYour email address"
    )
    assert Tag.NEWSLETTER is marks["The valley's news before breakfast, every day"].tag


def test_a_menu_after_a_newsletter_line_is_no_newsletter() -> None:
    """Short lines in a row lead elsewhere."""
    marks = marks_of("offers", BODY + "Newsletter\nSport\nCulture\nWeather\nTravel\nBooks")
    assert not {"Sport", "Culture", "Weather"} & marks.keys()
