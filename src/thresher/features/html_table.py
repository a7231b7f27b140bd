"""Every feature of a line that only HTML tells: its name, what it measures, why it tells main text from the rest.

They stand beside those of `features/table.py`, which hold for the text of HTML pages too. The base columns stand in the
order in which `core/measure_html.py` writes them; a test compares the two. Each value is 0..255: counts are capped,
`log` is 16 steps an octave, shares are 255ths, `signed` is 128 and a log to either side, `steps` are containers.
"""

from __future__ import annotations

from thresher.core.html_columns import DISTANCE_NAMES
from thresher.features.table import Column, Feature

# The line, and the block it stands in. Neighbours are taken of these alone.
OWN = (
    Column("link_share", "share", "menus are links, prose holds a few"),
    Column("links", "count", "glued menus hold several links"),
    Column("link_length", "log", "headlines of teasers are long links, menu entries short ones"),
    Column("bold_share", "share", "labels and lead paragraphs are bold"),
    Column("emphasis_share", "share", "captions and asides lean"),
    Column("code_share", "share", "documentation quotes code"),
    Column("button_share", "share", "a button does something, it says nothing"),
    Column("inline_hidden_share", "share", "words for screen readers alone"),
    Column("images", "count", "captions and teasers follow images"),
    Column("controls", "count", "a form, not text"),
    Column("breaks_before", "count", "old pages part paragraphs by breaks"),
    Column("ended_by_break", "flag", "old pages part paragraphs by breaks"),
    Column("preformatted", "flag", "code and poems"),
    Column("tag_rate", "8 x per character", "much markup, little text"),
    Column("rule_before", "flag", "a rule ends a part of the page"),
    Column("paragraph", "flag", "reads as a paragraph: long, or a sentence, and few links"),
    Column("paragraph_length", "log", "characters of a paragraph"),
    Column("rel_author", "flag", "bylines link to the author"),
    Column("rel_tag", "flag", "topics"),
    Column("rel_bookmark", "flag", "teasers link to what they tease"),
    Column("inline_byline", "flag", "a span of the line is named author, date or the like"),
    Column("inline_furniture", "flag", "a span of the line is named share, form, hidden or the like"),
    Column("line_in_block", "count", "text that stands in its block in several lines"),
    Column("joins_before", "flag", "the line before stands in the same group"),
    Column("tag", "number", "what the page's author called it"),
    Column("heading", "level", "headings head main text, and teasers"),
    Column("in_p", "flag", "prose stands in paragraphs"),
    Column("in_div", "flag", "furniture and untidy prose stand in plain blocks"),
    Column("item", "flag", "entries of menus and lists"),
    Column("table_cell", "flag", "tables of facts, and of layout"),
)

# More of the block.
BLOCK = (
    Column("parent_tag", "number", "a paragraph of an article is no paragraph of a form"),
    Column("grandparent_tag", "number", "as parent_tag"),
    Column("role", "number", "what the page's author said it is for"),
    Column("block_depth", "count", "furniture is nested deeper, or less"),
    Column("child", "count", "which child of its parent"),
    Column("block_lines", "log", "text that stands in its block in several lines"),
    Column("quote_depth", "count", "quoted text belongs to an article"),
    Column("ordinal", "count", "numbered lists"),
    Column("list_depth", "count", "menus nest"),
    Column("list_kind", "kind", "numbers order steps, bullets menus too"),
    Column("table_row", "count", "where in a table"),
    Column("table_column", "count", "where in a table"),
    Column("table_header", "flag", "labels of tables"),
    Column("table_depth", "count", "tables of layout nest"),
    Column("caption", "flag", "captions"),
    Column("summary", "flag", "heads of folded text"),
    Column("names", "count", "how many words name the block"),
)

# The line's own block, and the next blocks around it that hold more lines than the one within: wrappers are skipped.
LEVELS = ("block", "group", "part", "section", "region")
CHAIN = tuple(
    column
    for level in LEVELS
    for column in (
        Column(f"{level}_chars", "log", "main text stands together"),
        Column(f"{level}_share", "share of the page", "main text is much of the page"),
        Column(f"{level}_links", "share", "menus are links"),
        Column(f"{level}_held", "log lines", "main text stands together"),
        Column(f"{level}_prose", "share of the page's paragraphs", "main text holds the paragraphs"),
        Column(f"{level}_density", "share in paragraphs", "furniture around paragraphs is thin"),
        Column(f"{level}_part", "share of it that the line is", "a line alone, or one of many"),
        Column(f"{level}_mean", "log characters a line", "listings have short lines"),
        Column(f"{level}_headings", "8 x per line", "listings have a heading for each item"),
        Column(f"{level}_images", "4 x per line", "cards have an image each"),
    )
)

# The smallest containers that hold so much of the page's paragraphs, the one readability would choose, and the headline.
PLACES = ("half", "most", "nearly", "readable", "headline")
BEST = (
    *(
        column
        for place in PLACES
        for column in (
            Column(f"{place}_in", "flag", "inside of it"),
            Column(f"{place}_up", "steps", "up to what holds both"),
            Column(f"{place}_down", "steps", "from there down to it"),
        )
    ),
    Column("half_size", "share of the page", "how sure the place is"),
    Column("most_size", "share of the page", "how sure the place is"),
    Column("nearly_size", "share of the page", "how sure the place is"),
    Column("from_first_paragraph", "signed log lines", "before the first paragraph of main text comes its head"),
    Column("from_last_paragraph", "signed log lines", "after the last paragraph comes what is related"),
    Column("from_headline", "signed log lines", "main text follows its headline"),
    Column("own_score", "share of the best", "paragraphs near by, as readability counts them"),
    Column("parent_score", "share of the best", "paragraphs near by, as readability counts them"),
    Column("grandparent_score", "share of the best", "paragraphs near by, as readability counts them"),
)

