"""The core finds in a page what the files say: tokens and hashes of both are the same."""

import pytest

from thresher.decode import to_source
from thresher.scan import to_lines
from thresher.vocab import CLASSES, LANGUAGES
from thresher.vocab.files import read_phrases

EVERY = 7  # of the phrases one in so many: enough of each list, and quick with the interpreted core


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_scan_marks_the_phrases_of_a_language(language):
    """A page of phrases: each line has a class, by its whole or by a part."""
    lists = read_phrases(language).values()
    written = [phrase for phrases in lists for phrase in (*phrases.line, *phrases.part)][::EVERY]
    lines = to_lines(to_source("\n\n".join(written)))
    assert len(lines) == len(written)
    masks = zip(lines.column("line_classes"), lines.column("part_classes"), strict=True)
    unmarked = [phrase for phrase, (whole, part) in zip(written, masks, strict=True) if not whole | part]
    assert unmarked == []


def test_a_hit_is_named_as_the_page_prints_it():
    """The span with its capitals, the class and the language."""
    hits = to_lines(to_source("Please Share This Article with friends")).hits(0)
    assert ("Share This Article", "share", "en") in [(hit.text, hit.name, hit.language) for hit in hits]


def test_every_class_has_its_bit():
    """The masks hold the classes in their order."""
    lines = to_lines(to_source("Add to cart"))
    assert lines.column("part_classes")[0] >> CLASSES.index("shop") & 1
