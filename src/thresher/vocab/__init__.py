"""Phrases and words by language, and the table compiled from them."""

from thresher.vocab.reader import CLASSES, LANGUAGES, Words, read_vocabulary, words

__all__ = ["CLASSES", "LANGUAGES", "Words", "read_vocabulary", "words"]
