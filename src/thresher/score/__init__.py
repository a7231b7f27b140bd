"""Lines -> probabilities -> Selection."""

from thresher.score.forest import Scorer
from thresher.score.select import select

__all__ = ["Scorer", "select"]
