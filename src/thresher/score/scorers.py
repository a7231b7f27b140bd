"""The scorer for each kind of input, made when the first page of it comes."""

from __future__ import annotations

import os

from thresher import __version__, core
from thresher.models import Model, read_model, shipped
from thresher.score.confidence import Calibration
from thresher.score.scorer import Scorer
from thresher.types import Source


class Scorers:
    """One scorer a kind of input: the model that the user names for its own kind, those of the package for the others.

    Raises: ModelError for a file that is no model, or one for other features.
    """

    __slots__ = ("_made", "_own")

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        self._own: Model = read_model(path)
        # Of two threads that make one at the same time it does not matter whose stays.
        self._made: dict[str, Scorer] = {self._own.kind: Scorer(self._own)}

    def of(self, source: Source) -> Scorer:
        """The scorer for a page."""
        kind = source.kind
        if kind not in self._made:
            self._made[kind] = Scorer(shipped(kind))
        return self._made[kind]


def words(scorer: Scorer) -> bytes:
    """The lexicon that the page's lines are counted with."""
    return scorer.model.lexicon


def calibration(scorer: Scorer) -> Calibration | None:
    """What makes probabilities of a choice out of what its lines let expect; None where the model has none."""
    return scorer.calibration


def provenance(scorer: Scorer) -> str:
    """The versions that decide a page's result: of the library, of the model, and the form of the core."""
    form = "compiled" if core.COMPILED else "python"
    return f"thresher {__version__}, {scorer.model.name} {scorer.model.version}, {form}"
