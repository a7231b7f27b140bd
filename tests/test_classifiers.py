"""Users' own classifiers: refused when they cannot work, heard when they can."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

import thresher
from thresher import Extractor, Mark, PipelineError, Tag
from thresher.testing import assert_tags, make_lines, marks_of
from thresher.types import Lines

PROSE = "The harvest was late this year, and nobody in the valley could say when it would come."
PAGE = f"{PROSE}\nStep 1: cut the wheat\n{PROSE}\n{PROSE}"


class Steps:
    """Marks lines that begin with a step of a recipe."""

    name = "steps"
    needs = ("words", "starts_upper")

    def __init__(self, tag: Tag = Tag.LIST, strength: float = 0.9) -> None:
        self.tag, self.strength = tag, strength

    def __call__(self, lines: Lines) -> Iterable[Mark]:
        for line, words in enumerate(lines.column("words")):
            if words > 1 and lines.text(line).startswith("Step "):
                yield Mark(line, self.tag, self.strength, "begins as a step of a recipe does")


class Odd(Steps):
    """A classifier with one thing wrong."""

    def __init__(self, **wrong: object) -> None:
        super().__init__()
        for name, value in wrong.items():
            setattr(self, name, value)


def test_own_mark_gives_tag_and_reason() -> None:
    """It outranks the built-in ones, and a content mark keeps the line."""
    line = Extractor(classifiers=(Steps(),)).extract(PAGE).lines[1]
    assert (line.tag, line.reason, line.kept) == (Tag.LIST, "begins as a step of a recipe does", True)


def test_own_noise_mark_drops_the_line() -> None:
    """And only that line changes."""
    plain = thresher.extract(PAGE)
    article = Extractor(classifiers=(Steps(Tag.RELATED),)).extract(PAGE)
    assert not article.lines[1].kept
    assert "Step 1" not in article.text
    assert [line.kept for line in plain.lines[2:]] == [line.kept for line in article.lines[2:]]


@pytest.mark.parametrize(
    ("needs", "nearest"),
    [
        (("wordz",), "words"),
        (("chars", "ends_terminal"), "terminal"),
        (("bulet",), "bullet"),
        (("share",), "shape"),
    ],
)
def test_wrong_need_names_the_nearest(needs: tuple[str, ...], nearest: str) -> None:
    """At construction, before any page is seen."""
    with pytest.raises(PipelineError, match=f"the nearest is {nearest!r}"):
        Extractor(classifiers=(Odd(needs=needs),))


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"needs": "words"}, "must have needs"),
        ({"needs": None}, "must have needs"),
        ({"needs": 3}, "must have needs"),
        ({"name": ""}, "must have a name"),
        ({"name": 7}, "must have a name"),
    ],
)
def test_what_is_no_classifier(wrong: dict[str, object], told: str) -> None:
    """The message says what is missing."""
    with pytest.raises(PipelineError, match=told):
        Extractor(classifiers=(Odd(**wrong),))


def test_what_is_not_callable() -> None:
    """A string, or the class instead of an object of it."""
    with pytest.raises(PipelineError, match="no classifier"):
        Extractor(classifiers=("share",))  # type: ignore[arg-type]
    with pytest.raises(PipelineError, match=r"is a class; pass an object of it: Named\(\)"):
        Extractor(classifiers=(type("Named", (Steps,), {}),))  # type: ignore[arg-type]


@pytest.mark.parametrize("given", [Steps(), None])
def test_classifiers_come_in_a_list(given: object) -> None:
    """One by itself, or None, says what to pass."""
    with pytest.raises(TypeError, match=r"a list or tuple of classifiers, not (Steps|NoneType)"):
        Extractor(classifiers=given)  # type: ignore[arg-type]


def test_error_of_a_classifier_names_it() -> None:
    """Also where it comes while its marks are read one by one."""
    classifier = Odd()

    def broken(self: Steps, lines: Lines) -> Iterable[Mark]:
        yield Mark(0, Tag.LIST, 0.9, "x")
        raise KeyError("grain")

    classifier.__class__ = type("Broken", (Odd,), {"__call__": broken})
    with pytest.raises(KeyError) as error:
        Extractor(classifiers=(classifier,)).extract(PAGE)
    assert ["raised by classifier 'steps'"] == error.value.__notes__


@pytest.mark.parametrize("given", [None, 3])
def test_marks_come_in_an_iterable(given: object) -> None:
    """A classifier that returns nothing is told by its name."""
    classifier = Odd()
    classifier.__class__ = type("Silent", (Odd,), {"__call__": lambda self, lines: given})
    with pytest.raises(PipelineError, match=f"'steps' gave {given}: not an iterable"):
        Extractor(classifiers=(classifier,)).extract(PAGE)


def test_names_must_differ() -> None:
    """Two of the same name cannot be told apart."""
    with pytest.raises(PipelineError, match="two classifiers have the name 'steps'"):
        Extractor(classifiers=(Steps(), Steps()))


@pytest.mark.parametrize(
    ("mark", "told"),
    [
        ("share", "not a thresher.Mark"),
        (Mark(9, Tag.SHARE, 0.5, "x"), "the page has lines 0 to 3"),
        (Mark(-1, Tag.SHARE, 0.5, "x"), "the page has lines 0 to 3"),
        (Mark(0, "share", 0.5, "x"), "not a thresher.Tag"),  # type: ignore[arg-type]
        (Mark("0", Tag.SHARE, 0.5, "x"), "the line must be its number"),  # type: ignore[arg-type]
        (Mark(0, Tag.SHARE, 1.5, "x"), "0 to 1"),
        (Mark(0, Tag.SHARE, "1", "x"), "0 to 1"),  # type: ignore[arg-type]
        (Mark(0, Tag.SHARE, float("nan"), "x"), "0 to 1"),
        (Mark(0, Tag.SHARE, 0.5, ""), "a reason is missing"),
    ],
)
def test_wrong_mark_is_told(mark: object, told: str) -> None:
    """With the classifier's name."""
    classifier = Odd()
    classifier.__class__ = type("Wrong", (Odd,), {"__call__": lambda self, lines: [mark]})
    with pytest.raises(PipelineError, match=told) as error:
        Extractor(classifiers=(classifier,)).extract(PAGE)
    assert "'steps'" in str(error.value)


def test_helpers_for_users_tests() -> None:
    """Lines of a string, the marks of one classifier, and a check of tags that names each wrong line."""
    assert len(make_lines(PAGE)) == 4
    assert [mark.line for mark in marks_of(Steps(), PAGE)] == [1]
    assert_tags(PAGE, [None, Tag.LIST, None, None], [Steps()])
    with pytest.raises(AssertionError, match="line 1 is list, not share"):
        assert_tags(PAGE, [None, Tag.SHARE, None, None], [Steps()])
    with pytest.raises(AssertionError, match="4 lines, 1 tags"):
        assert_tags(PAGE, [None])
