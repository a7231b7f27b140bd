"""The languages and the classes of phrases; their order is part of the compiled table."""

from typing import NamedTuple


class PhraseClass(NamedTuple):
    """A class of phrases: its name in the files, what a reason calls it, and what it means."""

    name: str
    label: str
    meaning: str


# A reason reads: '"Share this article" is a share phrase (en)'.
PHRASE_CLASSES = (
    PhraseClass("navigation", "a menu word", "moves the reader around the site"),
    PhraseClass("breadcrumb", "a breadcrumb", "says where in the site the page stands"),
    PhraseClass("pagination", "a paging phrase", "leads to the next, previous or a numbered page"),
    PhraseClass("share", "a share phrase", "asks to share, print, like or follow"),
    PhraseClass("advertisement", "an advertisement phrase", "marks advertising or paid content"),
    PhraseClass("related", "a teaser phrase", "leads to other articles of the site"),
    PhraseClass("newsletter", "a newsletter phrase", "offers a newsletter, an app or notifications"),
    PhraseClass("consent", "a consent phrase", "asks to accept cookies or tells of them"),
    PhraseClass("copyright", "a copyright phrase", "claims rights over the page"),
    PhraseClass("legal", "a legal phrase", "names terms, privacy policy or imprint"),
    PhraseClass("comment", "a comment phrase", "belongs to readers' comments or to writing one"),
    PhraseClass("paywall", "a subscription phrase", "asks to log in, register or subscribe"),
    PhraseClass("control", "a control", "is a button or a word of the interface"),
    PhraseClass("contact", "a contact phrase", "gives an address, telephone, e-mail or opening hours"),
    PhraseClass("counter", "a counter", "counts views, likes, votes or minutes of reading"),
    PhraseClass("byline", "a byline phrase", "names the author or opens a line that does"),
    PhraseClass("dateline", "a date phrase", "says when the page was published or changed"),
    PhraseClass("caption", "a caption phrase", "credits or opens the text of a picture or video"),
    PhraseClass("topics", "a topics phrase", "opens the keywords or categories of the article"),
    PhraseClass("author-bio", "an author note", "introduces the author or the author's other articles"),
    PhraseClass("forum", "a forum phrase", "belongs to the furniture of a forum"),
    PhraseClass("shop", "a shop phrase", "belongs to the furniture of a shop"),
)

CLASSES = tuple(row.name for row in PHRASE_CLASSES)

# File names without the ending: what holds everywhere, then English, then by code.
LANGUAGES = (
    "any", "en", "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "es", "et", "fa", "fi", "fr", "he", "hi",
    "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl",
    "sr", "sv", "ta", "th", "tr", "uk", "ur", "vi", "zh-hans", "zh-hant",
)  # fmt: skip
