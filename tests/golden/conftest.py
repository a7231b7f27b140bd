"""The switch that rewrites fault notes, the product's verdicts on all cases, and the totals at the end."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest
from golden_case import Case, Verdict, folded, read_all
from golden_totals import totals

TOTALS = pytest.StashKey[str]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens",
        action="store_true",
        default=False,
        help="rewrite the fault notes of the golden cases to what the product says now",
    )


@pytest.fixture(scope="session")
def update(pytestconfig: pytest.Config) -> bool:
    """Whether fault notes are to be rewritten."""

    return bool(pytestconfig.getoption("--update-goldens", default=False))


@pytest.fixture(scope="session")
def judge() -> Callable[[Case], list[Verdict]]:
    """Gives the product's verdicts on the rows of a case; fails when it sees other lines than the file."""

    import thresher

    @cache
    def verdicts(case: Case) -> list[Verdict]:
        lines = thresher.extract(case.page, kind="text").lines
        seen = [folded(line.text) for line in lines]
        stated = [folded(row.text) for row in case.rows]
        if seen != stated:
            at = next((i for i, (a, b) in enumerate(zip(seen, stated, strict=False)) if a != b), -1)
            pytest.fail(
                f"{case.name}: the file has {len(stated)} lines, thresher sees {len(seen)}; first difference "
                f"at {at}: {stated[at : at + 1]} and {seen[at : at + 1]}. Nothing was written.",
                pytrace=False,
            )
        return [Verdict(bool(line.kept), str(line.tag)) for line in lines]

    return verdicts


@pytest.fixture(scope="session")
def judged(
    judge: Callable[[Case], list[Verdict]], pytestconfig: pytest.Config
) -> list[tuple[Case, list[Verdict]]]:
    """All cases with the product's verdicts; their totals are shown at the end of the run."""

    pairs = [(case, judge(case)) for case in read_all()]
    pytestconfig.stash[TOTALS] = str(totals(pairs))
    return pairs


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    line = terminalreporter.config.stash.get(TOTALS, "")
    if line:
        terminalreporter.write_line(line)
