"""The compiled core and the same files interpreted give equal results, to the byte."""

from __future__ import annotations

import random
from array import array
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from thresher import core
from thresher.features.table import features, plan
from thresher.scan.text import vocabulary

ROOT = Path(__file__).parents[2]
PAGES = sorted([*(ROOT / "seeds").glob("*.txt"), *(ROOT / "tests" / "cases").glob("*.txt")])
SIGNS = st.sampled_from(
    ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", " ", "  ", "\t", "\u00a0", "\u3000", "\u200b", "\u00ad", "\u202e",
     "\ufeff", "\x00", "•", "- ", "1. ", "12.3.2024", "2024年3月5日", "10:30", "$5", "5 €", "zł", "a@b.org", "https://a.b/c", "#tag", "@me",
     "©", "«", "»", "…", "...", "?", "!", "。", "।", "؟", ", ", "، ", "|", " · ", "(", ")", "“", "the ", "and ", "Share this article",
     "we use cookies", "Comments", "版权所有", "가나다", "ไทย", "हिन्दी", "العربية", "İstanbul", "Straße", "Кто", "ὈΔΥΣΣΕΎΣ", "word ", "A", "é",
     "x" * 15, "y" * 17, "9" * 20]
)  # fmt: skip
MIXED = st.lists(st.one_of(SIGNS, st.text(max_size=4)), max_size=120).map("".join)
LEXICON = random.Random(1).randbytes(65536)


