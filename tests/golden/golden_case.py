"""A golden case: a page, and for each of its lines what it is; read from and written to one text file."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

CASES = Path(__file__).parent.parent / "cases"

TAG_CHARS = 13  # the longest tag, so that the texts stand in one column
ROW = re.compile(r"([+-]) ([a-z-]+) *(?:~ ([+-]) ([a-z-]+) *)?\|(?: (.*))?")
HEADERS = ("why", "lang", "lines")
LAYOUTS = ("wrapped", "split")
# Zero-width characters and bidi controls: a page may hold them, a comparison of lines leaves them out.
UNSEEN = dict.fromkeys(
    (0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF)
)


class CaseError(ValueError):
    """A case file that cannot be read; the message names the file and the line."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a line belongs to the article's text, and its tag."""

    kept: bool
    tag: str

    def __str__(self) -> str:
        return f"{'+' if self.kept else '-'} {self.tag}"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the page: what it is, what the product wrongly says today (None when right), its text."""

    right: Verdict
    fault: Verdict | None
    text: str

    @property
    def expected(self) -> Verdict:
        """What the product is known to say today."""

        return self.fault or self.right


@dataclass(frozen=True, slots=True)
class Case:
    """One case file.

    layout: `wrapped` when a paragraph of the page runs over several of its lines, `split` when the page is
    one endless line that is cut at sentence ends, else empty.
    """

    name: str
    why: str
    lang: str
    layout: str
    page: str
    rows: tuple[Row, ...]

    def with_faults(self, found: list[Verdict]) -> Case:
        """The same case with the fault notes that `found`, one verdict a row, calls for."""

        rows = [
            replace(row, fault=None if verdict == row.right else verdict)
            for row, verdict in zip(self.rows, found, strict=True)
        ]
        return replace(self, rows=tuple(rows))


def folded(text: str) -> str:
    """The text with white space folded and unseen characters left out: what lines are compared by."""

    return " ".join(text.translate(UNSEEN).split())


def page_lines(case: Case) -> list[str]:
    """The lines of the case's page, folded; blank lines left out, wrapped paragraphs joined.

    An endless line is given cut as the rows are, if they hold all of it.
    """

    if case.layout == "split":
        rows = [folded(row.text) for row in case.rows]
        whole = folded(case.page)
        return rows if " ".join(rows) == whole else [whole]
    if case.layout == "wrapped":
        blocks = re.split(r"\n\s*\n", case.page)
    else:
        blocks = case.page.splitlines()
    return [line for line in map(folded, blocks) if line]


def parse(source: str, name: str) -> Case:
    """The case that the text of a file describes. Raises CaseError."""

    head, mark, rest = source.partition("=== page\n")
    page, second_mark, table = rest.partition("\n=== lines\n")
    if not mark or not second_mark:
        raise CaseError(f"{name}: needs one line '=== page' and, after it, one line '=== lines'")
    headers: dict[str, str] = {}
    for number, line in enumerate(head.splitlines(), 1):
        key, colon, value = line.partition(": ")
        if not colon or key not in HEADERS:
            raise CaseError(f"{name}:{number}: a header is one of {', '.join(HEADERS)}, a colon and a value")
        headers[key] = value
    if not headers.get("why") or not headers.get("lang"):
        raise CaseError(f"{name}: needs the headers 'why' and 'lang'")
    if headers.get("lines", LAYOUTS[0]) not in LAYOUTS:
        raise CaseError(
            f"{name}: 'lines' is one of {', '.join(LAYOUTS)}, or left out when each line stands alone"
        )
    first_row = source[: -len(table)].count("\n") + 1 if table else 0
    rows = tuple(row_of(line, name, first_row + i) for i, line in enumerate(table.splitlines()))
    return Case(name, headers["why"], headers["lang"], headers.get("lines", ""), page, rows)


def row_of(line: str, name: str, number: int) -> Row:
    """The row that a line below '=== lines' describes. Raises CaseError."""

    match = ROW.fullmatch(line)
    if match is None:
        raise CaseError(f"{name}:{number}: a row is '+ tag | text' or '- tag | text', not {line[:60]!r}")
    mark, tag, fault_mark, fault_tag, text = match.groups()
    fault = Verdict(fault_mark == "+", fault_tag) if fault_tag else None
    return Row(Verdict(mark == "+", tag), fault, text or "")


def render(case: Case) -> str:
    """The text of the case's file; `parse` gives the case back."""

    head = f"why: {case.why}\nlang: {case.lang}\n" + (f"lines: {case.layout}\n" if case.layout else "")
    rows = []
    for row in case.rows:
        fault = f" ~ {row.fault}" if row.fault else ""
        rows.append(f"{row.right!s:<{TAG_CHARS + 2}}{fault} | {row.text}\n")
    return f"{head}=== page\n{case.page}\n=== lines\n{''.join(rows)}"


def read_all(folder: Path = CASES) -> list[Case]:
    """All cases of a folder by name."""

    return [parse(path.read_text("utf-8"), path.stem) for path in sorted(folder.glob("*.txt"))]


def write(case: Case, folder: Path = CASES) -> None:
    """Put the case into its file."""

    (folder / f"{case.name}.txt").write_text(render(case), "utf-8")
