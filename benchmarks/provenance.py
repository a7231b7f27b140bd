"""Where a result comes from: date, commit, machine, versions."""

from __future__ import annotations

import datetime
import json
import os
import platform
import subprocess
import zlib
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).parent / "results"
PACKAGES = (
    "trafilatura", "resiliparse", "justext", "goose3", "boilerpy3", "turbohtml", "inscriptis",
    "html-text", "selectolax", "charset-normalizer", "chardet", "faust-cchardet",
)


def provenance() -> dict[str, Any]:
    """Date, commit, machine and versions as plain values."""
    return {
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "commit": _commit(),
        "machine": {"processor": _processor(), "cores": os.cpu_count(), "system": platform.system()},
        "python": platform.python_version(),
        "versions": {"thresher": _own(), **{name: found for name in PACKAGES if (found := _version(name))}},
    }


def write(name: str, content: dict[str, Any]) -> Path:
    """Write `results/<name>.json` with its provenance first."""
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{name}.json"
    rows = content.pop("rows", None)
    text = json.dumps({**provenance(), **content}, indent=1, ensure_ascii=False)
    if rows is not None:
        # A row a line, so that a change of one figure is a change of one line.
        listed = ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in rows)
        text = text.removesuffix("\n}") + ',\n "rows": [\n' + listed + "\n ]\n}"
    path.write_text(text + "\n", "utf-8")
    return path


def read(name: str) -> dict[str, Any] | None:
    """A result file, None where there is none."""
    path = RESULTS / f"{name}.json"
    return json.loads(path.read_text("utf-8")) if path.exists() else None


def _own() -> str:
    # A checkout need not be installed: ask the package, not the installer.
    import thresher

    return f"{thresher.__version__}, model {_model()}"


def _model() -> str:
    path = files("thresher.models").joinpath("text.thr")
    return f"{zlib.crc32(path.read_bytes()):08x}" if path.is_file() else "none"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _commit() -> str:
    asked = ["git", "-C", str(Path(__file__).parent), "rev-parse", "--short=12", "HEAD"]
    try:
        return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def _processor() -> str:
    try:
        facts = Path("/proc/cpuinfo").read_text("utf-8")
    except OSError:
        return platform.processor()
    names = [line.partition(":")[2].strip() for line in facts.splitlines() if line.startswith("model name")]
    return names[0] if names else platform.machine()
