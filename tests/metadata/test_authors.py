"""Who wrote a page."""

import pytest

from tests.metadata.page import BODY, field
from tests.metadata.page import page as view
from thresher.metadata.byline_marks import mark_of, parts
from thresher.metadata.bylines import Bylines

TITLE = "Home\nNew bridge will open in spring\n"

AUTHORS = {
    "By Jane Doe": ("Jane Doe",),
    "By Jane Doe and Max Mole": ("Jane Doe", "Max Mole"),
    "By Jane Doe, Staff Writer": ("Jane Doe",),
    "By Jane Doe – Updated Sep 9, 2025 at 1:00 PM EST | Fact-checked by Frank Roe": ("Jane Doe",),
    "Written by Jane Doe": ("Jane Doe",),
    "Posted on January 5, 2024 by Jane Doe": ("Jane Doe",),
    "January 5, 2024 By Jane Doe": ("Jane Doe",),
    "Published: January 5, 2024 | Author: Jane Doe": ("Jane Doe",),
    "ByJane Doe": ("Jane Doe",),
    "Reviewed by Rosa Roe, MD — Written by Jane Doe, MS — Updated on March 7, 2024": ("Jane Doe",),
    "By\nJane Doe": ("Jane Doe",),
    "Author\nJane Doe": ("Jane Doe",),
    "Von Eva Müller und Jan van der Berg": ("Eva Müller", "Jan van der Berg"),
    "Par Anne Dupont": ("Anne Dupont",),
    "Por Juan de la Cruz": ("Juan de la Cruz",),
    "Door Piet de Vries": ("Piet de Vries",),
    "Autor: Jan Kowalski": ("Jan Kowalski",),
    "Автор: Иван Петров": ("Иван Петров",),
    "Γράφει ο Γιώργος Παππάς": ("Γιώργος Παππάς",),
    "Oleh: Budi Santoso": ("Budi Santoso",),
    "Tác giả: Nguyễn Văn An": ("Nguyễn Văn An",),
    "מאת: ישראל כהן": ("ישראל כהן",),
    "بقلم: محمد علي": ("محمد علي",),
    "作者：王小明": ("王小明",),
    "文/王小明": ("王小明",),
    "記者王小明／台北報導": ("王小明",),
    "来源：示例日报 作者：王小明 李四 2024年3月5日": ("王小明", "李四"),
    "示例日报记者 王小明": ("王小明",),
    "홍길동 기자": ("홍길동",),
}

NOBODY = [
    "By News Desk",
    "By Staff Writer",
    "Von unserer Redaktion",
    "Posted by admin",
    "By Example Media",
    "By using this site you agree",
    "Photo by Max Mole",
    "Illustration: Max Mole",
    "Translated by Max Mole",
    "Sort by Price",
    "Share This Article",
    "作者：佚名",
    "編輯部",
]


@pytest.mark.parametrize("byline", AUTHORS)
def test_byline(byline: str) -> None:
    """The names as printed, without role, date and site."""
    assert AUTHORS[byline] == field("authors", f"{TITLE}{byline}{BODY}").value


@pytest.mark.parametrize("line", NOBODY)
def test_nobody(line: str) -> None:
    """Desks, placeholders, photographers and sentences name no author."""
    assert field("authors", f"{TITLE}{line}{BODY}").value is None


def test_page_without_byline() -> None:
    """Nobody, whoever the text speaks of."""
    text = f"{TITLE}{BODY}* Mayor Rosa Roe said that the bridge was built by Max Mole in two years of work."
    assert field("authors", text).value is None


def test_names_of_teasers() -> None:
    """A byline far behind the text is another article's."""
    teasers = "\n".join(f"Teaser number {number} about the town\nRead more" for number in range(20))
    assert field("authors", f"{TITLE}{BODY}{teasers}\nBy Max Mole").value is None


def test_source() -> None:
    """The finding names the line and the mark."""
    finding = field("authors", f"{TITLE}By Jane Doe{BODY}")
    assert (2, '"by" stands before the name') == (finding.line, finding.how)


@pytest.mark.parametrize(
    ("part", "mark"),
    [
        ("By Jane Doe", "by"),
        ("Bylaws of the club", ""),
        ("Text Size", ""),  # a noun needs a colon behind it
        ("Text: Jane Doe", "text"),
        ("(Text: Jane Doe)", "text"),
        ("文/王小明", "文"),
        ("文章列表", ""),
    ],
)
def test_marks(part: str, mark: str) -> None:
    """Words that open a byline, and words that only begin like one."""
    assert mark == mark_of(part)[0]


def test_parts_of_a_line() -> None:
    """Bars, spaced dashes and bullets divide a line, full stops of initials do not."""
    assert ["By J. R. Doe", "Example"] == [part for part, _ in parts("By J. R. Doe | Example", [])]


def test_common_words_are_no_name() -> None:
    """A section in capitals whose words the page also writes small does not sign it; a name does."""
    said = "\n* Of public transport the mayor spoke at length: there is no better transport than public transport."

    def page(byline: str) -> str:
        return f"{TITLE}{byline}\n5 March 2024\n{BODY}{said}"

    facts = [byline.facts["common words"] for byline in Bylines(view(page("By Public Transport")))]
    assert [1.0] == facts
    assert field("authors", page("Public Transport")).value is None
    assert ("Jane Doe",) == field("authors", page("By Jane Doe")).value
