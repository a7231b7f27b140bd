"""What a user may ask of an extraction: one frozen object, checked when it is made."""

from __future__ import annotations

from thresher.errors import OptionsError

KINDS = ("auto", "text", "html")  # of a page; said with it, since pages of one run differ
CHOICES = {
    "mode": ("article", "clean"),
    "favor": ("balanced", "precision", "recall"),
}
SWITCHES = ("title", "captions", "comments", "tables")
SELECTORS = ("within", "prune")
LIMITS = {"max_chars": "characters", "time_budget_ms": "milliseconds"}


class Options:
    """How a page is judged (`mode`, `favor`), what joins its text, and how far the work may go.

    mode: `article` keeps the main text; `clean` keeps every line but noise.
    favor: `precision` keeps fewer lines, `recall` more.
    title, captions, comments, tables: whether these lines of the page join `Article.text`.
    max_chars: only so many characters of the page are read; None for all.
    within, prune: of an HTML page, use only these parts, or leave these out: a CSS selector, an XPath (it begins with
    `/`, `./` or `(`), or a tuple of one kind. On text they do nothing, and the article warns.
    time_budget_ms: looked at between stages; a page that used it up is `over-budget`; None for no limit.
    """

    __slots__ = (*CHOICES, *SWITCHES, *LIMITS, *SELECTORS)

    mode: str
    favor: str
    title: bool
    captions: bool
    comments: bool
    tables: bool
    max_chars: int | None
    time_budget_ms: int | None
    within: tuple[str, ...]
    prune: tuple[str, ...]

    def __init__(
        self,
        *,
        mode: str = "article",
        favor: str = "balanced",
        title: bool = False,
        captions: bool = False,
        comments: bool = False,
        tables: bool = True,
        max_chars: int | None = None,
        time_budget_ms: int | None = None,
        within: str | tuple[str, ...] = (),
        prune: str | tuple[str, ...] = (),
    ) -> None:
        """Raises OptionsError, which says the range, for a value out of it."""
        given = (mode, favor, title, captions, comments, tables, max_chars, time_budget_ms, within, prune)
        for name, value in zip(self.__slots__, given, strict=True):
            check(name, value)
            single = name in SELECTORS and isinstance(value, str)
            object.__setattr__(self, name, (value,) if single else value)

    def replace(self, **changes: object) -> Options:
        """These options with some of them changed, checked as at first."""
        return Options(**{**self.to_dict(), **changes})  # type: ignore[arg-type]

    def to_dict(self) -> dict[str, object]:
        """The options by name."""
        return {name: getattr(self, name) for name in self.__slots__}

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"options cannot be changed; use replace({name}=...) for others")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"options cannot be changed; {name} stays as it is")

    def __reduce__(self) -> tuple[object, ...]:
        return _made, (self.to_dict(),)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Options) and self.to_dict() == other.to_dict()

    def __hash__(self) -> int:
        return hash(tuple(self.to_dict().values()))

    def __repr__(self) -> str:
        return f"Options({', '.join(f'{name}={value!r}' for name, value in self.to_dict().items())})"


def check(name: str, value: object) -> None:
    """Raise OptionsError unless the value is in the option's range."""
    if name in CHOICES and value not in CHOICES[name]:
        raise OptionsError(f"{name} must be one of {', '.join(CHOICES[name])}; got {value!r}")
    if name in SWITCHES and not isinstance(value, bool):
        raise OptionsError(f"{name} must be True or False; got {value!r}")
    if name in SELECTORS:
        selectors = value if isinstance(value, tuple) else (value,)
        if not all(isinstance(selector, str) for selector in selectors):
            raise OptionsError(f"{name} must be a CSS selector or an XPath as str, or a tuple of them; got {value!r}")
        if not all(selector.strip() for selector in selectors):
            raise OptionsError(f"{name} must not hold an empty selector; got {value!r}")
    if name in LIMITS and value is not None:
        whole = isinstance(value, int) and not isinstance(value, bool)
        if not whole or value < 1:  # type: ignore[operator]
            raise OptionsError(f"{name} must be None or at least 1 ({LIMITS[name]}, whole); got {value!r}")


def _made(values: dict[str, object]) -> Options:
    return Options(**values)  # type: ignore[arg-type]
