"""Which of a page's dates is its own, and how it is read."""

import pytest
from html_page import BODY, field, linked

URL = "https://www.example.org/bridge"
TOP = "<h1>Bridge opens in spring</h1>"
TEASERS = "<div class=related-posts><div class=card><h3>Tram</h3><time>2019-01-02</time><p class=date>2 May 2018</p></div></div>"

CASES = [
    # its own time before that of a card, wherever the card stands
    (TEASERS + TOP + "<time>2024-03-05</time>" + BODY, URL, "2024-03-05"),
    # an update where nothing else is told; never before another date
    (TOP + "<p>Updated 6 March 2024</p>" + BODY, URL, "2024-03-06"),
    (TOP + "<p>Updated 6 March 2024</p><p>Published 5 March 2024</p>" + BODY, URL, "2024-03-05"),
    # the day first where the page's country writes so
    ("<html lang=en-GB><meta name=date content=05/03/2024>" + BODY, URL, "2024-03-05"),
    ("<html lang=en-US><meta name=date content=05/03/2024>" + BODY, URL, "2024-05-03"),
    ("<meta name=date content=05/03/2024>" + BODY, "https://www.example.co.uk/bridge", "2024-03-05"),
    # or where another date of the page says so
    (linked('{"@type":"Article","dateModified":"2024-03-05"}') + "<html lang=en>" + TOP + "<p>05/03/2024</p>" + BODY,
     URL, "2024-03-05"),
    # in an address, a whole part of it
    (BODY, "https://www.example.org/news/29-10-2021", "2021-10-29"),
    (BODY, "https://www.example.org/t/chain-after-08-02-2024/21241", None),
    (BODY, "https://www.example.org/2021/10/29/bridge", "2021-10-29"),
    (BODY, "https://www.example.org/home/2021/9/5/bridge", "2021-09-05"),
    (BODY, "https://www.example.org/home/2021/9/5", None),
    # in data that an attribute holds
    (BODY + "<div data-page='{&quot;datePublished&quot;:&quot;2024-03-05T10:30&quot;}'></div>", URL, "2024-03-05T10:30"),
    (BODY + "<div created-timestamp='2024-03-05'></div>", URL, None),
    (BODY + '<div created-timestamp="2024-03-05"></div>', URL, "2024-03-05"),
    # never of rights
    (TOP + BODY + "<p>© 5 March 2024 Example</p>", URL, None),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "url", "expected"), CASES)
def test_date(markup: str, url: str, expected: str | None) -> None:
    """The day the page was published."""
    assert expected == field("date", markup, url).value
