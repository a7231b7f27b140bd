"""Whether the words before a date say that the page was published then, or changed."""

from thresher.metadata.tokens import words_of
from thresher.metadata.words import openings, phrases

REACH = 60  # characters before a date, in which its mark stands
WORDS_BETWEEN = 3  # of them: "Updated by Jane Doe on", "Published in Travel"
LONGEST_PHRASE = 6  # words
UPDATED, PUBLISHED = "updated", "published"
UNSPACED = "\u0e00"  # scripts from Thai on write phrases without spaces: compared by their ends


def mark_before(text: str) -> str:
    """What the text before a date says of it, UPDATED, PUBLISHED or "": the nearest phrase counts."""
    words = words_of(text[-REACH:])
    for end in range(len(words), max(0, len(words) - WORDS_BETWEEN - 1), -1):
        for length in range(min(LONGEST_PHRASE, end), 0, -1):
            phrase = " ".join(words[end - length : end])
            for kind in (UPDATED, PUBLISHED):
                if phrase in phrases(kind):
                    return kind
    if words and words[-1][0] >= UNSPACED:
        for kind in (UPDATED, PUBLISHED):
            if words[-1].endswith(tuple(phrase for phrase in openings(kind) if phrase[0] >= UNSPACED)):
                return kind
    return ""
