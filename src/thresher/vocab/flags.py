"""What a single word is by itself: function word, month, time word, currency, joiner, part of an address."""

from collections import Counter

from thresher.vocab.classes import LANGUAGES
from thresher.vocab.files import read_words
from thresher.vocab.tokens import is_number, stands_alone, tokens

STOP, MONTH, TIME, CURRENCY, JOINER, URL = 1, 2, 4, 8, 16, 32

# Function words of one smaller language that are common content words or names elsewhere.
NOT_STOP = frozenset[str]()

SHORT = 3  # alphabetic forms of fewer letters ("mo", "so", "h") mean too much else outside a date


def _single(word: str) -> str | None:
    """The one token of a word, None where it is several or a number."""
    run = tokens(word)
    return run[0] if len(run) == 1 and not is_number(run[0]) else None


def word_flags() -> dict[str, int]:
    """The flags of every word of the lists that is a single token."""
    flags: Counter[str] = Counter()

    def mark(words: tuple[str, ...], flag: int, shortest: int = 1) -> None:
        for word in words:
            token = _single(word)
            if token is not None and (len(token) >= shortest or stands_alone(token[0])):
                flags[token] |= flag

    for language in LANGUAGES:
        lists = read_words(language)
        mark(tuple(word for word in lists.stop if word not in NOT_STOP), STOP)
        mark(lists.joiners, JOINER)
        for forms in (*lists.months, *lists.other_months):
            mark(forms, MONTH, SHORT)
        for forms in (*lists.weekdays, *lists.units.values(), lists.today, lists.yesterday):
            mark(forms, TIME, SHORT)
        mark(tuple(word for word in lists.ago if word not in lists.stop), TIME, SHORT)
        mark(lists.currency, CURRENCY)
        mark(lists.url, URL)
    return dict(flags)
