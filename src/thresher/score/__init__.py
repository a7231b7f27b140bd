"""Lines -> probabilities -> Selection."""

from thresher.score.once import once
from thresher.score.scorer import Scorer
from thresher.score.scorers import Scorers
from thresher.score.select import select
from thresher.score.tables import whole_tables

__all__ = ["Scorer", "Scorers", "once", "select", "whole_tables"]
