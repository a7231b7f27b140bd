"""Names of people are taken out of what a head says of its authors; none rather than a wrong one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thresher.metadata.html.people import people_of


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (["Jane Doe"], ("Jane Doe",)),
        (["By Jane Doe"], ("Jane Doe",)),
        (["Written by: Jane Doe"], ("Jane Doe",)),
        (["Von Anna Müller und Jörg Schmidt"], ("Anna Müller", "Jörg Schmidt")),
        (["Par Jean Dupont et Marie Curie"], ("Jean Dupont", "Marie Curie")),
        (["Por Ana García y Luis Pérez"], ("Ana García", "Luis Pérez")),
        (["Автор: Иван Петров"], ("Иван Петров",)),
        (["作者：王小明"], ("王小明",)),
        (["Jane Doe, John Smith and Max Roe"], ("Jane Doe", "John Smith", "Max Roe")),
        (["Jane Doe; John Smith"], ("Jane Doe", "John Smith")),
        (["Jane Doe & John Smith"], ("Jane Doe", "John Smith")),
        (["Jane Doe", "John Smith", "jane doe"], ("Jane Doe", "John Smith")),
        (["Doe, Jane"], ("Jane Doe",)),
        (["Jane Doe, MD, PhD"], ("Jane Doe",)),
        (["Jane Doe MD"], ("Jane Doe",)),
        (["Jane PhD"], ("Jane",)),
        (["Rui Ma"], ("Rui Ma",)),
        (["RUI MA"], ("RUI MA",)),
        (["Rui Ma MD"], ("Rui Ma",)),
        (["Dr. Jane Doe"], ("Jane Doe",)),
        (["Jane Doe, Senior Editor"], ("Jane Doe",)),
        (["Jane Doe Expert"], ("Jane Doe",)),
        (["Example Travel Expert"], ("Example Travel Expert",)),
        (["Jane Doe | The Example Times"], ("Jane Doe",)),
        (["Levi Parsons For Daily Mail Australia"], ("Levi Parsons",)),
        (["Jane Doe (jane@example.org)"], ("Jane Doe",)),
        (["jane@example.org"], ()),
        (["https://www.facebook.com/janedoe"], ()),
        (["@janedoe"], ()),
        (["ColdJ"], ("ColdJ",)),
        (["admin"], ()),
        (["Staff"], ()),
        (["News Desk"], ()),
        (["Reuters"], ()),
        (["Redaktion"], ()),
        (["Example Team"], ()),
        (["page.head.extra.author"], ()),
        (["{{ author.name }}"], ()),
        (["Example Times"], ("Example Times",)),
        (["exampletimes"], ()),
        ([""], ()),
        (["2024"], ()),
        (["the"], ()),
    ],
)
def test_people(written: list[str], expected: tuple[str, ...]) -> None:
    """Split, without marks, roles, degrees and addresses; a family's name is no degree, the site's own no role."""
    assert expected == people_of(written, frozenset({"exampletimes", "exampletravelexpert"}))


@given(st.lists(st.text(max_size=60), max_size=4))
def test_any_text(written: list[str]) -> None:
    """No text raises; the letters of a name are those of the text."""
    letters = set("".join(written))
    assert all(set(name) <= letters | {" "} for name in people_of(written))
