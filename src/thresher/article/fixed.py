"""What an article and its lines have in common: they do not change."""

from __future__ import annotations

from typing import NoReturn, Self


class Fixed:
    """Attributes are neither set nor deleted, and a copy is the thing itself.

    It cannot be pickled: it holds the scanned page and works its values out when they are read.
    """

    __slots__ = ("__weakref__",)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{self._called()} cannot be changed; {name} stays as it is")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{self._called()} cannot be changed; {name} stays as it is")

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{self._called()} cannot be pickled, since it holds its page; pickle its to_dict() instead")

    def _called(self) -> str:
        return f"this {type(self).__name__.lower()}"
