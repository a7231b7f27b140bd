"""What extraction costs, as ratios measured interleaved: `python -m benchmarks.speed [TEXTS] [--write] [--html DATA]`.

TEXTS is a folder of text files, one page each; without it pages are made of seeds/ and tests/cases. `--write` keeps the
figures in results/speed.json, those of TEXTS in results/speed-texts.json. With `--html` only HTML is measured, beside
others, on the set wcxb in the folder DATA.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks import provenance
from benchmarks.start_up import first_extract_ms, import_ms, ratios_in
from benchmarks.timing import Page, cpu_seconds, ratios, spread

ROOT = Path(__file__).resolve().parents[1]
PAGES = 120
PAGES_INTERPRETED = 6
MADE_PAGE_CHARS = 12_000  # about the mean WET text of the sets' pages
LARGEST_MB = 100
KB, MB = 1_000, 1_000_000
THREAD_SECONDS = 1.0


def scan_only(text: str) -> object:
    """Page to lines with all their columns, nothing judged."""
    from thresher import decode, scan

    return scan.to_lines(decode.to_source(text, kind="text"))


def extract_text(text: str) -> str:
    """The whole way: page to main text."""
    import thresher

    return str(thresher.extract(text, kind="text").text)


WORKS: dict[str, Callable[[str], object]] = {"scan": scan_only, "extract": extract_text}


def main(arguments: list[str] | None = None) -> int:
    """Measure all, print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__.split(":")[0])
    parser.add_argument("texts", type=Path, nargs="?")
    parser.add_argument("--largest", type=int, default=LARGEST_MB, metavar="MB")
    parser.add_argument("--pages", type=int, default=PAGES)
    parser.add_argument("--write", action="store_true", help="keep the figures in benchmarks/results")
    parser.add_argument("--html", type=Path, metavar="DATA")
    given = parser.parse_args(arguments)
    if given.html:
        from benchmarks import html_speed

        print(html_speed.report(html_speed.measure(given.html)))
        return 0
    texts = read_pages(given.texts, given.pages) if given.texts else made_pages(given.pages)
    found: dict[str, Any] = {
        "pages": len(texts),
        "chars": spread([float(len(text)) for text in texts]),
        "times_splitlines": {
            name: spread(ratios(texts, str.splitlines, work)) for name, work in WORKS.items()
        },
        "times_splitlines_interpreted": interpreted(texts[:PAGES_INTERPRETED]),
        "ns_a_byte": {name: linearity(work, given.largest * MB) for name, work in WORKS.items()},
        "import_ms": round(import_ms(), 1),
        "first_extract_ms": round(first_extract_ms(seed_pages()[0]), 1),
        "two_threads_speed": {
            "extract": round(two_threads(extract_text, texts), 2),
            "sha256, for control": round(two_threads(sha256, [text * 20 for text in texts[:20]]), 2),
        },
    }
    if given.write:
        provenance.write("speed-texts" if given.texts else "speed", dict(found))
    print(report(found))
    return 0


def seed_pages() -> list[Path]:
    """The sample pages of the repository."""
    return sorted((ROOT / "seeds").glob("*.txt"))


def made_pages(count: int) -> list[str]:
    """Pages of some thousand characters, each a shuffle of the blocks of our own sample texts."""
    from benchmarks.renderings import hard_wrap

    cases = sorted((ROOT / "tests" / "cases").rglob("*.txt"))
    texts = [path.read_text("utf-8") for path in seed_pages()]
    texts += [path.read_text("utf-8").partition("=== page\n")[2].partition("\n=== ")[0] for path in cases]
    chance = random.Random(1)
    pages = []
    for _ in range(count):
        parts: list[str] = []
        while sum(map(len, parts)) < MADE_PAGE_CHARS:
            parts.append(chance.choice(texts))
        pages.append("\n".join(parts))
    # A few wrapped pages, since unwrapping is a way of its own.
    return [hard_wrap(page) if n % 20 == 19 else page for n, page in enumerate(pages)]


