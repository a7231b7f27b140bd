"""Each line of each golden page: kept or not, and its tag, as its file records it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from golden_case import CASES, Case, Verdict, folded, page_lines, parse, read_all, render, write
from golden_totals import raise_floors, read_floors, totals

ALL = read_all()
AS_NAMED = [pytest.param(case, id=case.name) for case in ALL]
PAGES_AT_LEAST = 60
LANGUAGES_AT_LEAST = 20


@pytest.mark.parametrize("case", AS_NAMED)
def test_rows_are_the_lines_of_the_page(case: Case) -> None:
    """A row for each line of the page, in order, and nothing else."""

    assert page_lines(case) == [folded(row.text) for row in case.rows]


@pytest.mark.parametrize("case", AS_NAMED)
def test_tags_are_known(case: Case) -> None:
    """Tags of rows and fault notes are tags of the product, and a fault differs from what is right."""

    from thresher.types import Tag

    known = {str(tag) for tag in Tag}
    assert {row.right.tag for row in case.rows} <= known
    assert {row.expected.tag for row in case.rows} <= known
    assert [row for row in case.rows if row.fault == row.right] == []


@pytest.mark.parametrize("case", AS_NAMED)
def test_file_is_written_as_the_update_would(case: Case) -> None:
    """Reading and writing a file changes no byte, so that an update shows only fault notes."""

    source = (CASES / f"{case.name}.txt").read_bytes().decode()
    assert source == render(parse(source, case.name))


def test_there_are_enough_pages_and_languages() -> None:
    assert len(ALL) >= PAGES_AT_LEAST
    assert len({case.lang for case in ALL}) >= LANGUAGES_AT_LEAST


@pytest.mark.parametrize("case", AS_NAMED)
def test_product_says_what_the_file_records(
    case: Case, judge: Callable[[Case], list[Verdict]], update: bool
) -> None:
    """Kept mark and tag of each line are right, or wrong in the way that the file notes."""

    found = judge(case)
    if update:
        write(case.with_faults(found))
        return
    changed = [
        difference(row.right, row.expected, verdict) + f" | {row.text[:90]}"
        for row, verdict in zip(case.rows, found, strict=True)
        if verdict != row.expected
    ]
    if changed:
        pytest.fail(
            f"{case.name} ({case.why})\n  "
            + "\n  ".join(changed)
            + "\nMend the product, or record it: pytest tests/golden --update-goldens, and read the diff.",
            pytrace=False,
        )


def difference(right: Verdict, recorded: Verdict, found: Verdict) -> str:
    """One line that says how a verdict departs from the file."""

    if found == right:
        return f"cured: now {found}, the file still notes {recorded}"
    if recorded == right:
        return f"broken: is {right}, now {found}"
    return f"changed: is {right}, noted {recorded}, now {found}"


def test_shares_do_not_sink(judged: list[tuple[Case, list[Verdict]]], update: bool) -> None:
    """The shares of right kept marks and right tags are at or above the floors in cases/totals.json."""

    now = totals(judged)
    if update:
        raise_floors(now)
    floors = read_floors()
    assert floors.keys() == now.shares.keys()
    sunk = {name: share for name, share in now.shares.items() if share < floors[name]}
    assert sunk == {}, f"below the floors {floors}; lower one by hand only on purpose, and say why"
