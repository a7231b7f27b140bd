"""What HTML costs beside others: the second half of `python -m benchmarks.speed`, where DATA holds the set wcxb.

Times are ratios page by page, all works interleaved in one run; instructions are callgrind's, a byte of HTML. Each run
adds a line to `results/html-speed.jsonl`.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks import html_works
from benchmarks.provenance import RESULTS, provenance
from benchmarks.timing import best_times, spread

PAGES = 60
HISTORY = RESULTS / "html-speed.jsonl"
# What a work may cost, as a part of the other's time; by callgrind, instructions a byte.
BARS = {
    ("scan", "resiliparse main content"): 0.06,
    ("extract().text", "resiliparse main content"): 0.12,
    ("extract().text", "turbohtml article"): 0.15,
    ("extract().text", "Lexbor parse"): 0.6,
    ("extract().text", "turbohtml parse"): 0.6,
}
INSTRUCTIONS_BARS = {"scan": 10.0, "extract().text": 18.0}
UNCOUNTED = "extract() with metadata"  # minutes of callgrind
MEMORY_BAR, MEMORY_BYTES = 6.0, 20_000_000
LONG_SCAN_BYTES = 60_000_000

# Counts the instructions of `runs` turns over the pages; one turn before warms up what is made only once.
COUNTED = """
import pickle, sys
from benchmarks.html_works import OURS
pages = pickle.load(open(sys.argv[1], "rb"))
work = OURS[sys.argv[2]]
for _ in range(1 + int(sys.argv[3])):
    for page in pages:
        work(page)
