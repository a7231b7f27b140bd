"""Every feature of a line of raw text: its name, what it measures, why it tells main text from the rest.

The base columns stand in the order in which `core/measure.py` writes them; a test compares the two. Each value is
0..255: counts are capped, `log` is 16 steps an octave, shares are 255ths, distances are lines up to 200.
"""

from functools import cache
from typing import NamedTuple

from thresher.types import CLASSES


class Column(NamedTuple):
    """A base column: one number about a line, or about the page it stands on."""

    name: str
    unit: str
    why: str


OWN = (
    Column("words", "log", "menus are short, prose is long"),
    Column("chars", "log", "as words, for scripts without spaces"),
    Column("word_length", "1/12 character", "glued menus and addresses have long words"),
    Column("max_word", "characters", "an address or an identifier is one long word"),
    Column("digit_share", "share", "tables, dates and counters are digits"),
    Column("upper_share", "share", "labels shout"),
    Column("title_word_share", "share", "menus and headlines begin words with capitals"),
    Column("punct_rate", "4 x share", "prose is punctuated, menus are not"),
    Column("comma_rate", "5 x per word", "prose has commas"),
    Column("sentences", "count", "prose has sentences"),
    Column("sentence_rate", "6 x per word", "short sentences are slogans"),
    Column("terminal", "flag", "prose ends in an end mark"),
    Column("ends_colon", "flag", "a colon leads on"),
    Column("ends_more", "flag", "teasers end in an ellipsis or an arrow"),
    Column("starts_lower", "flag", "a line cut out of a sentence"),
    Column("starts_upper", "flag", "a line that begins a sentence"),
    Column("starts_digit", "flag", "dates, counters, numbered items"),
    Column("bullet", "flag", "an item of a list"),
    Column("separators", "count", "glued menus have bars and dots"),
    Column("separator_rate", "2 x per word", "as separators, for short lines"),
    Column("address", "flag", "web and e-mail addresses"),
    Column("price", "flag", "shops"),
    Column("date", "flag", "datelines, teasers"),
    Column("time", "flag", "datelines, live tickers"),
    Column("year", "flag", "datelines, copyright lines"),
    Column("no_letters", "flag", "counters and signs"),
    Column("cjk_share", "share", "scripts without spaces between words"),
    Column("nonlatin_share", "share", "script"),
    Column("stop_share", "share", "sentences have function words, menus have few"),
    Column("stops", "count", "as stop_share, for long lines"),
    Column("quotes", "count", "reported speech"),
    Column("parens", "count", "counters in menus, asides in prose"),
    Column("symbols", "count", "code, prices, signs"),
    Column("question", "flag", "polls, FAQ, comments"),
    Column("tabs", "count", "table cells"),
    Column("pipe_end", "flag", "a menu cut at a bar"),
    Column("blank_before", "count", "paragraphs stand apart"),
    Column("blank_after", "count", "paragraphs stand apart"),
    Column("number_share", "share", "counters and tables"),
    Column("ends_comma", "flag", "a line cut inside a sentence"),
    Column("copyright_sign", "flag", "rights lines"),
    Column("ago", "flag", "relative dates of teasers and comments"),
    Column("vocabulary", "classes", "words of page furniture"),
    *(Column(f"class_{name}", "1 part, 2 line", f"phrases of {name}") for name in CLASSES),
    Column("lexicon_mean", "log-odds + 128", "words learnt to stand in or outside main text"),
    Column("lexicon_low", "log-odds + 128", "the word that speaks most against"),
    Column("lexicon_high", "log-odds + 128", "the word that speaks most for"),
    Column("lexicon_first", "log-odds + 128", "labels begin with their word"),
    Column("lexicon_last", "log-odds + 128", "labels end with their word"),
    Column("pair_mean", "log-odds + 128", "as lexicon_mean, for two words in a row"),
    Column("pair_low", "log-odds + 128", "as lexicon_low, for two words in a row"),
    Column("pair_high", "log-odds + 128", "as lexicon_high, for two words in a row"),
    Column("long", "flag", "a line of prose"),
    Column("title_share", "share", "the line's words are the title's"),
    Column("title_cover", "share", "the title's words are in the line"),
    Column("body_share", "share", "the line's words stand in the page's prose"),
    Column("body_weight", "mean log", "and stand there often"),
)

STATES = (
    "comment", "related", "rights", "wall", "share", "advertisement", "byline", "forum", "shop", "consent", "contact",
    "control", "date", "repeated", "title", "lexicon_for", "lexicon_against",
)  # fmt: skip

