"""Lines -> probabilities -> Selection."""

from thresher.score.forest import Scorer
from thresher.score.scorers import Scorers
from thresher.score.select import select

__all__ = ["Scorer", "Scorers", "select"]
