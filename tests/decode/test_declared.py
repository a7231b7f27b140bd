"""What a page declares is found where a browser finds it, and nowhere else."""

from __future__ import annotations

import pytest

from thresher.decode.declared import LOOKED_AT_BYTES, declared


@pytest.mark.parametrize(
    ("page", "encoding"),
    [
        (b"<meta charset=koi8-r>", "koi8-r"),
        (b"<META CharSet = ' Windows-1251 ' />", "windows-1251"),
        (b'<meta/charset="gb2312"/>', "gbk"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=big5">', "big5"),
        (b"<meta content='text/html;charset=\"euc-kr\"' http-equiv=content-type>", "euc-kr"),
        (b"<meta content='text/html; charset=big5'>", None),
        (b"<meta http-equiv=refresh content='0; charset=big5'>", None),
        (b"<meta charset=utf-16>", "utf-8"),
        (b"<meta charset=x-user-defined>", "windows-1252"),
        (b"<meta charset=iso-2022-kr>", None),
        (b"<meta charset=nonsense><meta charset=koi8-r>", "koi8-r"),
        (b"<meta name=charset value=koi8-r>", None),
        (b"<metadata charset=koi8-r>", None),
        (b"<p title='<meta charset=koi8-r>'>", None),
        (b"<!-- <meta charset=koi8-r> --><meta charset=big5>", "big5"),
        (b"<!--><meta charset=koi8-r>", "koi8-r"),
        (b"<!-- <meta charset=koi8-r>", None),
        (b"<script>'<meta charset=koi8-r>'</script><meta charset=big5>", "big5"),
        (b"<script><meta charset=koi8-r>", None),
        (b"</meta charset=koi8-r>", None),
        (b"<? <meta charset=koi8-r>", None),
        (b'<?xml version="1.0" encoding="windows-1251"?><html>', "windows-1251"),
        (b"<?xml version='1.0' encoding='koi8-r'?><meta charset=big5>", "big5"),
        (b" <?xml version='1.0' encoding='koi8-r'?>", None),
        (b"<?xml version='1.0' encoding=''?>", None),
        (b"<meta charset=''><meta charset=koi8-r>", "koi8-r"),
        (b"<meta charset=koi8-r charset=big5>", "koi8-r"),
        (b"<meta charset", None),
        (b"", None),
    ],
)
def test_declaration(page: bytes, encoding: str | None) -> None:
    """By the prescan of the HTML standard, scripts left out."""
    found = declared(page)
    assert encoding == (found and found[0])


def test_late_declaration_counts_up_to_the_limit() -> None:
    """A browser that meets it late begins anew."""
    tag = b"<meta charset=koi8-r>"
    assert declared(b" " * (LOOKED_AT_BYTES - len(tag)) + tag) == ("koi8-r", "its <meta>")
    assert declared(b" " * LOOKED_AT_BYTES + tag) is None
