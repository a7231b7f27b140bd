"""What counts as hard-wrapped text: cut where the next word would not have fitted, going on in mid-sentence."""

from __future__ import annotations

import textwrap

import pytest

from thresher import core

PROSE = (
    "The river rose again in the night and by morning the lower fields lay under water, so that the cattle had to be "
    "brought up by the old lane before anyone had eaten. Nobody in the village could remember a spring so wet, and "
    "the council, which met in the chapel because its own roof leaked, agreed on nothing but another meeting."
)
CHINESE = (
    "昨夜河水再次上涨，到清晨低处的田地已被淹没，村民们只好在吃早饭之前把牛群从老路赶上山坡，谁也不记得有过这样潮湿的春天，"
    * 3
    + "会议在小教堂里举行。"
)
TITLES = "\n".join(
    f"Echelon Model {k} Rowing Machine With Rotating Display And Adjustable Seat Nr {k % 7}" for k in range(40)
)


def width(page: str, form: str) -> int:
    module = core.load("layout") if form == "compiled" else core.load_python("layout")
    return int(module.layout(page.encode())[0])


@pytest.mark.parametrize("form", ["compiled", "interpreted"])
class TestWidth:
    def test_wrapped_prose_has_the_column_it_was_wrapped_at(self, form: str) -> None:
        page = "\n".join("\n".join(textwrap.wrap(PROSE, 72)) for _ in range(4))
        assert 68 <= width(page, form) <= 72

    def test_paragraphs_a_line_are_not_wrapped(self, form: str) -> None:
        assert width("\n".join([PROSE] * 8), form) == 0

    def test_chinese_is_cut_at_the_very_column(self, form: str) -> None:
        menu = "\n".join(["首页", "新闻", "体育", "财经", "关于我们", "联系方式"])
        page = menu + "\n" + "\n".join(textwrap.wrap(CHINESE, 80))
        assert width(page, form) == 80

    def test_one_full_line_of_chinese_is_no_habit(self, form: str) -> None:
        page = "\n".join(["首页", "新闻", "体育", "财经", "关于我们", CHINESE[:80], "联系方式"])
        assert width(page, form) == 0

    def test_titles_of_one_length_are_not_wrapped(self, form: str) -> None:
        assert width(TITLES, form) == 0
