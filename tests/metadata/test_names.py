"""Names at the beginning of a text."""

import pytest

from thresher.metadata.names import names_at_start

NAMES = [
    ("Jane Doe", ("Jane Doe",)),
    ("Jane Doe Updated March", ("Jane Doe",)),
    ("Jane Doe, MS, RD", ("Jane Doe",)),
    ("Jane Doe, Senior Editor", ("Jane Doe",)),
    ("Jane Doe Executive Digital Editor", ("Jane Doe",)),
    ("Jane Doe | Example Media", ("Jane Doe",)),
    ("Jane Doe, Rosa Roe, and Max Mole", ("Jane Doe", "Rosa Roe", "Max Mole")),
    ("Jane Doe & Rosa Roe", ("Jane Doe", "Rosa Roe")),
    ("Jane Doe Jane Doe", ("Jane Doe",)),
    ("Jan van der Berg und Eva Müller", ("Jan van der Berg", "Eva Müller")),
    ("Juan de la Cruz y Ana Ruiz", ("Juan de la Cruz", "Ana Ruiz")),
    ("Anna Kowalska i Jan Nowak", ("Anna Kowalska", "Jan Nowak")),
    ("J. R. Hartley", ("J. R. Hartley",)),
    ("Sam O'Neil", ("Sam O'Neil",)),
    ("Jean-Luc d'Amato", ("Jean-Luc d'Amato",)),
    ("Max Mole Jr.", ("Max Mole Jr.",)),
    ("Dr. Jane Doe", ("Dr. Jane Doe",)),
    ("Иван Петров, корреспондент", ("Иван Петров",)),
    ("Γιώργος Παππάς", ("Γιώργος Παππάς",)),
    ("محمد علي", ("محمد علي",)),
    ("ישראל כהן", ("ישראל כהן",)),
    ("राम कुमार", ("राम कुमार",)),
    ("王小明 李四", ("王小明", "李四")),
    ("王小明／台北報導", ("王小明",)),
    ("ジョン・スミス", ("ジョン・スミス",)),
    ("홍길동", ("홍길동",)),
]

NOBODY = [
    "",
    "the time he came home",
    "News Desk",
    "Staff Writer",
    "Redaktion",
    "Example Media",
    "The Editors",
    "admin",
    "Reading Time",
    "Written By",
    "123 Street",
    "محمد علي حسن قال اليوم ان الجسر",
    "编辑部",
    "本报记者王小明李四张三",
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_names(text: str, names: tuple[str, ...]) -> None:
    """Names end at roles, dates, degrees and separators."""
    assert names == names_at_start(text).names


@pytest.mark.parametrize("text", NOBODY)
def test_nobody(text: str) -> None:
    """Desks, placeholders, organisations and prose are no names."""
    assert () == names_at_start(text).names


def test_space_inside_a_japanese_name() -> None:
    """Family and given name are one name in Japanese, two people in Chinese."""
    assert ("山田 太郎",) == names_at_start("山田 太郎", japanese=True).names
    assert ("山田", "太郎") == names_at_start("山田 太郎").names


@pytest.mark.parametrize(("text", "closed"), [("Jane Doe", True), ("Jane Doe | x", True), ("Jane Doe said so", False)])
def test_what_follows(text: str, closed: bool) -> None:
    """Whether nothing or a separator follows the last name."""
    assert closed is names_at_start(text).closed
