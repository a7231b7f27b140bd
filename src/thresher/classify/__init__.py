"""Lines -> marks: for each line what it may be, how strongly, and a true reason."""

from thresher.classify.marks import mark

__all__ = ["mark"]
