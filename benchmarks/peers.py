"""Other extractors, called as their documentation tells: a page in, its text out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from importlib.util import find_spec
from typing import NamedTuple

from benchmarks.rules import stop_words


class Peer(NamedTuple):
    """A package and the call that turns a page's HTML (and its address) into text."""

    package: str
    extract: Callable[[str, str], str]

    @property
    def installed(self) -> bool:
        """True where the package can be imported."""
        return find_spec(self.package) is not None


def as_paragraphs(lines: Sequence[str]) -> str:
    """Raw lines as a page that an HTML extractor can read."""
    return "<html><body>" + "".join(f"<p>{escape(line)}</p>\n" for line in lines) + "</body></html>"


def _justext(html: str, url: str) -> str:
    import justext

    return "\n".join(part.text for part in justext.justext(html, stop_words()) if not part.is_boilerplate)


def _goose3(html: str, url: str) -> str:
    from goose3 import Goose

    with Goose({"enable_image_fetching": False}) as goose:
        return str(goose.extract(raw_html=html).cleaned_text or "")


def _boilerpy3(html: str, url: str) -> str:
    from boilerpy3.extractors import ArticleExtractor

    return str(ArticleExtractor(raise_on_failure=False).get_content(html))


def _turbohtml_boilerplate(html: str, url: str) -> str:
    from turbohtml.extract import boilerplate

    return "\n".join(part.text for part in boilerplate(html) if not part.is_boilerplate)


def _turbohtml_article(html: str, url: str) -> str:
    import turbohtml

    return str(turbohtml.parse(html).article().text or "")


def _trafilatura(html: str, url: str) -> str:
    import trafilatura

    return trafilatura.extract(html, url=url or None, include_comments=False) or ""


# On raw lines, each wrapped in a paragraph.
ON_LINES = {
    "jusText": Peer("justext", _justext),
    "goose3": Peer("goose3", _goose3),
    "boilerpy3": Peer("boilerpy3", _boilerpy3),
    "turbohtml boilerplate": Peer("turbohtml", _turbohtml_boilerplate),
    "turbohtml article": Peer("turbohtml", _turbohtml_article),
    "trafilatura": Peer("trafilatura", _trafilatura),
}
# On the page's own HTML, for scale.
ON_HTML = {"trafilatura on HTML": Peer("trafilatura", _trafilatura)}
