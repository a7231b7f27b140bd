"""The call from lines to probabilities: the same compiled and interpreted, by every way that a page can take through it."""

from __future__ import annotations

import random
from array import array
from types import ModuleType

import pytest

from thresher import core
from thresher.features.table import features, plan
from thresher.scan import to_lines
from thresher.types import Source

NAMES = tuple(feature.name for feature in features())[::8]
PLAN = plan(NAMES)
KINDS = 3
PAGE = 22 + 5  # columns of a page: its text's, and what the network said of it
BASE = len(PLAN) // 4


def forest(columns: int, trees: int, seed: int) -> tuple[bytes, bytes]:
    """Random trees over so many columns."""
    numbers = random.Random(seed)
    splits, leaves = bytearray(), bytearray()
    for _ in range(trees * 6):
        splits += numbers.randrange(columns).to_bytes(2, "little") + bytes((numbers.randrange(256),))
    for _ in range(trees):
        values = [numbers.randrange(-200, 201) for _ in range(64)]
        leaves += bytes(value & 255 for value in values) + bytes(value >> 8 & 255 for value in values)
    return bytes(splits), bytes(leaves)


def network(columns: int, seed: int) -> tuple[int, int, tuple[int, ...], bytes, bytes]:
    """Two small layers of random numbers."""
    numbers = random.Random(seed)
    weights = [numbers.randrange(-300, 300) for _ in range(6 * ((columns + 1) // 2 * 2) + 2 * 6 * 3 * 6 + 6)]
    return 6, 2, (1, 3), array("i", [8, 10, 10, 6, *[100] * 19]).tobytes(), array("h", weights).tobytes()


NETWORK, FOREST = network(BASE, 1), forest(BASE, 12, 2)
KIND_TREES = tuple(forest(PAGE, 5, seed) for seed in range(3, 3 + KINDS))


def asking(column: int) -> tuple[bytes, bytes]:
    """One tree that asks for one column."""
    return (column.to_bytes(2, "little") + b"\x80") * 6, bytes(128)


def judged(module: ModuleType, count: int) -> tuple[bytes, bytes]:
    """What a module's judge says of a page of so many lines."""
    numbers = random.Random(count)
    words = ["harvest", "the", "Share", "late", "2024,", "Home", "valley.", "|", "and"]
    text = "\n".join(" ".join(numbers.choices(words, k=numbers.choice((1, 3, 20)))) for _ in range(count))
    lines = to_lines(Source(text.encode()))
    assert lines.count == count
    judge = module.Judge(PLAN, b"", FOREST, NETWORK, count % 5, KIND_TREES)  # each share in turn
    found: tuple[bytes, bytes] = judge.judge(lines.rows, lines.count, lines.tokens, None)
    return found


@pytest.mark.parametrize("count", [0, 1, 31, 32, 33, 512, 513, 1100])
def test_both_forms_agree(count: int) -> None:
    """On pages of less than a block, of one, and of several."""
    compiled, python = core.load("judge"), core.load_python("judge")
    found = judged(compiled, count)
    assert found == judged(python, count)
    assert (2 * count, KINDS) == tuple(map(len, found))
    assert count < 500 or len(set(array("H", found[0]))) > 100


@pytest.mark.parametrize("form", ["here", "python"])
def test_the_share_weighs_the_network_against_the_trees(form: str) -> None:
    """All of it: the trees count for nothing; none: the network does; between: both do."""
    module = core.load("judge") if form == "here" else core.load_python("judge")
    lines = to_lines(Source(b"The harvest was late.\n\nHome\n\nNobody in the valley could say when it would come."))

    def chances(trees: tuple[bytes, bytes], made: tuple[int, int, tuple[int, ...], bytes, bytes], share: int) -> bytes:
        found: bytes = module.Judge(PLAN, b"", trees, made, share, KIND_TREES).judge(lines.rows, lines.count, lines.tokens, None)[0]
        return found

    trees, made = forest(BASE, 12, 9), network(BASE, 8)
    for share in range(5):
        told = chances(FOREST, NETWORK, share)
        assert (share == 4) == (told == chances(trees, NETWORK, share))
        assert (share == 0) == (told == chances(FOREST, made, share))


@pytest.mark.parametrize("form", ["here", "python"])
def test_what_does_not_fit_is_refused(form: str) -> None:
    """When the judge is made, or by a page that is measured by fewer columns than its kinds read."""
    module = core.load("judge") if form == "here" else core.load_python("judge")
    for trees, made, kinds in (
        (FOREST, network(BASE + 2, 1), KIND_TREES),
        (asking(BASE), NETWORK, KIND_TREES),
        ((FOREST[0], FOREST[1][:-1]), NETWORK, KIND_TREES),
        (FOREST, NETWORK, ((bytes(18), bytes(127)),)),
        (FOREST, NETWORK, KIND_TREES * 6),
    ):
        with pytest.raises(ValueError):
            module.Judge(PLAN, b"", trees, made, 2, kinds)
    for share in (-1, 5):
        with pytest.raises(ValueError, match="share"):
            module.Judge(PLAN, b"", FOREST, NETWORK, share, KIND_TREES)
    lines = to_lines(Source(b"One line."))
    for column, raised in ((PAGE - 1, False), (PAGE, True)):
        judge = module.Judge(PLAN, b"", FOREST, NETWORK, 1, (asking(column),))
        if raised:
            with pytest.raises(ValueError):
                judge.judge(lines.rows, 1, lines.tokens, None)
        else:
            assert b"\x80" == judge.judge(lines.rows, 1, lines.tokens, None)[1]
