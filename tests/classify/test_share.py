"""Share buttons, alone and in rows."""

from __future__ import annotations

import pytest
from classify.marked import BODY, marks_of

from thresher.types import Tag


def test_buttons_in_a_row_hold_each_other() -> None:
    """A name of a network that nobody knows belongs to the row it stands in."""
    marks = marks_of("share", BODY + "Facebook\nTwitter\nGrumblr\nWhatsApp\nTelegram")
    assert {Tag.SHARE} == {mark.tag for mark in marks.values()}
    assert "stands between two lines with share phrases" == marks["Grumblr"].reason
    assert "a share phrase near 3 lines of the kind" == marks["Telegram"].reason


@pytest.mark.parametrize("line", ["FacebookTwitterWhatsApp", "Bose Facebook Bose Instagram"])
def test_names_of_networks_joined_or_apart(line: str) -> None:
    """Buttons glued in one line are buttons."""
    assert Tag.SHARE is marks_of("share", BODY + line)[line].tag


@pytest.mark.parametrize("line", ["Volg ons op Instagram", "Ищите нас на Facebook", "Suivez-nous sur Twitter"])
def test_a_short_line_that_names_a_network(line: str) -> None:
    """Whatever the words around it say."""
    assert Tag.SHARE is marks_of("share", BODY + line)[line].tag


def test_a_list_of_names_with_few_networks_is_no_row_of_buttons() -> None:
    """A page may list who offers a log-in."""
    names = "Apple\nAzure\nBitbucket\nDiscord\nFacebook\nFigma\nGitLab\nKakao\nKeycloak\nNotion\nSlack\nTwitch\nZoom"
    marks = marks_of("share", BODY + names)
    assert not {"Azure", "Bitbucket", "Keycloak", "Kakao"} & marks.keys()


def test_prose_about_a_network_must_stay_text() -> None:
    """A kept sentence is no button."""
    line = "+ She deleted Facebook and Twitter on the same day, and nobody noticed for a year."
    assert {} == marks_of("share", BODY + line)
