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

# What the first stage said of the whole page: read by the page-kind forests, beside the page's own columns.
PAGE_SUMS = ("page_mass_share", "page_mass", "page_mean", "page_highest", "page_likely")
# Page kinds that have a forest; their probabilities, 0..255, are columns of the second look too.
KINDS = ("article", "forum", "product", "listing", "collection", "documentation", "service")
KIND_COLUMNS = tuple(f"kind_{kind}" for kind in KINDS)
