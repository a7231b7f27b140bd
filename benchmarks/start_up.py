"""What a fresh interpreter pays: import, first extract, the interpreted core; each in its own process."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

RUNS = 15
# CPU time of the child itself: on a busy machine the wall clock tells of the neighbours.
IMPORT = """
import time
began = time.process_time()
import thresher
print(time.process_time() - began)
"""
FIRST = """
import sys, time
text = open(sys.argv[1], encoding="utf-8").read()
import thresher
began = time.process_time()
thresher.extract(text, kind="text").text
print(time.process_time() - began)
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
    """Median CPU milliseconds that `import thresher` adds to a bare interpreter."""
    return _median_ms([sys.executable, "-c", IMPORT])


def first_extract_ms(page: Path) -> float:
    """Median CPU milliseconds of the first extract of a process, model and vocabulary read."""
    return _median_ms([sys.executable, "-c", FIRST, str(page)])


def ratios_in(core: str, texts: Path, root: Path) -> tuple[list[float], list[float]]:
    """Ratios to `str.splitlines` of scan and extract with the named core, on texts listed in a JSON file."""
    asked = [sys.executable, "-c", RATIOS, str(texts), str(root)]
    environment = {**os.environ, "THRESHER_CORE": core}
    done = subprocess.run(asked, check=True, capture_output=True, text=True, env=environment)
    scan, extract = json.loads(done.stdout)
    return scan, extract


def _median_ms(asked: list[str]) -> float:
    # As an installed package: its bytecode is written once, by a first run that does not count.
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": cache}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        runs = [
            subprocess.run(asked, check=True, capture_output=True, text=True, env=environment).stdout
            for _ in range(RUNS + 1)
        ]
    return 1000 * statistics.median(map(float, runs[1:]))
