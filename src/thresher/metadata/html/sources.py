"""Which sources give which field, best first: one table, ranked by `python -m benchmarks.metadata`.

A row is a reader of `readers.py` and its argument: `json-ld` and `people` name a kind of node and a property, `item`
the kind of object and a property (`any` for any), `meta` a name as `spans.named` spells it, `link` and `rel` a word of
rel. Where the shared sets have too few pages of a source to rank it, it stands with its like.
"""

from __future__ import annotations

SOURCES: dict[str, tuple[str, ...]] = {
    "title": (
        "meta headline", "json-ld post.headline", "item article.headline", "json-ld article.headline",
        "meta citation_title", "meta sailthru.title", "meta parsely-title", "meta dc.title", "json-ld page.headline",
        "meta og:title", "h1", "title", "item any.headline", "meta twitter:title", "json-ld page.name",
        "json-ld article.name", "meta title", "text title", "json-ld work.name",
    ),
    "authors": (
        "meta citation_author", "meta citation_authors", "item person.name", "people post.author",
        "meta sailthru.author", "people article.author", "meta cxenseparse:author", "meta byl", "meta author",
        "people page.author", "item article.author", "labelled by", "meta article:author", "item any.author",
        "rel author", "meta parsely-author", "meta shareaholic:article_author_name", "people article.creator",
        "meta og:article:author", "people work.author", "people work.creator", "meta dc.creator",
        "meta dc.contributor", "byline", "desk author",
    ),
    "date": (
        "address", "meta article:published_time", "json-ld post.datePublished", "item article.datePublished",
        "json-ld page.datePublished", "meta citation_online_date", "meta citation_publication_date",
        "meta citation_date", "meta parsely-pub-date", "meta sailthru.date", "meta dc.date.issued", "meta dc.issued",
        "meta og:article:published_time", "meta og:published_time", "meta shareaholic:article_published_time",
        "meta article:published", "meta publish_date", "meta publish-date", "meta publishdate", "meta published",
        "meta publication_date", "meta published-date", "meta publication-date", "meta displaydate", "meta rnews:datepublished", "meta cxenseparse:recs:publishtime",
        "meta dcsext.articlefirstpublished", "meta originalpublicationdate", "meta article_date_original",
        "meta dc.created", "meta dc.date.created", "time published", "item any.dateCreated", "item any.datePublished", "meta datepublished",
        "json-ld work.datePublished", "text date", "json-ld article.datePublished", "time any", "meta pubdate",
        "meta date", "script published", "named date", "loose-text date", "json-ld article.dateCreated",
        "meta dc.date", "meta created", "meta ms.date",
    ),
    "date_modified": (
        "meta article:modified_time", "json-ld article.dateModified", "json-ld page.dateModified",
        "json-ld post.dateModified", "item any.dateModified", "meta dc.modified", "meta dc.date.modified",
        "meta og:article:modified_time", "meta og:updated_time", "meta datemodified", "meta lastmod",
        "meta last-modified", "meta revised", "time updated", "text date_modified",
        "json-ld work.dateModified",
    ),
    "sitename": (
        "meta og:site_name", "json-ld site.name", "json-ld article.publisher", "json-ld page.publisher",
        "meta application-name", "json-ld organization.name", "meta dc.publisher", "meta citation_journal_title",
        "item article.publisher", "meta apple-mobile-web-app-title", "meta al:ios:app_name", "text sitename",
    ),
    "language": (
        "text language", "html-lang", "json-ld article.inLanguage", "json-ld page.inLanguage",
        "meta content-language", "meta og:locale", "meta dc.language", "meta language", "item any.inLanguage",
    ),
    "description": (
        "meta og:description", "meta description", "json-ld article.description", "meta twitter:description",
        "meta dc.description", "meta sailthru.description", "json-ld page.description", "json-ld work.description",
        "item any.description", "meta dc.abstract", "meta citation_abstract",
    ),
    "image": (
        "meta og:image", "meta og:image:url", "meta og:image:secure_url", "json-ld article.image",
        "meta twitter:image", "meta twitter:image:src", "meta parsely-image-url", "meta sailthru.image.full",
        "json-ld article.thumbnailUrl", "json-ld page.primaryImageOfPage", "json-ld work.image", "item article.image",
        "link image_src", "meta thumbnail", "meta image", "item any.image",
    ),
    "url": (
        "link canonical", "meta og:url", "json-ld article.url", "json-ld article.mainEntityOfPage", "json-ld page.url",
        "meta twitter:url", "meta parsely-link", "item any.mainEntityOfPage", "given",
    ),
    "tags": (
        "meta article:tag", "json-ld article.keywords", "meta news_keywords", "meta parsely-tags", "meta sailthru.tags",
        "meta citation_keywords", "rel tag", "meta dc.subject", "json-ld page.keywords", "json-ld work.keywords",
        "item any.keywords", "meta keywords",
    ),
    "categories": (
        "meta article:section", "json-ld article.articleSection", "meta parsely-section", "item any.articleSection",
        "rel category", "meta section", "meta category", "meta og:section", "meta dc.type", "json-ld work.category",
    ),
    "license": (
        "link license", "rel license", "json-ld article.license", "json-ld page.license", "json-ld work.license",
        "item any.license", "meta dc.license", "meta dc.rights",
    ),
    "page_kind": ("node-kind", "meta og:type"),
    "is_free": ("json-ld article.isAccessibleForFree", "json-ld page.isAccessibleForFree",
                "json-ld work.isAccessibleForFree", "meta article:content_tier"),
    "feeds": ("feed",),
}  # fmt: skip
