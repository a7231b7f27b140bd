"""Selection + Lines -> Article: putting together and explaining, all of it worked out when looked at."""

from thresher.article.article import Article, Metadata
from thresher.article.assemble import assemble
from thresher.article.line import Line

__all__ = ["Article", "Line", "Metadata", "assemble"]
