"""Generated pages: nonsense of all scripts, and pages put together from the pieces of real ones."""

from __future__ import annotations

from hypothesis import strategies as st

NONSENSE = st.text(st.characters(codec=None), max_size=300)

WORDS = st.sampled_from(
    "the harvest was late this year and nobody in the valley could say why Home News Share Comments read on "
    "урожай поздний 收获 晚了 בציר 2025 12:30 $5 © | • a@b.org http://a.b/c".split()
)
SENTENCE = st.lists(WORDS, min_size=8, max_size=40).map(lambda words: " ".join(words) + ".")
FURNITURE = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)
BREAKS = st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", " \t\n"])
BUILT = st.lists(st.one_of(SENTENCE, FURNITURE, BREAKS, NONSENSE), max_size=40).map(" \n".join)

PAGES = st.one_of(NONSENSE, BUILT)