"""
# The kernel's high-water mark is set back when the page is there and the tables of a process are made.
PEAK = """
import pickle, sys
import thresher
pages = pickle.load(open(sys.argv[1], "rb"))
thresher.extract(pages[0]).text
whole = b"".join(pages)
page = (whole * (int(sys.argv[2]) // len(whole) + 1))[:int(sys.argv[2])]
del whole, pages
def kilobytes(name):
    return int(open("/proc/self/status").read().partition(name + ":")[2].split()[0])
open("/proc/self/clear_refs", "w").write("5")
before = kilobytes("VmRSS")
thresher.extract(page).text
print((kilobytes("VmHWM") - before) * 1024 / len(page))
"""


def measure(data: Path, count: int = PAGES) -> dict[str, Any]:
    """All figures, and a line for the history."""
    pages = read_raw(data, count)
    others = html_works.installed()
    works = {**html_works.OURS, **others}
    times = dict(zip(works, zip(*[best_times(page, list(works.values())) for page in pages], strict=True), strict=True))
    found: dict[str, Any] = {
        "pages": len(pages),
        "bytes": spread([float(len(page)) for page in pages]),
        "microseconds": {name: round(1e6 * statistics.median(values), 1) for name, values in times.items()},
        "ratios": {
            name: {
                other: round(statistics.median(a / b for a, b in zip(times[name], times[other], strict=True)), 4)
                for other in others
            }
            for name in html_works.OURS
        },
        "instructions_a_byte": instructions(pages),
        "peak_memory": round(float(_child(PEAK, pages, MEMORY_BYTES)), 2),
        "turns_during_a_scan": turns(pages),
        "two_threads_speed": two_threads(pages),
    }
    with HISTORY.open("a", encoding="utf-8") as history:
        history.write(json.dumps({**provenance(), **found}, ensure_ascii=False) + "\n")
    return found


def read_raw(data: Path, count: int) -> list[bytes]:
    """Pages of wcxb as they came, evenly picked."""
    paths = sorted((data / "wcxb" / "dev" / "html").glob("*.html*"))
    picked = [path.read_bytes() for path in paths[:: max(1, len(paths) // count)][:count]]
    return [gzip.decompress(page) if page[:2] == b"\x1f\x8b" else page for page in picked]


def instructions(pages: Sequence[bytes]) -> dict[str, float]:
    """Instructions a byte by stage, each stage with those before it; empty where there is no valgrind."""
    if not shutil.which("valgrind"):
        return {}
    size = sum(map(len, pages))
    return {
        name: round((_counted(pages, name, 2) - _counted(pages, name, 1)) / size, 2)
        for name in html_works.OURS
        if name != UNCOUNTED
    }


def turns(pages: Sequence[bytes], size: int = LONG_SCAN_BYTES) -> dict[str, float]:
    """How far another thread gets while a long page is scanned, as a share of what it does alone in that time."""
    page = b"".join(pages) * (size // sum(map(len, pages)) + 1)
    held = b"a" * size
    return {
        "scan": _progress(lambda: html_works.scan(page)),
        "bytes.count, for control": _progress(lambda: held.count(b"aab")),
    }


def two_threads(pages: Sequence[bytes]) -> dict[str, float]:
    """Pages a second of two threads over those of one, beside work that needs no interpreter at all."""
    from benchmarks.speed import sha256, two_threads

    return {
        "extract": round(two_threads(html_works.text, pages), 2),
        "sha256, for control": round(two_threads(sha256, [page * 4 for page in pages]), 2),
    }


def _progress(work: Callable[[], object]) -> float:
    """Turns of a loop beside the work over turns of it alone in the same time."""
    done = threading.Event()

    def run() -> None:
        work()
        done.set()

    thread = threading.Thread(target=run)
    began = time.perf_counter()
    thread.start()
    beside = 0
    while not done.is_set():
        beside += 1
    seconds = time.perf_counter() - began
    thread.join()
    alone, never = 0, threading.Event()
    began = time.perf_counter()
    while not never.is_set():
        alone += 1
        if not alone & 1023 and time.perf_counter() - began > seconds:
            break
    return round(beside / alone, 3)


def _counted(pages: Sequence[bytes], name: str, runs: int) -> int:
    said = _child(COUNTED, pages, name, runs, under=("valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"))
    return int(re.findall(r"Collected : (\d+)", said)[-1])


def _child(code: str, pages: Sequence[bytes], *given: object, under: Sequence[str] = ()) -> str:
    """What a process of its own says, run on these pages."""
    import pickle

    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "pages.pkl"
        listed.write_bytes(pickle.dumps(list(pages)))
        asked = [*under, sys.executable, "-c", code, str(listed), *map(str, given)]
        # Hash seeds move the counts of a run by some thousands.
        environment = {**os.environ, "PYTHONHASHSEED": "0"}
        done = subprocess.run(asked, check=True, capture_output=True, text=True, env=environment)
    return done.stdout + done.stderr


def report(found: dict[str, Any]) -> str:
    """The figures as a table; what misses its bar is marked."""
    lines = [f"{found['pages']} pages of HTML, median {found['bytes']['median'] / 1000:.0f} kB", ""]
    others = [name for name in found["microseconds"] if name not in found["ratios"]]
    lines.append(f"{'part of the time of':26}" + "".join(name.rjust(26) for name in others))
    for name, row in found["ratios"].items():
        cells = ""
        for other in others:
            bar = BARS.get((name, other))
            cells += (f"{row[other]:.3f}" + (f" (bar {bar:g}{', MISSED' * (row[other] > bar)})" if bar else "")).rjust(26)
        lines.append(f"{name:26}{cells}")
    lines += ["", f"{'':26}{'us, median':>12}{'instructions a byte':>22}"]
    for name, microseconds in found["microseconds"].items():
        line = f"{name:26}{microseconds:12.0f}"
        if name in found["instructions_a_byte"]:
            line += f"{found['instructions_a_byte'][name]:22.2f}"
            bar = INSTRUCTIONS_BARS.get(name)
            line += f" (bar {bar:g}{', MISSED' * (found['instructions_a_byte'][name] > bar)})" if bar else ""
        lines.append(line)
    missed = ", MISSED" * (found["peak_memory"] > MEMORY_BAR)
    lines += ["", f"peak memory of a page of {MEMORY_BYTES // 1_000_000} MB: {found['peak_memory']:.2f} times it (bar {MEMORY_BAR:g}{missed})"]
    for name, share in found["turns_during_a_scan"].items():
        lines.append(f"another thread's turns during {name}: {share:.2f} of those it does alone")
    for name, times in found["two_threads_speed"].items():
        lines.append(f"two threads, {name}: {times:.2f} times one thread")
    return "\n".join(lines)
