"""Users' own classifiers: checked when they are given, asked once a page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from thresher.errors import PipelineError
from thresher.types import CLASSES, COLUMNS, FLAGS, Lines, Mark, Tag


class Classifier(Protocol):
    """A callable that sees a whole page and gives marks; `needs` names the columns and flags it reads."""

    @property
    def name(self) -> str: ...

    @property
    def needs(self) -> Iterable[str]: ...

    def __call__(self, lines: Lines) -> Iterable[Mark]: ...


def check(given: Iterable[Classifier]) -> tuple[Classifier, ...]:
    """The classifiers as a tuple.

    Raises: TypeError for what is no list or tuple of them; PipelineError for one that cannot work. Both say what to
        change.
    """
    if not isinstance(given, Iterable):
        raise TypeError(f"classifiers must be a list or tuple of classifiers, not {type(given).__name__}")
    own = tuple(given)
    names: set[str] = set()
    for classifier in own:
        name = getattr(classifier, "name", None)
        if isinstance(classifier, type):
            raise PipelineError(f"{classifier!r} is a class; pass an object of it: {classifier.__name__}()")
        if not callable(classifier) or not isinstance(name, str) or not name:
            raise PipelineError(f"{classifier!r} is no classifier: it must have a name and be callable with lines")
        if name in names:
            raise PipelineError(f"two classifiers have the name {name!r}; rename one")
        names.add(name)
        for need in _needs(classifier):
            if need not in COLUMNS and need not in FLAGS:
                raise PipelineError(f"classifier {name!r} needs {need!r}, which does not exist; {_nearest(need)}")
    return own


def ask(classifiers: tuple[Classifier, ...], lines: Lines) -> list[Mark]:
    """The marks of all classifiers, in their order. Raises PipelineError for a mark that fits no line.

    What a classifier raises itself goes to the caller, with a note that names it.
    """
    marks = []
    for classifier in classifiers:
        for mark in _given(classifier, lines):
            problem = _problem(mark, len(lines))
            if problem:
                raise PipelineError(f"classifier {classifier.name!r} gave {mark!r}: {problem}")
            marks.append(mark)
    return marks


def _given(classifier: Classifier, lines: Lines) -> tuple[Mark, ...]:
    try:
        given: object = classifier(lines)  # a user's code may not be typed
        if isinstance(given, Iterable):
            return tuple(given)
    except Exception as error:
        error.add_note(f"raised by classifier {classifier.name!r}")
        raise
    raise PipelineError(f"classifier {classifier.name!r} gave {given!r}: not an iterable of thresher.Mark")


def _needs(classifier: Classifier) -> tuple[str, ...]:
    needs = getattr(classifier, "needs", None)
    if isinstance(needs, str) or not isinstance(needs, Iterable):
        raise PipelineError(
            f"classifier {classifier.name!r} must have needs: the names of the columns and flags it reads, "
            f'such as ("words", "terminal"), or () for none; got {needs!r}'
        )
    return tuple(needs)


def _nearest(need: object) -> str:
    import difflib

    near = difflib.get_close_matches(str(need), (*COLUMNS, *FLAGS), n=1, cutoff=0.0)
    hint = f"the nearest is {near[0]!r}"
    return f"{hint}; vocabulary classes are bits of line_classes and part_classes" if need in CLASSES else hint


def _problem(mark: Any, lines: int) -> str:
    """What is wrong with a mark, or nothing."""
    if not isinstance(mark, Mark):
        return "not a thresher.Mark"
    if not hasattr(mark.line, "__index__"):
        return "the line must be its number"
    if not 0 <= mark.line < lines:
        return f"the page has lines 0 to {lines - 1}"
    tag: object = mark.tag  # a user's code may not be typed
    if not isinstance(tag, Tag):
        return "the tag is not a thresher.Tag"
    if not hasattr(mark.strength, "__float__") or not 0 <= mark.strength <= 1:
        return "the strength must be 0 to 1"
    return "" if mark.reason else "a reason is missing"
