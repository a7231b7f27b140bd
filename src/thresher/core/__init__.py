"""The hot loops: one Python source for each, run as it is or compiled by Cython.

`THRESHER_CORE` picks at import: `auto` (the default: compiled where it is built), `compiled` (an ImportError where it is
not), `python`. `COMPILED` tells which runs. The modules are loaded at first use by `load`.
"""

from __future__ import annotations

import os
import sys
from _thread import RLock  # as threading has it, which takes longer to import than a page takes to read
from functools import cache
from importlib.machinery import EXTENSION_SUFFIXES
from types import ModuleType

MODULES = (
    "utf8", "encode", "layout", "scan", "scan_html", "containers", "lookup", "own", "title", "windows", "measure", "measure_html", "forest",
    "chances", "network", "judge", "choose", "veto", "join",
)  # fmt: skip
CHOICES = ("auto", "compiled", "python")
CHOICE = os.environ.get("THRESHER_CORE", "auto")
FOLDER = os.path.dirname(__file__)
LOADING = RLock()  # a module may load another

if CHOICE not in CHOICES:
    raise ImportError(f"THRESHER_CORE is {CHOICE!r}; set it to one of {', '.join(CHOICES)}, or leave it unset")


def built(name: str) -> bool:
    """True where the module has a compiled form that this interpreter can load."""
    return any(os.path.exists(os.path.join(FOLDER, name + suffix)) for suffix in EXTENSION_SUFFIXES)


COMPILED = CHOICE != "python" and all(built(name) for name in MODULES)
if CHOICE == "compiled" and not COMPILED:
    raise ImportError("THRESHER_CORE is 'compiled', but the core is not built: run `make build`, or unset it")


def load_python(name: str) -> ModuleType:
    """A fresh copy of a core module in its interpreted form, under a name of its own; the twin tests compare with it."""
    return _from_source(name, f"{__name__}._python_{name}")


@cache
def interpreted(name: str) -> ModuleType:
    """The core module in its interpreted form, for another such one that builds on it."""
    return load_python(name) if COMPILED else load(name)


@cache
def load(name: str) -> ModuleType:
    """The core module in the form that runs here."""
    full = f"{__name__}.{name}"
    if COMPILED or full in sys.modules:
        __import__(full)
        return sys.modules[full]
    return _from_source(name, full)


def _from_source(name: str, full: str) -> ModuleType:
    import importlib.util
    from importlib.machinery import ModuleSpec, SourceFileLoader

    loader = SourceFileLoader(full, os.path.join(FOLDER, f"{name}.py"))
    module = importlib.util.module_from_spec(ModuleSpec(full, loader, origin=loader.path))
    # Never cython itself, where it is installed: its stand-in for plain Python is slow, and not needed at run time.
    with LOADING:
        cython = sys.modules.get("cython")
        sys.modules["cython"] = importlib.import_module(f"{__name__}.shadow")
        try:
            loader.exec_module(module)
        finally:
            del sys.modules["cython"]
            if cython is not None:
                sys.modules["cython"] = cython
    sys.modules[full] = module
    return module
