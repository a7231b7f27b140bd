"""For tests of your own classifiers: lines made from a string, and a check of what they become."""

from __future__ import annotations

from collections.abc import Iterable

from thresher.classifiers import Classifier
from thresher.decode import to_source
from thresher.pipeline import Extractor
from thresher.scan import to_lines
from thresher.types import Lines, Mark, Tag


def make_lines(text: str) -> Lines:
    """The lines of a text, as a classifier is given them."""
    return to_lines(to_source(text, "text"))


def marks_of(classifier: Classifier, text: str) -> list[Mark]:
    """What a classifier says of a text, after the checks that an Extractor makes."""
    from thresher.classifiers import ask, check

    return ask(check((classifier,)), make_lines(text))


def assert_tags(text: str, expected: Iterable[Tag | str | None], classifiers: Iterable[Classifier] = ()) -> None:
    """Raise AssertionError, naming each line that differs, unless the lines of the text get these tags.

    Args: expected: one for each line, None where any will do.
    """
    lines = Extractor(classifiers=classifiers).extract(text, kind="text").lines
    wanted = list(expected)
    if len(wanted) != len(lines):
        raise AssertionError(f"the text has {len(lines)} lines, {len(wanted)} tags are expected")
    wrong = [
        f"line {line.number} is {line.tag}, not {tag}: {line.text!r} ({line.reason})"
        for line, tag in zip(lines, wanted, strict=True)
        if tag is not None and line.tag != tag
    ]
    if wrong:
        raise AssertionError("\n".join(wrong))
