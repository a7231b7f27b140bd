"""Attributes are read as the HTML Standard says."""

import pytest
from html_page import finder
from hypothesis import given
from hypothesis import strategies as st

from thresher.metadata.html.attributes import attributes


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        (b"<meta>", {}),
        (b"<meta name=a content=b>", {"name": "a", "content": "b"}),
        (b"<META NAME='A' Content=\"b c\">", {"name": "A", "content": "b c"}),
        (b"<meta name = a\ncontent\t=\n'b'/>", {"name": "a", "content": "b"}),
        (b"<meta name=a/b content=c>", {"name": "a/b", "content": "c"}),
        (b"<meta name=a name=b>", {"name": "a"}),
        (b"<a itemscope href=>", {"itemscope": "", "href": ""}),
        (b"<a =b=c>", {"=b": "c"}),
        (b'<a title="1 > 0" x>', {"title": "1 > 0", "x": ""}),
        (b"<a/b/c>", {"b": "", "c": ""}),
        (b"<a t='&quot;&eacute;&#8217;&amp;amp;'>", {"t": '"é’&amp;'}),
        (b"<a href='?a=1&copy=2&lang=3&amp;x=4'>", {"href": "?a=1&copy=2&lang=3&x=4"}),
        (b"<a t='AT&T &copy 2024 &notit;'>", {"t": "AT&T © 2024 &notit;"}),
        (b'<a x="open', {"x": '"open'}),
        ("<a t=été>".encode(), {"t": "été"}),
    ],
)
def test_attributes(tag: bytes, expected: dict[str, str]) -> None:
    """Names in lower case, the first of a name, references decoded once."""
    assert expected == attributes(tag)


@given(st.binary(max_size=200))
def test_any_bytes(tag: bytes) -> None:
    """No start tag raises."""
    assert isinstance(attributes(b"<meta " + tag), dict)


def test_tag_is_not_parsed_before_a_field_is_asked() -> None:
    """A finder holds spans only."""
    found = finder("<meta name=author content='Jane Doe'>")
    assert "metas" not in vars(found.page.spans)
    assert ("Jane Doe",) == found("authors").value
    assert "metas" in vars(found.page.spans)
