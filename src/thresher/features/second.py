"""The columns of the second look, in the order in which `core/second.py` writes them."""

from __future__ import annotations

WINDOWS = (2, 4, 8, 16, 32)

SECOND = (
    "odds",
    *(f"odds_{side}_{step}" for step in (1, 2, 3) for side in ("before", "after")),
    *(f"mass_{side}_{width}" for width in WINDOWS for side in ("before", "after")),
    *(f"mean_{side}_{width}" for width in WINDOWS for side in ("before", "after")),
    "mass_before_share",
    "page_mass_share",
    "page_mass",
    "page_mean",
    "likely_since",
    "likely_until",
    "sure_since",
    "sure_until",
    "rank",
    "page_highest",
    "page_likely",
    "words_since_likely",
    "line_words",
)
