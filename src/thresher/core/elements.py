"""What the HTML scanner knows of elements, attributes and roles: tables of facts, from the HTML Standard.

`make_html_tables.py` compiles them for `scan_html.py`. An element's number is its place in ELEMENTS.
"""

from __future__ import annotations

# Facts of an element; each word is a bit in FLAGS of html_tables.py, in this order.
FACTS = (
    "breaks",  # begins and ends a line
    "void",  # has no content and no end tag
    "special",  # an end tag of an ordinary element does not reach through it (parsing, 13.2.4.2)
    "scope",  # no end tag at all reaches through it
    "closes_p",  # its start tag ends an open paragraph
    "raw",  # its content is text up to its end tag, and not shown
    "skipped",  # what it holds is a fallback or a control, not text of the page
    "cell",  # formatting opened inside ends with it: the standard's marker
    "row",  # part of a table, ignored outside of one
    "breakout",  # ends svg and math when it begins inside of them
    "heading",
    "scoped_end",  # its end tag closes all up to it, unless it is out of scope
)

# name, facts: those that a line break, the rules of nesting or a section hang on. All others are inline.
ELEMENTS: tuple[tuple[str, str], ...] = (
    ("", ""),  # 0: no element, and what was closed out of turn
    ("html", "breaks special scope"),
    ("head", "special breakout"),
    ("body", "breaks special breakout"),
    ("div", "breaks special closes_p breakout scoped_end"),
    ("p", "breaks special closes_p breakout"),
    ("h1", "breaks special closes_p breakout heading"),
    ("h2", "breaks special closes_p breakout heading"),
    ("h3", "breaks special closes_p breakout heading"),
    ("h4", "breaks special closes_p breakout heading"),
    ("h5", "breaks special closes_p breakout heading"),
    ("h6", "breaks special closes_p breakout heading"),
    ("ul", "breaks special closes_p breakout scoped_end"),
    ("ol", "breaks special closes_p breakout scoped_end"),
    ("menu", "breaks special closes_p breakout scoped_end"),
    ("dir", "breaks special closes_p scoped_end"),
    ("li", "breaks special closes_p breakout"),
    ("dl", "breaks special closes_p breakout scoped_end"),
    ("dt", "breaks special closes_p breakout scoped_end"),
    ("dd", "breaks special closes_p breakout scoped_end"),
    ("table", "breaks special scope closes_p breakout"),
    ("caption", "breaks special scope cell row"),
    ("colgroup", "row"),
    ("col", "void row"),
    ("thead", "breaks special row"),
    ("tbody", "breaks special row"),
    ("tfoot", "breaks special row"),
    ("tr", "breaks special row"),
    ("td", "breaks special scope cell row"),
    ("th", "breaks special scope cell row"),
    ("article", "breaks special closes_p scoped_end"),
    ("section", "breaks special closes_p scoped_end"),
    ("nav", "breaks special closes_p scoped_end"),
    ("aside", "breaks special closes_p scoped_end"),
    ("header", "breaks special closes_p scoped_end"),
    ("footer", "breaks special closes_p scoped_end"),
    ("main", "breaks special closes_p scoped_end"),
    ("address", "breaks special closes_p scoped_end"),
    ("hgroup", "breaks special closes_p scoped_end"),
    ("search", "breaks special closes_p scoped_end"),
    ("figure", "breaks special closes_p scoped_end"),
    ("figcaption", "breaks special closes_p scoped_end"),
    ("blockquote", "breaks special closes_p breakout scoped_end"),
    ("center", "breaks special closes_p breakout scoped_end"),
    ("fieldset", "breaks special closes_p scoped_end"),
    ("legend", "breaks"),
    ("form", "breaks special closes_p"),
    ("details", "breaks special closes_p scoped_end"),
    ("summary", "breaks special closes_p scoped_end"),
    ("dialog", "breaks closes_p scoped_end"),
    ("pre", "breaks special closes_p breakout scoped_end"),
    ("listing", "breaks special closes_p breakout scoped_end"),
    ("xmp", "breaks special closes_p"),
    ("plaintext", "breaks special closes_p"),
    ("textarea", "breaks special"),
    ("option", "breaks"),
    ("optgroup", "breaks"),
    ("marquee", "breaks special scope cell"),
    ("frameset", "breaks special"),
    ("noscript", "breaks special"),
    ("template", "breaks special scope cell"),
    ("hr", "breaks void special closes_p breakout"),
    ("br", "void special breakout"),
    ("script", "raw special"),
    ("style", "raw special"),
    ("title", "special"),
    ("iframe", "raw breaks special"),
    ("noembed", "raw special"),
    ("noframes", "raw special"),
    ("select", "skipped breaks special scope scoped_end"),
    ("datalist", "skipped"),
    ("object", "skipped breaks special scope cell"),
    ("applet", "skipped breaks special scope cell"),
    ("audio", "skipped breaks"),
    ("video", "skipped breaks"),
    ("canvas", "skipped breaks"),
    ("svg", "skipped"),
    ("math", ""),
    ("foreignobject", ""),
    ("desc", ""),
    ("mi", ""),
    ("mo", ""),
    ("mn", ""),
    ("ms", ""),
    ("mtext", ""),
    ("annotation-xml", ""),
    ("annotation", ""),
    ("meta", "void special breakout"),
    ("link", "void special"),
    ("base", "void special"),
    ("img", "void special breakout"),
    ("image", "void special"),
    ("input", "void special"),
    ("area", "void special"),
    ("embed", "void special breakout"),
    ("frame", "void special"),
    ("wbr", "void special"),
    ("source", "void special"),
    ("track", "void special"),
    ("param", "void special"),
    ("basefont", "void special"),
    ("bgsound", "void special"),
    ("keygen", "void special"),
    ("button", "special scoped_end"),
    ("a", ""),
    ("b", "breakout"),
    ("strong", "breakout"),
    ("em", "breakout"),
    ("i", "breakout"),
    ("code", "breakout"),
    ("tt", "breakout"),
    ("big", "breakout"),
    ("font", ""),
    ("nobr", "breakout"),
    ("s", "breakout"),
    ("small", "breakout"),
    ("strike", "breakout"),
    ("u", "breakout"),
    ("sub", "breakout"),
    ("sup", "breakout"),
    ("var", "breakout"),
    ("ruby", "breakout"),
    ("span", "breakout"),
    ("rt", ""),
    ("rp", ""),
    ("cite", ""),
    ("kbd", ""),
    ("samp", ""),
    ("q", ""),
    ("time", ""),
    ("label", ""),
    ("abbr", ""),
    ("mark", ""),
    ("picture", ""),
    ("amp-img", "breaks"),
)
UNKNOWN_NAMES = 16  # numbers that names not in ELEMENTS share, by their hash
CUSTOM_NAMES = 48  # the same for names with a hyphen, which begin a line as blocks do

