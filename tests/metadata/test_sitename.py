"""The name of the site."""

import pytest

from tests.metadata.page import BODY, field
from thresher.metadata.sitename import holder

HOLDERS = [
    ("© 2024 Example Media Ltd. All rights reserved.", "Example Media"),
    ("Copyright © 2010-2024, Example Media Inc. All Rights Reserved", "Example Media"),
    ("© Example Media GmbH & Co. KG", "Example Media"),
    ("Example Media © 2024", "Example Media"),
    ("(c) 2024 by Example Media | Imprint", "Example Media"),
    ("© 2024 Example & Sons, LLC", "Example & Sons"),
    ("© 2024 Пример Медиа. Все права защищены.", "Пример Медиа"),
    ("© 2024 Beispielverlag AG - Alle Rechte vorbehalten", "Beispielverlag"),
    ("© 2024 株式会社サンプル", "サンプル"),
    ("Community platform by Forumware® © 2010-2024 Forumware Ltd.", ""),
    ("© 2024", ""),
    ("All rights reserved", ""),
]


@pytest.mark.parametrize(("line", "name"), HOLDERS)
def test_holder(line: str, name: str) -> None:
    """Years, rights phrases and legal form are no part of the name; the software's maker is not meant."""
    assert name == holder(line)


def test_title_line_confirms() -> None:
    """The name as the title line spells it, with the title line as its source."""
    finding = field("sitename", f"New bridge | The Example\nHome{BODY}© 2024 The Example Media Ltd.")
    assert ("The Example", 0) == (finding.value, finding.line)


def test_another_line_confirms() -> None:
    """A line at the page's edge that has the name is enough."""
    finding = field("sitename", f"Example Media\nHome{BODY}© 2024 Example Media Ltd.")
    assert ("Example Media", 4) == (finding.value, finding.line)


@pytest.mark.parametrize(
    "text",
    [
        "",
        f"New bridge | Politics\nHome{BODY}",
        f"New bridge\nHome{BODY}© 2024 Holding Company Nobody Knows",
        f"New bridge\nHome{BODY}Photo © Max Mole",
    ],
)
def test_unconfirmed(text: str) -> None:
    """None where nothing confirms the name."""
    assert field("sitename", text).value is None
