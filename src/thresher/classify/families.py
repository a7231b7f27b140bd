"""Families of tags: what a line is at first sight. An arbiter chooses between families, rules within one."""

from __future__ import annotations

from thresher.types import Tag

FAMILIES: dict[str, tuple[Tag, ...]] = {
    "text": (Tag.BODY, Tag.LIST, Tag.TABLE, Tag.QUOTE, Tag.CODE, Tag.HEADING, Tag.TITLE),
    "navigation": (Tag.NAVIGATION, Tag.BREADCRUMB, Tag.PAGINATION, Tag.FOOTER, Tag.CONTROL),
    "related": (Tag.RELATED,),
    "share": (Tag.SHARE,),
    "advertisement": (Tag.ADVERTISEMENT,),
    "wall": (Tag.CONSENT, Tag.NEWSLETTER, Tag.PAYWALL),
    "rights": (Tag.COPYRIGHT, Tag.LEGAL, Tag.CONTACT),
    "comment": (Tag.COMMENT,),
    "byline": (Tag.BYLINE,),
    "dateline": (Tag.DATELINE,),
    "caption": (Tag.CAPTION,),
    "topics": (Tag.TOPICS,),
    "author-bio": (Tag.AUTHOR_BIO,),
    "other": (Tag.COUNTER, Tag.OTHER),
}
FAMILY = {tag: family for family, tags in FAMILIES.items() for tag in tags}
