"""`python -m benchmarks.report` writes the README's figures from the files in benchmarks/results; a test compares them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
RESULTS = ROOT / "benchmarks" / "results"
BEGIN, END = "<!-- figures -->\n", "<!-- end of figures -->\n"
SHOWN = (("wcxb", "WCXB dev"), ("daniel", "DAnIEL, a part"), ("magic-html", "magic-html"), ("zh69", "zh69"))
# What the time of HTML is set beside, as the speed benchmark calls it, with the library whose version is told.
BESIDE = (
    ("resiliparse main content", "resiliparse", "main content"),
    ("turbohtml article", "turbohtml", "article"),
    ("Lexbor parse", "selectolax", "a tree and nothing else (Lexbor)"),
    ("lxml parse", "", "lxml, a tree and nothing else"),
)
RULES = ("keep all", "C4 rule", "FineWeb-like rule", "boilerpy3 on lines", "trafilatura on lines")


def rows(name: str) -> list[dict[str, Any]]:
    """The rows of a result file."""
    found: list[dict[str, Any]] = json.loads((RESULTS / name).read_text(encoding="utf-8"))["rows"]
    return found


def pick(found: list[dict[str, Any]], **wanted: str) -> str:
    """The F1 of the row that has all these values, or a dash."""
    match = [row for row in found if row["group"] == "all" and all(row.get(key) == value for key, value in wanted.items())]
    return f"{match[0]['f1']:.3f}" if match else "–"


def figures() -> str:
    """The README's section of figures."""
    oof, base = rows("oof.json"), rows("baselines.json")
    speed = json.loads((RESULTS / "speed.json").read_text(encoding="utf-8"))
    names = [title for _, title in SHOWN]
    table = [["system", *names], ["---"] * (len(names) + 1)]
    for rendering, label in (("wet", "Thresher, text alone (WET)"), ("inner", "Thresher, text alone (innerText)")):
        table.append([label, *(pick(oof, set=key, rendering=rendering) for key, _ in SHOWN)])
    table.append(["Thresher on the page's HTML", *(pick(rows("oof_html.json"), set=key, rendering="html") for key, _ in SHOWN)])
    html = [pick(base, set=key, rendering="html", system="trafilatura on HTML", gold="body") for key, _ in SHOWN]
    table.append(["trafilatura 2.3.1 on the page's HTML", *html])
    for system in RULES:
        table.append([f"{system} (WET)", *(pick(base, set=key, rendering="wet", system=system, gold="body") for key, _ in SHOWN)])
    real = json.loads((RESULTS / "speed-texts.json").read_text(encoding="utf-8"))
    (scan, whole), (real_scan, real_whole) = (
        [found["times_splitlines"][work]["median"] for work in ("scan", "extract")] for found in (speed, real)
    )
    return "\n".join(
        [
            "Mean word F1 a page (a CJK or Thai character is a word), body text without the headline; Thresher's figures",
            "are out of fold by registered domain: no page is judged by a model that saw its domain. Written by",
            "`python -m benchmarks.report` from `benchmarks/results`; made by `make train` and `python -m benchmarks.baselines`.",
            "",
            *("| " + " | ".join(line) + " |" for line in table),
            "",
            "By page type WCXB dev (WET) gives "
            + ", ".join(
                f"{row['name']} {row['f1']:.2f}"
                for row in oof
                if (row["set"], row["rendering"], row["group"]) == ("wcxb", "wet", "type")
            )
            + ": text alone is far weaker where a page is no article.",
            "",
            f"Speed ({speed['date']}, {speed['machine']['processor']}, {speed['machine']['cores']} shared cores): the scan takes"
            f" {real_scan:.1f} times `str.splitlines()` on",
            f"{real['pages']} texts of WCXB's pages as WET has them (`python -m benchmarks.speed TEXTS`), the whole"
            f" `extract(text).text` {real_whole:.0f} times;",
            f"on {speed['pages']} pages made of our own samples (`make bench`) {scan:.1f} and {whole:.0f} times. The cost of a byte is"
            " the same from 100 kB",
            "to 100 MB.",
            "",
            *html_speed(),
        ]
    )


def html_speed() -> list[str]:
    """The table of the newest run on HTML."""
    newest = json.loads((RESULTS / "html-speed.jsonl").read_text(encoding="utf-8").splitlines()[-1])
    text, whole = (newest["ratios"][work] for work in ("extract().text", "extract() with metadata"))
    machine = newest["machine"]
    table = [["beside", "`extract(html).text`", "all metadata too"], ["---"] * 3]
    for work, library, label in BESIDE:
        name = f"{library} {newest['versions'][library]}, {label}" if library else label
        table.append([name, f"{text[work]:.2f}", f"{whole[work]:.1f}"])
    return [
        f"Speed of HTML ({newest['date']}, {machine['processor']}, {machine['cores']} shared cores, {newest['pages']} pages of WCXB,",
        "`python -m benchmarks.speed --html DATA`): Thresher's time over the other's, the median of pages, below 1 where",
        "Thresher is faster. The text takes less time than others' extraction, but more than a parse by Lexbor; metadata, worked",
        "out only when it is read, costs far more than the text.",
        "",
        *("| " + " | ".join(line) + " |" for line in table),
        "",
    ]


def favor() -> str:
    """What the README's table of options says of `favor`: word precision and recall for each of its values."""
    values = json.loads((RESULTS / "favor.json").read_text(encoding="utf-8"))["html"]["wcxb"]
    pairs = (
        f"{values[name]['precision']:.2f} and {values[name]['recall']:.2f}".replace("0.", ".")
        for name in ("balanced", "precision", "recall")
    )
    return ", ".join(pairs)


def section(text: str) -> str:
    """The README's present section."""
    return text.split(BEGIN, 1)[1].split(END, 1)[0]


if __name__ == "__main__":
    old = README.read_text(encoding="utf-8")
    README.write_text(old.replace(BEGIN + section(old) + END, BEGIN + figures() + END), encoding="utf-8")