# Lines whose block, its parent and grandparent have the same tags, or the same tags and names.
ALIKE = ("named", "tagged")
PATHS = tuple(
    column
    for path in ALIKE
    for column in (
        Column(f"{path}_count", "log", "furniture repeats, and so do paragraphs"),
        Column(f"{path}_share", "share of the page", "what repeats and is much of the page is main text"),
        Column(f"{path}_mean", "log characters a line", "paragraphs are long, entries short"),
        Column(f"{path}_links", "share", "entries are links"),
        Column(f"{path}_paragraphs", "share of lines", "whether the others are paragraphs"),
        Column(f"{path}_first", "position of the first", "menus begin early"),
        Column(f"{path}_ends", "share of lines", "whether the others end as sentences do"),
    )
)

# Three or more siblings of one name, around the line: the nearest such group, and the next.
SIBLINGS = tuple(
    column
    for which in ("record", "outer_record")
    for column in (
        Column(f"{which}_near", "steps", "how far up the repeated block is"),
        Column(f"{which}_count", "log", "cards and posts repeat"),
        Column(f"{which}_share", "share of the page", "a listing's cards are the page"),
        Column(f"{which}_mean", "log characters each", "posts are long, cards short"),
        Column(f"{which}_links", "share", "cards are links"),
        Column(f"{which}_spread", "variance of the log", "cards are of one size, posts are not"),
        Column(f"{which}_place", "share", "the first record is special"),
    )
)

# Steps to the nearest section, hidden block or block named so; 255 where there is none.
DISTANCES = tuple(Column(f"to_{name}", "steps", f"inside {name.replace('_', ' ')}") for name in DISTANCE_NAMES)

STATES = ("heading", "top_heading", "paragraph", "link_line")
NEAR = (
    *(
        column
        for state in STATES
        for column in (
            Column(f"{state}_since", "lines", f"since the last {state}"),
            Column(f"{state}_until", "lines", f"until the next {state}"),
        )
    ),
    Column("heading_above", "level", "of the last heading"),
    Column("paragraphs_before", "share", "how much of the paragraphs came before"),
)

TITLE = (
    Column("title_tag_share", "share", "the line's words are those of the page's title"),
    Column("title_tag_cover", "share", "the title's words are in the line"),
)

# Learnt: names and paths that stand around main text, or around the rest.
NAMES = (
    *(
        Column(f"{who}_names_{what}", "log-odds + 128", f"names learnt to stand in or outside main text, of {whose}")
        for who, whose in (
            ("own", "the block"),
            ("parent", "its parent"),
            ("grandparent", "its grandparent"),
            ("outer", "all containers around these"),
        )
        for what in ("mean", "low", "high")
    ),
    Column("name_odds", "log-odds + 128", "the block's tag and names together"),
    Column("parent_name_odds", "log-odds + 128", "its parent's tag and names together"),
    Column("name_path_odds", "log-odds + 128", "those of block, parent and grandparent together"),
    Column("tag_path_odds", "log-odds + 128", "the tags of block, parent and grandparent together"),
)

PAGE = (
    Column("page_containers", "log", "size"),
    Column("page_links", "share", "listings are links"),
    Column("page_prose", "share", "an article is mostly paragraphs"),
    Column("page_paragraphs", "log", "number of paragraphs"),
    Column("page_prose_length", "log", "characters in paragraphs"),
    Column("page_headings", "8 x per line", "listings have a heading for each item"),
    Column("page_images", "4 x per line", "listings and shops have an image for each item"),
    Column("page_items", "share of lines", "menus, listings"),
    Column("page_cells", "share of lines", "tables of facts or of layout"),
    Column("page_code", "share of characters", "documentation"),
    Column("page_controls", "8 x per line", "shops and services"),
    Column("page_hidden", "share of lines", "how much of the page is folded away"),
    Column("page_articles", "log", "article elements: one, or one a teaser"),
    Column("page_main", "share", "how much of the page stands in its main element"),
    Column("page_records", "log", "siblings of the largest group"),
    *(
        Column(f"page_in_{group}", "share of lines", f"lines in blocks named {group}")
        for group in ("comment", "forum", "product", "review", "card", "docs", "faq", "job")
    ),
)

BASE = (*OWN, *BLOCK, *CHAIN, *BEST, *PATHS, *SIBLINGS, *DISTANCES, *NEAR, *TITLE, *NAMES, *PAGE)
NUMBER = {column.name: number for number, column in enumerate(BASE)}

NEIGHBOURS = ("link_share", "paragraph", "paragraph_length", "heading", "item", "tag")
WIDTHS = (4, 8)
STEPS = (1, 2)
OPERATIONS = ("", "mean_before", "mean_after", "before", "after")


def features() -> tuple[Feature, ...]:
    """All features that a model may choose from, base columns first."""
    rows = [Feature(column.name, 0, number, 0) for number, column in enumerate(BASE)]
    for name in NEIGHBOURS:
        for operation, widths in ((1, WIDTHS), (2, WIDTHS), (3, STEPS), (4, STEPS)):
            rows += [
                Feature(f"{name}_{OPERATIONS[operation]}_{width}", operation, NUMBER[name], width) for width in widths
            ]
    return tuple(rows)


def plan(names: tuple[str, ...]) -> bytes:
    """The core's instructions for these features, as `features.table.plan` gives them.

    Raises: KeyError for a name that no feature has.
    """
    known = {feature.name: feature for feature in features()}
    return b"".join(
        bytes((f.operation, f.column & 255, f.column >> 8, f.width)) for f in (known[name] for name in names)
    )
