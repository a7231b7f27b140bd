"""When a page was published and changed."""

import pytest

from tests.metadata.page import BODY, field
from thresher.metadata.dates import ONLY_CHANGED

CHINESE = "* 市议会昨天决定，新桥将在今年春天开放，因为工程几乎已经完成，市长说费用比计划要少。"
HEAD = "Home\nNew bridge will open in spring\nBy Jane Doe\n"

MENU = "Home\nNews\nSport\n" * 6
LEAD = "the river has been lower than ever since the spring, and the ferry will not run before the autumn comes, said the council."

PUBLISHED = {
    "a date line under the headline": ("2024-03-05", f"{HEAD}5 March 2024{BODY}"),
    "with a word and a time": ("2024-03-05T10:30Z", f"{HEAD}Published on 5 March 2024 at 10:30 GMT{BODY}"),
    "beside the byline": (
        "2024-03-05",
        f"Home\nNew bridge will open in spring\nBy Jane Doe | March 5, 2024{BODY}",
    ),
    "the label in the line before": ("2024-03-05", f"{HEAD}Published\n5 March 2024{BODY}"),
    "published before updated": ("2024-03-05", f"{HEAD}Published 5 March 2024 | Updated 6 March 2024{BODY}"),
    "updated before published": (
        "2024-03-05",
        f"{HEAD}Updated 6 March 2024 8:23 PM Originally published 5 March 2024{BODY}".replace(" 8:23 PM", ""),
    ),
    "two bare dates in a line: the earlier": ("2024-03-05", f"{HEAD}6 March 2024 5 March 2024{BODY}"),
    "a teaser's date after the text": (
        "2024-03-05",
        f"{HEAD}5 March 2024{BODY}Trams run late again\n1 January 2023",
    ),
    "an event in the text": (
        "2024-03-05",
        f"{HEAD}5 March 2024{BODY}* The old bridge was built after the flood of 7 May 2001 and is closed.",
    ),
    "German, in numbers": (
        "2024-03-05",
        f"Startseite\nNeue Brücke im Frühjahr\nVon Eva Müller\nVeröffentlicht am 05.03.2024{BODY}",
    ),
    "Chinese": (
        "2024-03-05T14:05",
        "首页\n新桥将于今年春天正式开放\n发布时间：2024年03月05日 14:05\n" + CHINESE,
    ),
    "at the head of the first paragraph": ("2021-11-12", f"{MENU}* 12.11.2021 – Since May {LEAD}{BODY}"),
    "there behind a place": ("2021-11-12", f"{MENU}* KARLSRUHE (dpa), 12.11.2021. Since May {LEAD}{BODY}"),
    "old, with a word for it": ("1987-03-05", f"{HEAD}Originally published 5 March 1987{BODY}"),
    "a month, with a word for it": ("2024-03", f"{HEAD}Published March 2024{BODY}"),
}

UNDATED = {
    "a copyright year": f"{HEAD}{BODY}© 5 March 2024 Example Media",
    "an event in the first paragraph": f"{MENU}* On 12.11.2021 the river rose, and {LEAD}{BODY}",
    "an event at its head": f"{MENU}* 12.11.2021 was the day on which {LEAD}{BODY}",
    "a relative date": f"{HEAD}3 hours ago{BODY}",
    "no date": f"{HEAD}{BODY}",
    "old, without a word": f"{HEAD}5 March 1987{BODY}",
    "a month, without a word": f"{HEAD}March 2024{BODY}",
}


@pytest.mark.parametrize("why", PUBLISHED)
def test_published(why: str) -> None:
    """The day that the page itself was published."""
    iso, text = PUBLISHED[why]
    assert iso == field("date", text).value


def test_only_an_update() -> None:
    """Where the page tells no more, the day of its last change, and that it is none of publication."""
    finding = field("date", f"{HEAD}Updated 6 March 2024{BODY}")
    assert ("2024-03-06", ONLY_CHANGED) == (finding.value, finding.how)


@pytest.mark.parametrize("why", UNDATED)
def test_no_publication_date(why: str) -> None:
    """None rather than another date."""
    assert field("date", UNDATED[why]).value is None


@pytest.mark.parametrize(
    ("iso", "line"),
    [
        ("2024-03-06", "Published 5 March 2024 | Updated 6 March 2024"),
        ("2024-03-06T08:00", "Last updated: 6 March 2024, 08:00"),
        ("2024-03-06", "Zuletzt aktualisiert am 6. März 2024"),
        ("2024-03-06", "Mis à jour le 6 mars 2024"),
        ("2024-03-06", "Обновлено: 6 марта 2024"),
        ("2024-03-06", "最終更新日：2024年3月6日"),
        ("2024-03-06", "آخرین به‌روزرسانی: ۶ مارس ۲۰۲۴"),
    ],
)
def test_modified(iso: str, line: str) -> None:
    """A date that words call an update."""
    assert iso == field("date_modified", f"{HEAD}{line}{BODY}").value


def test_no_modification() -> None:
    """A bare date is no update."""
    assert field("date_modified", f"{HEAD}5 March 2024{BODY}").value is None


@pytest.mark.parametrize(
    ("iso", "others"),
    [
        ("2024-03-04", "13/02/2024"),  # another date of the page can only be read day first
        ("2024-04-03", "02/13/2024"),
        (
            "2024-04-03",
            "Storm closes the harbour\nApril 3, 2024",
        ),  # the other reading is another date of the page
        ("2024-04-03", "no other date: the order of English"),
    ],
)
def test_order_of_day_and_month(iso: str, others: str) -> None:
    """The page's other dates settle an ambiguous one, else its language."""
    assert iso == field("date", f"{HEAD}Published 04/03/2024{BODY}{others}").value


def test_order_of_another_language() -> None:
    """French puts the day first."""
    text = (
        "Accueil\nLe nouveau pont ouvre au printemps\nPublié le 04/03/2024\n"
        "* Le conseil municipal a décidé hier que le nouveau pont sera ouvert, car les travaux sont finis."
    )
    assert "2024-03-04" == field("date", text).value


def test_reason_and_line() -> None:
    """The finding says which word marked the date, and where."""
    finding = field("date", f"{HEAD}Published 5 March 2024{BODY}")
    assert (3, "a word for 'published' stands before the date") == (finding.line, finding.how)
