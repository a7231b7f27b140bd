"""Stands in for the `cython` module when the core runs as plain Python: every declaration does nothing."""

from __future__ import annotations

from builtins import int  # asked for as cython.int
from collections.abc import Callable
from typing import Any

compiled = False


def _same(thing: Any) -> Any:
    return thing


def exceptval(*_: Any, **__: Any) -> Callable[[Any], Any]:
    """As cython.exceptval: a decorator that changes nothing."""
    return _same


cfunc = inline = nogil_function = final = cclass = _same


class _Nogil:
    """Both a decorator and a context manager, as cython.nogil is."""

    def __call__(self, thing: Any) -> Any:
        return thing

    def __enter__(self) -> None: ...

    def __exit__(self, *_: Any) -> None: ...


nogil = _Nogil()

uint = longlong = ulonglong = Py_ssize_t = int
p_uint = p_int = p_short = p_ushort = p_longlong = p_double = p_uchar = p_const_uchar = p_const_uint = p_const_int = object
double = float
bint = bool
void = None


def cast(_: Any, value: Any) -> Any:
    """As cython.cast: the value itself; of a float what is before its point, since only integers are made of floats."""
    return int(value) if isinstance(value, float) else value
