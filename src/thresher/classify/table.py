"""All classifiers, in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from thresher.classify import (
    advertisement,
    author_bio,
    breadcrumb,
    byline,
    caption,
    comment,
    consent,
    content,
    control,
    counter,
    dateline,
    heading,
    items,
    markup,
    navigation,
    offers,
    pagination,
    phrases,
    quote,
    related,
    rights,
    share,
    title,
    topics,
)
from thresher.classify.facts import PageFacts
from thresher.types import Mark


class Classifier(NamedTuple):
    """A classifier sees the page once and marks the lines that it knows."""

    name: str
    mark: Callable[[PageFacts], Iterable[Mark]]
    marks: str


CLASSIFIERS = (
    Classifier("phrases", phrases.mark, "lines with a phrase of the vocabulary, whatever stands around them"),
    Classifier("title", title.mark, "the headline and the document's title"),
    Classifier("byline", byline.mark, "names beside dates, labels of authorship, posters"),
    Classifier("dateline", dateline.mark, "dates near the article's ends, dates of posts"),
    Classifier("caption", caption.mark, "photo credits and the lines beside them"),
    Classifier("topics", topics.mark, "keywords after their label"),
    Classifier("author_bio", author_bio.mark, "paragraphs about the author, figures about posters"),
    Classifier("breadcrumb", breadcrumb.mark, "chains of sections"),
    Classifier("pagination", pagination.mark, "page numbers"),
    Classifier("navigation", navigation.mark, "menus and footers"),
    Classifier("control", control.mark, "signs, icons, names of fields"),
    Classifier("counter", counter.mark, "bare numbers"),
    Classifier("share", share.mark, "share buttons in a row"),
    Classifier("rights", rights.mark, "copyright, telephone numbers, addresses"),
    Classifier("consent", consent.mark, "blocks of cookie notices"),
    Classifier("offers", offers.mark, "newsletter and log-in boxes"),
    Classifier("advertisement", advertisement.mark, "what stands below an advertising label"),
    Classifier("related", related.mark, "teasers after their heading, runs of headlines"),
    Classifier("comment", comment.mark, "comments after their heading and between their furniture"),
    Classifier("content", content.mark, "kept lines: main text, entries of a page that lists"),
    Classifier("heading", heading.mark, "headings inside the article"),
    Classifier("items", items.mark, "lists and tables inside the article"),
    Classifier("quote", quote.mark, "quotations and program code"),
    Classifier("markup", markup.mark, "what the elements of HTML call the lines of the article, and captions"),
)
