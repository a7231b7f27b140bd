"""What a single word is by itself: function word, month, time word, currency, joiner, part of an address."""

from collections import Counter
from collections.abc import Iterable

from thresher.vocab.classes import LANGUAGES
from thresher.vocab.files import read_words
from thresher.vocab.tokens import is_number, stands_alone, tokens

STOP, MONTH, TIME, CURRENCY, JOINER, URL = 1, 2, 4, 8, 16, 32

# Function words of one or two smaller languages that are common content words or names in English, German or
# Polish: more than 60 times in a million words of gold text there (development pages of WCXB and DAnIEL).
NOT_STOP = frozenset((
    "ai", "alt", "alte", "bio", "car", "care", "come", "due", "end", "eu", "go", "kim", "mag", "mai", "mal",
    "mitte", "need", "sale", "see", "sense", "size", "teil", "want",
))  # fmt: skip

SHORT = 3  # alphabetic forms of fewer letters ("mo", "so", "h") mean too much else outside a date


def _single(word: str) -> str | None:
    """The one token of a word, None where it is several or a number."""
    run = tokens(word)
    return run[0] if len(run) == 1 and not is_number(run[0]) else None


def word_flags() -> dict[str, int]:
    """The flags of every word of the lists that is a single token."""
    flags: Counter[str] = Counter()

    def mark(words: Iterable[str], flag: int, shortest: int = 1) -> None:
        for word in words:
            token = _single(word)
            if token is not None and (len(token) >= shortest or stands_alone(token[0])):
                flags[token] |= flag

    every = [read_words(language) for language in LANGUAGES]
    stop = {word for lists in every for word in lists.stop}
    mark(stop - NOT_STOP, STOP)
    for lists in every:
        mark(lists.joiners, JOINER)
        for forms in (*lists.months, *lists.other_months):
            mark(forms, MONTH, SHORT)
        for forms in (*lists.weekdays, *lists.units.values(), lists.ago, lists.today, lists.yesterday):
            mark((word for word in forms if word not in stop), TIME, SHORT)
        mark(lists.currency, CURRENCY)
        mark(lists.url, URL)
    return dict(flags)
