"""What a fresh interpreter pays: import, first extract, the interpreted core; each in its own process."""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import time
from pathlib import Path

RUNS = 15
FIRST = """
import sys, time
text = open(sys.argv[1], encoding="utf-8").read()
import thresher
began = time.perf_counter()
thresher.extract(text, kind="text").text
print(time.perf_counter() - began)
"""
RATIOS = """
import json, sys
sys.path.insert(0, sys.argv[2])
from benchmarks.speed import extract_text, scan_only
from benchmarks.timing import ratios
texts = json.load(open(sys.argv[1], encoding="utf-8"))
print(json.dumps([ratios(texts, str.splitlines, work, 2) for work in (scan_only, extract_text)]))
"""


def import_ms() -> float:
    """Median wall milliseconds that `import thresher` adds to a bare interpreter."""
    times: dict[str, list[float]] = {"pass": [], "import thresher": []}
    for _ in range(RUNS):
        for code in random.sample(sorted(times), 2):
            began = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True)
            times[code].append(time.perf_counter() - began)
    return 1000 * (statistics.median(times["import thresher"]) - statistics.median(times["pass"]))


def first_extract_ms(page: Path) -> float:
    """Median wall milliseconds of the first extract of a process, model and vocabulary read."""
    asked = [sys.executable, "-c", FIRST, str(page)]
    runs = [subprocess.run(asked, check=True, capture_output=True, text=True).stdout for _ in range(RUNS)]
    return 1000 * statistics.median(map(float, runs))


def ratios_in(core: str, texts: Path, root: Path) -> tuple[list[float], list[float]]:
    """Ratios to `str.splitlines` of scan and extract with the named core, on texts listed in a JSON file."""
    asked = [sys.executable, "-c", RATIOS, str(texts), str(root)]
    environment = {**os.environ, "THRESHER_CORE": core}
    done = subprocess.run(asked, check=True, capture_output=True, text=True, env=environment)
    scan, extract = json.loads(done.stdout)
    return scan, extract