MEASURES = (
    ("since", "lines", "lines since the last line of {state}"),
    ("until", "lines", "lines until the next line of {state}"),
    ("words_since", "log", "words since the last line of {state}"),
    ("count", "count", "lines of {state} so far"),
    ("density", "8 x count", "lines of {state} within 15 lines"),
)

AROUND = (
    Column("copies", "count", "menu words repeat"),
    Column("first_copy", "flag", "the second copy of a line is rarely wanted"),
    Column("shape_copies", "count", "entries of a list look alike"),
    Column("shape_distance", "lines", "records repeat with a period"),
    Column("shape_next", "127 a side", "a run of lines that look alike"),
    *(Column(f"{state}_{name}", unit, why.format(state=state)) for state in STATES for name, unit, why in MEASURES),
    Column("long_since", "lines", "prose stands with prose"),
    Column("long_nearest", "lines", "prose stands with prose"),
    Column("long_until", "lines", "prose stands with prose"),
    Column("long_gap", "lines", "a short line between paragraphs belongs to them"),
    Column("mid_since", "lines", "as long_since, for lines of 10 words"),
    Column("mid_until", "lines", "as long_until, for lines of 10 words"),
    *(
        Column(f"prose_{side}_{width}", "log words", "prose near by")
        for width in (4, 8, 20)
        for side in ("before", "after")
    ),
    Column("run_position", "lines", "where in a run of short or of longer lines"),
    Column("position", "share", "menus come first, footers last"),
    Column("index", "log", "lines before"),
    Column("index_from_end", "log", "lines after"),
    Column("words_before_share", "share", "position by words"),
    Column("prose_before_share", "share", "how much of the prose came before"),
    Column("prose_after_share", "share", "how much of the prose comes after"),
    Column("words_before", "log", "position by words"),
    Column("words_after", "log", "position by words"),
    Column("length_step_before", "log", "a change of length is a change of block"),
    Column("length_step_after", "log", "a change of length is a change of block"),
)

PAGE = (
    Column("page_lines", "log", "size"),
    Column("page_words", "log", "size"),
    Column("page_long_share", "2 x share", "an article is mostly prose"),
    Column("page_prose_share", "share", "an article is mostly prose"),
    Column("page_longest", "log", "an article has long paragraphs"),
    Column("page_longs", "log", "number of paragraphs"),
    Column("page_mean_words", "1/16", "listings have short lines"),
    Column("page_stop_share", "share", "an article is mostly prose"),
    Column("page_nonlatin", "share", "script"),
    Column("page_cjk", "share", "script"),
    Column("page_blanks", "share", "how the text was made"),
    Column("page_prices", "4 x share", "shops"),
    Column("page_dates", "4 x share", "listings, forums"),
    Column("page_bullets", "2 x share", "how the text was made"),
    Column("page_symbols", "2 x share", "documentation, shops"),
    Column("page_comment", "8 x share", "threads"),
    Column("page_forum", "8 x share", "threads"),
    Column("page_shop", "8 x share", "shops"),
    Column("page_related", "8 x share", "listings"),
    Column("page_questions", "8 x share", "threads, FAQ"),
    Column("page_lexicon", "log-odds + 128", "all words of the page"),
    Column("page_mids", "2 x share", "lines of 10 words or more"),
)

BASE = (*OWN, *AROUND, *PAGE)
NUMBER = {column.name: number for number, column in enumerate(BASE)}
OPERATIONS = ("", "mean_before", "mean_after", "before", "after")

NEIGHBOURS = (
    "words", "stop_share", "terminal", "vocabulary", "upper_share", "digit_share", "separators", "title_word_share",
    "date", "comma_rate", "lexicon_mean", "body_share", "title_cover", "long",
)  # fmt: skip
WINDOWS = (2, 4, 8, 20)
STEPS = (1, 2)


class Feature(NamedTuple):
    """A feature: a base column as it is, or taken from the lines around."""

    name: str
    operation: int
    column: int
    width: int


@cache
def features() -> tuple[Feature, ...]:
    """All features that a model may choose from, base columns first."""
    rows = [Feature(column.name, 0, number, 0) for number, column in enumerate(BASE)]
    for name in NEIGHBOURS:
        for operation, widths in ((1, WINDOWS), (2, WINDOWS), (3, STEPS), (4, STEPS)):
            rows += [
                Feature(f"{name}_{OPERATIONS[operation]}_{width}", operation, NUMBER[name], width) for width in widths
            ]
    return tuple(rows)


def plan(names: tuple[str, ...]) -> bytes:
    """The core's instructions for these features: four bytes each, as `measure` reads them.

    Raises: KeyError for a name that no feature has.
    """
    known = {feature.name: feature for feature in features()}
    return b"".join(
        bytes((f.operation, f.column & 255, f.column >> 8, f.width)) for f in (known[name] for name in names)
    )