def network(columns: int, seed: int) -> tuple[int, int, int, tuple[int, ...], bytes, bytes]:
    """Two small layers of random numbers."""
    numbers = random.Random(seed)
    weights = [numbers.randrange(-300, 300) for _ in range(6 * ((columns + 1) // 2 * 2) + 2 * 6 * (6 + 12) + 6)]
    return columns, 6, 2, (1, 3), array("i", [9, 10, 10, 9, *[100] * 19]).tobytes(), array("h", weights).tobytes()


ALL = plan(tuple(feature.name for feature in features()))

pytestmark = pytest.mark.skipif(not core.COMPILED, reason="the core is not compiled here: nothing to compare")


def forest(columns: int, seed: int) -> tuple[bytes, bytes]:
    """Forty random trees."""
    numbers = random.Random(seed)
    splits, leaves = bytearray(), bytearray()
    for _ in range(40):
        for _ in range(6):
            column = numbers.randrange(columns)
            splits += bytes((column & 255, column >> 8, numbers.randrange(256)))
        values = [numbers.randrange(-2047, 2048) for _ in range(64)]
        leaves += bytes(value & 255 for value in values) + bytes(value >> 8 & 255 for value in values)
    return bytes(splits), bytes(leaves)


FOREST = forest(len(ALL) // 4, 1)
NETWORK = network(len(ALL) // 4, 2)


def judged(modules: dict[str, ModuleType], page: bytes, width: int | None = None) -> list[object]:
    """All that the core says of a page, step by step."""
    layout = modules["layout"].layout(page)
    rows, count, tokens, token_count = modules["scan"].scan_text(page, layout[0] if width is None else width, layout[1])
    rows = modules["lookup"].look_up(rows, count, tokens, vocabulary(), LEXICON)
    rows, tokens = rows[: count * 64], tokens[: token_count * 4]
    measurer = modules["measure"].Measurer(rows, count, tokens)
    blocks, columns, sums = [], b"", b""
    for at in range(0, count, 512):
        blocks.append(measurer.block(ALL))
        sums += modules["forest"].score(blocks[-1], 512, min(512, count - at), *FOREST)
    size = min(count, 512)
    if count:
        columns = b"".join(blocks[0][k * 512 : k * 512 + size] for k in range(len(ALL) // 4))
    finals = modules["network"].sums(modules["network"].Network(*NETWORK), columns, size)
    chances = modules["chances"].probabilities(sums, count)
    told = modules["chances"].page_columns(rows, sums, count)
    kept = modules["choose"].choose(chances, rows, count, 256)
    repeats = modules["choose"].repeats(b"\1" * count, rows, count, 2)
    return [layout, rows, tokens, blocks, sums, measurer.page_columns(), finals, told, chances, kept, repeats]


@pytest.fixture(scope="module")
def twins() -> tuple[dict[str, ModuleType], dict[str, ModuleType]]:
    """Both forms of every module of the core, in one process."""
    return {name: core.load(name) for name in core.MODULES}, {name: core.load_python(name) for name in core.MODULES}


Twins = tuple[dict[str, ModuleType], dict[str, ModuleType]]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_equal_on_pages(twins: Twins, path: Path) -> None:
    """On the sample page and every golden page."""
    page = path.read_bytes()
    assert judged(twins[0], page) == judged(twins[1], page)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(page=MIXED, width=st.sampled_from([None, 20, 80]))
def test_equal_on_generated_text(twins: Twins, page: str, width: int | None) -> None:
    """On text put together of all that the scanner looks for."""
    data = page.encode("utf-8", "surrogatepass")
    assert judged(twins[0], data, width) == judged(twins[1], data, width)


@settings(max_examples=80, deadline=None)
@given(page=st.binary(max_size=400))
def test_equal_on_bytes(twins: Twins, page: bytes) -> None:
    """On bytes that are no UTF-8."""
    assert judged(twins[0], page) == judged(twins[1], page)


def scanned(module: ModuleType, page: bytes, width: int, blocks: bool) -> tuple[bytes, bytes]:
    """The rows as scan_text leaves them, but for what look_up writes, and the tokens."""
    rows, count, tokens, token_count = module.scan_text(page, width, False, blocks)
    words = array("I", bytes(rows[: 64 * count]))
    for word in (12, 14, 15):
        words[word::16] = array("I", bytes(4 * count))
    return words.tobytes(), tokens[: 4 * token_count]


# Words of all sizes about a block's, and bytes that are no UTF-8: some take the letter after them.
AWKWARD = st.lists(
    st.one_of(
        SIGNS.map(str.encode),
        st.integers(1, 140).map(lambda size: b"w" * size),
        st.integers(50, 70).map(lambda size: b" " * size),
        st.sampled_from([b"\xc3", b"\xe2\x80", b"\xc0\x8b", b"\xc2\x05", b"\xf0", b"don\xe2\x80\x99t", b"USA ", b"U2", b"a1 ", b"."]),
        st.binary(max_size=3),
    ),
    max_size=60,
).map(b"".join)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(page=AWKWARD, width=st.sampled_from([0, 20]))
def test_blocks_are_as_steps(twins: Twins, page: bytes, width: int) -> None:
    """Words read off bit masks of 64 bytes are counted as those that are read step by step, in both forms."""
    plain = scanned(twins[0]["scan"], page, width, False)
    assert plain == scanned(twins[0]["scan"], page, width, True)
    assert plain == scanned(twins[1]["scan"], page, width, True)
    assert plain == scanned(twins[1]["scan"], page, width, False)


def test_no_broken_sequence_overruns_the_rows(twins: Twins) -> None:
    """Bytes that spell a line break in a way that is no UTF-8 end no line: rows are counted by the true ways."""
    for form in twins:
        for sign in (b"\xc0\x8b", b"\xc2\x05", b"\xe0\x80\x8a", b"\xe2\x80\x28"):
            rows, count, _, _ = form["scan"].scan_text(b"a" + sign + b"b" + sign + b"c", 0, False)
            assert (64 <= len(rows), 1) == (True, count)


@pytest.mark.parametrize("count", [511, 512, 513, 1300])
def test_equal_over_blocks(twins: Twins, count: int) -> None:
    """On pages of more lines than a block holds."""
    lines = (f"w{k % 7} Line number {k} is here{'.' * (k % 3)}" + " and goes on" * (k % 5) for k in range(count))
    page = "\n".join(lines).encode()
    assert judged(twins[0], page) == judged(twins[1], page)


def test_vocabulary_tables_are_equal(twins: Twins) -> None:
    """The table that the scanner probes is the same by both roads."""
    from thresher.vocab import read_vocabulary

    assert twins[0]["lookup"].make_vocabulary(read_vocabulary()) == twins[1]["lookup"].make_vocabulary(read_vocabulary())


def test_wide_and_plain_forests_are_equal(twins: Twins) -> None:
    """With AVX2 and without it a forest gives the same sums."""
    columns = random.Random(3).randbytes(len(ALL) // 4 * 512)
    score = twins[0]["forest"].score
    for rows in (1, 31, 32, 33, 512):
        assert score(columns, 512, rows, *FOREST, False) == score(columns, 512, rows, *FOREST, True)


@settings(max_examples=300, deadline=None)
@given(text=st.one_of(st.text(max_size=80), MIXED, st.text(st.characters(codec="ascii"), min_size=14, max_size=70)))
@example(text="x" * 40 + "é" + "y" * 17 + "’😀" + "z" * 16)
def test_utf8_is_as_by_python(twins: Twins, text: str) -> None:
    """The bytes that CPython's encoder gives, at every place of a wide character."""
    for form in twins:
        assert text.encode("utf-8") == form["encode"].to_utf8(text)


@pytest.mark.parametrize("text", ["\ud800", "a" * 20 + "\udfff", "\udc80é"])
def test_a_lone_surrogate_is_an_error(twins: Twins, text: str) -> None:
    """As for CPython's encoder."""
    for form in twins:
        with pytest.raises(UnicodeEncodeError):
            form["encode"].to_utf8(text)
