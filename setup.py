"""Builds src/thresher/core with Cython; see CONTRIBUTING.md for the THRESHER_ variables."""

import os
import sys
import sysconfig
from pathlib import Path

from setuptools import Extension, setup

NOT_COMPILED = {
    "__init__.py", "shadow.py", "tables.py", "make_tables.py", "columns.py",
    "elements.py", "lanes.py", "html_columns.py", "html_tables.py", "make_html_tables.py",
}  # fmt: skip
CHECK = os.environ.get("THRESHER_CHECK") == "1"
SANITIZE = os.environ.get("THRESHER_SANITIZE") == "1"
PURE = os.environ.get("THRESHER_CORE") == "python" or sys.implementation.name != "cpython"
# A free-threaded CPython has no stable interface of its own yet: it gets a wheel for its version alone.
ABI3 = not sysconfig.get_config_var("Py_GIL_DISABLED")

DIRECTIVES = {
    "language_level": 3,
    "wraparound": False,
    "boundscheck": CHECK,
    "cdivision": True,
    "initializedcheck": False,
    "freethreading_compatible": True,
}


def flags() -> list[str]:
    """The compiler's arguments: speed, and floating point that is the same on every machine."""
    if sys.platform == "win32":
        return ["/O2"]
    return ["-O3", "-ffp-contract=off", "-include", "src/thresher/core/start_up.h"] + ["-fsanitize=address,undefined", "-g"] * SANITIZE


def extensions() -> list[Extension]:
    """One extension for each compiled file of the core; none for a pure wheel."""
    sources = sorted(p for p in Path("src/thresher/core").glob("*.py") if p.name not in NOT_COMPILED)
    if PURE or not sources:
        return []
    from Cython.Build import cythonize

    built: list[Extension] = cythonize(
        [
            Extension(
                f"thresher.core.{path.stem}",
                # A module of several parts has a .pyx that includes them all.
                [(path.with_suffix(".pyx") if path.with_suffix(".pyx").exists() else path).as_posix()],
                include_dirs=["src/thresher/core"],
                extra_compile_args=flags(),
                extra_link_args=["-fsanitize=address,undefined"] * SANITIZE,
                define_macros=[("Py_LIMITED_API", "0x030B0000")] * ABI3,
                py_limited_api=ABI3,
            )
            for path in sources
        ],
        compiler_directives=DIRECTIVES,
        build_dir="build/cython",
        include_path=["src"],
        force=CHECK or SANITIZE,
    )
    for extension in built:
        # Without a compiler setuptools says so, and the core runs interpreted. Cython drops it if told so.
        extension.optional = True
    return built


setup(
    ext_modules=extensions(),
    options={
        "build_ext": {"force": CHECK or SANITIZE},
        **({"bdist_wheel": {"py_limited_api": "cp311"}} if ABI3 and not PURE else {}),
    },
)
