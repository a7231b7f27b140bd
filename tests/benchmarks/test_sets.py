"""Readers, on small copies of the public layouts."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

pytest.importorskip("publicsuffixlist")

from benchmarks.sets import SETS, read, tags
from benchmarks.sets.daniel import split_reference
from benchmarks.sets.domains import fold_of, registered_domain
from benchmarks.sets.encodings import decode


def put(path: Path, content: bytes | str | object) -> None:
    """Write a file with its folders: bytes and text as they are, else JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")


def test_wcxb(tmp_path: Path) -> None:
    """Text, title, type and snippets; pages without a main text are left out; packed pages are read."""
    truth = {
        "title": "T", "author": None, "publish_date": "2024-05-01", "main_content": "Body", "with": ["B"],
    }
    entry = {"url": "https://blog.example.co.uk/a", "ground_truth": truth,
             "_internal": {"page_type": {"primary": "forum"}}}
    put(tmp_path / "wcxb/dev/ground-truth/0001.json", entry)
    put(tmp_path / "wcxb/dev/ground-truth/0002.json", {"url": "", "ground_truth": {"title": "x"}})
    put(tmp_path / "wcxb/dev/html/0001.html.gz", gzip.compress(b"<p>Body</p>"))
    (page,) = read("wcxb", tmp_path)
    assert ("wcxb", "0001", "Body", "example.co.uk") == (page.set, page.id, page.gold, page.domain)
    assert ("T", (), "2024-05-01", "forum", ("B",)) == (
        page.title, page.authors, page.date, page.page_type, page.wanted)
    assert "<p>Body</p>" == page.html


def test_daniel(tmp_path: Path) -> None:
    """The first paragraph is the title; the page is decoded by its charset."""
    name = "20120101_www.news.example.ru_ab12"
    html = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Привет, мир</p>'
    put(tmp_path / "daniel/doc_lg.json", {name: "Russian"})
    put(tmp_path / "daniel/html" / name, html.encode("cp1251"))
    put(tmp_path / "daniel/reference" / name, "<p>Заголовок</p>\n<p>Один</p><p>Два &amp; три</p>")
    (page,) = read("daniel", tmp_path)
    assert ("Заголовок", "Один\nДва & три") == (page.gold_title, page.gold)
    assert ("ru", "cp1251", "example.ru") == (page.language, page.encoding, page.domain)
    assert "Привет, мир" in page.html


def test_reference_without_closing_tags() -> None:
    """A paragraph ends where the next begins."""
    assert ("T", "a\nb") == split_reference("<p>T<p>a<p>b")
    assert ("", "") == split_reference("")


def test_magic_html(tmp_path: Path) -> None:
    """Articles and threads, each with its type; Chinese is seen by the gold's characters."""
    for kind, content in (("article", "我在北京"), ("forum", "I agree")):
        entry = {"url": "https://a.example.com/", "content": content}
        put(tmp_path / f"magic-html/{kind}/base.json", {"k": entry})
        put(tmp_path / f"magic-html/{kind}/htmls/k.html", "<p>x</p>")
    pages = list(read("magic-html", tmp_path))
    assert [("article/k", "zh"), ("forum/k", "")] == [(page.id, page.language) for page in pages]


def test_zh69(tmp_path: Path) -> None:
    """The wrapper gives address and charset and is taken off; unknown authors are none."""
    wrapped = '<text id="http://news.example.cn/1.htm?a=1&amp;b=2" encoding="gb2312">\n<p>新闻</p>'
    put(tmp_path / "zh69/original/a.html", wrapped.encode("gb18030"))
    put(tmp_path / "zh69/original/b.html", '<link rel="canonical" href="https://www.example.org/x"><p>文</p>')
    for name, author in (("a", "王 李"), ("b", "UNKNOWN")):
        put(tmp_path / f"zh69/author/{name}.txt", author)
        put(tmp_path / f"zh69/cleaned/{name}.txt", "新闻")
    first, second = read("zh69", tmp_path)
    assert ("http://news.example.cn/1.htm?a=1&b=2", "example.cn", ("王", "李")) == (
        first.url, first.domain, first.authors)
    assert "<p>新闻</p>" == first.html.strip()
    assert ("example.org", ()) == (second.domain, second.authors)


def test_trafilatura(tmp_path: Path) -> None:
    """Snippets by page, from either folder; keys that are no address still give a domain."""
    rows = {"https://a.example.com/x": {"file": "a.html", "with": ["w"], "without": ["n"]},
            "hard::example.org-x.html": {"file": "b.html", "with": [], "without": []},
            "https://gone.example": {"file": "gone.html", "with": [], "without": []}}
    put(tmp_path / "trafilatura/evaldata.json", rows)
    put(tmp_path / "trafilatura/cache/a.html", "<p>w</p>")
    put(tmp_path / "trafilatura/eval/b.html", "<p>v</p>")
    pages = {page.id: page for page in read("trafilatura", tmp_path)}
    domains = {name: page.domain for name, page in pages.items()}
    assert {"a.html": "example.com", "b.html": "example.org"} == domains
    assert (("w",), ("n",)) == (pages["a.html"].wanted, pages["a.html"].unwanted)


def test_tags(tmp_path: Path) -> None:
    """A doubted tag keeps its name and is listed as doubted."""
    row = {"set": "wcxb-dev", "id": "1", "url": "https://example.com/", "rendering": "wet", "text": "a\nb",
           "lines": ["a", "b"], "tags": ["title", "other?"]}
    put(tmp_path / "tags-dev.jsonl", json.dumps(row) + "\n")
    (page,) = tags.read(tmp_path)
    assert ("wcxb", ("title", "other"), {1}) == (page.set, page.tags, page.doubted)


@pytest.mark.parametrize(
    ("raw", "language", "expected"),
    [
        ("żółć".encode("iso8859-2"), "pl", "iso8859-2"),
        ("<meta charset=gbk>新闻".encode("gbk"), "", "gb18030"),
        ("<meta charset=gbk>新闻".encode(), "", "utf-8"),  # the bytes are believed before the label
        ("ειδήσεις".encode("cp1253"), "el", "cp1253"),
        ("\ufeffx".encode("utf-16-le"), "", "utf-16"),
        ("新闻".encode() * 500 + b"\xe6", "", "utf-8"),  # cut in the middle of a character
        (b"caf\xe9", "", "cp1252"),
        (b"", "", "utf-8"),
        (b"<meta charset=nonsense>\xff\xfe\xfd", "", "cp1252"),
    ],
)
def test_decode(raw: bytes, language: str, expected: str) -> None:
    """The charset that the page was written in is found."""
    assert expected == decode(raw, language)[1]


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://www.bbc.co.uk/news", "bbc.co.uk"),
        ("http://a.b.example.com:8080/", "example.com"),
        ("https://name.github.io/", "name.github.io"),
        ("http://192.0.2.7/x", "192.0.2.7"),
        ("", ""),
    ],
)
def test_registered_domain(url: str, domain: str) -> None:
    """The registered part of the host."""
    assert domain == registered_domain(url)


def test_folds_are_stable() -> None:
    """A domain's fold is the same in every process."""
    assert 2 == fold_of("bbc.co.uk")
    assert {fold_of(f"site{n}.example") for n in range(50)} == {0, 1, 2, 3, 4}


def test_unknown_set() -> None:
    """An unknown name raises and lists those there are."""
    with pytest.raises(ValueError, match=", ".join(SETS)):
        read("nonesuch", Path())
