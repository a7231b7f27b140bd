"""What the scorer's sums say of the whole page, and the kinds of pages that are told from it."""

from __future__ import annotations

# In the order in which `core/chances.py` writes them; the page-kind forests read them beside the page's own columns.
PAGE_SUMS = ("page_mass_share", "page_mass", "page_mean", "page_highest", "page_likely")
# Page kinds that have a forest.
KINDS = ("article", "forum", "product", "listing", "collection", "documentation", "service")