# Formatting that stays in force when its block ends, until its end tag: which count it belongs to.
FORMATTING = ("a", "b", "strong", "em", "i", "code", "tt")

# What text inside an element is, beside the formatting: bits of a state that its descendants inherit.
STATES = {
    "skipped": 1, "pre": 2, "foreign": 4, "math": 8,
    "link": 32, "bold": 64, "emphasis": 128, "code": 256, "button": 512, "hidden": 1024,
}  # fmt: skip
STATE_OF = {
    "pre": "pre", "listing": "pre", "xmp": "pre", "plaintext": "pre", "textarea": "pre",
    "cite": "emphasis", "kbd": "code", "samp": "code", "var": "code", "button": "button",
}  # fmt: skip

ATTRIBUTES = (
    "", "class", "id", "role", "itemprop", "hidden", "style", "aria-hidden", "rel", "href", "type", "open",
    "start", "value", "colspan", "aria-level", "encoding", "shadowrootmode", "itemscope", "lang", "datetime",
    "color", "face", "size",
)  # fmt: skip

# Kinds of sections, in the order of a container's distances; and the elements and roles that make one.
SECTIONS = (
    "nav", "header", "footer", "aside", "main", "article", "section", "form", "dialog", "details", "figure",
    "table", "cell", "list", "quote", "code",
)  # fmt: skip
SECTION_OF = {
    "nav": "nav", "header": "header", "footer": "footer", "aside": "aside", "main": "main",
    "article": "article", "section": "section", "form": "form", "search": "form", "fieldset": "form",
    "dialog": "dialog", "details": "details", "figure": "figure", "table": "table", "td": "cell", "th": "cell",
    "ul": "list", "ol": "list", "menu": "list", "dir": "list", "dl": "list", "blockquote": "quote",
    "pre": "code", "listing": "code", "xmp": "code",
}  # fmt: skip
ROLES = (
    "", "navigation", "banner", "contentinfo", "complementary", "main", "article", "region", "form", "search",
    "dialog", "alertdialog", "list", "listitem", "menu", "menubar", "menuitem", "tablist", "tab", "tabpanel",
    "button", "link", "heading", "alert", "img", "presentation", "none", "feed", "note", "status", "tooltip",
    "toolbar", "separator", "figure", "table", "row", "cell", "columnheader", "rowheader", "document",
    "doc-footnotes", "doc-endnotes", "group", "listbox", "option", "combobox", "marquee", "math", "log",
)  # fmt: skip
SECTION_OF_ROLE = {
    "navigation": "nav", "banner": "header", "contentinfo": "footer", "complementary": "aside", "main": "main",
    "article": "article", "region": "section", "form": "form", "search": "form", "dialog": "dialog",
    "alertdialog": "dialog", "list": "list", "menu": "nav", "menubar": "nav", "tablist": "nav",
    "figure": "figure", "table": "table", "cell": "cell",
}  # fmt: skip

# Why text may not be seen, in the order of a container's distances.
HIDDEN = ("hidden", "display", "visibility", "aria", "noscript", "template", "details", "dialog")

# Words of rel attributes, a bit each, in this order.
RELS = (
    "author", "tag", "bookmark", "nofollow", "sponsored", "ugc", "prev", "next", "license", "category",
    "canonical", "alternate", "amphtml", "shortlink", "image_src", "publisher", "me", "home", "up", "index",
)  # fmt: skip