def read_pages(folder: Path, count: int) -> list[str]:
    """The text files under a folder, evenly picked."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    step = max(1, len(paths) // count)
    texts = [path.read_bytes().decode("utf-8", "replace") for path in paths[::step][:count]]
    return [text for text in texts if text.strip()]


def linearity(work: Callable[[str], object], largest: int) -> dict[str, float]:
    """Nanoseconds of CPU a byte, by the size of the page from a kilobyte up in steps of ten."""
    block = "\n".join(path.read_text("utf-8") for path in seed_pages()) + "\n"
    bytes_a_block = len(block.encode())
    costs: dict[str, float] = {}
    size = KB
    while size <= largest:
        text = block * max(1, size // bytes_a_block) if size >= bytes_a_block else block[:size]
        length = len(text.encode())
        repeats = max(1, min(50, MB // size))
        rounds = 3 if size < 10 * MB else 1
        best = min(cpu_seconds(work, text, repeats) for _ in range(rounds)) / repeats
        costs[f"{size // KB} kB" if size < MB else f"{size // MB} MB"] = round(1e9 * best / length, 2)
        size *= 10
    return costs


def interpreted(texts: Sequence[str]) -> dict[str, dict[str, float]]:
    """The same ratios with the core as plain Python, on few pages."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.json"
        listed.write_text(json.dumps(list(texts)), "utf-8")
        scan, extract = ratios_in("python", listed, ROOT)
    return {"scan": spread(scan), "extract": spread(extract)}


def sha256(page: str | bytes) -> object:
    """Work that runs without the interpreter lock: what two threads can gain on this machine at this hour."""
    return hashlib.sha256(page.encode() if isinstance(page, str) else page)


def two_threads(work: Callable[[Page], object], texts: Sequence[Page]) -> float:
    """Pages a second with two threads over those with one, best of three turns each."""
    one = two = 0.0
    for _ in range(3):
        one, two = max(one, _pages_a_second(work, texts, 1)), max(two, _pages_a_second(work, texts, 2))
    return two / one


def _pages_a_second(work: Callable[[Page], object], texts: Sequence[Page], threads: int) -> float:
    done = [0] * threads
    end = time.perf_counter() + THREAD_SECONDS

    def run(which: int) -> None:
        while time.perf_counter() < end:
            work(texts[(done[which] + which) % len(texts)])
            done[which] += 1

    workers = [threading.Thread(target=run, args=(which,)) for which in range(threads)]
    began = time.perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return sum(done) / (time.perf_counter() - began)


def report(found: dict[str, Any]) -> str:
    """The figures as a table."""
    lines = [f"{found['pages']} pages, median {found['chars']['median']:.0f} characters", ""]
    lines.append(f"{'times str.splitlines()':32}{'median':>9}{'95 %':>9}{'most':>9}")
    for core, rows in (("", "times_splitlines"), (", interpreted", "times_splitlines_interpreted")):
        for name, row in found[rows].items():
            figures = "".join(f"{row[part]:9.2f}" for part in ("median", "p95", "most"))
            lines.append(f"{name + core:32}{figures}")
    sizes = list(found["ns_a_byte"]["scan"])
    lines += ["", f"{'ns a byte':32}" + "".join(size.rjust(9) for size in sizes)]
    for name, row in found["ns_a_byte"].items():
        lines.append(f"{name:32}" + "".join(f"{row[size]:9.2f}" for size in sizes))
    lines += [
        "", f"{'import over bare interpreter':32}{found['import_ms']:9.1f} ms of CPU",
        f"{'first extract':32}{found['first_extract_ms']:9.1f} ms of CPU",
    ]
    for name, times in found["two_threads_speed"].items():
        lines.append(f"{'two threads, ' + name:32}{times:9.2f} times one thread")
    return "\n".join(lines)


if __name__ == "__main__":
    raise SystemExit(main())
