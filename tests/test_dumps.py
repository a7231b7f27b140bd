"""The README's way through a dump: what it shows is run on a WET file and on a WARC file of our own."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import pytest

import thresher

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
MARK = "```python\nfrom itertools import tee\n"
SENTENCE = "The harvest was late this year, and nobody in the valley could say why it was so.\n"
URLS = [f"https://example.org/{number}" for number in range(20)]

warc = pytest.importorskip("fastwarc.warc", reason="needs FastWARC")


def recipe() -> str:
    """The README's block."""
    return MARK.removeprefix("```python\n") + README.partition(MARK)[2].partition("```")[0]


def record(kind: str, url: str, body: bytes) -> bytes:
    """A record of a WARC file, compressed by itself."""
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nContent-Length: {len(body)}\r\n\r\n"
    return gzip.compress(head.encode() + body + b"\r\n\r\n")


def test_every_record_of_a_wet_file_has_an_article(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In order, with its address; the head of the file is no page."""
    bodies = [f"Page {number}\n{SENTENCE * 5}".encode() for number in range(len(URLS))]
    pages = [record("conversion", url, body) for url, body in zip(URLS, bodies, strict=True)]
    (tmp_path / "CC-MAIN.warc.wet.gz").write_bytes(record("warcinfo", "-", b"software: none\r\n") + b"".join(pages))
    monkeypatch.chdir(tmp_path)
    extractor = thresher.Extractor()
    exec(recipe(), {"extractor": extractor})
    wanted = [extractor.extract(body, url, kind="text") for url, body in zip(URLS, bodies, strict=True)]
    assert all(article.text for article in wanted)
    shown = capsys.readouterr().out.splitlines()
    assert [f"{article.url} {article.status} {len(article.text)}" for article in wanted] == shown


def test_html_of_a_warc_file(tmp_path: Path) -> None:
    """As the README says below it: the body of each response, with the charset of its HTTP head."""
    assert "`extractor.extract(record.reader.read(), url,\nencoding=record.http_charset)`" in README
    html = f"<!doctype html><title>Année</title><article><p>{SENTENCE}<p>Été. {SENTENCE}</article>".encode("latin-1")
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n"
    (tmp_path / "a.warc.gz").write_bytes(record("response", URLS[0], http + html))
    found: list[Any] = []
    for response in warc.ArchiveIterator(str(tmp_path / "a.warc.gz"), record_types=warc.WarcRecordType.response):
        found.append(thresher.extract(response.reader.read(), URLS[0], encoding=response.http_charset))
    assert [("windows-1252", "html", True)] == [(a.encoding, a.kind, "Été" in a.text) for a in found]
