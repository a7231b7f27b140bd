"""The errors Thresher raises, all for a wrong set-up or argument and none for what a text holds.

ThresherError
├── OptionsError    a value out of range, or two that contradict (also a ValueError)
├── PipelineError   a stage or a classifier needs what nothing gives
├── VocabError      a vocabulary file is wrong: which file, which entry, what is wrong
└── ModelError      an unknown model format, or a model made for other features
"""

from __future__ import annotations


class ThresherError(Exception):
    """The base of all of them."""


class OptionsError(ThresherError, ValueError):
    """An option out of its range; the message says the range."""


class PipelineError(ThresherError):
    """A stage or a classifier needs what nothing gives; the message names the nearest that exists."""


class VocabError(ThresherError):
    """A vocabulary file that cannot be used."""


class ModelError(ThresherError):
    """A model file that cannot be used with this version."""
