"""Lines -> probabilities -> Selection."""

from thresher.score.once import once
from thresher.score.scorer import Scorer
from thresher.score.scorers import Scorers
from thresher.score.select import select

__all__ = ["Scorer", "Scorers", "once", "select"]
